import type { Fact, Problem } from '../knowledge/types.ts';
import type { Assistant } from './types.ts';

/** What a reload changed, or why it was refused. A refused reload leaves the old knowledge serving. */
export type Reload =
  | {
      readonly kind: 'reloaded';
      readonly version: string;
      readonly facts: number;
      readonly checks: number;
      readonly added: readonly Fact[];
      readonly changed: readonly { readonly before: Fact; readonly after: Fact }[];
      readonly removed: readonly Fact[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** The knowledge that is serving now, and the transaction that replaces it. */
export interface Live {
  /** Take it once for each question, so that no reply mixes two versions. */
  readonly assistant: Assistant;
  /** Load, validate, index, run the checks, swap; reloads queue. Never rejects for what a person can mend. */
  reload(): Promise<Reload>;
}
