import { figureAt } from '../../knowledge/figures/figure-at.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';
import { asSaid, contracted, spelling, wordsIn } from '../language/analyse.ts';
import type { Concepts } from '../language/concepts.ts';
import { aboutArticle } from '../language/forms/about.ts';
import { HASH_BASIS, hashOf, hashOn, hashWith } from '../language/hash.ts';
import { KIND, kindOf } from '../language/token-kinds.ts';
import { createTokenRow, type TokenRow } from '../language/token-row.ts';
import { kindOfUnit } from '../language/unit-kinds.ts';
import { scan } from '../language/words.ts';
import { interviewQuestionOf } from '../reply/interview-question.ts';
import { BAR } from '../types.ts';
import type { GrowingDictionary } from './dictionary.ts';
import type { Lists } from './lists.ts';
import { createPhrases } from './phrases.ts';

/** Reads the texts of one article after another into lists. */
export function createReading(
  dictionary: GrowingDictionary,
  concepts: Concepts,
  lists: Lists,
): (facts: readonly Fact[]) => void {
  const row = createTokenRow();
  const hyphens = createHyphens(lists);
  const phrases = createPhrases(dictionary, concepts);
  /** The last article that each surface stood in, from 1. */
  const seenIn: number[] = [];
  let article = 0;
  const read = (text: string): void => {
    scan(text, row);
    for (let at = 0; at < row.length; at++) {
      const word = row.words[at] as string | null;
      row.surfaces[at] =
        word === null
          ? dictionary.addSlice(
              text,
              row.starts[at] as number,
              row.lasts[at] as number,
              row.hashes[at] as number,
            )
          : dictionary.add(word);
    }
    hyphens.note(text, row);
  };
  const readStatement = ({ text, figures }: Fact): void => {
    read(text);
    const { length } = row;
    const classes = dictionary.classes();
    lists.statements.open();
    const surfaces = lists.statements.values.room(length);
    const kinds = lists.kinds.room(length);
    const first = lists.statements.values.length();
    for (let at = 0; at < length; at++) {
      const surface = row.surfaces[at] as number;
      surfaces[first + at] = surface;
      kinds[first + at] = kindOf(text, row, at, classes);
      seenIn[surface] = article;
    }
    if (text.includes(BAR)) noteUnits(text, figures, row, kinds.subarray(first, first + length));
    lists.statements.values.wrote(length);
    lists.kinds.wrote(length);
  };
  /** Surfaces of a text that is no statement. */
  const readOther = (text: string): Int32Array => {
    read(text);
    for (let at = 0; at < row.length; at++) {
      const surface = row.surfaces[at] as number;
      if (seenIn[surface] === article) continue;
      seenIn[surface] = article;
      lists.others.push(surface);
    }
    return row.surfaces.slice(0, row.length);
  };
  /** Of `wordsAsSaid`; most of a question's words are those that were read already. */
  const hashOfWords = (question: string, surfaces: Int32Array): number => {
    const said = contracted(asSaid(question));
    if (said !== question) return hashOf(wordsIn(said));
    let hash = HASH_BASIS;
    for (let at = 0; at < surfaces.length; at++) {
      if (at > 0) hash = hashWith(hash, SPACE);
      hash = hashOn(hash, spelling(dictionary.words[surfaces[at] as number] as string));
    }
    return hash;
  };
  const readOnce = remembering(readOther);
  return (facts) => {
    article++;
    readOnce.forget();
    hyphens.open();
    lists.others.open();
    lists.articleStarts.push(lists.about.length());
    const firstRow = lists.statements.starts.length();
    for (const fact of facts) readStatement(fact);
    const around: Int32Array[] = [];
    facts.forEach((fact, at) => {
      const before = facts[at - 1];
      const same = before !== undefined && standsAs(fact, before);
      around.push(same ? (around[at - 1] as Int32Array) : readOnce.read(aroundOf(fact)));
    });
    const questions = facts.map((fact) => fact.questions.map(readOther));
    const title = readOther(facts[0]?.article.title ?? '');
    // Phrases get their numbers when all of the article's words have theirs.
    const surfaces = lists.statements.values.room(0);
    const starts = lists.statements.starts.room(1);
    starts[firstRow + facts.length] = lists.statements.values.length();
    facts.forEach((fact, at) => {
      lists.about.push(aboutArticle(fact));
      lists.context.open();
      const start = starts[firstRow + at] as number;
      phrases.find(surfaces, start, starts[firstRow + at + 1] as number, lists.context);
      phrases.content(around[at] as Int32Array, lists.context);
    });
    facts.forEach((fact, at) => {
      lists.sampleStarts.push(lists.sampleHashes.length());
      questions[at]?.forEach((sample, number) => {
        lists.samples.open();
        phrases.content(sample, lists.samples);
        lists.samples.distinct();
        lists.sampleHashes.push(hashOfWords(fact.questions[number] as string, sample));
      });
    });
    lists.titles.open();
    phrases.content(title, lists.titles);
  };
}

/** A table's cell is a bare number, and its column says what of. */
function noteUnits(
  text: string,
  figures: readonly Figure[],
  { length, starts, ends }: TokenRow,
  kinds: Uint8Array,
): void {
  for (const figure of figures) {
    const kind = kindOfUnit(figure.unit);
    const start = kind === undefined ? -1 : figureAt(text, figure.text);
    if (kind === undefined || start < 0) continue;
    for (let at = 0; at < length; at++) {
      const isInside = (starts[at] as number) < start + figure.text.length && start < (ends[at] as number);
      if (isInside && kinds[at] === KIND.count) kinds[at] = KIND[kind];
    }
  }
}

/** Who says it, under which heading, table head or lead-in, and topics; of an article's head, whose article it is. */
function aroundOf(fact: Fact): string {
  const { saidBy, topics, place, context = '', article } = fact;
  const asked = interviewQuestionOf(fact);
  // An interviewer's claim is not what the answer is about: `It costs $131 million now. Why?`
  const about = asked === null ? context : asked.asks ? asked.said : '';
  const where =
    place.kind === 'paragraph' ? (place.section ?? '') : `${place.kind} . ${article.publisher ?? ''}`;
  return `${saidBy ?? ''} . ${where} . ${about} . ${topics.join(' . ')}`;
}

/** Whether the same stands around two facts of an article: most often so, and to see it costs less than to write it. */
function standsAs(fact: Fact, before: Fact): boolean {
  const { saidBy, topics, place, context } = fact;
  if (saidBy !== before.saidBy || context !== before.context || place.kind !== before.place.kind)
    return false;
  if (
    place.kind === 'paragraph' &&
    before.place.kind === 'paragraph' &&
    place.section !== before.place.section
  )
    return false;
  return topics.length === before.topics.length && topics.every((topic, at) => topic === before.topics[at]);
}

/** Facts of an article stand under the same few words. */
function remembering(read: (text: string) => Int32Array) {
  const known = new Map<string, Int32Array>();
  return {
    forget: () => known.clear(),
    read: (text: string): Int32Array => {
      const there = known.get(text);
      if (there !== undefined) return there;
      const surfaces = read(text);
      known.set(text, surfaces);
      return surfaces;
    },
  };
}

const HYPHEN = 45;
const SPACE = 32;

/** Notes words that are joined by a hyphen: each pair once for an article. */
function createHyphens({ hyphened }: Lists) {
  const noted = new Set<number>();
  return {
    open: () => {
      noted.clear();
      hyphened.open();
    },
    note: (text: string, { length, surfaces, starts, ends, number }: TokenRow): void => {
      for (let at = 1; at < length; at++) {
        const start = starts[at] as number;
        if (start !== (ends[at - 1] as number) + 1 || text.charCodeAt(start - 1) !== HYPHEN) continue;
        if (number[at] === 1 || number[at - 1] === 1) continue;
        const before = surfaces[at - 1] as number;
        const pair = before * 0x4000000 + (surfaces[at] as number);
        if (noted.has(pair)) continue;
        noted.add(pair);
        hyphened.push(before);
        hyphened.push(surfaces[at] as number);
      }
    },
  };
}
