import type { Question } from '../language/analyse.ts';
import type { FactSpans, TypedSpan } from './spans.ts';
import { asksForAll } from './total.ts';

/**
 * `870 of the group’s 1,140 drivers stopped work`: who asks how many stopped means those, and who asks how many drivers there are
 * the whole. `31 drivers, of whom 12 are women`: how many are women.
 */
export function partOf(
  text: string,
  { spans, stems, parted }: FactSpans,
  chosen: TypedSpan,
  question: Question,
): TypedSpan {
  const { words, head } = question;
  const isAsked = (stem: string) =>
    words.some((word) => word.role === 'content' && word.stem === stem && !head.includes(stem));
  const behind = (span: TypedSpan) => stems.slice(span.to);
  const [part, next] = [spans[chosen.at - 1], spans[chosen.at + 1]];
  if (chosen.isWhole && part?.kind === chosen.kind) {
    const own = chosen.noun.slice(0, 1);
    return behind(chosen).some((stem) => isAsked(stem) && !own.includes(stem)) ? part : chosen;
  }
  if (next?.isWhole && next.kind === chosen.kind && asksForAll(question)) return next;
  const among = spans.find(({ kind, start }) => kind === chosen.kind && OF_WHOM.test(text.slice(0, start)));
  if (among === undefined || among.at <= chosen.at) return chosen;
  const ends = parted.indexOf(true, among.to);
  const told = stems.slice(among.to, ends < 0 ? undefined : ends);
  const before = stems.slice(0, among.from);
  return told.some((stem) => isAsked(stem) && !before.includes(stem)) ? among : chosen;
}

/** `31 new drivers, of whom 12` */
const OF_WHOM =
  /\b(?:of (?:whom|which|them|these|those)|among (?:them|these|those)|including|included)\s(?:(?:only|just|some|about|at least|around)\s)?$/iu;
