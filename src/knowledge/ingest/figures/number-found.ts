/** A number that the tokens from `from` (inclusive) to `to` (exclusive) write. */
export interface NumberFound {
  readonly from: number;
  readonly to: number;
  /** Null for `dozens`, `hundreds of thousands`. */
  readonly value: number | null;
  /** A part of a whole: `a third`, `two-thirds`, `half`. */
  readonly share: boolean;
  readonly digits: boolean;
  /** By what a scale multiplied it: 1e6 in `38.2 million`; 1 without one. */
  readonly scale: number;
}
