import type { UnitFound } from './amount.ts';
import { percentAt, timesAt } from './ratio-units.ts';
import type { Token } from './tokens.ts';
import { TIMES, UNIT_NAMES } from './unit-names.ts';

const byWord = new Map<string, { unit: string; kind: 'measure' | 'time' }>([
  ...UNIT_NAMES.flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, { unit, kind: 'measure' as const }] as const),
  ),
  ...TIMES.flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, { unit, kind: 'time' as const }] as const),
  ),
]);
/** `sq ft`, `cu yd` */
const IN_FULL: Readonly<Record<string, string>> = { sq: 'square', cu: 'cubic' };
const QUALIFIER =
  /^(?:square|cubic|sq|cu|nautical|metric|short|long|light|troy|quadrat|carrés?|cubes?|cuadrados?)$/;
const PER = /^(?:per|an?|each|pro|par|por|в)$/;
/** A letter or two alone are units right behind digits only: `5 m`, `3 h`, `10 t`. */
const SHORT_UNITS: Readonly<Record<string, string>> = {
  m: 'metres',
  k: 'kilometres',
  t: 'tonnes',
  g: 'grams',
  l: 'litres',
  h: 'hours',
  c: 'degrees Celsius',
  f: 'degrees Fahrenheit',
  w: 'watts',
  v: 'volts',
};
/** Words of their own where they do not touch their digits. */
const TOUCHING: Readonly<Record<string, string>> = { in: 'inches', st: 'stone' };
/** Written in capitals, right behind their digits. */
const CAPITAL = /^[CFWV]$/;
/** What may be squared and cubed. */
const LENGTH = /^(?:kilo|centi|milli|nano)?metres$|^(?:miles|feet|inches|yards)$/;
/** As they are written with a plain figure: `km2`. */
const SYMBOL = /^(?:[kcmn]?m|ft|mi|s)$/;
/** Words that are units only where nothing else fits better. */
const NOT_ALONE = new Set([
  'an',
  'ore',
  'ora',
  'min',
  'mi',
  'mes',
  'ton',
  'ha',
  'second',
  'long',
  'dia',
  'ano',
  'foot',
  'grad',
]);

/** Longer times in years. */
const AGES: Readonly<Record<string, number>> = {
  decade: 10,
  decades: 10,
  jahrzehnte: 10,
  jahrzehnten: 10,
  décennies: 10,
  décadas: 10,
  century: 100,
  centuries: 100,
  jahrhunderte: 100,
};

/** The unit that starts at a token: percent, points, measures, times. Money is looked for before. */
export function unitAt(tokens: readonly Token[], at: number, digits: boolean): UnitFound | undefined {
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.spaced === false ? 1 : 0;
  const token = tokens[at + hyphen];
  if (token === undefined) return undefined;
  const by = Object.hasOwn(AGES, token.lower) ? AGES[token.lower] : undefined;
  if (by !== undefined) return { to: at + hyphen + 1, unit: 'years', kind: 'time', by };
  return (
    percentAt(tokens, at + hyphen) ??
    temperatureAt(tokens, at) ??
    measureAt(tokens, at + hyphen, digits) ??
    timesAt(tokens, at)
  );
}

function temperatureAt(tokens: readonly Token[], at: number): UnitFound | undefined {
  if (tokens[at]?.text !== '°' && tokens[at]?.text !== '℃') return undefined;
  if (tokens[at]?.text === '℃') return { to: at + 1, unit: 'degrees Celsius', kind: 'measure', by: 1 };
  const scale = tokens[at + 1]?.lower;
  const unit = scale === 'c' ? 'degrees Celsius' : scale === 'f' ? 'degrees Fahrenheit' : 'degrees';
  return { to: at + (unit === 'degrees' ? 1 : 2), unit, kind: 'measure', by: 1 };
}

/** `800 metres a second ahead of Holm`, `from 40 metres a second time` */
const BEHIND_A_SECOND = /^(?:ahead|behind|faster|slower|later|earlier|quicker|time|clear|inside|outside)$/;

function measureAt(tokens: readonly Token[], at: number, digits: boolean): UnitFound | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const imperial = imperialAt(tokens, at, first, digits);
  if (imperial !== undefined) return { to: imperial.to, unit: imperial.unit, kind: 'measure', by: 1 };
  const length = qualifierAt(tokens, at);
  const word = tokens[at + length];
  const known = word === undefined ? undefined : unitOfWord(word, digits);
  if (word === undefined || known === undefined) return undefined;
  const qualified = length > 0 ? `${IN_FULL[first.lower] ?? first.lower} ${known.unit}` : known.unit;
  const raised = length > 0 || !LENGTH.test(known.unit) ? undefined : raisedAt(tokens, at + length + 1, word);
  const start = raised === undefined ? at + length + 1 : raised.to;
  const named = raised === undefined ? qualified : `${raised.power} ${qualified}`;
  const { to, unit } = wholeUnit(tokens, start, named, known);
  const speed = speedAt(tokens, to, unit);
  if (speed !== undefined) return { to: speed, unit: `${unit} per hour`, kind: 'measure', by: 1 };
  const isFlow =
    known.kind === 'measure' &&
    /^(?:per|a)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.lower === 'second' &&
    !BEHIND_A_SECOND.test(tokens[to + 2]?.lower ?? '');
  if (isFlow) return { to: to + 2, unit: `${unit} per second`, kind: 'measure', by: 1 };
  const per = known.kind === 'measure' ? perAt(tokens, to) : undefined;
  if (per !== undefined) return { to: per.to, unit: `${unit} per ${per.unit}`, kind: 'measure', by: 1 };
  return { to, unit, kind: known.kind, by: 1 };
}

/** What is no unit elsewhere: `9 in. tall`, `6ft 2in`, `14st 3lb`, `two stone`. */
function imperialAt(
  tokens: readonly Token[],
  at: number,
  first: Token,
  digits: boolean,
): Pick<UnitFound, 'to' | 'unit'> | undefined {
  if (digits && first.lower === 'in' && tokens[at + 1]?.text === '.' && tokens[at + 2] !== undefined)
    return { to: at + 2, unit: 'inches' };
  const touching =
    digits && !first.spaced && Object.hasOwn(TOUCHING, first.text) ? TOUCHING[first.text] : undefined;
  if (touching !== undefined) return { to: at + 1, unit: touching };
  return first.lower === 'stone' && isWeight(tokens[at + 1]) ? { to: at + 1, unit: 'stone' } : undefined;
}

type KnownUnit = Pick<UnitFound, 'unit' | 'kind'>;

function unitOfWord(word: Token, digits: boolean): KnownUnit | undefined {
  const known = byWord.get(word.lower) ?? (digits ? shortUnit(word) : undefined);
  const isBareLetter =
    NOT_ALONE.has(word.lower) && !digits && !/^(?:second|foot|ton|min|mes|an)$/.test(word.lower);
  return isBareLetter ? undefined : known;
}

/** A letter or two: capitals only where they touch the number. */
function shortUnit(word: Token): KnownUnit | undefined {
  if (word.kind !== 'word' || !Object.hasOwn(SHORT_UNITS, word.lower)) return undefined;
  const isWritten =
    CAPITAL.test(word.text) || word.text === 'k'
      ? !word.spaced
      : word.text === word.lower && !/^[wv]$/.test(word.text);
  const unit = isWritten ? SHORT_UNITS[word.lower] : undefined;
  return unit === undefined ? undefined : { unit, kind: unit === 'hours' ? 'time' : 'measure' };
}

/** What goes on behind a unit and belongs to it: `kilowatt-hours`, `degrees Celsius`, `71-year-old`. */
function wholeUnit(
  tokens: readonly Token[],
  to: number,
  unit: string,
  known: KnownUnit,
): Pick<UnitFound, 'to' | 'unit'> {
  const next = tokens[to];
  const hyphened = next?.text === '-' ? (tokens[to + 1]?.lower ?? '') : '';
  if (/^(?:kilo|mega|giga|tera)?watts$/.test(unit) && /^hours?$/.test(hyphened))
    return { to: to + 2, unit: unit.replace(/s$/, '-hours') };
  if (known.unit === 'degrees' && /^(?:celsius|fahrenheit|centigrade)$/.test(next?.lower ?? ''))
    return { to: to + 1, unit: next?.lower === 'fahrenheit' ? 'degrees Fahrenheit' : 'degrees Celsius' };
  if (known.unit === 'years' && /^olds?$/.test(hyphened)) return { to: to + 2, unit };
  return { to, unit };
}

/** `Lost two stone in May`; of `two stone bridges` it is what they are made of. */
const isWeight = (next: Token | undefined): boolean =>
  next === undefined || (next.kind === 'sign' && next.text !== '-') || BEHIND_WEIGHT.test(next.lower);
const BEHIND_WEIGHT =
  /^(?:in|after|since|over|from|on|by|during|while|before|when|lighter|heavier|overweight|more|less|within|this|last)$/;

/** How many tokens say `square`, `cu` or `sq.` before a measure. */
function qualifierAt(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  const first = tokens[at]?.lower ?? '';
  if (!QUALIFIER.test(first)) return 0;
  const dot = Object.hasOwn(IN_FULL, first) && tokens[at + 1]?.text === '.' ? 1 : 0;
  const word = tokens[at + 1 + dot]?.lower ?? '';
  const isMeasured = byWord.get(word)?.kind === 'measure' || (word === 'm' && POWER_WORD.test(first));
  return isMeasured ? (dot === 1 ? 2 : 1) : 0;
}
const POWER_WORD = /^(?:square|cubic|sq|cu)$/;

/** What raises a length: `km²`, `m3`, `ft^2`. */
function raisedAt(
  tokens: readonly Token[],
  at: number,
  { lower }: Token,
): { readonly to: number; readonly power: 'square' | 'cubic' } | undefined {
  const caret = tokens[at]?.text === '^' && !tokens[at]?.spaced ? 1 : 0;
  const sign = tokens[at + caret];
  if (sign === undefined || sign.spaced || !/^[²³23]$/u.test(sign.text)) return undefined;
  // `40 metres2` has the mark of a footnote.
  if (/\d/.test(sign.text) && !SYMBOL.test(lower)) return undefined;
  return { to: at + caret + 1, power: /[²2]/u.test(sign.text) ? 'square' : 'cubic' };
}

/** Behind a stroke that touches both: `m/s`, `kg/m²`, `t/ha`. */
function perAt(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly unit: string } | undefined {
  const [stroke, word] = [tokens[at], tokens[at + 1]];
  if (stroke?.text !== '/' || stroke.spaced || word === undefined || word.spaced) return undefined;
  if (!Object.hasOwn(PER_UNIT, word.text)) return undefined;
  const unit = PER_UNIT[word.text] ?? '';
  const raised = raisedAt(tokens, at + 2, word);
  if (raised === undefined) return { to: at + 2, unit };
  // `m/s²`
  return { to: raised.to, unit: unit === 'second' ? 'second squared' : `${raised.power} ${unit}` };
}
const PER_UNIT: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  min: 'minute',
  h: 'hour',
  hr: 'hour',
  m: 'metre',
  km: 'kilometre',
  cm: 'centimetre',
  ft: 'foot',
  kg: 'kilogram',
  l: 'litre',
  L: 'litre',
  ha: 'hectare',
};

/** `kilometres per hour`, `km/h`, `miles an hour`. */
function speedAt(tokens: readonly Token[], at: number, unit: string): number | undefined {
  if (!/^(?:kilometres|miles)$/.test(unit)) return undefined;
  if (PER.test(tokens[at]?.lower ?? '') && /^(?:hour|stunde|heure|hora)$/.test(tokens[at + 1]?.lower ?? ''))
    return at + 2;
  return tokens[at]?.text === '/' && /^(?:h|ч)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : undefined;
}

/** The unit of measure that words name, as figures have it: `square km` is `square kilometres`; null for any others. */
export function measureNamed(words: string): string | null {
  const [first = '', second] = words.toLowerCase().split(' ');
  if (second === undefined) {
    const scale = first === 'centigrade' ? 'celsius' : first;
    if (/^(?:celsius|fahrenheit)$/.test(scale))
      return `degrees ${scale.charAt(0).toUpperCase()}${scale.slice(1)}`;
    return first.length > 1 && byWord.get(first)?.kind === 'measure'
      ? (byWord.get(first)?.unit ?? null)
      : null;
  }
  const raised = byWord.get(second);
  return QUALIFIER.test(first) && raised?.kind === 'measure'
    ? `${IN_FULL[first] ?? first} ${raised.unit}`
    : null;
}
