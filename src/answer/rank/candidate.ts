/** A fact that may answer, with all that speaks for it. */
export interface Candidate {
  readonly fact: number;
  /** In the order of `FEATURES`. */
  readonly features: Float64Array;
  /** Clues that the fact, what is about it or its sample questions hold, one bit each. */
  readonly found: number;
}
