import type { Fact } from '../../knowledge/types.ts';
import type { Span } from '../types.ts';

/** A fact that tells what is asked for, itself or by its number in an index, and where in its text that stands. */
export interface ToldPart<F extends Fact | number = Fact> {
  readonly fact: F;
  readonly part: Span;
}
