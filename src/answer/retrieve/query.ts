import type { Index } from '../index/inverted-index.ts';
import { analyse, type Question, type QuestionWord } from '../language/analyse.ts';
import { type Concepts, isProperName } from '../language/concepts.ts';
import type { WordNet } from '../language/learned/wordnet.ts';
import { CHAT, CONTRAST, ONLY_CHAT, STOP } from '../language/lexicon.ts';
import type { Correct } from '../language/spelling/correct.ts';
import { stemOf } from '../language/words.ts';
import { type Alternative, createMeanings, HARD, type Meanings } from './meaning.ts';

/** As many clues as fit into the bits of a 32-bit integer; the rarest are kept. */
export const MOST_CLUES = 24;

/** A content word of the question with all that it may mean in this knowledge. */
interface Clue {
  /** As understood: corrected where it was misspelt. */
  readonly word: string;
  readonly said: string;
  readonly alternatives: readonly Alternative[];
  /** Concepts that it names, alone or together with the words around it. */
  readonly concepts: readonly number[];
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
  /** As it was meant, and as it was said. */
  readonly question: Question;
  readonly said: Question;
  /** All its words as understood, misspelt ones corrected. */
  readonly words: readonly QuestionWord[];
  readonly clues: readonly Clue[];
  /** Sum of the clues' weights. */
  readonly total: number;
  /** Stems of all the question's words in order, stop words too; -1 for what the knowledge does not hold. */
  readonly sequence: Int32Array;
  /** Clues that name the thing asked for (`berths` in `how many berths`), one bit each. */
  readonly headClues: number;
  /** The one right behind the question word; 0 where there is none. */
  readonly nextHead: number;
  /** Clues that are a thing of which the name may be asked: `member` in `which member`. */
  readonly whichClues: number;
  /** Clues that are a person's part in something, where somebody is asked for: `director` in `who is the director`. */
  readonly roleClues: number;
  /** Years that it names. */
  readonly years: readonly string[];
}

/** Puts questions into the words of one knowledge. */
export type Understand = (question: Question) => Query;

export function createUnderstand(index: Index, correct: Correct, wordnet: WordNet): Understand {
  const meanings = createMeanings(index, correct, wordnet);
  return (said) => {
    const words: SpeltWord[] = [];
    said.words.forEach((word, at) => {
      spell(word, at > 0 && word.capital, meanings, words);
    });
    const question = readAsMeant(said, words);
    const phrases = index.concepts.phrasesIn(words.map((word) => word.stem));
    const all = cluesOf(words, phrases, meanings, index);
    const clues = all.length <= MOST_CLUES ? all : heaviest(all);
    let total = 0;
    let headClues = 0;
    let nextHead = 0;
    let whichClues = 0;
    let roleClues = 0;
    const asksPerson = question.asked === 'who' || question.asked === 'name';
    for (let at = 0; at < clues.length; at++) {
      const { weight, word } = clues[at] as Clue;
      const stem = stemOf(word);
      total += weight;
      if (asksPerson && ROLE.test(word)) roleClues |= 1 << at;
      if (question.which.includes(stem)) whichClues |= 1 << at;
      if (question.head.length === 0) continue;
      if (question.head.includes(stem)) headClues |= 1 << at;
      if (question.headIsNext && question.head[0] === stem) nextHead |= 1 << at;
    }
    return {
      question,
      said,
      words,
      clues,
      total,
      sequence: sequenceOf(words, index),
      headClues,
      nextHead,
      whichClues,
      roleClues,
      years: question.words.filter(({ text }) => YEAR.test(text)).map(({ text }) => text),
    };
  };
}

/** What somebody is to others. */
const ROLE =
  /^(?:chief|head|boss|ceo|director|mayor|president|chair\w*|manager|leader|minister|captain|coach|trainer|owner|founder|secretary|spokes\w+|author|conductor|curator|headteacher|principal|editor|commander|governor|professor|lawyer|judge|engineer|architect|winner|runner|driver|pilot|skipper|deputy|treasurer|goalkeeper|striker|auditor|commissioner|superintendent|rector|dean|vicar|bishop|chef|brewer|farmer|doctor|surgeon|nurse|analyst|economist)$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function heaviest(clues: readonly Clue[]): readonly Clue[] {
  const kept = new Set([...clues].sort((a, b) => b.weight - a.weight).slice(0, MOST_CLUES));
  return clues.filter((clue) => kept.has(clue));
}

interface SpeltWord extends QuestionWord {
  readonly said: string;
  readonly corrected: boolean;
}

function sequenceOf(words: readonly SpeltWord[], { dictionary }: Index): Int32Array {
  const sequence = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    sequence[at] = dictionary.stem((words[at] as SpeltWord).stem) ?? -1;
  }
  return sequence;
}

/** Joined words are parted and misspelt ones corrected; English words stay as they are, known here or not. */
function spell(word: QuestionWord, isName: boolean, meanings: Meanings, into: SpeltWord[]): void {
  const spelling = word.role !== 'content' || word.number ? null : meanings.spelling(word.text, isName);
  if (spelling === null) {
    const { text, stem, role, capital, number } = word;
    into.push({ text, stem, role, capital, number, said: text, corrected: false });
    return;
  }
  const { capital, number, text: said } = word;
  for (const text of spelling.words) {
    const role = STOP.has(text) ? 'stop' : CHAT.has(text) ? 'chat' : 'content';
    into.push({ text, stem: stemOf(text), role, capital, number, said, corrected: spelling.corrected });
  }
}

/** Read anew where words were corrected or parted: `what is the artcle caled` asks for a title. */
function readAsMeant(question: Question, words: readonly SpeltWord[]): Question {
  const meant = new Map<string, string[]>();
  for (const { said, text } of words) {
    if (said === text) continue;
    const parts = meant.get(said);
    if (parts === undefined) meant.set(said, [text]);
    else if (!parts.includes(text)) parts.push(text);
  }
  if (meant.size === 0) return question;
  return analyse(
    question.said.replace(/[\p{L}\p{M}]+/gu, (written) => {
      const parts = meant.get(written.toLowerCase());
      if (parts === undefined) return written;
      const text = parts.join(' ');
      return written[0] === written[0]?.toLowerCase() ? text : `${text[0]?.toUpperCase()}${text.slice(1)}`;
    }),
  );
}

type Phrases = ReturnType<Concepts['phrasesIn']>;

/** A clue for each content word, each once. */
function cluesOf(
  words: readonly SpeltWord[],
  phrases: Phrases,
  meanings: Meanings,
  index: Index,
): readonly Clue[] {
  const clues: Clue[] = [];
  eachContentWord(words, phrases, index.concepts, (at, around) => {
    clues.push(clueOf(words[at] as SpeltWord, around, words, at, meanings, index));
  });
  return clues;
}

/**
 * The words of a question that say what it is about, each once.
 *
 * @param found a word's place, and the concepts that it names together with the words around it
 */
export function eachContentWord(
  words: readonly QuestionWord[],
  phrases: Phrases,
  concepts: Concepts,
  found: (at: number, around: readonly number[]) => void,
): void {
  const seen = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as QuestionWord;
    if (seen.has(word.stem) || (word.role === 'stop' && phrases.length === 0)) continue;
    const around =
      phrases.length === 0
        ? NONE
        : phrases.filter(({ start, end }) => start <= at && at < end).map(({ concept }) => concept);
    // A phrase of stop words alone (`how far`) is one clue, its last word's.
    const spoken = phrases.some(
      ({ start, end }) =>
        end === at + 1 &&
        words[start]?.text === 'how' &&
        words.slice(start, end).every(({ role }) => role === 'stop'),
    );
    if (word.role === 'stop' && !spoken) continue;
    if (word.role === 'chat' && (ONLY_CHAT.has(word.text) || !isNamed(word, around, concepts))) continue;
    seen.add(word.stem);
    found(at, around);
  }
}

/** It is a word for something that the knowledge may name, alone or together with those around it. */
function isNamed({ stem }: QuestionWord, around: readonly number[], concepts: Concepts): boolean {
  return [...around, ...concepts.ofWord(stem)].some(
    (concept) => (concepts.all[concept]?.strength ?? 0) >= HARD,
  );
}

const NONE: readonly number[] = [];
function clueOf(
  word: SpeltWord,
  phrases: readonly number[],
  words: readonly SpeltWord[],
  at: number,
  meanings: Meanings,
  index: Index,
): Clue {
  const meaning = meanings.of(word.text);
  const own = word.role === 'stop' ? undefined : meaning.own;
  const joined = joinedWith(word, words[at - 1], words[at + 1], index);
  const alternatives =
    word.role !== 'stop' && !word.corrected && joined.length === 0 && phrases.length === 0
      ? meaning.alternatives
      : meanings.alternatives(meaning, word.role !== 'stop', word.corrected, joined, phrases);
  let hard = 0;
  let commonest = Number.POSITIVE_INFINITY;
  for (const { stem, strength } of alternatives) {
    if (strength < HARD) continue;
    hard++;
    commonest = Math.min(commonest, index.idf[stem] as number);
  }
  const weight =
    hard > 0 && (own === undefined || word.corrected)
      ? commonest
      : own === undefined
        ? index.unknownIdf
        : (index.idf[own] as number);
  const strange = own === undefined && hard === 0 && (!meaning.english || meaning.name);
  const isWrittenAsName = word.capital && at > 0;
  // Where the question has it as a name it is one if it is one anywhere: `Lake Ormond`, beside lakes.
  const proper =
    own === undefined
      ? strange || isWrittenAsName || isProperName(word.text)
      : (index.properShare[own] as number) > (isWrittenAsName ? 0 : 0.5);
  return {
    word: word.text,
    said: word.said,
    alternatives,
    concepts: phrases.length === 0 ? meaning.concepts : [...phrases, ...meaning.concepts],
    weight: word.role === 'stop' ? weight / 4 : weight,
    kind: word.number ? 'number' : proper ? 'proper' : 'other',
    status: statusOf(word, own, hard, alternatives.length),
    strange,
    rarity: meaning.rarity,
    // `Into how many classes do they fall` says nothing of falling.
    contrast: CONTRAST.has(word.stem) && !words.some(({ text }) => text === 'into'),
    surface: word.corrected ? -1 : meaning.surface,
  };
}

/** Stems of what a word and the one before or after it make when they are written as one. */
function joinedWith(
  word: SpeltWord,
  before: SpeltWord | undefined,
  after: SpeltWord | undefined,
  { dictionary }: Index,
): readonly number[] {
  const first = before === undefined ? undefined : dictionary.surface(before.text + word.text);
  const second = after === undefined ? undefined : dictionary.surface(word.text + after.text);
  if (first === undefined && second === undefined) return NONE;
  return [first, second].flatMap((surface) =>
    surface === undefined ? [] : [dictionary.stemOf[surface] as number],
  );
}

function statusOf(word: SpeltWord, own: number | undefined, hard: number, all: number): Clue['status'] {
  if (word.corrected) return 'corrected';
  if (own !== undefined) return 'known';
  return hard > 0 ? 'named' : all > 0 ? 'related' : 'unknown';
}
