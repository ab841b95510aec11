import type { Rule } from '../rule.ts';
import { asksItself } from './asks-itself.ts';
import { datesArticleAlone, tellsNoAuthor } from './of-article.ts';
import { isSaidByAnother, tellsNoPromise, tellsNoWords } from './said-by-another.ts';

/** Said by another one, or by nobody; and what an article asks itself, or tells of itself. */
export const SAID = [
  { veto: 'asks it itself', of: 'others', refuses: ({ known, query }) => asksItself(known, query.question) },
  {
    veto: 'said by nobody',
    of: 'others',
    refuses: ({ said, known: { text } }) => tellsNoPromise(said, text),
  },
  { veto: 'said by another', refuses: ({ said, known }) => isSaidByAnother(said, known) },
  {
    veto: 'said by nobody',
    of: 'others',
    refuses: ({ said, fact, index }) => tellsNoWords(said, fact, index),
  },
  { veto: 'no author', refuses: tellsNoAuthor },
  { veto: 'no date of that', refuses: datesArticleAlone },
] as const satisfies readonly Rule[];
