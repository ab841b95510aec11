import { WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import type { FactSpans, TypedSpan } from '../../spans.ts';

/** Words for a time that a figure may be true of. */
const TIME = new RegExp(String.raw`^(?:(?:19|20)\d{2}|${WEEKDAY}|tonight|tomorrow|yesterday)$`);
/** Two times are asked of: either may be meant. */
const COMPARES = /^(?:or|than|before|after|more|less|fewer|better|worse|longer|higher|lower|and)$/;
/** Between these a figure has its own time: `27,000 in the first year and 41,000 by 2030`. */
const PARTS = new Set([
  'and',
  'but',
  'while',
  'against',
  'from',
  'to',
  'instead',
  'than',
  'versus',
  'compared',
]);

/**
 * Of a fact's figures the one that stands with a time which the question names, where the chosen one stands with another part of the
 * sentence: `12,500` of `64,000 homes at the peak, 12,500 on Tuesday morning`.
 */
export function besideItsTime(
  { words, parted, spans }: Pick<FactSpans, 'words' | 'parted' | 'spans'>,
  chosen: TypedSpan,
  question: readonly string[],
): TypedSpan {
  if (chosen.kind === 'date' || chosen.kind === 'name') return chosen;
  if (question.some((word) => COMPARES.test(word))) return chosen;
  const named = question.filter((word) => TIME.test(word));
  const places = named.flatMap((word) => {
    const at = words.indexOf(word);
    return at >= 0 && at === words.lastIndexOf(word) ? [at] : [];
  });
  const partOf = (word: number): number => {
    let part = 0;
    for (let at = 1; at <= word; at++) {
      // `(2025: 10.9 billion)`
      const isLabel = TIME.test(words[at - 1] as string) && parted[at - 1] === true;
      if ((parted[at] && !isLabel) || PARTS.has(words[at] as string)) part++;
    }
    return part;
  };
  const parts = new Set(places.map(partOf));
  const [part] = parts;
  if (part === undefined || parts.size > 1 || partOf(chosen.from) === part) return chosen;
  // `11.6 billion crowns (2025: 10.9 billion)`
  const isLike = ({ kind, written }: TypedSpan) =>
    kind === chosen.kind || (chosen.kind === 'money' && kind === 'count' && /llion$|bn$|m$/.test(written));
  const there = spans.filter((span) => isLike(span) && partOf(span.from) === part);
  return there.length === 1 ? (there[0] as TypedSpan) : chosen;
}
