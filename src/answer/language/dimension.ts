import type { Figure } from '../../knowledge/types.ts';
import { kindOfUnit } from './unit-kinds.ts';

/** What a figure measures: only figures of one dimension can be compared. */
export type Dimension =
  | 'money'
  | 'percent'
  | 'duration'
  | 'moment'
  | 'area'
  | 'volume'
  | 'speed'
  | 'length'
  | 'mass'
  | 'temperature'
  | 'power'
  | 'count';

const BY_UNIT: readonly (readonly [RegExp, Dimension])[] = [
  [/^(?:date|time|year)$/u, 'moment'],
  [/^(?:years? old|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years|decades?)$/u, 'duration'],
  [/\b(?:per hour|per second|mph|km\/h|knots?)\b/u, 'speed'],
  [/\b(?:square|hectares?|acres?|m²|km²)/u, 'area'],
  [/\b(?:cubic|lit(?:re|er)s?|gallons?|barrels?|m³)/u, 'volume'],
  [/\b(?:\p{L}{0,5}met(?:re|er)s?|k?m|[cm]m|miles?|feet|foot|inch(?:es)?|yards?)$/u, 'length'],
  [/\b(?:tonnes?|tons?|\p{L}{0,4}grams?|kg|stones?|pounds?|lbs?|ounces?)$/u, 'mass'],
  [/\b(?:degrees?|celsius|fahrenheit)\b|°/u, 'temperature'],
  [/\p{L}*watts?\b|\b[kmgt]wh?\b/u, 'power'],
];

/** What a figure measures; undefined for a bare number, of which its unit does not tell. */
export function dimensionOf({ unit }: Pick<Figure, 'unit'>): Dimension | undefined {
  if (unit === 'number') return undefined;
  const kind = kindOfUnit(unit);
  if (kind === 'money' || kind === 'percent') return kind;
  const own = unit.toLowerCase();
  return BY_UNIT.find(([form]) => form.test(own))?.[1] ?? 'count';
}

/** Whether two figures can be set beside each other; a bare number may be of anything. */
export function areOfOneDimension(one: Figure, other: Figure): boolean {
  const [own, its] = [dimensionOf(one), dimensionOf(other)];
  return own === undefined || its === undefined ? own !== 'moment' && its !== 'moment' : own === its;
}
