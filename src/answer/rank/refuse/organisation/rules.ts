import type { Rule } from '../rule.ts';
import { tellsOfOtherBody } from './other-body.ts';

/** Told of another company, school or club. */
export const ORGANISATION = [
  {
    veto: 'another of that kind',
    of: 'others',
    ofAnother: true,
    refuses: ({ query, fact, index }) => tellsOfOtherBody(query, fact, index),
  },
] as const satisfies readonly Rule[];
