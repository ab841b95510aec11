import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readTraining } from '../../src/eval/read-training.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'training-'));
afterAll(() => rmSync(folder, { recursive: true }));

const QUAY = `# Alden opens a quay at last

By Mere Aldous, Lagoon Times, 14 March 2025

The port of Alden opened its third quay on Monday, two years later than it had planned to.

| Quay | Berths | Depth |
|---|---|---|
| North | 12 | 9 metres |
| South | 7 | 14 metres |
`;

const write = (name: string, text: string) => writeFileSync(path.join(folder, '1', name), text);

describe('invented articles as files', () => {
  beforeEach(() => {
    rmSync(path.join(folder, '1'), { recursive: true, force: true });
    mkdirSync(path.join(folder, '1'));
    writeFileSync(path.join(folder, 'far.txt'), 'hello there\n');
    write('quay.md', QUAY);
  });

  it('are read as a moderator’s would be, and gold is found by its words', () => {
    write(
      'questions.yaml',
      `quay.md:
  - { ask: "how deep is it at the south one", kind: paraphrase, gold: ["South | 7 | 14 metres"], answer: "14 metres" }
  - { ask: "who wrote it, and where", kind: compound, gold: ["By Mere Aldous", "Lagoon Times"], all: true }
  - { ask: "who paid", kind: near, gold: [] }
`,
    );
    const [set] = readTraining(folder);
    const [deep, who, paid, far] = set?.questions ?? [];
    const textsOf = (gold: readonly number[] = []) => gold.map((at) => set?.knowledge.facts[at]?.text);
    expect(textsOf(deep?.gold)).toEqual([expect.stringContaining('14 metres')]);
    expect(deep?.span?.isIn('14 metres')).toBe(true);
    expect(textsOf(who?.gold)).toEqual(['By Mere Aldous', 'Lagoon Times']);
    expect([who?.shows('By Mere Aldous'), who?.shows('By Mere Aldous, Lagoon Times')]).toEqual([false, true]);
    expect(paid).toMatchObject({ kind: 'near', gold: [], fold: 'training/quay.md' });
    expect(far).toMatchObject({ kind: 'far', text: 'hello there' });
  });

  it.each([
    [
      'what no fact holds',
      'quay.md',
      'The port of Alden closed',
      /The port of Alden closed is not among the/,
    ],
    ['a file that there is not', 'pier.md', 'South', /there is no pier\.md/],
  ])('are refused with %s', (_, file, gold, message) => {
    write('questions.yaml', `${file}:\n  - { ask: "what", kind: direct, gold: ["${gold}"] }\n`);
    expect(() => readTraining(folder)).toThrow(message);
  });
});
