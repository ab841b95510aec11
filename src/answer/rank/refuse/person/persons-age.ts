import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import { COUNTED_IN_WORDS, NUMBER_IN_WORDS } from '../../../language/lexicon.ts';
import { stemOf } from '../../../language/words.ts';
import { BAR } from '../../../types.ts';
import { KIN } from './kin.ts';

/** `Ada Lund, 44,`, as news tells how old somebody is. */
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|d[eai]|v[ao]n|al|bin|la)){0,3}`;
const AGED = new RegExp(String.raw`(?<name>${NAME}), (?<age>\d{1,3})(?=[,.;:)]|\s?$)`, 'gu');
const YEARS = /\b(?:1[5-9]|20)\d\d\b/gu;
const COUNTS = new RegExp(
  String.raw`\d|(?<!\p{L})(?:${NUMBER_IN_WORDS}|one|${COUNTED_IN_WORDS})(?!\p{L})`,
  'iu',
);

/** Whether a question asks how many of something there are, and the only number of a text is how old somebody is: `Ada Lund, 83, lives there`. */
export function countsYearsOfAge(said: string, text: string): boolean {
  if (!/\bhow many (?!years\b)/u.test(said)) return false;
  const rest = text.replace(AGED, '$<name>');
  return rest !== text && !COUNTS.test(rest.replace(YEARS, ''));
}

/** `A 19-year-old keeper, Ada Lund`, `Ada Lund, a 29-year-old`: news tell it so as well. */
const YEARS_OLD = [
  new RegExp(String.raw`(?<!\w)\d{1,3}-year-old,?(?: \p{Ll}[\p{L}-]*){0,3},? (?<name>${NAME})`, 'gu'),
  new RegExp(String.raw`(?<name>${NAME}), (?:now |an? )?(?:\p{Ll}[\p{L}-]* )?\d{1,3}-year-old`, 'gu'),
];

/** Of each age, the stems of the name that it stands beside. */
const agesIn = (text: string): readonly (readonly string[])[] =>
  [AGED, ...YEARS_OLD].flatMap((form) =>
    [...text.matchAll(form)].map(({ groups }) =>
      (groups?.name ?? '').split(' ').map((word) => stemOf(word.toLowerCase().replace(/['’]s$/u, ''))),
    ),
  );

/** It tells how old somebody is, or lets that be worked out. */
const TELLS_AGE = new RegExp(
  String.raw`(?<!\w)(?:aged?|years?[ -]old|turn\w*|born|birth\w*|teen\w*|old|older|young\w*|elder\w*|twins?)(?!\w)|(?<!\w)(?:is|was|at|of|now|just|only|nearly|almost) \d{1,3}(?!\w)|[,(] ?\d{1,3}(?=[,.;:)]|$)|(?<!\w)(?:his|her|their) (?:\p{L}+[- ])?\p{L}+ies(?!\w)|, (?:${NUMBER_IN_WORDS})(?=[,.;]|$)`,
  'iu',
);

/** `The church was 212 years old` */
const OF_A_THING =
  /(?<!\p{L})(?:the|its|their) (?!\p{L}*(?:er|or|ist|ian|man|woman)(?!\p{L})|(?:chief|boss|coach|captain|president|chair|head|king|queen|prince|princess|judge|boy|girl|child|teen|victim|couple|twins?|patient|student|pilot|artist|author|cook|chef|nurse|priest)s?(?!\p{L}))\p{Ll}+ (?:is|was|are|were) (?:(?:about|almost|nearly|over|some) )?\d{1,4} years old|\d{3,} years old/giu;

/** Of whom or of what somebody's a question may ask for. */
const OWN = [...KIN, 'dog|cat|pet'];
const ANY_OWN = OWN.join('|');
const BEHIND_KIN = String.raw`(?=\W*$| (?:is|was|did|do|does|has|had|say|said|live|lived|work|worked|die|died|now)(?!\w))`;
/** `How old is Ada Lund's father`, `where does the son of Ada Lund live`. */
const ASKED_OF_KIN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?<owner>\p{L}[\p{L}-]*)['’]s? (?:\p{L}+ )?(?<kin>${ANY_OWN})${BEHIND_KIN}`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\w)(?:the|a|is) (?<kin>${ANY_OWN}) of (?:[\p{L}.-]+ ){0,2}?(?<owner>[\p{L}-]+)${BEHIND_KIN}`,
    'u',
  ),
];
/** `How old is lunds father` */
const WITHOUT_APOSTROPHE = new RegExp(
  String.raw`^how old (?:is|was|are|were) (?:\p{L}+ )?(?<owner>\p{L}[\p{L}-]*?)s (?:\p{L}+ )?(?<kin>${ANY_OWN})${BEHIND_KIN}`,
  'u',
);
const RELATED =
  /(?<!\p{L})(?:famil(?:y|ies)|relatives?|parents?|child(?:ren)?|kids?|siblings?|twins?|couple|married|marri\w+|neighbou?rhood)(?!\p{L})/iu;
const ASKS_AGE = /\bhow old\b|\bage of\b|['’]s age\b/u;

/** `How old is Ada Lund`, and nothing but the name. */
const NAME_ALONE = /^how old (?:is|was) ((?:\p{L}[\p{L}-]+ ){0,2}\p{L}[\p{L}-]+)\W*$/u;

/** Whom a question asks for. Every candidate is asked for it. */
const askedFor = oncePer(({ plain }: Question) => {
  const said = plain.toLowerCase();
  const kin = [...ASKED_OF_KIN, WITHOUT_APOSTROPHE]
    .map((form) => form.exec(said)?.groups)
    .find((groups) => groups !== undefined);
  const group = OWN.find((own) => own.split('|').includes(kin?.kin ?? ''));
  return {
    asksAge: ASKS_AGE.test(said),
    owner: stemOf(kin?.owner ?? ''),
    tellsKin:
      group === undefined ? undefined : new RegExp(String.raw`(?<!\p{L})(?:${group})s?(?!\p{L})`, 'iu'),
    name: (NAME_ALONE.exec(said)?.[1] ?? '').split(' ').filter(Boolean).map(stemOf),
  };
});

/**
 * Whether a question asks for somebody's father, wife or neighbour, and a text tells of none, or only how old that somebody is; or how old
 * somebody is, and each age that it tells is another's.
 *
 * @param around what its paragraph says up to it
 * @param names what the question calls by name, as stems
 */
export function isOfRelative(
  question: Question,
  { text, saidBy }: Pick<Fact, 'text' | 'saidBy'>,
  around: () => string,
  names: readonly string[],
): boolean {
  const { asksAge, owner, tellsKin, name } = askedFor(question);
  if (tellsKin === undefined) {
    if (name.length === 0 || !name.every((stem) => names.includes(stem))) return false;
    const ages = agesIn(text);
    if (ages.length === 0) return !text.includes(BAR) && !TELLS_AGE.test(text.replace(OF_A_THING, ''));
    return !ages.some((own) => own.some((stem) => name.includes(stem)));
  }
  const told = `${around()} ${text} ${saidBy ?? ''}`;
  if (!tellsKin.test(told) && !RELATED.test(told)) return true;
  const ages = asksAge ? agesIn(text) : [];
  return ages.length > 0 && ages.every((own) => own.includes(owner));
}
