import type { Question, QuestionWord } from './analyse.ts';
import type { Correct } from './correct.ts';
import { conceptStem, type Index } from './inverted-index.ts';
import { CHAT, CONTRAST, STOP } from './lexicon.ts';
import type { WordNet } from './wordnet.ts';
import { stemOf } from './words.ts';

/** From this strength on another word counts as found; below it, as related. */
export const HARD = 0.85;
/** Share of the idf of an unknown word below which a related word counts less. */
const COMMON = 0.6;
/** A corrected word may be another after all. */
const CORRECTED = 0.92;
/** As many clues as fit into the bits of a 32-bit integer; the rarest are kept. */
export const MOST_CLUES = 24;
/** Related words of one clue that the index holds. */
const MOST_RELATED = 16;

/** A stem of the knowledge that a word of the question may mean, and how surely (0 to 1). */
interface Alternative {
  readonly stem: number;
  readonly strength: number;
}

/** A content word of the question with all that it may mean in this knowledge. */
interface Clue {
  /** As understood: corrected where it was misspelt. */
  readonly word: string;
  readonly said: string;
  readonly alternatives: readonly Alternative[];
  /** Inverse document frequency: how much finding it says. */
  readonly weight: number;
  readonly kind: 'proper' | 'number' | 'other';
  /** `unknown`: nothing in the knowledge is called so; `related`: only something like it. */
  readonly status: 'known' | 'named' | 'corrected' | 'related' | 'unknown';
  /** No English word either: a name, or beyond correction. */
  readonly strange: boolean;
  /** How rare the word is in English at large, 0 (`go`) to 1 (a name, a technical term). */
  readonly rarity: number;
  /** It changes what is asked: an ordinal, a negation, an opposite. */
  readonly contrast: boolean;
  /** The surface's number when the knowledge writes it just so. */
  readonly surface: number;
}

/** A question in the knowledge's own words. */
export interface Query {
  readonly question: Question;
  readonly clues: readonly Clue[];
  /** Sum of the clues' weights. */
  readonly total: number;
  /** Stems of all the question's words in order, stop words too; -1 for what the knowledge does not hold. */
  readonly sequence: Int32Array;
  /** Clues that name the thing asked for (`berths` in `how many berths`), one bit each. */
  readonly headClues: number;
  /** Years that it names. */
  readonly years: readonly string[];
}

export interface Understanding {
  readonly index: Index;
  readonly correct: Correct;
  readonly wordnet: WordNet;
}

export function understand(question: Question, { index, correct, wordnet }: Understanding): Query {
  const words = question.words.flatMap((word) => spelt(word, index, correct, wordnet));
  const stems = words.map((word) => word.stem);
  const phrases = index.concepts.phrasesIn(stems);
  const clues = new Map<string, Clue>();
  words.forEach((word, at) => {
    if (clues.has(word.stem)) return;
    const around = phrases.filter(({ start, end }) => start <= at && at < end).map(({ concept }) => concept);
    // A phrase of stop words alone (`how far`) is one clue, its last word's.
    const spoken = phrases.some(
      ({ start, end }) =>
        end === at + 1 &&
        words[start]?.text === 'how' &&
        words.slice(start, end).every(({ role }) => role === 'stop'),
    );
    if (word.role === 'stop' && !spoken) return;
    const named = around.some((concept) => (index.concepts.all[concept]?.strength ?? 0) >= HARD);
    if (
      word.role === 'chat' &&
      !named &&
      !index.concepts.ofWord(word.stem).some((c) => (index.concepts.all[c]?.strength ?? 0) >= HARD)
    )
      return;
    clues.set(word.stem, clueOf(word, around, words, at, index, wordnet));
  });
  const kept = [...clues.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_CLUES);
  const inOrder = [...clues.values()].filter((clue) => kept.includes(clue));
  return {
    question,
    clues: inOrder,
    total: inOrder.reduce((sum, { weight }) => sum + weight, 0),
    sequence: Int32Array.from(stems.map((stem) => index.dictionary.stem(stem) ?? -1)),
    headClues: inOrder.reduce(
      (bits, clue, at) => (question.head.includes(stemOf(clue.said)) ? bits | (1 << at) : bits),
      0,
    ),
    years: question.words.filter(({ text }) => /^(?:1[5-9]|20)\d\d$/.test(text)).map(({ text }) => text),
  };
}

interface SpeltWord extends QuestionWord {
  readonly said: string;
  readonly corrected: boolean;
}

/** Joined words are parted and misspelt ones corrected; English words stay as they are, known here or not. */
function spelt(word: QuestionWord, index: Index, correct: Correct, wordnet: WordNet): SpeltWord[] {
  const asIs: SpeltWord = { ...word, said: word.text, corrected: false };
  if (word.role === 'stop' || word.number) return [asIs];
  const known = index.dictionary.stem(word.stem) !== undefined || index.concepts.ofWord(word.stem).length > 0;
  if (known || word.role === 'chat') return [asIs];
  const parts = partsOf(word.text, index, wordnet);
  if (parts !== undefined) return parts.map((part) => wordOf(part, word, false));
  if (wordnet.lemma(word.text) !== undefined) return [asIs];
  const found = correct(word.text);
  if (found === undefined) return [asIs];
  const compound = index.compounds.get(found.word);
  return (compound ?? [found.word]).map((part) => wordOf(part, word, true));
}

function wordOf(text: string, from: QuestionWord, corrected: boolean): SpeltWord {
  const role = STOP.has(text) ? 'stop' : CHAT.has(text) ? 'chat' : 'content';
  return { ...from, text, stem: stemOf(text), role, said: from.text, corrected };
}

/** `windfarm` is `wind farm` and `livestream` is `live stream` where the knowledge has both. */
function partsOf(word: string, index: Index, wordnet: WordNet): readonly string[] | undefined {
  const compound = index.compounds.get(word);
  if (compound !== undefined) return compound;
  if (word.length < 7 || wordnet.lemma(word) !== undefined) return undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const pair = [word.slice(0, at), word.slice(at)] as const;
    if (pair.every((part) => index.dictionary.surface(part) !== undefined)) return pair;
  }
  return undefined;
}

function clueOf(
  word: SpeltWord,
  phrases: readonly number[],
  words: readonly SpeltWord[],
  at: number,
  index: Index,
  wordnet: WordNet,
): Clue {
  const { dictionary, concepts } = index;
  const strengths = new Map<number, number>();
  const common = COMMON * index.unknownIdf;
  const add = (stem: number | undefined, full: number) => {
    if (stem === undefined) return;
    // A related word that stands everywhere says little about any fact.
    const strength = full >= HARD ? full : full * Math.min(1, (index.idf[stem] as number) / common);
    if ((strengths.get(stem) ?? 0) < strength) strengths.set(stem, strength);
  };
  const own = word.role === 'stop' ? undefined : dictionary.stem(word.stem);
  add(own, word.corrected ? CORRECTED : 1);
  for (const beside of [words[at - 1], words[at + 1]]) {
    if (beside === undefined) continue;
    const joined = beside === words[at - 1] ? beside.text + word.text : word.text + beside.text;
    const surface = dictionary.surface(joined);
    if (surface !== undefined) add(dictionary.stemOf[surface], 1);
  }
  for (const concept of [...phrases, ...(word.role === 'stop' ? [] : concepts.ofWord(word.stem))]) {
    const { strength, words: others } = concepts.all[concept] as (typeof concepts.all)[number];
    add(dictionary.stem(conceptStem(concept)), strength);
    for (const other of others) add(dictionary.stem(other), strength);
  }
  const lemma = word.number ? undefined : wordnet.lemma(word.text);
  if (lemma !== undefined && word.role !== 'stop') relate(lemma, wordnet, index, add);
  const alternatives = [...strengths].map(([stem, strength]) => ({ stem, strength }));
  const hard = alternatives.filter(({ strength }) => strength >= HARD);
  const weight =
    (own === undefined && hard.length > 0) || (word.corrected && hard.length > 0)
      ? Math.min(...hard.map(({ stem }) => index.idf[stem] as number))
      : own === undefined
        ? index.unknownIdf
        : (index.idf[own] as number);
  const strange = own === undefined && hard.length === 0 && (lemma === undefined || wordnet.isName(lemma));
  const proper =
    own === undefined ? strange || (word.capital && at > 0) : (index.properShare[own] as number) > 0.5;
  return {
    word: word.text,
    said: word.said,
    alternatives,
    weight: word.role === 'stop' ? weight / 2 : weight,
    kind: word.number ? 'number' : proper ? 'proper' : 'other',
    status: statusOf(word, own, hard.length, alternatives.length),
    strange,
    rarity: word.number || lemma === undefined ? 1 : wordnet.rarity(lemma),
    // `Into how many classes do they fall` says nothing of falling.
    contrast: CONTRAST.has(word.stem) && !words.some(({ text }) => text === 'into'),
    surface: word.corrected ? -1 : (dictionary.surface(word.text) ?? -1),
  };
}

function statusOf(word: SpeltWord, own: number | undefined, hard: number, all: number): Clue['status'] {
  if (word.corrected) return 'corrected';
  if (own !== undefined) return 'known';
  return hard > 0 ? 'named' : all > 0 ? 'related' : 'unknown';
}

function relate(
  lemma: string,
  wordnet: WordNet,
  index: Index,
  add: (stem: number | undefined, strength: number) => void,
): void {
  let found = 0;
  for (const { word, strength } of wordnet.relations(lemma)) {
    if (STOP.has(word)) continue;
    const stem = index.dictionary.stem(stemOf(word));
    if (stem === undefined) continue;
    add(stem, strength);
    if (++found === MOST_RELATED) return;
  }
}
