import { readdir, readFile } from 'node:fs/promises';
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

  it('writes each of two articles that one file holds, as two', async () => {
    const below =
      'Rye is cheap again\nBy Ada Lund\n4 May 2025\n\nA sack of rye costs 12 euros this spring, said the owner.\n';
    const dir = await folder({
      'both.txt': `${ARTICLE.replace('\n', '\nBy Ole Falk\n3 May 2025\n')}\n${below}`,
    });
    const { stdout } = await ingest(path.join(dir, 'both.txt'), '--out', dir, '--publisher', 'Oster Post');
    expect(stdout).toMatch(/The mill turns again[\s\S]*Rye is cheap again/);
    const read = async (of: RegExp) => {
      const name = (await readdir(dir)).find((one) => of.test(one) && one.endsWith('.json')) ?? '';
      return readFile(path.join(dir, name), 'utf8');
    };
    expect(await read(/mill/)).toMatch(/"publisher":"Oster Post"[\s\S]*80,000/);
    expect(await read(/mill/)).not.toContain('12 euros');
    expect(await read(/rye/)).toMatch(/"publisher":null[\s\S]*12 euros/);
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
