import { oncePer, remembered } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import type { Question } from '../../../language/analyse.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { stemsOf } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { BAR } from '../../../types.ts';
import { paragraphBefore } from '../within-article.ts';

/** Two sorts of which what is told of one is not told of the other. */
const SORTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bgirls?\b/i, /\bboys?\b/i],
  [/\b(?:women|woman|female|ladies)\b/i, /\b(?:men|man|male)\b/i],
  [/\b(?:poor|poorer|poorest|developing|low-income)\b/i, /\b(?:rich|richer|richest|wealthy|high-income)\b/i],
  [/\bprimary\b/i, /\bsecondary\b/i],
  [/\bindoors?\b/i, /\b(?:outdoors?|open-air)\b/i],
];
const OF_ALL = /\b(?:both|all|everyone|each|either|mixed|overall|people|pupils)\b/i;

/** Hardly any question has one of these words. */
const ANY_SORT = new RegExp(SORTS.flatMap((pair) => pair.map(({ source }) => source)).join('|'), 'i');

/** Of each sort that a question is about, and no other beside it, how the other one is called and itself. */
const sortsAsked = oncePer(({ plain }: Question): readonly (readonly [RegExp, RegExp])[] => {
  if (!ANY_SORT.test(plain) || mayAskTwo(plain)) return [];
  return SORTS.flatMap(([one, other]) => {
    const isOne = one.test(plain);
    return isOne === other.test(plain) ? [] : [isOne ? ([other, one] as const) : ([one, other] as const)];
  });
});

/** Whether a question is about one of two sorts, and a text tells of the other alone: `the girls' scheme`, and `a scheme for boys`. */
export const tellsOfOtherSort = (question: Question, text: string): boolean =>
  sortsAsked(question).some(([other, own]) => other.test(text) && !own.test(text) && !OF_ALL.test(text));

/** `What percent of the men`, `boys' pass rate` */
const ASKS_SHARE_OF =
  /(?:%|\bper ?cent|\bpercentage|\bproportion|\bshare) of (?:all |the |its |their )*(?<who>girls|boys|women|men)\b|\b(?<whose>girls|boys|women|men)['’]?s? (?:\p{L}+ ){0,2}rate\b/u;
const TELLS_OF_SORT: ReadonlyMap<string, RegExp> = new Map([
  ['girls', /\b(?:girls?|wom[ae]n|female|daughters?|sisters?|she|her)\b/i],
  ['women', /\b(?:girls?|wom[ae]n|female|ladies|mothers?|wives|sisters?|she|her)\b/i],
  ['boys', /\b(?:boys?|m[ae]n|male|sons?|brothers?|he|his)\b/i],
  ['men', /\b(?:boys?|m[ae]n|male|fathers?|husbands|brothers?|he|his)\b/i],
]);

const sortOfShare = remembered((said: string) => {
  const { who, whose = who } = ASKS_SHARE_OF.exec(said)?.groups ?? {};
  return TELLS_OF_SORT.get(whose ?? '') ?? null;
});

/** Whether a question asks for the share of men, and neither a text nor what its paragraph says before has a word for them. */
export function tellsNoShareOfSort(said: string, text: string, before: () => string): boolean {
  const told = sortOfShare(said);
  return told !== null && !told.test(text) && !told.test(before());
}

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
  // `The China-Europe line has 128 Chinese cities`, and 229 in Europe
  ['europe(?:an)?', '(?:chin(?:a|ese)|asian?|african?|american?)'],
];
/** Are one kind of thing here. */
const TOWN = stemOf('town');
const CITY = stemOf('city');
const thingOf = (noun: string) => {
  const stem = stemOf(noun.toLowerCase());
  return stem === TOWN ? CITY : stem;
};
const NOUN_BEHIND = String.raw`(?<noun>\p{L}[\p{L}-]{2,})`;
const SIDES = OPPOSED.flatMap(([one, other]) => [
  [one, other],
  [other, one],
]).map(([asked = '', told = '']) => ({
  may: new RegExp(String.raw`(?<!\w)${asked}`, 'i'),
  asked: new RegExp(
    String.raw`(?<![\p{L}-]|(?<!\w)(?:how|years?|months?|days?|as) )${asked} ${NOUN_BEHIND}`,
    'u',
  ),
  word: new RegExp(String.raw`(?<![\p{L}-])${asked}(?!\p{L})`, 'iu'),
  told: new RegExp(
    String.raw`(?<!\p{L}|[-–]|(?<!\w)years? |(?<!\w)replac\p{L}+ (?:for )?(?:the |its |their |an? )?)${told} ${NOUN_BEHIND}`,
    'giu',
  ),
}));

/** Hardly any question has one of these words. */
const ANY_SIDE = new RegExp(String.raw`(?<!\w)(?<!(?<!\w)how )(?:${OPPOSED.flat().join('|')})(?!\w)`, 'i');

/** What of a thing a question asks for, and the word that says that a text tells of the other. */
const askedSides = oncePer(({ plain }: Question) => {
  if (!ANY_SIDE.test(plain)) return [];
  return SIDES.flatMap(({ may, asked, word, told }) => {
    // What may stand before it is looked for where it stands alone.
    const noun = !may.test(plain) ? undefined : asked.exec(plain.toLowerCase())?.groups?.noun;
    return noun === undefined ? [] : [{ thing: thingOf(noun), word, told }];
  });
});

/** Whether a question is about the captive otter, and a text tells of the wild otter alone. */
export const tellsOfOtherSide = (question: Question, text: string): boolean =>
  askedSides(question).some(
    ({ thing, word, told }) =>
      !word.test(text) &&
      [...text.matchAll(told)].some(({ groups }) => thingOf(groups?.noun ?? '') === thing),
  );

/** What is always for or about something, which a word before it tells. */
const ABOUT_SOMETHING =
  /^(?:petition|campaign|protest|strike|march|scheme|survey|poll|inquiry|investigation|project|fund|ban|award|prize|contract|bid|vote|referendum|festival|tour|boycott|appeal)s?$/u;

/**
 * Whether a question is about a petition for one thing, and a sentence about one for another: neither it nor what its paragraph has said up to it
 * has a word for that thing.
 */
export function isForAnother(query: Query, fact: number, index: Index): boolean {
  const matters = mattersAsked(query);
  if (matters.length === 0) return false;
  const { text, saidBy, place, article } = index.facts[fact] as Fact;
  if (text.includes(BAR)) return false;
  const section = place.kind === 'paragraph' && place.section !== article.title ? place.section : '';
  return matters.some(({ thing, ways }) => {
    const found = thing.exec(text);
    if (found === null || OF_THE_SAME.test(found[0])) return false;
    const around = stemsOf([...paragraphBefore(fact, index), saidBy, section].join('\n'));
    return !ways(index).some((stem) => around.has(stem));
  });
}

/** `A previous strike` is one of those of which the article tells. */
const OF_THE_SAME = /\b(?:previous|earlier|similar|second|third|new|further|last|its|their)\b/i;

/** A thing that is brought in, and the stems of what it is about, in any words. */
interface Matter {
  readonly thing: RegExp;
  readonly ways: (index: Index) => readonly string[];
}

const mattersAsked = oncePer((query: Query): readonly Matter[] => {
  const { words, clues, question } = query;
  if (mayAskTwo(question.plain)) return [];
  return words.flatMap(({ text }, at): Matter[] => {
    const before = words[at - 1];
    if (!ABOUT_SOMETHING.test(text) || before?.role !== 'content' || before.number) return [];
    const clue = clues.find(({ word }) => word === before.text);
    if (clue === undefined || clue.kind !== 'other' || QUALITY.test(clue.word)) return [];
    const ways = (index: Index) => [
      stemOf(clue.word),
      ...clue.alternatives
        .filter(({ strength }) => strength >= LEAST)
        .map(({ stem }) => index.dictionary.stems.words[stem] as string),
    ];
    const thing = new RegExp(
      String.raw`(?<!\w)(?:an?|its|their) (?:[\p{L}-]+ )?${text.replace(/s$/u, '')}(?!\p{L})`,
      'iu',
    );
    return [{ thing, ways }];
  });
});
/** What stands for a word less surely than this is told of another thing. */
const LEAST = 0.5;
/** Says how it is, and not what it is about. */
const QUALITY =
  /(?:est|al|ous|ive|ful|ed|ic|ly)$|^(?:ongoing|missing|leading|winning|running|growing|coming|new|old|first|second|last|next|big|long|whole|main|large|free|recent|late)$/u;
