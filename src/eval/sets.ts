import type { Without } from '../answer/retrieve/without.ts';
import type { Fact, Knowledge } from '../knowledge/types.ts';

/** The kind of what has nothing to do with any article. */
export const FAR_KIND = 'far';

/** A question with what must answer it. */
export interface LabelledQuestion {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  /** Positions of the facts that answer it; none when nothing does. */
  readonly gold: readonly number[];
  /** Questions of one fold are never on both sides of a cross-fit. */
  readonly fold: string;
  /** Whether a text shows what is asked for. */
  shows(text: string): boolean;
  /** What must stand in bold; null when that is not known. */
  readonly span: WantedSpan | null;
  readonly without?: Without;
}

/** The figure, date or name that a question asks for. */
export interface WantedSpan {
  /** A figure or a date. */
  readonly isFigure: boolean;
  isIn(bold: string): boolean;
}

/** What is asked for is what stands in bold, or a part of it, or the other way round. */
export function wantedAs(answer: string): WantedSpan {
  const isFigure = /\d/.test(answer);
  const isPart = (bold: string) => bold !== '' && answer.includes(bold) && (isFigure || isMost(bold, answer));
  return { isFigure, isIn: (bold) => bold.includes(answer) || isPart(bold) };
}

/** A name alone is no answer that tells more. */
const isMost = (part: string, whole: string) => part.length >= whole.length / 2;

/** Questions about one knowledge. */
export interface LabelledSet {
  readonly name: string;
  readonly knowledge: Knowledge;
  readonly questions: readonly LabelledQuestion[];
}

/** Deterministic spread of texts over buckets. */
export function bucketOf(text: string, buckets: number): number {
  let hash = 7;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (hash >>> 7) % buckets;
}

/**
 * The set with some of its facts left out: questions about those become unanswerable though their topic is there, which
 * is what abstaining is hard on.
 *
 * @param keep whether a fact stays
 */
export function reduced(set: LabelledSet, name: string, keep: (fact: Fact) => boolean): LabelledSet {
  const kept = set.knowledge.facts.flatMap((fact, at) => (keep(fact) ? [at] : []));
  const position = new Map(kept.map((at, now) => [at, now]));
  return {
    name,
    knowledge: { ...set.knowledge, facts: kept.map((at) => set.knowledge.facts[at] as Fact) },
    questions: set.questions
      .filter(({ gold, without }) => gold.length > 0 && without === undefined)
      .map((question) => ({ ...question, gold: question.gold.flatMap((at) => position.get(at) ?? []) })),
  };
}

/** The same questions where another set's articles are known as well; nothing of what answers them is changed by that. */
export function beside(set: LabelledSet, other: LabelledSet): LabelledSet {
  const both = [set.knowledge, other.knowledge];
  return {
    name: `${set.name}, beside ${other.name}`,
    questions: set.questions,
    knowledge: {
      version: both.map(({ version }) => version).join('+'),
      articles: both.flatMap(({ articles }) => articles),
      // Its own come first: what answers is told by its position.
      facts: both.flatMap(({ facts }) => facts),
      vocabulary: {
        names: both.flatMap(({ vocabulary }) => vocabulary.names),
        synonyms: both.flatMap(({ vocabulary }) => vocabulary.synonyms),
      },
      unanswered: both.flatMap(({ unanswered }) => unanswered),
      checks: [],
    },
  };
}

/** A fact and its paragraph, for leaving out whole paragraphs. */
export function paragraphOf({ article, place, id }: Fact): string {
  if (place.kind !== 'paragraph' || place.paragraph === 0) return id;
  return `${article.id}#${place.paragraph ?? place.section}`;
}

/**
 * Every second sample question of the facts, asked as if the knowledge did not have it; and every fourth as if it did
 * not have the fact. Costs no labels, and any curated knowledge has them.
 */
export function sampleSet(knowledge: Knowledge): LabelledSet {
  let row = -1;
  const questions = knowledge.facts.flatMap((fact, at) =>
    fact.questions.flatMap((text, which): LabelledQuestion[] => {
      row++;
      if (which % 2 === 1) return [];
      const base = { text, fold: `sample${bucketOf(fact.id, 5)}`, span: null };
      const right: LabelledQuestion = {
        ...base,
        id: `${fact.id}#${which}`,
        kind: 'sample',
        gold: [at],
        shows: (shown) => shown.includes(fact.text),
        without: { sample: row },
      };
      const gone: LabelledQuestion = {
        ...base,
        id: `${fact.id}-${which}`,
        kind: 'sample of no fact',
        gold: [],
        shows: () => false,
        without: { fact: at },
      };
      return which % 4 === 0 ? [right, gone] : [right];
    }),
  );
  return { name: 'samples', knowledge, questions };
}

/** Sample questions with their numbers in the index. */
export function sampleRows(facts: readonly Fact[]): ReadonlyMap<string, number> {
  return new Map(facts.flatMap(({ questions }) => questions).map((text, row) => [text, row]));
}

/** A person's question that is a sample question as well, asked as if the knowledge did not have it. */
export function asUnknown(
  question: LabelledQuestion,
  samples: ReadonlyMap<string, number>,
): LabelledQuestion {
  const sample = question.kind === 'check' ? undefined : samples.get(question.text);
  return sample === undefined ? question : { ...question, without: { sample } };
}

/**
 * The set with a knowledge that has none of people's questions as a sample, nor lists it as unanswered: else they would be
 * answered by heart. What is shipped as a check stays.
 */
export function unlearned(set: LabelledSet): LabelledSet {
  const asked = textsOf(set);
  const facts = set.knowledge.facts.map((fact) => ({
    ...fact,
    questions: fact.questions.filter((text) => !asked.has(text)),
  }));
  return { ...set, knowledge: { ...withoutUnanswered(set), facts } };
}

/** The set's knowledge, where none of its own questions is listed as unanswered: what is one of them needs no deciding. */
export function withoutUnanswered(set: LabelledSet): Knowledge {
  const asked = textsOf(set);
  const unanswered = set.knowledge.unanswered.filter(({ question }) => !asked.has(question));
  return { ...set.knowledge, unanswered };
}

const textsOf = ({ questions }: LabelledSet): ReadonlySet<string> =>
  new Set(questions.filter(({ kind }) => kind !== 'check').map(({ text }) => text));

/** Each set gets every fourth line of chat and every 150th question of the other sets. */
const CHAT_EVERY = 4;
const OTHERS_EVERY = 150;

/**
 * What is asked of a knowledge that has nothing to do with it: chat, and questions about other articles. Most of what people type
 * at a bot is of that sort, and it is easily told from what is answered, but only by who has seen it.
 *
 * @param from where the questions come from; a set's own are not asked of its knowledge
 */
export function strangers(set: LabelledSet, from: readonly LabelledSet[]): LabelledSet {
  const own = textsOf(set);
  const turn = from.indexOf(set) + 1;
  const questions = from
    .filter((other) => other !== set)
    .flatMap((other) => other.questions)
    .filter(({ kind, text }, at) => {
      return (at + turn) % (kind === FAR_KIND ? CHAT_EVERY : OTHERS_EVERY) === 0 && !own.has(text);
    })
    .map((question) => ({ ...question, gold: [], shows: () => false, span: null }));
  return { name: 'strangers', knowledge: set.knowledge, questions };
}

/**
 * The same questions asked of a knowledge whose facts have few sample questions and that lists none that they do not
 * answer, as somebody's first article does: what is learned of a richly curated one alone says nothing of others.
 *
 * @param most sample questions that each fact keeps
 */
export function sparse(set: LabelledSet, most: number): LabelledSet {
  const facts = set.knowledge.facts.map((fact) => ({ ...fact, questions: fact.questions.slice(0, most) }));
  const known = sampleRows(facts);
  const questions = set.questions.map(({ without: _, ...question }) => asUnknown(question, known));
  return { name: 'sparse', knowledge: { ...set.knowledge, facts, unanswered: [] }, questions };
}

/**
 * The same questions dealt out over knowledges that have a share of those facts each: a first article has few, and most of what people
 * ask is in none of them. Each question is asked where its fact is, and in one of the others as well.
 *
 * @param shares how many, 2 or more
 * @param most sample questions that each fact keeps
 */
export function sparseShares(set: LabelledSet, shares: number, most: number): readonly LabelledSet[] {
  const { facts } = set.knowledge;
  return Array.from({ length: shares }, (_, share) => {
    const isHere = (at: number) => bucketOf((facts[at] as Fact).id, shares) === share;
    const here = facts.flatMap((_fact, at) => (isHere(at) ? [at] : []));
    const position = new Map(here.map((at, now) => [at, now]));
    const knowledge = { ...set.knowledge, facts: here.map((at) => facts[at] as Fact) };
    const questions = set.questions
      .filter(({ gold, id }) => gold.some(isHere) || bucketOf(id, shares) === share)
      .map((question) => ({ ...question, gold: question.gold.flatMap((at) => position.get(at) ?? []) }));
    return sparse({ ...set, knowledge, questions }, most);
  });
}
