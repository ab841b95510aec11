import type { UnitFound } from './amount.ts';
import type { Token } from './tokens.ts';

const PERCENT =
  /^(?:percent|pct|prozent|porcento|procent|prosent|procento|процент(?:а|ов|ы|ам|ами|ах)?|%|％)$/;
const POINTS =
  /^(?:points?|punkten?|prozentpunkten?|puntos?|pontos?|punti|пункт(?:а|ов)?|procentenheter|prosentpoeng|pp)$/;

/** Percent, percentage points, basis points. */
export function percentAt(tokens: readonly Token[], at: number): UnitFound | undefined {
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

/** `Three times`, `threefold`. */
export function timesAt(tokens: readonly Token[], at: number): UnitFound | undefined {
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
