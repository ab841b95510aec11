import type { Token } from './tokens.ts';
import { TIMES, UNIT_NAMES } from './unit-names.ts';

/** What a number counts or measures, and how many tokens say it. */
export interface UnitFound {
  readonly to: number;
  readonly unit: string;
  readonly kind: 'money' | 'percent' | 'points' | 'measure' | 'time' | 'times';
  /** A cent is a hundredth of its currency. */
  readonly by: number;
}

const PERCENT =
  /^(?:percent|pct|prozent|porcento|procent|prosent|procento|процент(?:а|ов|ы|ам|ами|ах)?|%|％)$/;
const POINTS =
  /^(?:points?|punkten?|prozentpunkten?|puntos?|pontos?|punti|пункт(?:а|ов)?|procentenheter|prosentpoeng|pp)$/;

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

function percentAt(tokens: readonly Token[], at: number): UnitFound | undefined {
  const [first, second, third] = [
    tokens[at]?.lower ?? '',
    tokens[at + 1]?.lower ?? '',
    tokens[at + 2]?.lower ?? '',
  ];
  const points = (to: number, unit = 'percentage points'): UnitFound => ({ to, unit, kind: 'points', by: 1 });
  if (/^(?:percentage|prozent)$/.test(first) && POINTS.test(second)) return points(at + 2);
  if (first === 'prozentpunkte' || first === 'prozentpunkten' || first === 'pp' || first === 'procentenheter')
    return points(at + 1);
  if (first === 'basis' && POINTS.test(second)) return points(at + 2, 'basis points');
  if (
    /^(?:puntos|points|punti|pontos)$/.test(first) &&
    /^(?:porcentuales|percentuali|percentuais)$/.test(second)
  )
    return points(at + 2);
  if (first === 'points' && second === 'de' && third === 'pourcentage') return points(at + 3);
  if (first === 'процентных' || first === 'процентного' || first === 'процентный')
    return POINTS.test(second) ? points(at + 2) : undefined;
  if (/^个?百分点/u.test(first)) return points(at + 1);
  const two = `${first} ${second}`;
  const length = PERCENT.test(first)
    ? 1
    : /^(?:per cent|por ciento|pour cent|por cento|per cento)$/.test(two)
      ? 2
      : 0;
  if (length === 0) return undefined;
  if (POINTS.test(tokens[at + length]?.lower ?? '')) return points(at + length + 1);
  return { to: at + length, unit: 'percent', kind: 'percent', by: 1 };
}

function temperatureAt(tokens: readonly Token[], at: number): UnitFound | undefined {
  if (tokens[at]?.text !== '°' && tokens[at]?.text !== '℃') return undefined;
  if (tokens[at]?.text === '℃') return { to: at + 1, unit: 'degrees Celsius', kind: 'measure', by: 1 };
  const scale = tokens[at + 1]?.lower;
  const unit = scale === 'c' ? 'degrees Celsius' : scale === 'f' ? 'degrees Fahrenheit' : 'degrees';
  return { to: at + (unit === 'degrees' ? 1 : 2), unit, kind: 'measure', by: 1 };
}

function measureAt(tokens: readonly Token[], at: number, digits: boolean): UnitFound | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  // `9 in. tall`
  if (digits && first.lower === 'in' && tokens[at + 1]?.text === '.' && tokens[at + 2] !== undefined)
    return { to: at + 2, unit: 'inches', kind: 'measure', by: 1 };
  // `6ft 2in`, `14st 3lb`
  const touching =
    digits && !first.spaced && Object.hasOwn(TOUCHING, first.text) ? TOUCHING[first.text] : undefined;
  if (touching !== undefined) return { to: at + 1, unit: touching, kind: 'measure', by: 1 };
  if (first.lower === 'stone' && isWeight(tokens[at + 1]))
    return { to: at + 1, unit: 'stone', kind: 'measure', by: 1 };
  const length = qualifierAt(tokens, at);
  const qualified = length > 0;
  const word = tokens[at + length];
  if (word === undefined) return undefined;
  const short =
    digits &&
    word.kind === 'word' &&
    Object.hasOwn(SHORT_UNITS, word.lower) &&
    (CAPITAL.test(word.text) || word.text === 'k'
      ? !word.spaced
      : word.text === word.lower && !/^[wv]$/.test(word.text))
      ? SHORT_UNITS[word.lower]
      : undefined;
  const known =
    byWord.get(word.lower) ??
    (short === undefined
      ? undefined
      : { unit: short, kind: short === 'hours' ? ('time' as const) : ('measure' as const) });
  if (
    known === undefined ||
    (NOT_ALONE.has(word.lower) && !digits && !/^(?:second|foot|ton|min|mes|an)$/.test(word.lower))
  )
    return undefined;
  let to = at + length + 1;
  let unit = qualified ? `${IN_FULL[first.lower] ?? first.lower} ${known.unit}` : known.unit;
  const raised = qualified || !LENGTH.test(unit) ? undefined : raisedAt(tokens, to, word);
  if (raised !== undefined) [to, unit] = [raised.to, `${raised.power} ${unit}`];
  if (
    /^(?:kilo|mega|giga|tera)?watts$/.test(unit) &&
    tokens[to]?.text === '-' &&
    /^hours?$/.test(tokens[to + 1]?.lower ?? '')
  ) {
    unit = unit.replace(/s$/, '-hours');
    to += 2;
  }
  if (known.unit === 'degrees' && /^(?:celsius|fahrenheit|centigrade)$/.test(tokens[to]?.lower ?? '')) {
    unit = tokens[to]?.lower === 'fahrenheit' ? 'degrees Fahrenheit' : 'degrees Celsius';
    to++;
  }
  // `71-year-old`
  if (known.unit === 'years' && tokens[to]?.text === '-' && /^olds?$/.test(tokens[to + 1]?.lower ?? ''))
    to += 2;
  const speed = speedAt(tokens, to, unit);
  if (speed !== undefined) return { to: speed, unit: `${unit} per hour`, kind: 'measure', by: 1 };
  const per = known.kind === 'measure' ? perAt(tokens, to) : undefined;
  if (per !== undefined) return { to: per.to, unit: `${unit} per ${per.unit}`, kind: 'measure', by: 1 };
  return { to, unit, kind: known.kind, by: 1 };
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

function timesAt(tokens: readonly Token[], at: number): UnitFound | undefined {
  const { lower, spaced } = tokens[at] ?? { lower: '', spaced: true };
  if (
    lower === 'times' ||
    lower === 'mal' ||
    lower === 'fois' ||
    lower === 'veces' ||
    lower === 'раза' ||
    lower === 'раз'
  )
    return { to: at + 1, unit: 'times', kind: 'times', by: 1 };
  if (lower === '-' && tokens[at + 1]?.lower === 'fold')
    return { to: at + 2, unit: 'times', kind: 'times', by: 1 };
  return lower === '倍' && !spaced ? { to: at + 1, unit: 'times', kind: 'times', by: 1 } : undefined;
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
