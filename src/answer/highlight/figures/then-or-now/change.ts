import type { Question } from '../../../language/analyse.ts';
import { COMPARATIVE } from '../../../language/forms/comparative.ts';
import { HEDGE } from '../../../language/hedge.ts';
import { stemsInOrder } from '../../../language/held.ts';
import { NUMBER_WORDS } from '../../../language/lexicon.ts';
import { figuresAmong, type Refine, TIME_KINDS, type TypedSpan } from '../../spans.ts';

/** Who asks so is told the change, and not what it led to. */
export const BY_HOW_MUCH = /\bby (?:how (?:much|many)|what (?:margin|amount|percentage))\b/i;

/** A pattern's alternatives for what goes up or down. */
export const ROSE_OR_FELL =
  'r[io]ses?|risen|rising|f[ae]lls?|fallen|falling|gr[eo]ws?|grown|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|dropp?(?:s|ed|ing)?';
/** What changed so, right before by how much: `The fee rose 4% to £2.60`. */
const CHANGED = new RegExp(
  String.raw`(?<!\w)(?:${ROSE_OR_FELL}|lost|loses?|losing|gain(?:s|ed|ing)?|slipp?(?:s|ed|ing)?|slid|sank|surged|soared|plunged|dived|shed|added|declined|increased|decreased|up|down) $`,
  'i',
);

/** `The fee rises by £30 to £480`: by how much it does. */
export const changedBy: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (!BY_HOW_MUCH.test(plain))
    return ASKS_RISE.test(plain) || NAMES_RISE.test(plain)
      ? onlyChange(text, spans, chosen, words)
      : undefined;
  const own = spans.findLast(
    ({ kind, start, end }) =>
      kind !== 'name' && isBy(text.slice(0, start)) && TO.test(text.slice(end, chosen.start)),
  );
  if (own !== undefined || !TIME_KINDS.has(chosen.kind)) return own;
  // `She beat the record of 2016 by 22 seconds`
  const [by, ...more] = figuresAmong(spans).filter(({ start }) => BY.test(text.slice(0, start)));
  return more.length === 0 ? by : undefined;
};

/** `How much have fees gone up` */
const ASKS_RISE =
  /\bhow much (?:have|has|did|do|does|will|are|is) [^?]{2,60}? (?:(?:go|goes|gone|going|went) (?:up|down)|ris(?:e|en|ing)|fall(?:en|ing)?|increas(?:e|ed|ing)|drop(?:ped|ping)?|grown?|climb(?:ed)?)\b(?! to\b)/i;
/** By how much it does, or how much it went up. */
export const asksRise = ({ plain }: Question): boolean => BY_HOW_MUCH.test(plain) || ASKS_RISE.test(plain);
/** `Ticket sales growth` */
const NAMES_RISE =
  /^(?!.*\b(?:what|how|when|who|why|which|where|(?:costs?|price|height|depth|size|date|reason|cause) of)\b).*\b(?:growth|increase|rise|drop|decline|decrease)\W*$/i;
const MOVED = new RegExp(`^(?:${ROSE_OR_FELL}|up|down|increased?)$`, 'u');
const CLAUSE = /[,;:]|\b(?:and|but|while|as|after|although|though|whereas)\b/u;
/** `Rose by 4% in Lund, 7% in Skar`: the second is a change as well. */
const IN_LIST = new RegExp(
  String.raw`(?<!\w)by (?!the(?!\w))[^.;]*(?:,|,? and|,? but) (?:(?:${HEDGE}) )?$`,
  'i',
);
/** `Climbed to 4,100, a rise of 12%` */
const RISE_OF = new RegExp(
  String.raw`(?<!\w)(?:rise|increase|gain|jump|drop|fall|decline|decrease|growth|cut) of (?:(?:${HEDGE}) )?$`,
  'i',
);
const BY = new RegExp(String.raw`(?<!\w)by (?:(?:${HEDGE}) )?$`, 'i');

/** `Fees are up by 40% since 2016; a member now pays £612`: the one figure that says by how much. */
function onlyChange(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  words: Question['words'],
): TypedSpan | undefined {
  const figures = figuresAmong(spans);
  const changed = figures.filter(({ start }) => CHANGED.test(text.slice(0, start)));
  if (changed.length > 1) {
    // `The shares are down 8%, after profit fell 3%`
    const ofAsked = changed.filter(({ start }) => {
      const clause = stemsInOrder(text.slice(0, start).split(CLAUSE).at(-1) ?? '');
      return words.some(
        ({ role, stem, text: word }) => role === 'content' && !MOVED.test(word) && clause.includes(stem),
      );
    });
    return ofAsked.length === 1 ? ofAsked[0] : undefined;
  }
  if (isBy(text.slice(0, chosen.start)) || IN_LIST.test(text.slice(0, chosen.start))) return undefined;
  // `Climbed 38% to $97 million`
  const [own] = figures.filter(
    ({ start, end }) => CHANGED.test(text.slice(0, start)) && TO.test(text.slice(end, chosen.start)),
  );
  if (own !== undefined) return own;
  const by = figures.filter(({ start }) => BY.test(text.slice(0, start)));
  const [one, ...more] =
    by.length > 0 ? by : figures.filter(({ start }) => RISE_OF.test(text.slice(0, start)));
  return more.length === 0 ? one : undefined;
}

/** What stands before a figure says that something changed by so much. */
export const isBy = (before: string) => /\bby $/i.test(before) || CHANGED.test(before);

/** `by £30 to £480`, `by 38 votes out of 9,216` */
export const TO = /^(?: \p{L}+)? (?:to|out of) $/u;

/** What asks for how it was, and for nothing else. */
export const ASKS_BEFORE = /\b(?:before|previously|formerly|used to|until now|up to now)\W*$/i;
/** Between the two of `rose to £287 million from £241 million`. */
const FROM = /^(?:\s\p{L}{1,12}){0,2}? from $/iu;
/** Between the two of `every three weeks instead of every two`. */
const INSTEAD_OF = /^[^.;\d]{0,20}\binstead of (?:every |the |an? )?$/i;
const RISEN_TO = new RegExp(String.raw`(?<!\w)to (?:(?:${HEDGE})\s)?$`, 'i');
const UP_FROM = /\b(?:up|down|risen|fallen|rising|falling|raised|lowered|cut|increased|reduced) from $/i;

/** `£6.20, up from £5.80`: what it was before. */
export const ofBefore: Refine = ({ text }, spans, chosen, { plain }) => {
  if (!ASKS_BEFORE.test(plain)) return undefined;
  const others = spans.filter(
    ({ kind, start }) =>
      kind === chosen.kind &&
      (UP_FROM.test(text.slice(0, start)) ||
        (start > chosen.end && INSTEAD_OF.test(text.slice(chosen.end, start))) ||
        (RISEN_TO.test(text.slice(0, chosen.start)) &&
          start > chosen.end &&
          FROM.test(text.slice(chosen.end, start)))),
  );
  return others.length === 1 ? others[0] : undefined;
};

const YEAR = /\b(?:19|20)\d\d\b/gu;
const SINCE =
  /^[^.;\d]{0,20}\b(?:up|down|more|fewer|less|higher|lower|rise|fall|increase|drop)\b(?:[^.;]|\.\d){0,40}?\b(?:from|on|since|than in|over)\s((?:19|20)\d\d)\b/i;

/** `58.3%, up 6.1 points from 2021` is not what it was in 2021: nothing says that; nor `a fifth more than last year` how many it was then. */
export function isSinceThen(text: string, { end }: TypedSpan, { plain }: Question): boolean {
  const isLess = ([asks, tells]: (typeof LESS_THEN)[number]) =>
    asks.test(plain) && tells.test(text.slice(end)) && !COMPARES.test(plain.replace(asks, ''));
  if (LESS_THEN.some(isLess)) return true;
  const asked: readonly string[] = plain.match(YEAR) ?? [];
  const since = SINCE.exec(text.slice(end))?.[1];
  return (
    since !== undefined &&
    asked.length === 1 &&
    asked[0] === since &&
    !/\b(?:from|since|than|up|down|by)\b/i.test(plain)
  );
}

const MORE_THAN = (time: string) =>
  new RegExp(
    String.raw`^[^.;\d]{0,30}(?:, [^.;\d]{0,15}\d[\d.,]*%? ?(?:\p{L}{1,10} )?)?(?<!\w)(?:more|fewer|less|higher|lower|up|down) (?:than|from|on) ${time}(?!\w)`,
    'iu',
  );
/** A time that is asked for, and how it is said that it was less then. */
const LESS_THEN: readonly (readonly [RegExp, RegExp])[] = [
  [/\blast (?:year|month|week|season)(?:['’]?s)?\b/i, MORE_THAN('last (?:year|month|week|season)')],
  [
    /\b(?:an?|one) (?:year|month|week) (?:ago|earlier|before)\b/i,
    MORE_THAN('(?:last|an?|one|the) (?:year|month|week|season)(?: (?:ago|earlier|before))?'),
  ],
];
const COMPARES = new RegExp(
  String.raw`(?<!\w)(?:from|since|than|up|down|by|or|this|${COMPARATIVE})(?!\w)`,
  'i',
);

const LAST = `last (year|month|week|season)`;
const THIS = `this (year|month|week|season)`;
const COMING = `next (year|month|week|season)`;
/** `£17m this year and £24m next`. */
const AND_NEXT = String.raw`(?:${COMING}|next(?=[.,;]|\s*$))`;
const AGO = `(?:(?:a|one) (?:year|month|week) (?:ago|earlier|before)|the (?:year|month|week) before|the previous (?:year|month|week))`;
/** What a question says of the time, and how a text says that its figure is of that time. */
const TIMES_TOLD = [LAST, AGO, THIS, COMING].map((time) => ({
  asks: new RegExp(String.raw`(?<!\w)${time}(?!\w)`, 'i'),
  tells: new RegExp(
    String.raw`^(?: (?!and(?!\w))\p{L}{1,20})?(?: in the same (?:period|time|month|quarter|week|half)(?: of)?)? ${time === COMING ? AND_NEXT : time}(?!\w)`,
    'iu',
  ),
}));
const COMPARED = /\b(?:against|from|than|compared|versus|after)\b/i;
const ASKS_BOTH = new RegExp(String.raw`(?<!\w)(?:or|than|both|and|${COMPARATIVE})(?!\w)`, 'i');

const SO_LONG_AGO = String.raw`(\d{1,3}|[a-z]{3,9}) (year|month|week|day|decade|quarter)s (?:ago|earlier|before)(?!\w)`;
const ASKS_AGO = new RegExp(String.raw`(?<!\w)${SO_LONG_AGO}`, 'i');
const TELLS_AGO = new RegExp(String.raw`^(?: (?!and(?!\w))\p{L}{1,20})? ${SO_LONG_AGO}`, 'iu');

/** How long ago it was: `four years ago` and `4 years earlier` are the same. */
function agoIn(text: string, pattern: RegExp): string | undefined {
  const [, number = '', unit] = pattern.exec(text) ?? [];
  const count = NUMBER_WORDS.get(number.toLowerCase()) ?? Number(number);
  return unit === undefined || Number.isNaN(count) ? undefined : `${count} ${unit.toLowerCase()}`;
}

/** `Turnout rose to 61% from 47% three years ago` tells of no other time that is asked for. */
export function isSoLongAgo(text: string, { end }: TypedSpan, { plain }: Question): boolean {
  const [asked, told] = [agoIn(plain, ASKS_AGO), agoIn(text.slice(end), TELLS_AGO)];
  return asked !== undefined && told !== undefined && asked !== told;
}

/** With no unit of its own: what was read into it may be another's. */
const BARE = /^\d[\d.,]*$/u;
const LAST_YEAR = /\blast year\b/i;
const IN_YEAR =
  /^(?: (?!and(?!\w))\p{L}{1,20})? in (?:the same (?:period|time|month|quarter|week|half|season) (?:of|in) )?((?:19|20)\d\d)(?!\w)/iu;

/** `It fetched 61 crowns this week, against 44 a year ago`: what it fetched a year ago. `£4m this year and £6m next year`: what it is next year. */
export const ofItsTime: Refine = ({ text, article }, spans, chosen, { plain }) => {
  const time = TIMES_TOLD.find(({ asks }) => asks.test(plain));
  // `Rose to 71.4% this year, from 68.9% in 2025`: as it was published, that is last year.
  const year = LAST_YEAR.test(plain) ? Number(article.published?.slice(0, 4)) - 1 : undefined;
  const ago = agoIn(plain, ASKS_AGO);
  if (chosen.kind === 'name' || ASKS_BOTH.test(plain)) return undefined;
  const isOfAsked = ({ end }: TypedSpan) => {
    const behind = text.slice(end);
    return (
      (year !== undefined && Number(IN_YEAR.exec(behind)?.[1]) === year) ||
      time?.tells.test(behind) ||
      (ago !== undefined && agoIn(behind, TELLS_AGO) === ago)
    );
  };
  const hasItsOwn = TIMES_TOLD.some(({ tells }) => tells.test(text.slice(chosen.end)));
  const others = spans.filter(
    (span) =>
      (span.kind === chosen.kind || span.kind === 'count' || BARE.test(span.written)) &&
      isOfAsked(span) &&
      (hasItsOwn || COMPARED.test(text.slice(chosen.end, span.start))),
  );
  return others.length === 1 && !isOfAsked(chosen) ? others[0] : undefined;
};

const THAN = new RegExp(`^ (?:(${COMPARATIVE}) than|(behind|ahead|clear|adrift) (?:of )?)\\b`, 'i');
/** It asks by how much two things differ, or how one changed. */
export const ASKS_DIFFERENCE =
  /(?<!\w)(?:more|less|fewer|than|by how|differ\w*|compar\w*|apart|gap|beyond|short|extra|sav\w+|chang\w+|exceed\w*|(?:over|under)\p{L}*|below|above|add(?:s|ed|ing)?|gain\w*|los[et]\w*|ris\w+|rose|gr[eo]w\w*|increas\w*|decreas\w*|declin\w*|f[ae]ll\w*|drop\w*|cuts?|not|\p{L}+n[’']t)(?!\w)/iu;

const TO_WHAT = /^[^.;]{0,30}?\bfrom [^.;]{1,25}? to $/i;
const ASKS_SHARE = /\b(?:percent\w*|per cent|share|proportion|fraction|%)/i;

/** `Burglaries fell by a quarter last year, from 1,204 to 903`: how many there were. */
export const whatItCameTo: Refine = ({ text }, spans, chosen, { plain }) => {
  const isShare = /%|\b(?:per ?cent|half|third|quarter|fifth|tenth)\b/i.test(chosen.written);
  if (!isShare || !/\bhow many\b/i.test(plain) || ASKS_SHARE.test(plain) || ASKS_DIFFERENCE.test(plain))
    return undefined;
  if (!isBy(text.slice(0, chosen.start))) return undefined;
  return spans.find(
    ({ kind, start, end }) =>
      kind === 'count' &&
      start > chosen.end &&
      end <= text.length &&
      TO_WHAT.test(text.slice(chosen.end, start)),
  );
};

/** `It cost £9 million, £2 million less than planned`, `in 12 minutes, 40 seconds behind the winner`: what it cost, how long it took. */
export const notByHowMuch: Refine = ({ text }, spans, chosen, { plain }) => {
  const [, more, behind] = THAN.exec(text.slice(chosen.end)) ?? [];
  const than = more ?? behind;
  if (than === undefined || ASKS_DIFFERENCE.test(plain) || new RegExp(`\\b${than}\\b`, 'i').test(plain))
    return undefined;
  const before = text.slice(0, chosen.start);
  const from = Math.max(0, ...[...before.matchAll(/[.;:!?](?!\d)/gu)].map(({ index }) => index));
  const other = spans.findLast(
    ({ kind, start, end }) => kind === chosen.kind && start >= from && end <= chosen.start,
  );
  return other !== undefined && text.slice(other.end, chosen.start).includes(',') ? other : undefined;
};

const ASKS_MORE = new RegExp(
  `\\bhow (?:much (?:${COMPARATIVE})\\b|many (?:more|less|fewer)\\b.*\\bthan\\b)`,
  'i',
);
/** Behind a figure: `7% more than in 2023` */
export const HAS_MORE = new RegExp(`^(?: \\p{L}{1,20})? (?:${COMPARATIVE}) than\\b`, 'iu');

/** `The pass costs €180, €20 more than before`: how much more it costs. */
export const byHowMuchMore: Refine = ({ text }, spans, chosen, { plain }) => {
  if (chosen.kind === 'name' || !ASKS_MORE.test(plain)) return undefined;
  const isMore = ({ kind, end }: TypedSpan) => kind !== 'name' && HAS_MORE.test(text.slice(end));
  const [other, ...others] = spans.filter(isMore);
  if (other !== undefined) return others.length === 0 ? other : undefined;
  // `£84 million, up £6.2 million`
  const [change, ...more] = spans.filter(
    ({ kind, start }) => kind === chosen.kind && isBy(text.slice(0, start)),
  );
  // `Down by 10 to 12 degrees` is one change.
  const isRange = change !== undefined && TO.test(text.slice(change.end, chosen.start));
  return more.length === 0 && change !== chosen && !isRange ? change : undefined;
};
