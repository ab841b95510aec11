import { remembered } from '../../../../knowledge/memoize.ts';
import { MONTH } from '../../../../knowledge/time/calendar.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { BAR } from '../../../types.ts';

const ORDINALS = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|final'];
/** Spans of a business year of which accounts tell, each by its name. */
const SPANS: readonly (readonly [string, string])[] = [
  ...ORDINALS.map(
    (order, at) => [`quarter ${at + 1}`, `(?:${order})[ -](?:fiscal )?quarter|q${at + 1}`] as const,
  ),
  [
    'half',
    '(?:first|1st|second|2nd)[ -](?:half|six months)|half[ -]year(?:ly)?|h[12]|six months (?:to|ended|ending|through)',
  ],
  [
    'nine months',
    '(?:first|the|its) nine months|nine[ -]months? (?:to|ended|ending|through|of the year|period|results?|profit|revenue|sales)',
  ],
  [
    'year',
    String.raw`(?:full|whole|entire|business|calendar)[ -]year|(?:whole|all|entirety) of (?:the year|last year|this year|(?:19|20)\d\d)`,
  ],
];
const named = (form: string, flags: string) =>
  new RegExp(String.raw`(?<![\p{L}\d-])(?:${form})(?![\p{L}\d])`, flags);
const ASKED = SPANS.map(([span, form]) => ({ span, form: named(form, 'iu') }));
const ANY = String.raw`(?<![\p{L}\d-])(?:${SPANS.map(([, form]) => form).join('|')})(?![\p{L}\d])`;
/** What something is held against: `up 2% on the first quarter`, `from 30 million in the second quarter`. */
const HELD_AGAINST = new RegExp(
  String.raw`(?<!\w)(?:from|than|against|versus|on|since|after|compared (?:with|to)|following) (?<figure>[^,.;]{0,40}?)(?:the |its |their |last year['’]s )?${ANY}`,
  'giu',
);
/** `Between April and June`, `in the three months to June`: of a year a part, whatever quarter it is there. */
const PART = new RegExp(
  String.raw`(?<!\w)(?:between|from) (?:${MONTH}) (?:and|to) (?:the end of )?(?:${MONTH})(?!\p{L})|(?<!\w)three months (?:to|ended|ending|through)(?!\w)|(?<!\w)this quarter(?!\w)`,
  'iu',
);
/** `It lost 21 million over the year` */
const OVER_YEAR =
  /(?<!\w)(?:over|for|during|across|in) (?:(?:the|last|this|its) (?:\p{L}+ )?year|(?:19|20)\d\d)(?!\w)|(?<!\w)(?:annual|yearly)(?!\w)/iu;
/** Compares spans, or asks what they come to. */
const COMPARES =
  /\b(?:or|than|both|versus|vs|compared|between|change[ds]?|from|since|after|by how|how much (?:more|less))\b/i;

/** The one span for which a question asks a figure; every candidate is asked for it. */
const spanAsked = remembered((said: string) => {
  if (COMPARES.test(said)) return null;
  const [one, ...more] = ASKED.filter(({ form }) => form.test(said));
  return one === undefined || more.length > 0 ? null : one;
});

/** Whether a question asks for a figure of one such span. */
export const asksOfSpan = (said: string): boolean => spanAsked(said) !== null;

/**
 * Whether a question asks what was so in one quarter, half or year, and all that a sentence tells is of another such span: `net profit in the third
 * quarter`, and `for the first nine months it was 71 million`. What it is only held against is told of that span if a figure of it stands there.
 */
export function tellsOfOtherSpan(said: string, { text, figures }: Fact): boolean {
  const asked = spanAsked(said);
  if (asked === null || figures.length === 0 || text.includes(BAR)) return false;
  const rest = text.replace(HELD_AGAINST, (against, figure: string) => (/\d/u.test(figure) ? against : ' '));
  if (asked.form.test(rest)) return false;
  if (asked.form.test(text)) return true;
  const own = rest.replace(HELD_AGAINST, ' ');
  if (asked.span === 'year' && OVER_YEAR.test(own)) return false;
  const others = ASKED.some(({ span, form }) => span !== asked.span && form.test(own));
  return others || (asked.span === 'year' && PART.test(own));
}
