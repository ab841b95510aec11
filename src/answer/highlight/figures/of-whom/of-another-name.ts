import { HEDGE } from '../../../language/hedge.ts';
import { stemsInOrder } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';
import type { Refine } from '../../spans.ts';

const NAME = String.raw`\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3}`;
/** Right before a figure, behind what it goes on from: `and Skar 1.7 million`, `; Skar's 12%`. */
const OF_NAME = new RegExp(
  `(?:,|;|,? (?:and|but|while|whereas)) (?<name>${NAME})(?:,|['’]s?)? (?:(?:${HEDGE}) )?$`,
  'u',
);
/** `; Skar had sold 1.7 million`: what another one did. */
const DONE_BY_NAME = new RegExp(
  String.raw`(?:;|,? (?:and|but|while|whereas)) (?<name>${NAME}) (?:(?:had|has|have|did) )?(?<verb>\p{Ll}{2,20}) (?:(?:${HEDGE}) )?$`,
  'u',
);
const PRONOUN = /^\s*["“]?(?:She|He|It|They)\b/u;
const ENDS = /[.!?](?!\d)/gu;

/** `Lund sold 1.1 million loaves and Skar 1.7 million`: of Lund it is the first, whichever was chosen. */
export const notOfAnother: Refine = ({ text }, spans, chosen, { words }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date') return undefined;
  const before = text.slice(0, chosen.start);
  const named = OF_NAME.exec(before) ?? DONE_BY_NAME.exec(before);
  if (named === null) return undefined;
  const isAsked = (stem: string) => words.some((word) => word.role === 'content' && word.stem === stem);
  if (stemsInOrder(named.groups?.name ?? '').some(isAsked)) return undefined;
  const from = ([...text.slice(0, named.index).matchAll(ENDS)].at(-1)?.index ?? -1) + 1;
  const asked = spans.findLast(
    ({ kind, start, end }) =>
      kind === 'name' &&
      start >= from &&
      end <= named.index &&
      stemsInOrder(text.slice(start, end)).some(isAsked),
  );
  const { verb } = named.groups ?? {};
  if (verb !== undefined) {
    const clause = text.slice(from, named.index);
    if (!PRONOUN.test(clause) && !stemsInOrder(clause).some(isAsked)) return undefined;
    // `She won eight of her 14 games; Skar had won four`
    const isOfVerb = (at: number) => stemsInOrder(text.slice(from, at)).at(-1) === stemOf(verb);
    const [own, ...others] = spans.filter(
      ({ kind, start, end }) =>
        kind === chosen.kind && start >= from && end <= named.index && isOfVerb(start),
    );
    return others.length === 0 ? own : undefined;
  }
  const opener = /^\s*\p{Lu}[\p{L}’'-]+/u.exec(text.slice(from))?.[0] ?? '';
  const start = asked?.end ?? (stemsInOrder(opener).some(isAsked) ? from + opener.length : undefined);
  if (start === undefined) return undefined;
  const [own, ...others] = spans.filter(
    (span) => span.kind === chosen.kind && span.start >= start && span.end <= named.index,
  );
  return others.length === 0 ? own : undefined;
};
