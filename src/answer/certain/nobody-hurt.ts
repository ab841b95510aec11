import type { Fact } from '../../knowledge/types.ts';
import type { Index } from '../index/inverted-index.ts';
import type { Question } from '../language/analyse.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { numbersOf, paragraphBefore } from '../rank/refuse/within-article.ts';
import { BAR, isCurated } from '../types.ts';
import type { ToldPart } from './told-part.ts';

const HURT = '(?:hurt|injured|harmed|wounded)';
const DEAD = '(?:killed|die|died|dead)';
/** `Was anyone hurt in the derailment`, `did anybody die`. */
const ASKED = new RegExp(
  String.raw`^(?:and |so |but )?(?:was|were|did|has|is|are) (?:there )?any(?:one|body|(?: \p{L}+)? people| passengers| staff) (?:get |been |be )?(?:(?<hurt>${HURT})|(?<dead>${DEAD}))(?:(?: or (?:${HURT}|${DEAD}))| badly)?(?: (?:in|by|at|during|on|when|after) (?<where>[^?]{3,60}?))[\s?!.]*$`,
  'iu',
);
const NOBODY = String.raw`(?:no ?one|nobody|none of (?:the|its|them)[^.;]{0,40}|no (?:\p{L}+ )?(?:people|passengers|staff|crew|workers|residents|guests))`;
const told = (what: string) =>
  new RegExp(
    String.raw`(?:^["“]?|[,;] |(?<!\w)(?:and|but|that) )(?<nobody>${NOBODY})(?: else)? (?:was|were|has been|have been|had been|is|are)(?: \p{L}+ly)? (?:${what})(?!\w)`,
    'diu',
  );
const TOLD = { hurt: told(HURT), dead: told(`${DEAD}|${HURT}`) };

/**
 * That nobody was hurt, of the one sentence that says so in the article of the nearest fact, where its paragraph or headline names something of
 * what is asked about: the sentence itself seldom does.
 *
 * @param near facts near the question, the best first
 */
export function nobodyHurt(
  { plain }: Question,
  near: () => readonly number[],
  index: Index,
): ToldPart<number> | undefined {
  const asked = ASKED.exec(plain)?.groups;
  const wanted = contentOf(asked?.where ?? '');
  if (asked === undefined || wanted.length === 0) return undefined;
  const form = asked.hurt === undefined ? TOLD.dead : TOLD.hurt;
  const [first] = near();
  if (first === undefined) return undefined;
  const found: ToldPart<number>[] = [];
  for (const fact of numbersOf(index.articleOf[first] as number, index)) {
    const known = index.facts[fact] as Fact;
    if (isCurated(known) || known.text.includes(BAR)) continue;
    const range = form.exec(known.text)?.indices?.groups?.nobody;
    if (range === undefined) continue;
    const around = stemsOf([known.article.title, ...paragraphBefore(fact, index)].join('\n'));
    if (!wanted.some((stem) => around.has(stem))) return undefined;
    found.push({ fact, part: { start: range[0], end: range[1] } });
  }
  return found.length === 1 ? found[0] : undefined;
}
