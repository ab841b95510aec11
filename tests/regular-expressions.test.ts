import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = ['src/answer', 'src/knowledge', 'src/discord', 'commands'];
const LITERAL =
  /(?<=[=(,[:!&|?\s])\/(?![/*\s])(?<form>(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(?<flags>[dgimsuvy]*)(?=[\s;,.)\]:?]|$)/gmu;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));

/** Literals that are looked for in any case and any alphabet, and at words' ends by `\b`. */
const slowIn = (source: string): readonly string[] =>
  [...source.matchAll(LITERAL)].flatMap(({ 0: written, groups: { form = '', flags = '' } = {} }) =>
    flags.includes('i') && flags.includes('u') && /(?<!\\)\\b/u.test(form) ? [written] : [],
  );

test('no pattern pairs \\b with the flags i and u, which takes ten times as long', () => {
  const slow = FOLDERS.flatMap(filesIn).flatMap((file) =>
    slowIn(readFileSync(file, 'utf8')).map((written) => `${file}: ${written}`),
  );
  expect(slow).toEqual([]);
});

test('such a pattern is told from others', () => {
  expect(slowIn(String.raw`const A = /\bferry\b/iu;`)).toHaveLength(1);
  expect(
    slowIn(String.raw`const A = /\bferry\b/i; const B = /(?<!\w)\p{L}+/iu; const C = /\bferry/u;`),
  ).toEqual([]);
});
