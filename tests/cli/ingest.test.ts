import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../knowledge/folder.ts';
import { run } from './terminal.ts';

const ARTICLE = `The mill turns again

The mill at Oster turns again after 12 years. Repairs cost 80,000 euros, said the owner.
`;
const STACK = /\n {4}at /;
const ingest = (...args: readonly string[]) => run('src/cli/ingest.ts', args);

describe('ingest', () => {
  it('writes an article with its facts, and says of a file that is none what to do', async () => {
    const dir = await folder({ 'mill.txt': ARTICLE, 'empty.txt': '' });
    const out = path.join(dir, 'new/articles');
    const files = ['empty.txt', 'none.txt', 'mill.txt'].map((name) => path.join(dir, name));
    const { code, stdout, stderr } = await ingest(...files, '--out', out);
    expect(code).toBe(1);
    expect(stdout).toMatch(/mill\.txt -> \S+\n {2}The mill turns again/);
    expect(stderr).toMatch(/empty\.txt[\s\S]*none\.txt cannot be read \(ENOENT\)/);
    expect(stderr).not.toMatch(STACK);
    expect(await readdir(out)).toHaveLength(2);
  });

  it.each([
    ['an option that it does not have', ['mill.txt', '--out', '.', '--bogus'], 2, /--bogus[\s\S]*Usage/],
    ['no folder', ['mill.txt'], 2, /--out[\s\S]*Usage/],
    ['a file for a folder', ['mill.txt', '--out', 'package.json'], 1, /package\.json is no folder/],
    ['a folder below a file', ['mill.txt', '--out', 'package.json/x'], 1, /cannot be written \(ENOTDIR\)/],
  ])('says what is wrong with %s', async (_what, args, code, message) => {
    const ended = await ingest(...args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(STACK);
  });

  it.skipIf(process.platform !== 'linux')('ends where no folder can be made', async () => {
    const { code, stderr } = await ingest('mill.txt', '--out', '/proc/x');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\/proc\/x cannot be written \(ENOENT\)/);
  });

  it('numbers a second article of an id, also where the number would follow a dash', async () => {
    const dir = await folder({ 'a.txt': ARTICLE, 'b.txt': `${ARTICLE}Rye is ground first.\n` });
    const id = `${'m'.repeat(43)}-abc`;
    for (const name of ['a.txt', 'b.txt']) {
      const ended = await ingest(path.join(dir, name), '--out', dir, '--id', id);
      expect(ended).toMatchObject({ code: 0, stderr: '' });
    }
    const ids = (await readdir(dir)).flatMap((name) => /^m+[^.]*/.exec(name) ?? []);
    expect(new Set(ids)).toEqual(new Set([id, `${'m'.repeat(43)}-2`]));
  });
});

describe('schema', () => {
  it('writes the schemas into the folder that is named, and takes no option for one', async () => {
    const dir = await folder({});
    expect(await run('src/cli/schema.ts', [path.join(dir, 'made')])).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(path.join(dir, 'made'))).toContain('article.json');
    const { code, stderr } = await run('src/cli/schema.ts', ['--bogus']);
    expect(code).toBe(2);
    expect(stderr).toContain('--bogus');
    await expect(readdir('--bogus')).rejects.toThrow(/ENOENT/);
  });
});
