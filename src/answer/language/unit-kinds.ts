import { isCurrencyUnit } from '../../knowledge/ingest/figures/currencies.ts';
import { MEASURES } from './token-kinds.ts';
import { tokenise } from './words.ts';

/** A `year` is one of the calendar, years are a time that something takes. */
const SPANS = /^(?:seconds|minutes|hours|days|nights|weeks|months|years|decades)$/;

/** Kinds of value that a unit tells. */
type UnitKind = 'money' | 'percent' | 'duration' | 'measure';

/** What kind of value a figure of a unit is, as knowledge writes units; undefined for what is counted. */
export function kindOfUnit(unit: string): UnitKind | undefined {
  if (/^(?:[A-Z]{3}|\p{Lu}\p{L}{0,2}\$)$/u.test(unit) || isCurrencyUnit(unit)) return 'money';
  if (/^percent(?:age points?)?$|^basis points?$/.test(unit)) return 'percent';
  if (SPANS.test(unit)) return 'duration';
  const isMeasure = tokenise(unit).some(({ text }) => MEASURES.has(text) || /watts?$/.test(text));
  return isMeasure ? 'measure' : undefined;
}
