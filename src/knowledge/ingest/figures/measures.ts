import type { Span } from '../../language/span.ts';
import { datelineEnd } from '../../time/dateline.ts';
import type { Moment } from '../../time/moments.ts';
import { yearsBefore } from '../../time/time.ts';

/** What ends the part of a sentence that a figure belongs to. */
const BOUNDARY =
  /[;()“”"，；]|[:：](?=\s|$)|\s[—–|-]{1,2}\s|,\s(?!\d{3})|\s(?:and|but|while|whereas|which|who|because|although|though|und|aber|während|mais|tandis que|pero|mientras|и|но|а)\s/giu;
const FIRST_BOUNDARY = new RegExp(BOUNDARY.source, 'iu');
/** Words that say nothing about what is measured; a label neither starts nor ends with them. */
const EMPTY = new Set(
  (
    'the a an its their his her our and but or that this these those with of in at to by for from on as is was were are be been has had have will would than about only just now still some between up down against another further ' +
    'auf um von bei mit der die das den dem ein eine im in zu und ist war de la le les à en un une du des et el los las con y по на до в с и к за'
  ).split(' '),
);
/** `Tarrant said inventories had fallen`: what is said is measured, not who says it. */
const SAYING =
  /^.{2,90}?\b(?:said|says|say|told \w+|found|finds|estimates?d?|expects?|reported|warned|added|show(?:s|ed)?|sagte|a déclaré|dijo)\b(?: on \p{Lu}\p{L}+)?(?: that)?\s+(?=\S+\s+\S+)/u;
const ACCORDING = /^(?:according to|laut|selon|según|по данным)\s/iu;
const LONGEST_MEASURE = 100;

/**
 * In words, what a figure measures: its clause up to the first figure in it, with what is counted; where the clause
 * starts with the figure, what follows it.
 */
export function measuresOf(text: string, figure: Span, phrase: string, others: readonly Span[]): string {
  const before = opensItsClause(text, figure, phrase) ? '' : labelBefore(text, figure.start, others);
  const label = [before, phrase].filter(Boolean).join(' ');
  if (contentWords(before) > 0 && label.length > 3) return shortened(label);
  const end = ofPhraseEnd(text, figure.end);
  const next = others.find((other) => other.start >= end);
  const boundary = FIRST_BOUNDARY.exec(text.slice(end, end + 120));
  const until = Math.min(next?.start ?? text.length, boundary === null ? end + 120 : end + boundary.index);
  const after = clean(
    text
      .slice(phrase === '' ? figure.end : end, Math.max(until, end))
      .trimStart()
      .replace(NO_MORE, ''),
  );
  const both = clean([phrase === 'others' ? '' : phrase, after].filter(Boolean).join(' '));
  return shortened(both === '' ? label : both);

  function ofPhraseEnd(whole: string, from: number): number {
    const at = phrase === '' ? -1 : whole.indexOf(phrase, from);
    return at < 0 || at > from + 20 ? from : at + phrase.length;
  }
}

/** `640 homes were lost and 1,900 more are damaged`: what is told behind the second is told of it, and what is told before it is not. */
function opensItsClause(text: string, { start, end }: Span, phrase: string): boolean {
  if (!JOINS_CLAUSE.test(text.slice(Math.max(0, start - 20), start))) return false;
  const behind = text.slice(end, end + 60);
  const at = phrase === '' ? 0 : behind.indexOf(phrase);
  return at >= 0 && at <= 2 && IS_TOLD.test(behind.slice(at + phrase.length));
}
const JOINS_CLAUSE = /(?:;|[^,;]\s(?:and|but|while|whereas))\s(?:another\s|a further\s)?$/iu;
const IS_TOLD =
  /^\s?(?:(?:more|others?)\s)?(?:is|are|was|were|has|have|had|will)\s(?:been\s|be\s)?\p{L}{3,}/iu;
const NO_MORE = /^(?:more|others?)\s(?=(?:is|are|was|were|has|have|had|will)\s)/iu;

/** The clause from its start to the figure, or to another figure before it: subject and verb. */
function labelBefore(text: string, start: number, others: readonly Span[]): string {
  const from = Math.max(0, start - 240);
  const cuts = [...text.slice(from, start).matchAll(BOUNDARY)].map(
    ({ index, 0: sign }) => from + index + sign.length,
  );
  const lead = from === 0 ? [0] : [];
  let short = '';
  for (const cut of [...cuts.toReversed(), ...lead]) {
    if (joinsPair(text.slice(from, cut)) || joinsNames(text.slice(from, cut), text.slice(cut, start)))
      continue;
    const other = others.find((one) => one.start >= cut && one.end <= start && one.start < start);
    // A figure at the clause's start says nothing: the clause goes on behind it.
    const opens = other !== undefined && contentWords(text.slice(cut, other.start)) === 0;
    const label = clean(
      text.slice(opens ? other.end : cut, other === undefined || opens ? start : other.start),
    );
    const said = label.replace(SAYING, '');
    if (ACCORDING.test(label)) return '';
    if (contentWords(said) > 1) return clean(said);
    // `Lund sold 1.1 million loaves and Skar 1.7 million`: what Lund did is not told of Skar's.
    const goesOn = CAPITALISED.test(said) && JOINS_CLAUSE.test(text.slice(from, cut));
    if (goesOn && others.some((one) => one.end < cut)) return said;
    if (short === '') short = clean(said);
  }
  return short;
}

const CAPITALISED = /^\p{Lu}[\p{L}’'-]{2,}$/u;

/** `trade between China and Central Asia reached` */
function joinsPair(before: string): boolean {
  return /\s(?:and|und|et|y)\s$/u.test(before) && /\b(?:between|both|zwischen|entre)\b[^,;]*$/u.test(before);
}

/** `Exports to Latvia and Estonia rose to`: the names are of one phrase, which no verb parts from what it belongs to. */
function joinsNames(before: string, after: string): boolean {
  const names = /\b(?:of|in|to|from|with|for|at|across) (?:the )?(?:\p{Lu}[\p{L}’'-]* ){1,4}and $/u.exec(
    before,
  );
  if (names === null || !/^(?:the )?\p{Lu}/u.test(after)) return false;
  const clause =
    before
      .slice(0, names.index)
      .split(/[.,;:!?]\s/u)
      .at(-1) ?? '';
  return /\p{L}/u.test(clause) && !VERB.test(clause);
}
const VERB =
  /(?<!\w)(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|went|goes|came|comes|\p{L}+ed)(?!\w)/iu;

function clean(label: string): string {
  let words = label
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((word) =>
      word.replace(/^[.,;:!?()“”"‘«»–—|-]+|[.,;:!?()“”"’«»–—|-]+$/gu, (signs) =>
        /\.$/.test(signs) && word.length <= 4 && /^\p{Lu}/u.test(word) ? '.' : '',
      ),
    )
    .filter(Boolean);
  while (words.length > 0 && EMPTY.has((words[0] ?? '').toLowerCase())) words = words.slice(1);
  while (words.length > 0 && EMPTY.has((words.at(-1) ?? '').toLowerCase())) words = words.slice(0, -1);
  return words.join(' ');
}

function contentWords(text: string): number {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (han > 0) return Math.floor(han / 2);
  return (text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []).filter(
    (word) => word.length > 1 && !EMPTY.has(word.toLowerCase()),
  ).length;
}

function shortened(label: string): string {
  if (label.length <= LONGEST_MEASURE) return label;
  const cut = label.slice(0, LONGEST_MEASURE);
  return clean(cut.slice(0, cut.lastIndexOf(' ') + 1));
}

/** Between a figure and the time that it is true of: `in`, `for the`, `at the end of`. */
const LINK =
  /^[\s,(]*(?:[^\s,;.()]+\s){0,4}?(?:it \w+ \w+ )?(?:in|for|during|at|by|as of|on|im|en|em|nel|в|за)\s(?:the\s)?(?:(?:same )?(?:period|quarter|month|year|season)\s(?:of\s|to\s)?)?$|^[\s,(]*$/iu;
const OF_CHANGE =
  /\b(?:since|until|till|before|after|than in|compared with|against|from|seit|bis|depuis|hasta|до|с)\s+(?:the\s)?$/i;

/** Of what follows only a part, which is named elsewhere: `the same period of 2024`. */
const PART_OF =
  /(?:same|first \p{L}+|last \p{L}+) (?:period|quarter|month|half|week|season|weeks|months)\s(?:of|in|to)\s$/iu;

/** The time that a figure is true of: the one said right behind it, or the one that opens its sentence; else null. */
export function periodOf(
  text: string,
  start: number,
  end: number,
  moments: readonly Moment[],
  nextFigure: number,
): string | null {
  if (yearsBefore(text.slice(end)) > 0) return null;
  // `fell to £4 million (2023: £6 million)`: the time of what follows it there.
  const label = moments.find(
    (moment) =>
      labels(text, moment) && LABEL_BEHIND.test(text.slice(moment.end, start)) && moment.end <= start,
  );
  if (label !== undefined) return label.period;
  const behind = moments.find(
    (moment) =>
      moment.start >= end && moment.start <= nextFigure && moment.period !== null && !labels(text, moment),
  );
  if (behind !== undefined) {
    const gap = text.slice(end, behind.start);
    if (gap.length <= 60 && !/[;:—]/.test(gap) && LINK.test(gap) && !OF_CHANGE.test(gap))
      return `${PART_OF.exec(gap)?.[0] ?? ''}${behind.period}`;
  }
  const opening = moments.find(
    (moment) => moment.period !== null && moment.end <= start && opensAt(text, moment),
  );
  if (
    opening === undefined ||
    opening.start < datelineEnd(text) ||
    moments.some((other) => goesOnAt(text, opening, other, start)) ||
    /[;]/.test(text.slice(opening.end, start))
  )
    return null;
  return opening.period;
}

/** A time in brackets, with a colon behind it. */
const labels = (text: string, { start, end, period }: Moment): boolean =>
  period !== null && text[start - 1] === '(' && text[end] === ':';
const LABEL_BEHIND = /^:\s[^():;]{0,40}$/u;

/** `In 1987 it was shut, and it reopened in 2004 at a cost of 8 million.`: what is told behind the other time is of that. */
const goesOnAt = (text: string, opening: Moment, other: Moment, start: number): boolean =>
  other.period !== null &&
  other.start > opening.end &&
  other.end <= start &&
  /,\s(?:and|but|then)\s/u.test(text.slice(opening.end, other.start));

/** `In 2024, …`, `By the end of 2024, …`, `According to the bank, in 2024, …`. */
function opensAt(text: string, { start, end }: Moment): boolean {
  const lead = text.slice(0, start);
  return (
    /^(?:[^,;:]{0,60},\s)?["“(]?(?:in|by|at|for|during|as of|on|im|en|em|nel|в|за|over|last|this)?\s*(?:the\s)?$/iu.test(
      lead,
    ) && /^,?\s/.test(text.slice(end))
  );
}
