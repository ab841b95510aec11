import { figureAt } from '../../../../knowledge/figures/figure-at.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { BAR } from '../../../types.ts';
import type { TypedSpan } from '../../spans.ts';

const ASKS_COLD = /\bhow (?:cold|chilly|cool|freezing)\b|\b(?:lowest|minimum|coldest) temperature\b/i;
const ASKS_HEAT = /\bhow (?:hot|warm)\b|\b(?:highest|maximum|hottest) temperature\b/i;
const ASKS_EITHER = /\btemperatures?\b/i;
const LOW = /\b(?:lows?|lowest|min(?:imum)?|coldest|nights?)\b/i;
const HIGH = /\b(?:highs?|highest|max(?:imum)?|hottest|days?)\b/i;
const OF_DEGREES = /(?<!\w)temp\p{L}*|(?<!\w)degrees?(?!\w)|°|\(\s?[CF]\s?\)/iu;

/** `Braelin | -23.7 | 61`, below `Low (C) | Snow depth (cm)`: how cold it was. Undefined where no single column is of degrees. */
export function degreesOfRow(
  { text, context, figures }: Fact,
  spans: readonly TypedSpan[],
  plain: string,
): TypedSpan | undefined {
  const [isCold, isHot] = [ASKS_COLD.test(plain), ASKS_HEAT.test(plain)];
  if (!isCold && !isHot && !ASKS_EITHER.test(plain)) return undefined;
  if (context?.includes(BAR) !== true) return undefined;
  const heads = context.split(BAR).slice(1);
  const cells = text.split(BAR).slice(1);
  if (heads.length !== cells.length) return undefined;
  const isOfOther = (head: string) => (isCold && HIGH.test(head)) || (isHot && LOW.test(head));
  const all = heads.flatMap((head, at) => (OF_DEGREES.test(head) && !isOfOther(head) ? [at] : []));
  const own = all.filter((at) => (isCold ? LOW : HIGH).test(heads[at] ?? ''));
  const [column, ...more] = own.length > 0 ? own : all;
  if (column === undefined || more.length > 0) return undefined;
  const cell = (cells[column] ?? '').trim();
  const figure = figures.find((one) => one.text === cell || cell.startsWith(one.text));
  const start = figure === undefined ? -1 : figureAt(text, figure.text);
  return spans.find((span) => span.start === start);
}
