import type { Question } from '../../../language/analyse.ts';
import { HEDGE } from '../../../language/hedge.ts';
import { heldAlone, stemsInOrder } from '../../../language/held.ts';
import type { Refine, TypedSpan } from '../../spans.ts';
import { ASKS_DIFFERENCE, BY_HOW_MUCH, HAS_MORE, ROSE_OR_FELL } from './change.ts';
import { asksForAll } from './total.ts';

const SOME = String.raw`(?:(?:${HEDGE}|an?)\s)*$`;
/** What leads to a change: `fell by`, `were up`. */
const CHANGED = new RegExp(
  String.raw`\b(?:by|${ROSE_OR_FELL}|declined|increased|decreased|up|down)\s${SOME}`,
  'i',
);
/** What leads to what it came to. */
const LEVEL = new RegExp(
  String.raw`\b(?:to(?: reach| stand at)?|at|reach(?:ed|es|ing)?|total(?:l?ed|s|l?ing)?|(?:was|were|is|are)(?: at)?)\s${SOME}`,
  'i',
);
const ASKS_LEVEL =
  /\bwhere\b.*\b(?:clos\w+|end(?:s|ed)?|finish\w*|stands?|stood)\b|\bhow (?:high|big|large|deep|long|low|strong|warm|hot)\b|\b(?:what|how much) (?:was|is|were|are)\b/i;
const ASKS_SHARE = /\bper ?cent\w*|%|\b(?:share|rate|proportion)\b/i;
/** `Closed 6.3% lower at 318 pence` */
const LOWER_AT = /^\s(?:lower|higher|up|down) at\s$/iu;
const LOWER = /^\s(?:lower|higher|up|down)\b/i;
/** So far before a figure is looked for what leads to it. */
const LOOKED_AT = 80;
/** What percentages differ by, and never what they are: `half a point`, `25 basis points`. */
const POINTS = /\bpoints?$/i;
const OF_POINTS = /^\spoints?\b/i;
const isPoints = (text: string, { written, end }: TypedSpan) =>
  POINTS.test(written) || OF_POINTS.test(text.slice(end));
/** `What did it fall to` */
const ASKS_TO = /\bto\W*$|^to (?:what|how)\b/i;
const TO = new RegExp(String.raw`\bto\s${SOME}`, 'i');

const NO_FIGURES: ReadonlySet<string> = new Set(['name', 'date', 'year', 'time']);

/**
 * `Sales, at $46 million in 2023, were up 12%`: by how much they grew, and how high they were. Undefined where the chosen one is it, or the
 * text has none or several.
 */
export const levelOrChange: Refine = ({ text }, spans, chosen, question) => {
  const { plain } = question;
  if (NO_FIGURES.has(chosen.kind)) return undefined;
  const isBehind = ({ start }: TypedSpan, words: RegExp) =>
    words.test(text.slice(Math.max(0, start - LOOKED_AT), start));
  const isOfPoints = (span: TypedSpan) => isPoints(text, span) && shares.length > 0;
  const isChange = (span: TypedSpan) =>
    isBehind(span, CHANGED) ||
    HAS_MORE.test(text.slice(span.end)) ||
    LOWER.test(text.slice(span.end)) ||
    isOfPoints(span);
  const figures = spans.filter(({ kind }) => !NO_FIGURES.has(kind));
  const shares = figures.filter((span) => span.kind === 'percent' && !isPoints(text, span));
  const only = (those: readonly TypedSpan[]) => (those.length === 1 ? those[0] : undefined);
  if (BY_HOW_MUCH.test(plain)) {
    const changes = isChange(chosen) ? [] : figures.filter(isChange);
    const change = only(changes) ?? changeOf(text, changes, question);
    // `Rents climbed 6% in 2022 and 9% in 2023`: each of them is one.
    const isEach = change?.kind === 'percent' && chosen.kind === 'percent' && !isOfPoints(change);
    return isEach ? undefined : change;
  }
  if (ASKS_TO.test(plain) && isChange(chosen) && !isBehind(chosen, TO))
    return only(figures.filter((span) => isBehind(span, TO)));
  const asksLevel = ASKS_LEVEL.test(plain) || asksForAll(question);
  if (
    ASKS_LEVEL.test(plain) &&
    !/\bpoints?\b/i.test(plain) &&
    isOfPoints(chosen) &&
    !ASKS_DIFFERENCE.test(plain)
  )
    return only(shares);
  if (!asksLevel || ASKS_DIFFERENCE.test(plain) || ASKS_SHARE.test(plain) || !isChange(chosen))
    return undefined;
  const next = figures.find(({ start }) => LOWER_AT.test(text.slice(chosen.end, start)));
  return next ?? only(figures.filter((span) => !isChange(span) && isBehind(span, LEVEL)));
};

/** `Exports were down by a third at $2m and imports up by a tenth`: by how much the one changed that the question names. */
function changeOf(text: string, changes: readonly TypedSpan[], { words }: Question): TypedSpan | undefined {
  const told = changes.map(({ start }, at) => stemsInOrder(text.slice(changes[at - 1]?.end ?? 0, start)));
  const asked = words.flatMap(({ role, stem }) => (role === 'content' ? [stem] : []));
  const held = heldAlone(told, asked);
  const [named, ...more] = changes.filter((_, at) => held[at] !== 0);
  return more.length === 0 ? named : undefined;
}
