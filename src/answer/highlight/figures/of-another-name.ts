import { HEDGE } from '../../language/hedge.ts';
import { stemsInOrder } from '../../language/held.ts';
import type { Refine } from '../spans.ts';

/** Right before a figure, behind what it goes on from: `and Skar 1.7 million`, `; Skar's 12%`. */
const OF_NAME = new RegExp(
  String.raw`(?:,|;|,? (?:and|but|while|whereas)) (?<name>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,3})(?:,|['’]s?)? (?:(?:${HEDGE}) )?$`,
  'u',
);
const ENDS = /[.!?](?!\d)/gu;

/** `Lund sold 1.1 million loaves and Skar 1.7 million`: of Lund it is the first, whichever was chosen. */
export const notOfAnother: Refine = ({ text }, spans, chosen, { words }) => {
  if (chosen.kind === 'name' || chosen.kind === 'date') return undefined;
  const named = OF_NAME.exec(text.slice(0, chosen.start));
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
  const opener = /^\s*\p{Lu}[\p{L}’'-]+/u.exec(text.slice(from))?.[0] ?? '';
  const start = asked?.end ?? (stemsInOrder(opener).some(isAsked) ? from + opener.length : undefined);
  if (start === undefined) return undefined;
  const [own, ...others] = spans.filter(
    (span) => span.kind === chosen.kind && span.start >= start && span.end <= named.index,
  );
  return others.length === 0 ? own : undefined;
};
