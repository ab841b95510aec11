import type { Span } from '../language/span.ts';

/** `Correction, 5 March (11.48 am): `, `This article was amended on 3 March 2025. ` */
const CORRECTION_LABEL =
  /^(?:.{0,60}?:\s+|(?:this|the) (?:article|story|report) (?:was|has been) \p{Ll}+ on [^.]{4,30}\.\s+)/iu;
/** What a paper says of what it had said: `an earlier version gave`, `we wrote`, `misstated`. */
const WRONG =
  /\b(?:(?:earlier|first|previous|original) (?:version|report|edition|draft|article|story|post|entry|update)|(?:this|the|our) (?:article|story|piece|report|chart|caption|headline|table)\b.{0,40}\b(?:said|gave|put|had|stated)|(?:we|it) (?:first |originally |earlier |wrongly |incorrectly )?(?:said|wrote|gave|put|reported|stated)|misstated|misspelled|misreported|wrongly|incorrectly|mistakenly|in error|gave the wrong)\b|^(?:an?|our|the|last|yesterday|in)\b[^,;]{0,40}\b(?:report|issue|edition|record|paper|table|story|chart)\b[^,;]{0,40}\b(?:said|gave|had|put|stated|listed)\b/i;
/** `, not 41`, `rather than £52 million`: what follows is wrong. */
const NOT = /(?:,\s(?:and\s)?not|\b(?:rather than|instead of))\s.*$/i;

/** A label in any case of any alphabet takes long to look for; hardly any line begins with what it may begin with. */
const MAY_BE_CORRECTION =
  /^[([*]*\s*(?:corre|clarif|editor|errat|this (?:article|story)|an earl|korrekt|bericht|in einer|rectif|fe de|rettif|испр|попр|уточ|更正|訂正)/i;
const CORRECTION =
  /^[([*]*\s*(?:correct(?:ion|ed)|clarification|clarified|editor[’']s note|erratum|this (?:article|story) (?:was|has been) (?:amended|corrected|updated)|an earlier version of this|korrektur|berichtigung|in einer früheren (?:version|fassung)|rectificati(?:f|on)|correctif|corrección|fe de errores|rectificación|correzione|errata|rettifica|correção|исправление|поправка|уточнение|更正|訂正)(?![\p{L}])/iu;

/** `CORRECTION: …`, `Clarification, 12 May:`, `Editor's note: …`: kept whole, wherever it stands. */
export const isCorrection = (line: string): boolean => MAY_BE_CORRECTION.test(line) && CORRECTION.test(line);

/** What a correction takes back, as stretches of its text. None of any other text. */
export function withdrawnIn(text: string): readonly Span[] {
  return clausesOf(text).flatMap(({ start, words }) => {
    const against = NOT.exec(words);
    const end = start + words.length;
    if (against !== null) return [{ start: start + against.index, end }];
    return WRONG.test(words) ? [{ start, end }] : [];
  });
}

/** A correction that has the wrong figure and no other: what is right stands in the article's text. */
export function isWithdrawal(text: string): boolean {
  const withdrawn = withdrawnIn(text);
  if (withdrawn.length === 0) return false;
  const figures = clausesOf(text).flatMap(({ start, words }) =>
    [...words.matchAll(/\d+/gu)].map(({ index }) => start + index),
  );
  return (
    figures.length > 0 && figures.every((at) => withdrawn.some(({ start, end }) => at >= start && at < end))
  );
}

/** A correction's sentences, and what semicolons part in them, without its label; none of another text. */
function clausesOf(text: string): readonly { readonly start: number; readonly words: string }[] {
  if (!isCorrection(text)) return [];
  const label = CORRECTION_LABEL.exec(text)?.[0].length ?? 0;
  return [...text.slice(label).matchAll(/\S.*?(?:;|[.!?](?=\s|$)|$)/gsu)].map(({ index, 0: words }) => ({
    start: label + index,
    words,
  }));
}
