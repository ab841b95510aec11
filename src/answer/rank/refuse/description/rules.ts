import { holdsAsked, isMissing } from '../case.ts';
import type { Rule } from '../rule.ts';
import { paragraphBefore } from '../within-article.ts';
import { tellsEffectOfIt, tellsNoCauseOfDeath, turnsCauseAround } from './cause.ts';
import { tellsNoManner } from './no-manner.ts';
import { leavesUntold } from './predicate.ts';
import { asksHowTo, asksMeaning, namesOnly } from './says-what.ts';

/** Does not tell why, how or what something is. */
export const DESCRIPTION = [
  {
    veto: 'tells no manner',
    of: 'others',
    ofOne: true,
    refuses: ({ said, known: { text } }) => tellsNoManner(said, text),
  },
  {
    veto: 'the opposite of it',
    of: 'others',
    refuses: ({ said, known: { text }, fact, index }) =>
      tellsEffectOfIt(said, text, () => paragraphBefore(fact, index).slice(0, -1)),
  },
  { veto: 'no cause of death', of: 'others', refuses: tellsNoCauseOfDeath },
  {
    veto: 'does not say what it is',
    of: 'curated',
    refuses: ({ said, known }) => namesOnly(said, known.text),
  },
  { veto: 'does not say what it means', of: 'curated', refuses: ({ said }) => asksMeaning(said) },
  { veto: 'does not say how it works', of: 'curated', refuses: ({ said }) => asksHowTo(said) },
  {
    veto: 'does not tell that of it',
    of: 'curated',
    refuses: ({ query, known }) => leavesUntold(query.question, known),
  },
  {
    veto: 'cause for effect',
    refuses: (one) => turnsCauseAround(one.said, one.known.text, (stem) => holdsAsked(stem, one)),
  },
  {
    veto: 'not what happened',
    refuses: (one) => one.query.question.asked === 'why' && isMissing(one, ({ contrast }) => contrast),
  },
] as const satisfies readonly Rule[];
