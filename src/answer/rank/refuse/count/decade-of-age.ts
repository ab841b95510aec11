import { remembered } from '../../../../knowledge/memoize.ts';

/** In order from ten on. */
const DECADES = [
  'teens',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const DECADE = `(?<decade>${DECADES.join('|')}|[2-9]0['’]?s)`;
const IN_DECADE = new RegExp(
  String.raw`(?<!\w)in (?:his|her|their|your|my|our)[- ](?:(?:early|mid|late)[- ])?${DECADE}(?!\w)`,
  'gi',
);
/** Any age: `aged 60 to 69`, `under 70`, `the over-60s`, `60-somethings`. */
const AGES =
  /(?<!\w)(?:aged?|ages|under|over|between|from|to)[- ](?:the )?\d|(?<!\w)(?:years? old|year-olds?|and over|pensioners?|elderly|everyone|all ages|millennials?|boomers?|generation)(?!\w)|(?<!\w)\S*somethings?(?!\w)|\p{L}genarians?(?!\w)/iu;

const startOf = (decade: string) => {
  const digits = Number.parseInt(decade, 10);
  return Number.isNaN(digits) ? 10 * (DECADES.indexOf(decade.toLowerCase()) + 1) : digits;
};
const decadesIn = (text: string): readonly number[] =>
  [...text.matchAll(IN_DECADE)].map(({ groups }) => startOf(groups?.decade ?? ''));

/** Hardly any question has one. */
const decadesAsked = remembered((said: string) => decadesIn(said));

/** Whether a question asks about people in their sixties, and a text tells of those in their seventies alone. */
export function tellsOfOtherDecade(said: string, text: string): boolean {
  const asked = decadesAsked(said);
  if (asked.length === 0) return false;
  const told = decadesIn(text);
  return told.length > 0 && !told.some((one) => asked.includes(one)) && !AGES.test(text);
}
