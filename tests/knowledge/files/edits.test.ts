import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeEdits, watchFolder } from '../../../src/knowledge/files/edits.ts';
import { folder, put } from '../folder.ts';

describe('a folder that was read', () => {
  it('tells what was added, changed and removed since, of the files that count', async () => {
    const dir = await folder({ 'a.yaml': 'a', 'b.yaml': 'b', 'README.md': 'c' });
    const watched = watchFolder(dir);
    await watched.reading(async () => undefined);
    watched.served();
    expect(await watched.edited()).toEqual([]);
    await put(dir, { 'a.yaml': 'changed', 'c.article.json': '{}', 'README.md': 'changed' });
    await rm(path.join(dir, 'b.yaml'));
    const names = (await watched.edited()).map((file) => path.basename(file));
    expect(names).toEqual(['a.yaml', 'b.yaml', 'c.article.json']);
    // A reload that is refused leaves the old text serving.
    await expect(watched.reading(() => Promise.reject(new Error('broken')))).rejects.toThrow();
    expect(await watched.edited()).toHaveLength(3);
    await watched.reading(async () => undefined);
    watched.served();
    expect(await watched.edited()).toEqual([]);
  });

  it('tells nothing of hidden files, which are not read', async () => {
    const dir = await folder({ 'a.yaml': 'a', '._a.yaml': 'a' });
    const watched = watchFolder(dir);
    await watched.reading(async () => undefined);
    watched.served();
    await put(dir, { '._a.yaml': 'changed', '.b.yaml': 'b', '.c.article.json': '{}' });
    expect(await watched.edited()).toEqual([]);
  });
});

describe('edits', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are logged once each, and again when a file is edited again after it was read', async () => {
    const lines: string[][] = [];
    const log = pino({ level: 'warn' }, { write: (line) => lines.push(JSON.parse(line).files) });
    const looks = [[], ['a'], ['a'], ['a', 'b'], [], ['a']];
    const stop = noticeEdits(async () => looks.shift() ?? [], log, 1000);
    await vi.advanceTimersByTimeAsync(6000);
    stop();
    await vi.advanceTimersByTimeAsync(6000);
    expect(lines).toEqual([['a'], ['b'], ['a']]);
  });

  it('are looked for again after a look that failed', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => lines.push(JSON.parse(line).msg) });
    let failed = false;
    const look = async () => {
      if (failed) return ['a'];
      failed = true;
      throw new Error('unreadable');
    };
    const stop = noticeEdits(look, log, 1000);
    await vi.advanceTimersByTimeAsync(2000);
    stop();
    expect(lines).toEqual(['cannot look for edited files', expect.stringContaining('files were edited')]);
  });
});
