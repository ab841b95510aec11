import {
  EXPONENT,
  exponentOf,
  isSurelyPower,
  MULTIPLIES,
  timesPowerOfTen,
} from '../../figures/power-of-ten.ts';
import { digitsValue } from './digits.ts';
import { shareAt } from './fractions.ts';
import type { NumberFound } from './number-found.ts';
import { cardinalOf, denominatorOf, scaleOf, VULGAR } from './number-words.ts';
import { shortScaleAt } from './short-scale.ts';
import type { Token } from './tokens.ts';

/** The number that starts at a token, in digits or words, with what multiplies it; undefined when there is none. */
export function numberAt(tokens: readonly Token[], at: number, language: string): NumberFound | undefined {
  const share = shareAt(tokens, at, language);
  return (share && ofScale(tokens, share, language)) ?? vagueAt(tokens, at) ?? plainAt(tokens, at, language);
}

function plainAt(tokens: readonly Token[], at: number, language: string): NumberFound | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const power = powerAt(tokens, at, language);
  if (power !== undefined) return power;
  if (first.kind === 'digits')
    return scaled(
      tokens,
      { from: at, to: at + 1, value: digitsValue(first.text, language), digits: true },
      language,
    );
  if (Object.hasOwn(VULGAR, first.text)) {
    return { from: at, to: at + 1, value: VULGAR[first.text] ?? null, share: true, digits: true, scale: 1 };
  }
  // `a hundred`, `a million`, `a dozen`
  if (/^an?$/.test(first.lower)) {
    const scale = scaleOf(tokens[at + 1]?.lower ?? '', language);
    return scale === undefined
      ? undefined
      : scaled(tokens, { from: at, to: at + 2, value: scale, digits: false }, language);
  }
  const words = wordsAt(tokens, at, language);
  return words === undefined ? undefined : scaled(tokens, { ...words, from: at, digits: false }, language);
}

/** `3 × 10⁶`, `2.5x10^5`, `10⁻³`. */
function powerAt(tokens: readonly Token[], at: number, language: string): NumberFound | undefined {
  const [first, times] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'digits') return undefined;
  const isFactor = MULTIPLIES.test(times?.text ?? '') && tokens[at + 2]?.text === '10';
  const ten = isFactor ? at + 2 : at;
  if (tokens[ten]?.text !== '10') return undefined;
  let to = ten + 1;
  let written = '';
  for (let next = tokens[to]; next !== undefined && !next.spaced && to < ten + 4; next = tokens[to]) {
    if (!OF_EXPONENT.test(written + next.text)) break;
    written += next.text;
    to++;
  }
  if (!WHOLE_EXPONENT.test(written)) return undefined;
  const exponent = exponentOf(written);
  const factor = isFactor ? digitsValue(first.text, language) : 1;
  const value = isFactor || isSurelyPower(written) ? timesPowerOfTen(factor, exponent) : null;
  return { from: at, to, value, share: false, digits: true, scale: isFactor ? 10 ** exponent : 1 };
}
const OF_EXPONENT = /^(?:⁻?[⁰¹²³⁴-⁹]{0,2}|\^[-−–]?\d{0,2})$/u;
const WHOLE_EXPONENT = new RegExp(`^(?:${EXPONENT})$`, 'u');

/** `twenty-one`, `a hundred and five`, `two`. */
function wordsAt(
  tokens: readonly Token[],
  at: number,
  language: string,
): { to: number; value: number } | undefined {
  const first = cardinalOf(tokens[at]?.lower ?? '', language);
  if (first === undefined || tokens[at]?.kind !== 'word') return undefined;
  if (first >= 20 && first % 10 === 0 && first < 100) {
    const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
    const unit = cardinalOf(tokens[at + 1 + hyphen]?.lower ?? '', language);
    if (unit !== undefined && unit > 0 && unit < 10) return { to: at + 2 + hyphen, value: first + unit };
  }
  return { to: at + 1, value: first };
}

interface Partial {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly digits: boolean;
}

/** What follows a number and changes it: `and a half`, a scale, a smaller number after a scale. */
function scaled(tokens: readonly Token[], number: Partial, language: string): NumberFound {
  let { to, value } = number;
  let by = 1;
  const half = halfAfter(tokens, to);
  if (half !== undefined) [to, value] = [half.to, value + half.value];
  if (number.digits && Object.hasOwn(VULGAR, tokens[to]?.text ?? '')) {
    value += VULGAR[tokens[to]?.text ?? ''] ?? 0;
    to++;
  }
  const fraction = number.digits ? fractionAt(tokens, to) : undefined;
  if (fraction !== undefined) [to, value] = [fraction.to, value + fraction.value];
  const short = number.digits ? shortScaleAt(tokens, to, language) : undefined;
  // `5m`, where nothing tells millions from metres
  if (short === null)
    return { from: number.from, to: to + 1, value: null, share: false, digits: true, scale: 1 };
  for (let scale = scaleAt(tokens, to, number.digits, language); scale !== undefined; ) {
    value = precise(value * scale.by);
    to = scale.to;
    by *= scale.by;
    // `two hundred and fifty`, `three thousand four hundred`
    const rest = number.digits ? undefined : smaller(tokens, to, scale.by, language);
    if (rest !== undefined) [to, value] = [rest.to, value + rest.value];
    // `1兆2000億`
    const low = scale.by >= 1e8 ? smallerDigits(tokens, to, scale.by, language) : undefined;
    if (low !== undefined) [to, value] = [low.to, value + low.value];
    scale = scaleAt(tokens, to, false, language);
  }
  return { from: number.from, to, value, share: false, digits: number.digits, scale: by };
}

/** The `1/2` of `3 1/2 miles`. */
function fractionAt(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  const [part, slash, whole, next] = tokens.slice(at, at + 4);
  const isWritten =
    part?.kind === 'digits' &&
    part.spaced &&
    slash?.text === '/' &&
    !slash.spaced &&
    whole?.kind === 'digits';
  if (!isWritten || whole.spaced || next?.text === '/') return undefined;
  const [above, below] = [Number(part.text), Number(whole.text)];
  return above < below && below <= 16 ? { to: at + 3, value: above / below } : undefined;
}

/** `and a half`, `-and-a-half`, `and three quarters` */
export function halfAfter(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.spaced === false ? 1 : 0;
  const place = (nth: number) => at + hyphen + nth * (1 + hyphen);
  const [and, a, name] = [0, 1, 2].map((nth) => tokens[place(nth)]?.lower ?? '');
  const isJoined = hyphen === 0 || [1, 2].every((nth) => tokens[place(nth) - 1]?.text === '-');
  const part = denominatorOf(name ?? '');
  if (!isJoined || and !== 'and' || part === undefined || part > 4) return undefined;
  const parts = /^(?:an?|one)$/.test(a ?? '') ? 1 : a === 'three' && name === 'quarters' ? 3 : undefined;
  const to = place(2) + 1;
  // `A week, and a third of the crop`; `2 and three quarter-finals`
  const isOther =
    tokens[to]?.lower === 'of' || (hyphen === 0 && tokens[to]?.text === '-' && !tokens[to]?.spaced);
  return parts === undefined || isOther ? undefined : { to, value: parts / part };
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
  digits: boolean,
  language: string,
): { to: number; by: number } | undefined {
  const token = tokens[at];
  if (digits && token?.text === '-') return hyphenatedScale(tokens, at, language);
  if (token === undefined || token.kind !== 'word') return undefined;
  if (digits) {
    const short = shortScaleAt(tokens, at, language);
    if (typeof short === 'number') return { to: at + 1, by: short };
    if (short === 'unit') return undefined;
  }
  if (digits && !token.spaced) {
    // Chinese counts behind its digits: `5万人`, `1.2亿元`.
    const korean = /^[만억조]/u.exec(token.text)?.[0];
    if (korean !== undefined && korean === token.text)
      return { to: at + 1, by: scaleOf(korean, language) ?? 1 };
  }
  const by = scaleOf(token.lower, language);
  if (by === undefined) return undefined;
  // `тыс.`, `Mio.`, `Mrd.`
  const dotted =
    /^(?:тыс|млн|млрд|трлн|mio|mrd|tsd|tys)$/.test(token.lower) &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 1]?.spaced === false;
  return { to: at + (dotted && tokens[at + 2] !== undefined ? 2 : 1), by };
}

/** `R186.5-million`, `a 2-million-litre tank` */
function hyphenatedScale(
  tokens: readonly Token[],
  at: number,
  language: string,
): { to: number; by: number } | undefined {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  if (hyphen?.spaced !== false || word?.kind !== 'word' || word.spaced) return undefined;
  const by = scaleOf(word.lower, language);
  return by === undefined || by < 1000 ? undefined : { to: at + 2, by };
}

function smallerDigits(
  tokens: readonly Token[],
  at: number,
  below: number,
  language: string,
): { to: number; value: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.spaced || !/^[兆亿億万萬]$/u.test(tokens[at - 1]?.text ?? ''))
    return undefined;
  const scale = scaleAt(tokens, at + 1, true, language);
  if (scale === undefined || scale.by >= below) return undefined;
  return { to: scale.to, value: digitsValue(token.text, language) * scale.by };
}

function smaller(
  tokens: readonly Token[],
  at: number,
  below: number,
  language: string,
): { to: number; value: number } | undefined {
  const skip = tokens[at]?.lower === 'and' ? 1 : 0;
  const words = wordsAt(tokens, at + skip, language);
  if (words === undefined || words.value >= below) return undefined;
  const by = scaleOf(tokens[words.to]?.lower ?? '', language);
  if (by !== undefined && by < below) return { to: words.to + 1, value: words.value * by };
  return by === undefined && (skip === 1 || below >= 1e3) && below <= 1e3 ? words : undefined;
}

/** `A third of a million` is a number. */
function ofScale(tokens: readonly Token[], share: NumberFound, language: string): NumberFound {
  const [of, one, name] = tokens.slice(share.to, share.to + 3).map(({ lower }) => lower);
  const scale = of === 'of' && /^(?:an?|one)$/.test(one ?? '') ? scaleOf(name ?? '', language) : undefined;
  if (scale === undefined || scale < 1000 || share.value === null) return share;
  return { ...share, to: share.to + 3, value: precise(share.value * scale), share: false, scale };
}

/** `dozens`, `hundreds of thousands`, `several hundred`: figures whose number the words do not say. */
function vagueAt(tokens: readonly Token[], at: number): NumberFound | undefined {
  const plural = /^(?:dozens|scores|hundreds|thousands|millions|billions|trillions|tens)$/;
  if (!plural.test(tokens[at]?.lower ?? '')) return undefined;
  let to = at + 1;
  while (tokens[to]?.lower === 'of' && plural.test(tokens[to + 1]?.lower ?? '')) to += 2;
  if (tokens[at]?.lower === 'tens' && to === at + 1) return undefined;
  return { from: at, to, value: null, share: false, digits: false, scale: 1 };
}

/** 3.1 * 1e9 without what binary fractions add. */
export function precise(value: number): number {
  return Number(value.toPrecision(15));
}
