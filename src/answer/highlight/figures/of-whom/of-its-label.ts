import { HEDGE } from '../../../language/hedge.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { ASKS_SEVERAL } from '../../asks-several.ts';
import type { Refine, TypedSpan } from '../../spans.ts';
import { isOwn } from './contrast.ts';
import { ORDINAL_IN_WORDS } from './ordinal.ts';

/** Right behind a figure: of whom, in which or for what it is, up to what leads to the next one. */
const OF =
  /^(?: (?!and\b|but\b|or\b|to\b|from\b|than\b)[\p{L}’'-]{1,20}){0,3}? (?<lead>of|in|for|among|at|on|with) (?<label>[^,;.:()]*)/u;
const NEXT =
  /\s(?:and|but|while|whereas|or|as|to|from|up|down|than|against|compared|had|has|have|is|are|was|were|who|that|which|after|before)\s.*$/u;
/** `And the evening shift, what percent`: it goes on, and asks of one. */
const GOES_ON = /^(?:and|so|but|or)\s/iu;
/** From so many letters on a word may be another's beginning: `walk` and `walkers`. */
const STEM = 4;

const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= STEM && (one.startsWith(other) || other.startsWith(one)));

/**
 * `4 per cent of those on the night shift, compared with 3 per cent of the day workers and 2 of the office staff`: of several that are each told
 * of their own the one whose own words are the question's. Undefined where two have as many, or one has none.
 */
export const ofItsLabel: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date' || ASKS_SEVERAL.test(plain.replace(GOES_ON, '')))
    return undefined;
  const labelled: Labelled[] = [];
  for (const span of spans) {
    const last = labelled.at(-1)?.span;
    if (!isOfKind(text, span, chosen, last)) continue;
    const label = labelOf(text, spans, span);
    if (label !== undefined) labelled.push(label);
  }
  const own = labelled.find(({ span }) => span === chosen);
  if (labelled.length < 2 || own === undefined) return undefined;
  const before = tokenise(text.slice(0, labelled[0]?.span.start)).map((token) => stemOf(token.text));
  const asked = words.flatMap(({ role, stem }) => (role !== 'stop' && !before.includes(stem) ? [stem] : []));
  // `£2 in junior and £3 in senior clubs`, `400 on the first day and 600 on the second`: clubs and days are both.
  const shortest = Math.min(...labelled.map(({ own }) => own.length));
  const shared = labelled.flatMap(({ own }) => (own.length > shortest ? own.slice(-1) : []));
  const held = labelled.map(
    ({ own }, at) =>
      asked.filter(
        (stem) =>
          !shared.includes(stem) &&
          own.some((one) => isAlike(one, stem)) &&
          labelled.every((other, of) => of === at || !other.own.some((one) => isAlike(one, stem))),
      ).length,
  );
  const most = Math.max(...held);
  const [one, another] = labelled.filter((_, at) => held[at] === most);
  // `Six kilos of it in two of the towns`: what leads to a label leads to the others.
  const isOne = most > 0 && another === undefined && one !== own && one?.lead === own.lead;
  return isOne && !ENDS.test(between(text, own.span, one.span)) ? one.span : undefined;
};

/** A figure with what leads to its label, and that label's own stems. */
interface Labelled {
  readonly span: TypedSpan;
  readonly lead: string;
  readonly own: readonly string[];
}

/** What is measured leads to no label: `41 mm of rain in an hour`. */
const OF_WHAT = /^ of (?!those\b|them\b|these\b|all\b)\p{L}+(?= (?:in|for|among|at|on)\b)/u;
/** `41 mm in an hour and 96 mm in a day` */
const SPAN = /^(?:minute|hour|day|night|week|month|weekend)$/u;
const ENDS = /[.!?](?!\d)/u;
const between = (text: string, one: TypedSpan, other: TypedSpan): string =>
  text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));

/** `Five points in the one group, four in the other`: the second counts points as well. */
const GOES_ON_BARE = new RegExp(`(?:,|,? and|,? but) (?:(?:${HEDGE}) )?$`, 'iu');
const IN_GROUP = /^ (?:of|in|for|among|at|on|with) /u;
/** `The first`, and for how much of it the other is: `a tonne of nickel`. */
const IS_ONE = new RegExp(`^(?:${ORDINAL_IN_WORDS}|an? .*)$`, 'iu');

function isOfKind(text: string, span: TypedSpan, chosen: TypedSpan, last: TypedSpan | undefined): boolean {
  const { kind, isWhole, start, end, written } = span;
  if (isWhole || IS_ONE.test(written)) return false;
  if (span === chosen || (kind === chosen.kind && kind !== 'count')) return true;
  const isBare = GOES_ON_BARE.test(text.slice(0, start)) && IN_GROUP.test(text.slice(end));
  if (kind === 'count') return isBare ? last !== undefined : chosen.kind === 'count';
  return chosen.kind === 'count' && kind === 'measure' && last === undefined;
}

function labelOf(text: string, spans: readonly TypedSpan[], span: TypedSpan): Labelled | undefined {
  const next = spans.slice(span.at + 1).find(({ kind }) => kind !== 'name');
  const { lead = '', label = '' } =
    OF.exec(text.slice(span.end, next?.start).replace(OF_WHAT, ''))?.groups ?? {};
  const own = tokenise(label.replace(NEXT, ''))
    .filter((token) => isOwn(token) || SPAN.test(token.text))
    .map((token) => stemOf(token.text));
  return own.length === 0 ? undefined : { span, lead, own };
}
