import { AUXILIARIES } from '../../../language/forms/question-words.ts';
import { HEDGE } from '../../../language/hedge.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Refine, TypedSpan } from '../../spans.ts';

const AUXILIARY = `(?:${AUXILIARIES}|wo)`;
/** Right behind a figure: `29 per cent did not`, `40 members aren't`, `12% of them do not`. */
const DO_NOT = new RegExp(
  String.raw`^(?: of (?:them|those|people|these))? (?:${AUXILIARY}(?:n[’']t| not)(?!\w)|said (?:they (?:did|do|would|were) not|no)(?!\w))`,
  'i',
);
/** What they do not do was said before. */
const NO_MORE = /^(?:[.,;]|$| (?:and|while|but)\b)/i;
/** It asks for those. */
const ASKS_THOSE = new RegExp(String.raw`(?<!\w)${AUXILIARY}(?:n[’']?t| not) `, 'i');
/** It asks for both, or for those in other words. */
const ASKS_NOT =
  /(?<!\w)(?:not|no|non|never|without|against|oppos\w*|disagree\w*|reject\w*|dislike\w*|un\p{L}{3,}|or|both|than|others?|rest|split)(?!\w)/iu;

/** `57 per cent of 1,012 adults`: how many were asked. */
const OUT_OF = new RegExp(`(?:%|per ?cent) of (?:(?:${HEDGE}|the) )?$`, 'iu');
const ASKS_ALL = /\b(?:asked|survey\w*|poll\w*|interview\w*|questioned|took part|respond\w*|sample\w*)\b/i;

/**
 * `57 per cent wanted it, 29 per cent did not and 14 per cent did not know`: how many want it, do not want it, and do not know. Undefined
 * where the text does not tell which figure that is.
 */
export const thoseThatDo: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind === 'name') return undefined;
  const share =
    chosen.kind === 'count' && !ASKS_ALL.test(plain)
      ? shareOfAsked(text, spans, chosen, { plain, words })
      : undefined;
  if (share !== undefined) return share;
  const isOfAll = OUT_OF.test(text.slice(0, chosen.start)) && !ASKS_ALL.test(plain);
  const kind = isOfAll ? 'percent' : chosen.kind;
  const figures = spans.filter((span) => span.kind === kind);
  const denied = figures.filter(({ end }) => DO_NOT.test(text.slice(end)));
  const behind = ({ end }: TypedSpan) => text.slice(end).replace(DO_NOT, '');
  const only = ([one, ...more]: readonly TypedSpan[]) => (more.length === 0 ? one : undefined);
  if (denied.length === 0) return undefined;
  if (ASKS_THOSE.test(plain)) {
    const isAsked = (span: TypedSpan) => {
      const [first] = tokenise(behind(span));
      return first !== undefined && words.some(({ stem }) => stem === stemOf(first.text));
    };
    return only(denied.filter(isAsked)) ?? only(denied.filter((span) => NO_MORE.test(behind(span))));
  }
  if (ASKS_NOT.test(plain) || !(isOfAll || denied.includes(chosen))) return undefined;
  return only(figures.filter((span) => !denied.includes(span)));
};

/** `Of 1,150 parents asked`, `a survey among 1,150 parents` */
const SURVEYED = new RegExp(
  String.raw`(?<!\w)(?:survey(?:ed)?|poll(?:ed)?|asked|interviewed|questioned)(?: of| among)? (?:(?:${HEDGE}|some) )?$`,
  'i',
);
const AGAINST = /\b(?:against|oppos\w+)\b/i;
const SHARE_ENDS = /[,;.](?!\d)|\b(?:and|but|while)\b/i;

/** `A survey among 1,150 parents found 79 percent for it, 12 percent against`: how many were against is told by their share. */
function shareOfAsked(
  text: string,
  spans: readonly TypedSpan[],
  { start }: TypedSpan,
  { plain, words }: Pick<Parameters<Refine>[3], 'plain' | 'words'>,
): TypedSpan | undefined {
  if (!SURVEYED.test(text.slice(0, start))) return undefined;
  const asked = new Set(words.map(({ stem }) => stem).filter((stem) => stem.length > 2));
  const shares = spans.filter(({ kind }) => kind === 'percent');
  const told = shares.filter((share, at) => {
    const behind = text.slice(share.end, shares[at + 1]?.start).split(SHARE_ENDS)[0] ?? '';
    if (AGAINST.test(plain)) return AGAINST.test(behind);
    return tokenise(behind).some((token) => asked.has(stemOf(token.text)));
  });
  return told.length === 1 ? told[0] : undefined;
}
