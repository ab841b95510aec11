import type { Case, Told } from './case.ts';

/** Curated facts have sample questions, which say what each of them is about; of all others the text alone tells. */
export type Of = 'curated' | 'others';

interface Reason {
  /** Why the fact is no answer, in few words: Why names it. */
  readonly veto: string;
  /** Facts that it is held against; all where it is left out. */
  readonly of?: Of;
  /** Not held against a fact where the question may ask two things: it may tell of the other one. */
  readonly ofOne?: true;
}

/** The fact is told of another thing, number, body, place or office than the one that the question names: it is no better offered first, either. */
export interface OfAnother extends Reason {
  readonly ofAnother: true;
  refuses(one: Told): boolean;
}

interface OfCase extends Reason {
  readonly ofAnother?: never;
  refuses(one: Case): boolean;
}

/** A reason for which a fact cannot answer a question, and when it applies. */
export type Rule = OfAnother | OfCase;
