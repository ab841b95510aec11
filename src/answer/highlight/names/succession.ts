import type { Question } from '../../language/analyse.ts';
import type { Span } from '../../types.ts';
import { isGiven } from '../given.ts';
import { behindWho } from './behind-who.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|d[ei]|v[ao]n|\p{Lu}[\p{L}’'-]+)){1,3}`;
const IN_SMALL = String.raw`(?:\s(?!from\b)[\p{Ll}\d’'-]{1,20}){0,5}`;
/** `Vale, who took over in May from Lund`, `Vale succeeded the former mayor Lund`, `Lund was replaced by Vale`. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<next>${NAME}),?(?: (?:\d\d|who),?){0,2} (?:has |had |will )?(?:took|takes?|taken|taking) over(?:${IN_SMALL}(?: \p{Lu}[\p{L}’'-]+)?){0,2} from${IN_SMALL} (?<last>${NAME})`,
    'du',
  ),
  new RegExp(
    String.raw`(?<next>${NAME}),?(?: (?:\d\d|who),?){0,2} (?:(?:has|had|will|is to|was to) )?(?:succeed|replace)(?:s|d|ed)?${IN_SMALL} (?<last>${NAME})`,
    'du',
  ),
  new RegExp(
    `(?<last>${NAME}),? (?:was|is|has been|will be|is to be) (?:succeeded|replaced)${IN_SMALL} by${IN_SMALL} (?<next>${NAME})`,
    'du',
  ),
];

/** Behind `who`. */
const ASKS_LAST =
  /\b(?:take|took|taken|taking) over from\W*$|\b(?:did|does|will|has|have)\b.*\b(?:succeed|replace|succeeded|replaced)\W*$|\b(?:replaced|succeeded) by\b|\bbefore\b|\bpredecessor\b|\bprevious\b/i;
const ASKS_NEXT =
  /\b(?:(?:took|takes|taking|taken) over|succeed(?:s|ed)|replace[ds]|successor|follow(?:s|ed)|(?:is|s) the new)\b/i;

type Side = 'last' | 'next';

/** `Who leaves as finance director`, of `He will be succeeded by Ada Lund`: she comes. */
const ASKS_LEAVER =
  /^who(?:['’]?s| is| has| was| will)? (?:be )?(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|go(?:es|ing)|resign(?:s|ed|ing)?|retir(?:e|es|ed|ing)|step(?:s|ped|ping)? (?:down|aside)|depart(?:s|ed|ing)?)\b/i;
const COMES = new RegExp(
  String.raw`^["“]?(?:He|She|They|(?:The|Its|Their|His|Her) (?:\p{Ll}[\p{L}-]* ){1,3}) ?(?:was|is|has been|will be|is to be) (?:succeeded|replaced)${IN_SMALL} by${IN_SMALL} ${NAME}`,
  'u',
);

const LEAVES =
  /\b(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|resign(?:s|ed|ing)?|retir(?:e|es|ed|ing)|step(?:s|ped|ping)? (?:down|aside)|depart(?:s|ed|ing)?)\b/i;

/** Whether a question asks who goes, and a text names only who comes. */
export const namesTheOneWhoComes = (text: string, { plain }: Question): boolean =>
  ASKS_LEAVER.test(plain) && COMES.test(text) && !LEAVES.test(text);

function sideAsked({ asked, plain }: Question): Side | undefined {
  const told = asked === 'who' ? behindWho(plain) : undefined;
  if (told === undefined) return undefined;
  return ASKS_LAST.test(told) ? 'last' : ASKS_NEXT.test(told) ? 'next' : undefined;
}

/**
 * Who came before somebody in an office, or behind them, as the question asks: `Vale, who took over in May from Lund`. Undefined where it asks
 * for neither, or the text does not say.
 */
export function succession(text: string, question: Question): Span | undefined {
  const side = sideAsked(question);
  if (side === undefined) return undefined;
  for (const form of FORMS) {
    const [start, end] = form.exec(text)?.indices?.groups?.[side] ?? [];
    if (start === undefined || end === undefined) continue;
    return isGiven(text.slice(start, end), question) ? undefined : { start, end };
  }
  return undefined;
}

const COMES_OR_GOES = /\b(?:succe(?:ed|ss)\w*|replac\w*|t(?:ake|akes|ook|aken|aking) over|follow\w*)\b/gi;

/** Whether a question asks who came behind somebody, and a text tells only whom that one came behind, or the other way round. */
export function turnsSuccessionAround(text: string, question: Question): boolean {
  const side = sideAsked(question);
  if (side === undefined || (text.match(COMES_OR_GOES)?.length ?? 0) > 1) return false;
  const pairs = FORMS.map((form) => form.exec(text)?.groups);
  const isNamedAs = (at: Side) =>
    pairs.some((pair) => pair?.[at] !== undefined && isGiven(pair[at], question));
  return isNamedAs(side) && !isNamedAs(side === 'last' ? 'next' : 'last');
}
