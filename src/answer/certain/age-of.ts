import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { stemsInOrder, stemsOf } from '../language/held.ts';
import { KIN } from '../rank/refuse/person/kin.ts';
import { personToldOf } from '../rank/refuse/person/person-told-of.ts';
import {
  calledBy,
  type Person,
  personsIn,
  personsNamedIn,
} from '../rank/refuse/person/persons-of-article.ts';
import { BAR, isCurated, type Span } from '../types.ts';
import type { ToldPart } from './told-part.ts';

const WHOM = String.raw`(?:the |our |their |its )?(?<whom>\p{L}[\p{L}\p{M}’'. -]{1,50}?)(?:, (?:the|an?|who) [^?]*)?`;
/** `How old is Ada Lund`, `what's Lund's age`, `age of ada lund`, `lund age`. */
const ASKED = [
  `how old(?: (?:is|was)|['’]s) ${WHOM}(?: now)?`,
  `what(?: (?:is|was)|['’]?s) ${WHOM}['’]s? age`,
  `(?:what(?: (?:is|was)|['’]?s) )?(?:the )?age of ${WHOM}`,
  `what age (?:is|was) ${WHOM}`,
  `${WHOM}(?:['’]s)? age`,
].map((form) => new RegExp(String.raw`^(?:and |so |but )?${form}[\s?!.]*$`, 'iu'));
/** Of somebody else, or of another time. */
const OF_ANOTHER = new RegExp(
  String.raw`['’]s? |(?<!\w)(?:${KIN.join('|')}|when|if|and|or|average|oldest|youngest|first|last)(?!\w)`,
  'iu',
);

const NAME = String.raw`(?<![\p{L}’'-])(?<!\p{Lu}[\p{L}’'-]* )(?<name>\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|d[eai]|v[ao]n|al|bin|la)){0,3})(?! \p{Lu}\p{Ll})`;
const AGE = String.raw`(?<age>\d{1,2}|10\d)(?![\d%]|[.,]\d)`;
/** Nothing that is counted stands behind it. */
const IS_IT = String.raw`(?=[.;)]|\s?$| years old|, (?:who|of|from|an?|the|lives|works)(?!\w)|,? and (?:has|is|lives|works)(?!\w))`;
const ENDS = String.raw`(?=[,.;:)]|\s?$| years old)`;
/** Now, and not then or one day. */
const IS = '(?:is (?:now |only |just |still )?|turns |turned )';
const OF_KIN = String.raw`(?<!(?<!\w)(?:${KIN.join('|')}|widow|friend) of (?:the late )?)`;
/** What may stand between an age and a name: `44-year-old nurse`, but nobody else's. */
const BETWEEN = String.raw`(?: (?!(?:of|by|that|who|whose|to|and|with|for|accused)(?!\w)|\p{Ll}+ed(?!\w))\p{Ll}[\p{L}-]*){0,3}`;
/** Each says how old somebody is: `Ada Lund, 44,`, `the 44-year-old nurse Ada Lund`, `Ada Lund, who is 44,`. */
const TOLD = [
  String.raw`${OF_KIN}${NAME}(?:,| \(|, \(?aged | \(aged |, now ) ?${AGE}${ENDS}`,
  String.raw`(?<!\w)${AGE}-year-old,?${BETWEEN},? ${NAME}`,
  String.raw`${NAME}, (?:now )?(?:an? )?(?:\p{Ll}[\p{L}-]* )?${AGE}-year-old`,
  `${NAME}, who ${IS}${AGE}${ENDS}`,
  `${NAME} ${IS}${AGE}(?:${IS_IT}|(?= (?:on|in|this|next) (?:\\p{Lu}|week|month|year)))`,
  String.raw`${NAME}, at ${AGE}(?:,| the)(?!\w)`,
].map((form) => new RegExp(form, 'dgu'));
/** `He is 33.` */
const TOLD_OF_IT = new RegExp(`^["“]?(?:He|She) ${IS}${AGE}${IS_IT}`, 'du');

/**
 * How old somebody is whom a question names, where what is near it says so beside the name, or of `her` in a paragraph about that one: the
 * first that does, if all say the same.
 *
 * @param near facts near the question
 */
export function ageOf(
  { plain }: Question,
  near: () => readonly number[],
  index: Index,
): ToldPart<number> | undefined {
  const whom = ASKED.map((form) => form.exec(plain)?.groups?.whom).find((found) => found !== undefined);
  if (whom === undefined || OF_ANOTHER.test(whom)) return undefined;
  const asked = stemsInOrder(whom);
  const found = [...new Set(near())].flatMap(
    (fact): readonly (ToldPart<number> & { readonly age: string })[] => {
      const known = index.facts[fact];
      if (known === undefined || isCurated(known) || known.text.includes(BAR)) return [];
      const { text, article } = known;
      const persons = personsIn(article);
      const [meant, ...namesakes] = calledBy(asked, persons);
      if (meant === undefined || namesakes.length > 0 || !isNamed(asked, meant, article.text)) return [];
      const isMeant = (others: readonly Person[]) => others.length === 1 && others[0] === meant;
      const told = TOLD.flatMap((form) =>
        [...text.matchAll(form)].filter(({ groups }) => isMeant(personsNamedIn(groups?.name ?? '', persons))),
      );
      const own = isMeant(personToldOf(fact, index).of) ? TOLD_OF_IT.exec(text) : null;
      return [...told, ...(own === null ? [] : [own])].flatMap(({ groups, indices }) => {
        const range = indices?.groups?.age;
        return range === undefined ? [] : [{ fact, part: spanOf(range), age: groups?.age ?? '' }];
      });
    },
  );
  const [one] = found;
  return one !== undefined && found.every(({ age }) => age === one.age) ? one : undefined;
}

/** By its last word, at least; what else the question says of it, its article says as well: `chief inspector Ruth Denning`. */
function isNamed(asked: readonly string[], { name }: Person, text: string | null): boolean {
  const rest = asked.filter((stem) => !name.has(stem));
  if (!name.has(asked.at(-1) ?? '')) return false;
  if (rest.length === 0) return true;
  const told = stemsOf(text ?? '');
  return rest.every((stem) => told.has(stem));
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });
