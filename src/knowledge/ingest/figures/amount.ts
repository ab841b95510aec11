import type { Currencies } from './currencies.ts';
import type { Elapsed } from './elapsed.ts';
import type { Token } from './tokens.ts';

/** A number of a sentence with what it measures or counts, before hedges and ranges. */
export interface Amount {
  /** Tokens, from (inclusive) and to (exclusive), with its sign, currency and unit; without what it counts. */
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  /** Null when nothing says it: `from 74 minutes to 58`. */
  readonly unit: string | null;
  readonly kind:
    | 'money'
    | 'percent'
    | 'points'
    | 'measure'
    | 'time'
    | 'times'
    | 'share'
    | 'rank'
    | 'count'
    | 'bare'
    /** Nothing tells how much it is: the `5m` of `a 5m yacht club`. */
    | 'unclear';
  readonly scale: number;
  /** What is counted, in words: `international followers`. */
  readonly phrase: string;
}

export interface AmountContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: string;
  readonly currencies: Currencies;
  /** Whether a time that the sentence names covers a token. */
  readonly isTime: (at: number) => boolean;
  /** What letters and colons write as one time. */
  readonly elapsed: readonly Elapsed[];
}

/** What a number counts or measures, and how many tokens say it. */
export interface UnitFound {
  readonly to: number;
  readonly unit: string;
  readonly kind: 'money' | 'percent' | 'points' | 'measure' | 'time' | 'times';
  /** A cent is a hundredth of its currency. */
  readonly by: number;
}
