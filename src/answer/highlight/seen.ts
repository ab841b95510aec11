import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { stemOf } from '../language/words.ts';
import type { Query } from '../retrieve/query.ts';
import { type FactSpans, spansOf, type TypedSpan } from './spans.ts';

/** What a stem of a fact is to the question. */
interface Asked {
  /** How surely it is one of its words, 0 to 1: 1 for the word itself, less for a related one. */
  readonly strength: number;
  /** What that word says, as a share of what all say. */
  readonly share: number;
}

/** Undefined for a stem that the question has nothing to do with. */
export type AskedBy = (stem: string) => Asked | undefined;

/** What the stems of facts are to a question. */
export function askedIn({ clues, total }: Query, { dictionary }: Index): AskedBy {
  const asked = new Map<string, Asked>();
  for (const { alternatives, weight } of clues) {
    for (const { stem, strength } of alternatives) {
      const text = dictionary.stems.words[stem] as string;
      if (strength > (asked.get(text)?.strength ?? 0)) asked.set(text, { strength, share: weight / total });
    }
  }
  return (stem) => asked.get(stem);
}

/** From this strength on a word stands for another, and is not only related to it. */
const STANDS_FOR = 0.75;

/** The stems that a question's word may be told by in the knowledge, its own first. */
export type Meant = (stem: string) => readonly string[];

/** What the question’s words may be told by, as its clues have it. */
export function meantIn({ clues }: Query, { dictionary }: Index): Meant {
  return (stem) => {
    const clue = clues.find(({ word }) => stemOf(word) === stem);
    const others = (clue?.alternatives ?? []).filter(({ strength }) => strength >= STANDS_FOR);
    return [stem, ...others.map((one) => dictionary.stems.words[one.stem] as string)];
  };
}

/** Words that are further away say nothing of it; it also stands for a distance where there is none. */
export const FAR = 15;
/** The question is about who says it; to any other, as to what is so `according to Lund`, the speaker's name is no answer. */
const SPEAKER =
  /\b(?:sa(?:y|id|ys|ying)|told|tells?|according(?! to (?!who))|claim\w*|report\w*|wr(?:ite|ites|ote)|quot\w*|cit\w*|gave|gives?|provid\w*|source\w*|figures?|numbers?|stat\w*|outlet|media|expert|scholar|professor|spoke\w*)\b/i;

/** A fact as one question sees it, word by word. */
export interface Seen extends FactSpans {
  readonly strengths: readonly number[];
  /** How surely it is the question's word, times what that says. */
  readonly shares: readonly number[];
  readonly isHead: readonly boolean[];
  /** A figure or date stands there. */
  readonly isValue: readonly boolean[];
  readonly owned: Owned;
  /** Who says it, where that is not what is asked. */
  readonly speaker: string;
}

/** A fact beside a question: how near each of its words is to one that is asked for, and what is a value. */
export function seenBy(fact: Fact, question: Question, askedBy: AskedBy): Seen {
  const found = spansOf(fact);
  const asked = found.stems.map(askedBy);
  const strengths = asked.map((one) => one?.strength ?? 0);
  const shares = asked.map((one) => (one === undefined ? 0 : one.share * one.strength));
  const isHead = found.stems.map((stem, at) => asked[at] !== undefined && question.head.includes(stem));
  const isValue = found.stems.map(() => false);
  for (const { kind, from, to } of found.spans) if (kind !== 'name') isValue.fill(true, from, to);
  const speaker = SPEAKER.test(question.plain) ? '' : (fact.saidBy ?? '');
  const owned = ownedIn(found.spans, shares, isValue);
  return { ...found, strengths, shares, isHead, isValue, owned, speaker };
}

/** By span, what the question's words say that stand nearer to it than to any other value. */
interface Owned {
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** How many values are nearer to the word that says most. */
  readonly toHeaviest: Int32Array;
}

/** Names own nothing, and what is no value is last of all. */
const LAST = 9;

function ownedIn(spans: readonly TypedSpan[], shares: readonly number[], isValue: readonly boolean[]): Owned {
  const before = new Float64Array(spans.length);
  const after = new Float64Array(spans.length);
  const toHeaviest = new Int32Array(spans.length).fill(LAST);
  const values = spans.filter(({ kind }) => kind !== 'name');
  const free = shares.map((share, word) => (isValue[word] ? 0 : share));
  free.forEach((share, word) => {
    if (share === 0) return;
    const nearest = nearestTo(values, word);
    if (nearest === undefined || distanceTo(nearest, word) >= FAR) return;
    const side = word < nearest.from ? before : after;
    side[nearest.at] = (side[nearest.at] as number) + share;
  });
  const most = Math.max(0, ...free);
  if (most > 0) {
    const heaviest = free.indexOf(most);
    for (const value of values) {
      toHeaviest[value.at] = values.filter((other) => isNearer(other, value, heaviest)).length;
    }
  }
  return { before, after, toHeaviest };
}

const distanceTo = ({ from, reach }: TypedSpan, word: number) =>
  word < from ? from - word : Math.max(0, word - reach + 1);

/** The word between `1,240 Lund 890` is the label of the second; what follows `19 of 34` is said of the part. */
function isNearer(one: TypedSpan, other: TypedSpan, word: number): boolean {
  const further = distanceTo(other, word) - distanceTo(one, word);
  if (further !== 0) return further > 0;
  const labels = Number(word < one.from) - Number(word < other.from);
  return labels === 0 ? one.at < other.at : labels > 0;
}

function nearestTo(spans: readonly TypedSpan[], word: number): TypedSpan | undefined {
  let nearest: TypedSpan | undefined;
  for (const span of spans) if (nearest === undefined || isNearer(span, nearest, word)) nearest = span;
  return nearest;
}
