import { CODES } from '../../../../knowledge/ingest/figures/currencies.ts';
import { oncePer, remembered } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import { NUMBER_IN_WORDS } from '../../../language/lexicon.ts';
import { stemOf } from '../../../language/words.ts';

/** Words of which one says of a thing that it is not the other: `a wild otter`, `a captive otter`. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ['(?:old|older|adult|elderly)', '(?:young|younger|juvenile|baby)'],
  ['(?:captive|tame|domestic|farmed)', 'wild'],
  ['new', 'old'],
  ['upper', 'lower'],
  ['left', 'right'],
  ['summer', 'winter'],
  ['morning', 'evening'],
  ['public', 'private'],
  ['urban', 'rural'],
  ['full-time', 'part-time'],
  ['single', 'return'],
];
const NOUN_BEHIND = String.raw`(?<noun>\p{L}[\p{L}-]{2,})`;
const SIDES = OPPOSED.flatMap(([one, other]) => [
  [one, other],
  [other, one],
]).map(([asked = '', told = '']) => ({
  asked: new RegExp(String.raw`(?<![\p{L}-]|\b(?:how|years?|months?|days?|as) )${asked} ${NOUN_BEHIND}`, 'u'),
  word: new RegExp(String.raw`\b${asked}\b`, 'iu'),
  told: new RegExp(String.raw`(?<!\p{L}|[-–]|\byears? )${told} ${NOUN_BEHIND}`, 'giu'),
}));

/** Hardly any question has one of these words. */
const ANY_SIDE = new RegExp(String.raw`\b(?<!\bhow )(?:${OPPOSED.flat().join('|')})\b`, 'i');

/** What of a thing a question asks for, and the word that says that a text tells of the other. */
const askedSides = oncePer(({ plain }: Question) => {
  if (!ANY_SIDE.test(plain)) return [];
  return SIDES.flatMap(({ asked, word, told }) => {
    const noun = asked.exec(plain.toLowerCase())?.groups?.noun;
    return noun === undefined ? [] : [{ thing: stemOf(noun), word, told }];
  });
});

/** Whether a question is about the captive otter, and a text tells of the wild otter alone. */
export const tellsOfOtherSide = (question: Question, text: string): boolean =>
  askedSides(question).some(
    ({ thing, word, told }) =>
      !word.test(text) &&
      [...text.matchAll(told)].some(({ groups }) => stemOf(groups?.noun?.toLowerCase() ?? '') === thing),
  );

/** Who pays a price of their own. */
const PAYERS = [
  'adults?|grown-ups?',
  'child|children|kids?|under[- ]\\d\\d?s?|juniors?|boys|girls|pupils',
  'pensioners?|seniors?|over[- ]\\d\\ds?|elderly|older people|retired',
  'students?',
  'members?',
  'famil(?:y|ies)',
  'tourists?|foreigners|visitors|overseas',
  'residents|locals|islanders',
  'away (?:fans|supporters)',
  'home (?:fans|supporters)',
].map((who) => ({
  asked: new RegExp(
    String.raw`\b(?:for|do|does|must|will) (?:an? |the )?(?:${who})\b|\b(?:${who}) (?:tickets?|fares?|price|pass)\b`,
    'u',
  ),
  told: new RegExp(
    String.raw`\b(?:for|to) (?:an? |the )?(?:${who})\b|\b(?:${who}) (?:tickets?|fares?|price|pass)\b`,
    'giu',
  ),
  word: new RegExp(String.raw`\b(?:${who})\b`, 'iu'),
}));
const ASKS_PRICE = /\bhow much\b.*\b(?:cost|costs|is|are|was|were|pay|pays)\b|\bprice\b/u;
/** May be said of whom is asked for as well. */
const OF_OTHERS = new RegExp(
  String.raw`\b(?:concession\w*|everyone|everybody|all|others?|free|each|every|any|anyone|half|discount\w*|reduced|rest|(?:${NUMBER_IN_WORDS}) (?:and|or|to))\b`,
  'iu',
);

/** Whose price alone a question asks for. */
const payerAsked = remembered((said: string) => {
  const [one, ...more] = ASKS_PRICE.test(said) ? PAYERS.filter(({ asked }) => asked.test(said)) : [];
  return one === undefined || more.length > 0 ? null : one;
});

/** Whether a question asks what children pay, and each price of a text is one for adults: `tickets for adults cost £28`. */
export function tellsPriceOfOthers(said: string, { text, figures }: Fact): boolean {
  const one = payerAsked(said);
  if (one === null || one.word.test(text) || OF_OTHERS.test(text)) return false;
  const prices = figures.filter(({ unit }) => CODES.has(unit)).length;
  const told = PAYERS.reduce((sum, payer) => sum + (text.match(payer.told)?.length ?? 0), 0);
  return prices > 0 && told >= prices;
}
