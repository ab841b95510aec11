import type { Question } from '../language/analyse.ts';
import type { FactSpans, TypedSpan } from './spans.ts';
import { asksForAll } from './total.ts';

/**
 * `870 of the group’s 1,140 drivers stopped work`: who asks how many stopped means those, and who asks how many drivers there are
 * the whole.
 */
export function partOf({ spans, stems }: FactSpans, chosen: TypedSpan, question: Question): TypedSpan {
  const { words, head } = question;
  const isAsked = (stem: string) =>
    words.some((word) => word.role === 'content' && word.stem === stem && !head.includes(stem));
  const behind = (span: TypedSpan) => stems.slice(span.to);
  const [part, next] = [spans[chosen.at - 1], spans[chosen.at + 1]];
  if (chosen.isWhole && part?.kind === chosen.kind) {
    const own = chosen.noun.slice(0, 1);
    return behind(chosen).some((stem) => isAsked(stem) && !own.includes(stem)) ? part : chosen;
  }
  return next?.isWhole && next.kind === chosen.kind && asksForAll(question) ? next : chosen;
}
