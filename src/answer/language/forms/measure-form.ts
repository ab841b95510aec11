import { remembered } from '../../../knowledge/memoize.ts';
import { MONTH, WEEKDAY } from '../../../knowledge/time/calendar.ts';
import { kindAsked } from './asked.ts';
import { COMPARATIVE } from './comparative.ts';
import { AUXILIARIES } from './question-words.ts';

const OF_MORE =
  'most|least|fewest|highest|lowest|longest|shortest|cheapest|dearest|fastest|slowest|earliest|latest|largest|biggest|smallest|oldest|youngest|heaviest|first|last|sooner|better|worse|best|worst|harder|easier|tougher|safer|fatter|costs? the earth';
const COMPARES = new RegExp(`\\b(?:${COMPARATIVE}|${OF_MORE}|[a-z]{2,}ier)\\b`, 'i');
/** What asks which of two, and not how much. */
const CHOOSES = /\b(?:which|who|whose|what|where|when)\b(?:['’]s\b)?(?:\s+of\s+the\s+two\b)?/i;

/** How much of it is asked for where two are compared so. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  // What people say for it in other words.
  [
    /\b(?:(?:more|less) affordable|easier on the (?:wallet|purse)|costs? the earth|sets? (?:you|one|me) back (?:more|less))\b/i,
    'how much cost',
  ],
  [/\b(?:takes?|took|needs?|needed) (?:more|less) time\b/i, 'how long takes'],
  [
    /\b(?:(?:harder|easier|tougher) to get in(?:to)?|pickier|choosier|(?:more|less) selective)\b/i,
    'how many applicants are admitted',
  ],
  [/\bturn(?:s|ed)? over (?:more|less)\b/i, 'how much turnover'],
  [
    /\b(?:pull(?:s|ed)? in|draws?|drew|attract(?:s|ed)?|brings? in) (?:more|fewer|bigger|larger|smaller) (?:people|crowds?)\b|\b(?:better|worse) attended\b/i,
    'how many visitors drew',
  ],
  [/\b(?:better|worse) paid\b/i, 'how much earns'],
  [/\b(?:been around (?:for )?longer|go(?:es)? back further)\b/i, 'how old'],
  [/\b(?:cheaper|dearer|pricier|costlier|cheapest|dearest|(?:more|less) expensive)\b/i, 'how much cost'],
  [/\b(?:older|younger|oldest|youngest)\b/i, 'how old'],
  [/\b(?:longer|shorter|longest|shortest|quicker|slower|faster|fastest|slowest)\b/i, 'how long'],
  [/\b(?:heavier|lighter|heaviest)\b/i, 'how heavy'],
  [/\b(?:deeper|shallower)\b/i, 'how deep'],
  [/\b(?:wider|narrower|broader)\b/i, 'how wide'],
  [/\b(?:taller)\b/i, 'how tall'],
  [/\b(?:further|farther|nearer|closer)\b/i, 'how far'],
  [/\b(?:warmer|hotter|colder|cooler)\b/i, 'how hot'],
  [/\b(?:more|less|most|least)(?=\s+(?:money|cash|for|per|on|an?|to|in|at)\b|[,:?]|\s*$)/i, 'how much'],
  [/\b(?:more|fewer|less|most|fewest|least)\b(?:\s+of\b)?/i, 'how many'],
  [/\b(?:earlier|later|sooner|first|last|earliest|latest)\b(?!-)/i, 'when'],
];
const AUXILIARY = new RegExp(`^(?:${AUXILIARIES})\\b\\s*`, 'i');

/** Whether it asks which is more: a comparative, or what comes first of all. */
export const comparesIn = remembered((question: string): boolean => COMPARES.test(question));

/** `54 against 61`, `twice as many as Lund` */
const WEIGHS =
  /\b(?:than|against|compared|versus|vs|as (?:many|much|long|old|high) as|both|twice|unlike|while|whereas)\b/i;

/** `Last summer` compares with nothing. */
const LAST_TIME = new RegExp(
  String.raw`(?<!\w)(?:last|first) (?:year|month|week|weekend|night|season|summer|winter|spring|autumn|quarter|decade|time|${WEEKDAY}|${MONTH})(?!\w)`,
  'gi',
);

/** Whether a sentence itself compares what it tells with something. */
export const weighs = (statement: string): boolean =>
  WEIGHS.test(statement) || comparesIn(statement.replace(LAST_TIME, ' '));

/**
 * What is compared, asked for as a measure: `how many beds has the hospital` for `which hospital has more beds`. Which of two has
 * more is told by how much each has, and a figure is no answer to `which`.
 */
export function measureForm(question: string): string {
  const asked = question.replace(CHOOSES, ' ');
  for (const [form, measure] of FORMS) {
    if (form.test(asked)) return spaced(`${measure} ${asked.replace(form, ' ')}`);
  }
  // `The bigger budget`: the word for it says what kind of value it has.
  const noun = spaced(asked.replace(COMPARES, ' '));
  const { asked: kind } = kindAsked(noun.toLowerCase().replace(AUXILIARY, ''));
  return kind === 'what' ? `how many ${noun}` : noun;
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();
