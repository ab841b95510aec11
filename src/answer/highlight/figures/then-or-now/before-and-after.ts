import { ONE_TO_TWELVE } from '../../../../knowledge/time/calendar.ts';
import { NUMBER_WORDS } from '../../../language/lexicon.ts';
import type { Refine } from '../../spans.ts';

const HOUR = String.raw`(?:(?<hour>\d{1,2}|${ONE_TO_TWELVE})(?:[.:](?<minute>[0-5]\d))?(?:\s?(?<half>[ap])\.?\s?m(?!\w)\.?|\so['’]clock)?|(?<named>noon|midday|midnight))`;
const UP_TO = 'before|until|till|up to|by';
const FROM = 'after|from|past|since';
/** Right behind a figure: `£5 before 6pm`, `€4 a car until noon`. */
const TOLD = new RegExp(
  String.raw`^(?:\s(?!(?:and|or|but)(?!\w))[\p{L}-]+){0,3}?\s(?:(?<upTo>${UP_TO})|${FROM})\s${HOUR}(?![\d.,]*\d)`,
  'iu',
);
/** The other of the two: `and £8 after`, `£8 later on`. */
const TOLD_BARE =
  /^(?:\s(?!(?:and|or|but)(?!\w))[\p{L}-]+){0,2}?\s(?:(?<upTo>before(?: (?:that|then))?|earlier)|after(?:wards?| (?:that|then))?|thereafter|later|from then on)(?=\s*(?:$|[.,;:!?)]))/iu;
const ASKED = new RegExp(
  String.raw`(?<!\w)(?:(?<upTo>${UP_TO})|(?<from>${FROM})|at|around|about)\s${HOUR}(?![\d.,]*\d|\p{L})`,
  'iu',
);
/** From and to which hour these last. */
const PARTS_OF_DAY: readonly (readonly [RegExp, number, number])[] = [
  [/\bmornings?\b/i, 6, 12],
  [/\bafternoons?\b/i, 12, 17],
  [/\bevenings?\b/i, 18, 22],
  [/\b(?:at night|nights?|overnight)\b/i, 22, 29],
];
const NOON = 12;

/** `£6.50, or £4 before 9 a.m.` */
const OR = /^,? (?:or|but|and) (?:only |just )?$/iu;
/** Not all the morning is before 9. */
const ASKS_EARLY =
  /\bearl(?:y|ier|iest)\b(?! (?:in the )?(?:afternoons?|evenings?)\b)|\bbefore (?:work|breakfast|school|dawn)\b/i;

/** From when until when it is asked for, in hours. */
interface Asked {
  readonly from: number;
  readonly to: number;
}

/**
 * `£5 before 6pm and £8 after`: what it costs in the evening, after 6, at 5pm. Undefined where the text has no two figures that an hour parts,
 * or the question's time is on both sides of it.
 */
export const beforeOrAfterHour: Refine = ({ text }, spans, chosen, { plain }) => {
  if (chosen.kind === 'name' || !/\b(?:before|until|till|up to|after|later|thereafter)\b/i.test(text))
    return undefined;
  const alike = spans.filter(({ kind }) => kind === chosen.kind);
  const told = alike.flatMap((span) => {
    const groups = TOLD.exec(text.slice(span.end))?.groups;
    return groups === undefined ? [] : [{ span, isBefore: groups.upTo !== undefined, groups }];
  });
  const bare = alike.flatMap((span) => {
    const groups = told.some((one) => one.span === span)
      ? undefined
      : TOLD_BARE.exec(text.slice(span.end))?.groups;
    return groups === undefined ? [] : [{ span, isBefore: groups.upTo !== undefined, groups }];
  });
  const [one, other, ...others] = [...told, ...bare];
  const [first, second] = alike;
  if (one?.groups.upTo !== undefined && other === undefined && alike.length === 2 && one.span === second) {
    const isOr = OR.test(text.slice(first?.end, second.start));
    return isOr && ASKS_EARLY.test(plain) ? second : undefined;
  }
  if (one === undefined || other === undefined || others.length > 0 || one.isBefore === other.isBefore)
    return undefined;
  const parts = hoursOf(one.groups);
  const isOneHour =
    (other.groups.hour === undefined && other.groups.named === undefined) ||
    hoursOf(other.groups).some((hour) => parts.includes(hour));
  const [hour] = parts;
  // `Before 6` may be of the morning.
  if (hour === undefined || parts.length > 1 || !isOneHour) return undefined;
  const asked = askedIn(plain, hour);
  if (asked === undefined) return undefined;
  if (asked.to <= hour) return one.isBefore ? one.span : other.span;
  return asked.from >= hour ? (one.isBefore ? other.span : one.span) : undefined;
};

function askedIn(plain: string, parting: number): Asked | undefined {
  const groups = ASKED.exec(plain)?.groups;
  if (groups === undefined) {
    const part = PARTS_OF_DAY.find(([said]) => said.test(plain));
    return part && { from: part[1], to: part[2] };
  }
  const hours = hoursOf(groups);
  // `After 6` of what is parted at 6pm
  const hour = hours.find((one) => one === parting) ?? (hours.length === 1 ? hours[0] : undefined);
  if (hour === undefined) return undefined;
  if (groups.upTo !== undefined) return { from: 0, to: hour };
  if (groups.from !== undefined) return { from: hour, to: 2 * NOON };
  return hour === parting ? undefined : { from: hour, to: hour };
}

/** In hours from midnight on; both that it may be where nothing says of which half of the day. */
function hoursOf({
  hour,
  minute = '0',
  half,
  named,
}: Readonly<Record<string, string | undefined>>): readonly number[] {
  if (named !== undefined) return [named.toLowerCase() === 'midnight' ? 2 * NOON : NOON];
  if (hour === undefined) return [];
  const written =
    Number(NUMBER_WORDS.get(hour.toLowerCase()) ?? (hour.toLowerCase() === 'one' ? 1 : hour)) +
    Number(minute) / 60;
  if (half !== undefined) return [(written % NOON) + (half.toLowerCase() === 'p' ? NOON : 0)];
  return written > NOON ? [written] : [written % NOON, (written % NOON) + NOON];
}
