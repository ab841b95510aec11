import type { Index } from '../index/inverted-index.ts';
import { EXPECTED } from '../language/forms/asked.ts';
import type { Query } from './query.ts';

/** A fact that may answer, with the first stage's scores. */
export interface Retrieved {
  readonly fact: number;
  /** BM25 of the statement and of its paragraph, and what its article holds, as shares of the question's weight. */
  readonly statement: number;
  readonly paragraph: number;
  readonly article: number;
  /** The sample question that is nearest, its row in the index, or -1. */
  readonly sample: number;
  /** Harmonic mean of what the question and that sample question hold of each other. */
  readonly sampleScore: number;
  /** How near fact and question are in what they speak of. */
  readonly field: number;
  /** How like the question is put to its sample questions; see `Wording`. */
  readonly worded: number;
}

/** The facts that may answer, parted. */
export interface Shortlist {
  /** Those that are worth a closer look, in the order of the knowledge. */
  readonly close: readonly Retrieved[];
  /** The others, the most promising first. */
  readonly others: readonly Retrieved[];
}

/**
 * What the first stage knows is enough to leave two thirds of the pool out: the right facts among the first three are as many
 * as when all facts of the pool get all features. Fitted once, as the ranking is, on the whole pools of the same questions; to
 * be fitted anew where the first stage's scores change. `worded` came later, onto the others: with 3, 6, 10 and 15 the right fact is among those
 * that are left for 699, 700, 703 and 703 of 705 questions.
 */
const WEIGHTS = {
  statement: 7.98,
  paragraph: 6.05,
  article: 3.03,
  sampleScore: 9.84,
  field: 4.68,
  worded: 10,
  asksAbout: 4.93,
  aboutUnasked: -1.48,
  holdsKind: 1.03,
  lacksKind: -0.9,
} as const;

/** Parts facts, given in the order of the knowledge, by how much they promise to answer a question. */
export function shortlist(
  brought: readonly Retrieved[],
  most: number,
  { question }: Query,
  { about, kindsOf }: Index,
): Shortlist {
  let kinds = 0;
  for (const kind of EXPECTED[question.asked] ?? []) kinds |= 1 << kind;
  const promises = new Float64Array(brought.length);
  const order: number[] = [];
  for (let at = 0; at < brought.length; at++) {
    const { fact, statement, paragraph, article, sampleScore, field, worded } = brought[at] as Retrieved;
    let promise =
      WEIGHTS.statement * statement +
      WEIGHTS.paragraph * paragraph +
      WEIGHTS.article * article +
      WEIGHTS.sampleScore * sampleScore +
      WEIGHTS.field * field +
      WEIGHTS.worded * worded;
    const own = about[fact] as number;
    if (own !== 0 && question.about === 0) promise += WEIGHTS.aboutUnasked;
    if (own !== 0 && own === question.about) promise += WEIGHTS.asksAbout;
    if (kinds !== 0) {
      promise += ((kindsOf[fact] as number) & kinds) !== 0 ? WEIGHTS.holdsKind : WEIGHTS.lacksKind;
    }
    promises[at] = promise;
    order.push(at);
  }
  order.sort((a, b) => (promises[b] as number) - (promises[a] as number) || a - b);
  const ordered = order.map((at) => brought[at] as Retrieved);
  return { close: ordered.slice(0, most).sort((a, b) => a.fact - b.fact), others: ordered.slice(most) };
}
