import type { Question } from '../../../language/analyse.ts';
import { HEDGE } from '../../../language/hedge.ts';
import { contentOf } from '../../../language/held.ts';
import type { Span } from '../../../types.ts';

/** `The Friends of the Museum (`: a name that a figure in brackets belongs to. */
const NAME_BEFORE = new RegExp(
  String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: (?:of|the|and|for|\p{Lu}[\p{L}’'-]+)){0,6}) \((?:(?:${HEDGE}) )?$`,
  'u',
);
/** Behind it in the same sentence, another name: `(30,000 pounds) and from the Hartwell Trust`. */
const NAME_BEHIND = /^[^()]{0,20}\)[^.;()]*?\b(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u;

/** Whether a figure stands in the brackets behind one name, and the question names the one that comes behind them alone. */
export function isInBracketsOfOther(text: string, { start, end }: Span, { words }: Question): boolean {
  const name = NAME_BEFORE.exec(text.slice(0, start))?.groups?.name;
  const behind = name === undefined ? undefined : NAME_BEHIND.exec(text.slice(end))?.groups?.name;
  if (name === undefined || behind === undefined) return false;
  const isAsked = (of: string, besides: string) => {
    const others = contentOf(besides);
    return contentOf(of).some(
      (stem) => !others.includes(stem) && words.some((word) => word.role === 'content' && word.stem === stem),
    );
  };
  return !isAsked(name, behind) && isAsked(behind, name);
}
