import { HEDGE } from '../../../language/hedge.ts';
import { stemsInOrder } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';
import { ASKS_SEVERAL_OR_ALL } from '../../asks-several.ts';
import type { Refine } from '../../spans.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'&-]{1,30}(?: \p{Lu}[\p{L}\p{N}’'&-]{1,30}){0,3}`;
/** Behind what goes on from a figure, whose the next one is: `, but its rival Power Ledger says `, `, Corran until `. */
const OF_NAME = new RegExp(
  String.raw`(?:,|;|,? (?:and|but|while|whereas))(?: \p{Ll}{2,15}){0,2} (?<name>${NAME})(?:['’]s?)?(?<does>(?: (?!and |or |to )\p{Ll}{2,12}){0,2})(?: ${HEDGE})? $`,
  'u',
);

/** Words that say nothing new of what is told: `until`, `its rival asks`. */
const GOES_ON =
  /^(?:until|till|by|on|at|for|from|with|in|since|about|only|has|had|is|was|says|asks|charges|takes|puts|pays|expects|wants)$/u;
/** When somebody said so is another time. */
const SAID = /\b(?:said|told|announced|confirmed|added|wrote|reported)\b/u;

/** `Most take them until 7 October, Corran until 10 October`: of Corran it is the second, whichever was chosen. */
export const ofNameBehind: Refine = ({ text }, spans, chosen, { plain, words }) => {
  if (chosen.kind === 'name' || chosen.kind === 'measure' || ASKS_SEVERAL_OR_ALL.test(plain))
    return undefined;
  const alike = spans.filter(({ kind }) => kind === chosen.kind);
  const next = alike[alike.indexOf(chosen) + 1];
  if (next === undefined) return undefined;
  const between = text.slice(chosen.end, next.start);
  const { name, does = '' } = OF_NAME.exec(between)?.groups ?? {};
  if (name === undefined || /[.:!?]\s/u.test(between)) return undefined;
  const isAsked = (stem: string) => words.some((word) => word.role === 'content' && word.stem === stem);
  // `Skar lost 40 jobs` is no answer to how many another one cut; `Corran until` goes on with what was told.
  if (
    SAID.test(does) ||
    !does.split(' ').every((word) => word === '' || GOES_ON.test(word) || isAsked(stemOf(word)))
  )
    return undefined;
  const named = stemsInOrder(name);
  const before = new Set(stemsInOrder(text.slice(0, chosen.end)));
  // Who is told of first is not asked for, and the other one is not told of before.
  const isOther = spans.some(
    ({ kind, start, end }) =>
      kind === 'name' && end <= chosen.start && stemsInOrder(text.slice(start, end)).some(isAsked),
  );
  return named.every((stem) => isAsked(stem) && !before.has(stem)) && !isOther ? next : undefined;
};
