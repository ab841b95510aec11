import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { KnowledgeError } from '../../src/knowledge/types.ts';
import { folder, HARBOUR, put } from './folder.ts';

const CHECKS = '- ask: how many berths\n  expect: gazette-harbour/berths\n- ask: how deep\n  expect: none\n';
const VOCABULARY = 'names:\n  - name: harbour\n    also: [port]\nsynonyms: []\n';
const WHOLE = { 'harbour.yaml': HARBOUR, 'checks.yaml': CHECKS, 'vocabulary.yaml': VOCABULARY };

/** Words that mean something to YAML or to the schema, so that mutations get past the first brackets. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '\n',
    '\t',
    '  ',
    ': ',
    '- ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!binary ',
    '!x ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '#',
    '%',
    '---\n',
    '...\n',
    '<<: ',
    '__proto__: ',
    'null',
    '~',
    '.nan',
    '1e400',
    '0x1F',
    'facts',
    'at',
    'id: ',
    '\u2028',
    '\ud800',
    '\\ud800',
  ),
);

/** A text with some spans replaced. */
const mutated = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), piece), { minLength: 1, maxLength: 5 })
    .map((cuts) =>
      cuts.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text),
    );

async function loadsOrTells(dir: string): Promise<void> {
  try {
    const { facts } = await loadKnowledge(dir);
    expect(facts.every(({ text }) => text.trim() === text && text !== '')).toBe(true);
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { file, message, todo } of error.problems) {
      expect(file.startsWith(dir)).toBe(true);
      expect(message).not.toMatch(/undefined|\[object/);
      expect(todo).not.toBe('');
    }
  }
}

describe('whatever stands in the files', () => {
  it.each(Object.entries(WHOLE))('they load, or tell what to mend (%s mutated)', async (name, text) => {
    const dir = await folder(WHOLE);
    await fc.assert(
      fc.asyncProperty(mutated(text), async (content) => {
        await put(dir, { [name]: content });
        await loadsOrTells(dir);
      }),
      { numRuns: 150 },
    );
  });

  it('they load, or tell what to mend (any text, any bytes)', async () => {
    const dir = await folder(WHOLE);
    const content = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(WHOLE)), content, async (name, bytes) => {
        await put(dir, { ...WHOLE, [name]: bytes });
        await loadsOrTells(dir);
      }),
      { numRuns: 300 },
    );
  });

  it('they load, or tell what to mend (any JSON, which is YAML)', async () => {
    const dir = await folder(WHOLE);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(WHOLE)), fc.jsonValue(), async (name, value) => {
        await put(dir, { ...WHOLE, [name]: JSON.stringify(value) });
        await loadsOrTells(dir);
      }),
      { numRuns: 150 },
    );
  });
});
