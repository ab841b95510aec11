import type { Refine, TypedSpan } from '../../spans.ts';

const DEAD =
  /\b(?:dead|di(?:e|es|ed)|deaths?|kill(?:s|ed|ing)?|perished|drowned|fatalit\w+|fatal|(?:lost|claimed) (?:\w+ )?lives|death toll)\b/i;
const HURT = /\b(?:hurt|injur\w+|wounded|hospitali[sz]ed)\b/i;
/** What stands behind a figure up to here is told of it, and of none that follows. */
const END = /[.,;:]|\b(?:and|but|while|or)\b/i;

/**
 * `11 dead and 30 injured`: who asks for the dead is told of them, and not of the hurt. Undefined where the question asks for both or neither,
 * or not one figure alone is told of those.
 */
export const casualties: Refine = ({ text }, spans, chosen, { plain }) => {
  const asksDead = DEAD.test(plain);
  if (chosen.kind !== 'count' || asksDead === HURT.test(plain)) return undefined;
  const counts = spans.filter(({ kind }) => kind === 'count');
  const [asked, other] = asksDead ? [DEAD, HURT] : [HURT, DEAD];
  const isOf = (pattern: RegExp, instead: RegExp) => {
    return ({ start, end }: TypedSpan, at: number): boolean => {
      const behind = text.slice(end, counts[at + 1]?.start).split(END)[0] ?? '';
      if (pattern.test(behind)) return true;
      // `Killed 11 and injured 30`
      const before =
        text
          .slice(counts[at - 1]?.end ?? 0, start)
          .split(END)
          .at(-1) ?? '';
      return !instead.test(behind) && pattern.test(before);
    };
  };
  const [own, ...more] = counts.filter(isOf(asked, other));
  const isOther = counts.filter(isOf(other, asked)).includes(chosen);
  return isOther && more.length === 0 ? own : undefined;
};
