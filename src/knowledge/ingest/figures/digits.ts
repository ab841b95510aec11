const DECIMAL_COMMA =
  /^(?:de|fr|es|it|pt|nl|ru|uk|pl|sv|da|nb|no|nn|fi|cs|sk|tr|hu|ro|el|id|hr|sl|bg|sr|lt|lv|et|is|ca|eu)(?:-|$)/;

/** Digits as a number, with the separators of the language. */
export function digitsValue(text: string, language: string): number {
  const commaDecimal = DECIMAL_COMMA.test(language);
  const plain = text.replace(/[\s'’]/g, '');
  const lastComma = plain.lastIndexOf(',');
  const lastDot = plain.lastIndexOf('.');
  if (lastComma >= 0 && lastDot >= 0) {
    const [group, decimal] = lastComma > lastDot ? ['.', ','] : [',', '.'];
    return Number(plain.replaceAll(group, '').replace(decimal, '.'));
  }
  const sign = lastComma >= 0 ? ',' : '.';
  const groups = plain.split(sign);
  const grouped =
    groups.length > 1 &&
    groups.slice(1).every(({ length }) => length === 3) &&
    (groups[0] ?? '').length <= 3 &&
    groups[0] !== '0';
  const indian = sign === ',' && groups.length > 2 && (groups.at(-1) ?? '').length === 3;
  if (indian || (grouped && (groups.length > 2 || (sign === ',') !== commaDecimal)))
    return Number(groups.join(''));
  return Number(plain.replace(',', '.'));
}
