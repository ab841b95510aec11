import type { Span } from '../knowledge/language/span.ts';
import type { Fact, Figure } from '../knowledge/types.ts';

/** What a question comes to, and what there is to browse: all that is laid out above. */
export type { Span };

/** A fact that answers. */
export interface FoundFact {
  readonly fact: Fact;
  readonly score: number;
  /** The figure, date, name or place of the kind that was asked for. */
  readonly highlight: Span | null;
  /** Facts of other articles that say the same: their sources stand beside its own. */
  readonly also?: readonly Fact[];
}

/** What an answer was come by beyond the decision about the whole question. */
export type Step =
  | 'word for word'
  | 'row of a table'
  | 'who it is'
  | 'whose time'
  | 'their words'
  | 'what they want'
  | 'that of the place'
  | 'who lives there'
  | 'what the figure is'
  | 'how deep it is'
  | 'how old they are'
  | 'who came where'
  | 'that nobody was'
  | 'two questions'
  | 'each question'
  | 'asking part'
  | 'its source'
  | 'usual form'
  | 'name left out'
  | CalledStep
  | 'article itself'
  | 'newest headlines'
  | 'named source'
  | 'named time'
  | 'each time'
  | 'each of two'
  | 'several articles'
  | 'several measures'
  | 'own article';

/** What an article is about was called as the article calls it: `the ferry`. */
export type CalledStep = `called the ${string}`;

interface Stepped {
  /** In the order in which they were taken; left out where the whole question alone decided. */
  readonly steps?: readonly Step[];
}

/** What a question came to. Only `found` asserts anything. */
export type Answer = Stepped & Outcome;

type Outcome =
  | {
      readonly kind: 'found';
      /** One fact; one for each part of a compound question, or of several; or what several articles say on one measure, newest first. */
      readonly facts: readonly [FoundFact, ...FoundFact[]];
      /** One that came so close to the only fact that it may be what was meant, or the other half of it: shown after it. */
      readonly close?: FoundFact;
      /** At most three that came next. */
      readonly related: readonly Fact[];
      readonly confidence: number;
      /** Of several questions that one message lists those that are not known, and those that were not looked at. */
      readonly unanswered?: readonly string[];
      readonly leftOut?: readonly string[];
    }
  /** Something is close, but not surely what was asked: the closest facts (one to three) are offered. */
  | {
      readonly kind: 'unsure';
      readonly offers: readonly [Fact, ...Fact[]];
      readonly confidence: number;
      /** A curator says that the article does not answer this. */
      readonly silent?: true;
      readonly because?: Extract<Reason, { readonly kind: 'other language' }>;
    }
  /** The articles do not say. */
  | { readonly kind: 'unknown'; readonly confidence: number; readonly because?: Reason };

/** Why nothing was found, where the question itself is the reason. */
export type Reason =
  /** It is asked in none of the articles' languages, which are named in English. */
  | { readonly kind: 'other language'; readonly languages: readonly string[] }
  /** It stands on something that was said before, and no question has one before it; `it` or another word that stands for that, as it was asked. */
  | { readonly kind: 'follow-up'; readonly pronoun?: string };

export type Found = Extract<Answer, { readonly kind: 'found' }>;

/** The same answer, with one more step that led to it. */
export function withStep<T extends Answer>(answer: T, step: Step): T {
  return { ...answer, steps: [...(answer.steps ?? []), step] };
}

/** All that an answer states, in the order in which it is shown. */
export function statedIn(answer: Answer): readonly FoundFact[] {
  if (answer.kind !== 'found') return [];
  return answer.close === undefined ? answer.facts : [...answer.facts, answer.close];
}

/** So many facts are offered beside an answer, or in place of one. */
export const OFFERS = 3;

/** Between the cells of a table's row, and of its head, as ingestion writes both. */
export const BAR = ' | ';

/** Somebody wrote sample questions for it; an ingested fact has none. */
export const isCurated = ({ questions }: Fact): boolean => questions.length > 0;

/** An autocomplete choice: what is shown, and the fact that picking it leads to, exactly. */
export interface Suggestion {
  /** At most 100 characters. */
  readonly label: string;
  readonly factId: string;
  /** What is asked when it is chosen: the question that the label is, so that its answer is that to these words; else the fact's id. */
  readonly asks: string;
}

/** A figure with the fact that it is from. */
export interface FigureRow {
  readonly figure: Figure;
  readonly fact: Fact;
}

/** What there is on a topic. */
export interface TopicFigures {
  /** As it was understood: spelt rightly, or the topic that it is nearest to; empty for all. */
  readonly topic: string;
  /** Empty when there are none. */
  readonly rows: readonly FigureRow[];
}
