import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { stemsInOrder } from '../language/held.ts';
import { KIN } from '../rank/refuse/person/kin.ts';
import {
  calledBy,
  type Person,
  personsIn,
  personsNamedIn,
} from '../rank/refuse/person/persons-of-article.ts';
import { paragraphBefore } from '../rank/refuse/within-article.ts';
import type { ToldPart } from './told-part.ts';

const ANY_KIN = KIN.join('|');
const OWNER = String.raw`(?<owner>\p{L}[\p{L}’'. -]{1,50}?)`;
/** `How old is Ada Lund's wife`, `what is the age of the wife of Ada Lund`. */
const ASKED = [
  String.raw`^(?:how old (?:is|was)|what(?:['’]?s| is| was) the age of) ${OWNER}['’]s? (?<kin>${ANY_KIN})[\s?!.]*$`,
  String.raw`^(?:how old (?:is|was)|what(?:['’]?s| is| was) the age of) the (?<kin>${ANY_KIN}) of ${OWNER}[\s?!.]*$`,
].map((form) => new RegExp(form, 'iu'));

const NAME = String.raw`\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,3}`;
/** `Her father, William, 61,`, `Ada Lund's son Max, 12,`, `Ada Lund, 52, and her husband, Bo, 50,`. */
const TOLD = new RegExp(
  String.raw`(?:^["“]?(?:His|Her)|(?<![\p{L}’'-])(?<owner>${NAME})(?:['’]s?|(?:, \d{1,3},)? (?:and|lives with) (?:his|her))) (?<kin>${ANY_KIN}),? ${NAME}, (?<age>\d{1,3})(?=[,.;:]|$)`,
  'dgu',
);

/** Two names, but no place: `in North Orrin`. */
const MAY_BE_PERSON =
  /(?<!\b(?:in|at|of|from|near|for|to|the|on) )(?<![\p{L}’'-])\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+/gu;

/**
 * How old somebody's wife is, of the one sentence that says so right behind her name, and beside the name of that somebody or behind sentences
 * of its paragraph that name nobody else.
 *
 * @param near facts near the question
 */
export function ageOfKin(
  { plain }: Question,
  near: () => readonly number[],
  index: Index,
): ToldPart<number> | undefined {
  const asked = ASKED.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  if (asked === undefined) return undefined;
  const owner = stemsInOrder(asked.owner ?? '');
  const kin = asked.kin?.toLowerCase();
  const found = [...new Set(near())].flatMap((at): readonly ToldPart<number>[] => {
    const { text, article } = index.facts[at] as Fact;
    const persons = personsIn(article);
    const [meant, ...namesakes] = calledBy(owner, persons);
    if (meant === undefined || namesakes.length > 0 || !owner.every((word) => meant.name.has(word)))
      return [];
    const isOf = (others: readonly Person[]) => others.length === 1 && others[0] === meant;
    // Whoever it does not show to be a person may be one.
    const namesElse = (said: string) =>
      [...said.matchAll(MAY_BE_PERSON)].some(
        ([name]) => !stemsInOrder(name).some((word) => meant.name.has(word)),
      );
    return [...text.matchAll(TOLD)].flatMap(({ groups, indices }) => {
      const range = indices?.groups?.age;
      const named = groups?.owner ?? paragraphBefore(at, index).slice(0, -1).join('\n');
      return range !== undefined &&
        groups?.kin === kin &&
        isOf(personsNamedIn(named, persons)) &&
        !namesElse(named)
        ? [{ fact: at, part: { start: range[0], end: range[1] } }]
        : [];
    });
  });
  const [one, ...others] = found;
  return others.length === 0 ? one : undefined;
}
