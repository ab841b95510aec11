/** The exponent as it is written behind its ten: `⁶`, `⁻³`, `^6`, `^-3`. */
export const EXPONENT = String.raw`⁻?[⁰¹²³⁴-⁹]{1,2}(?![⁰¹²³⁴-⁹])|\^[-−–]?\d{1,2}(?!\d)`;
/** What stands between a number and the power of ten that multiplies it. */
export const MULTIPLIES = /^[×x*·⋅]$/u;

/** The number that an exponent as written says. */
export function exponentOf(written: string): number {
  const plain = [...written].map((sign) => {
    const at = '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign);
    return at >= 0 ? String(at) : /[⁻−–]/u.test(sign) ? '-' : sign;
  });
  return Number(plain.join('').replace('^', ''));
}

/** `10²` by itself may as well be a ten with the mark of a footnote; behind `3 ×`, or with a larger exponent, it is a power. */
export const isSurelyPower = (written: string): boolean => !/^[¹²³]$/u.test(written);

/** 2.5 and 6 as 2500000, without what binary fractions add. */
export const timesPowerOfTen = (value: number, exponent: number): number =>
  Number((value * 10 ** exponent).toPrecision(15));
