import { peopleIn } from '../../../knowledge/ingest/people/people.ts';
import type { Question } from '../../language/analyse.ts';
import { contentStems } from '../../language/held.ts';
import type { Span } from '../../types.ts';
import { isGiven } from '../given.ts';

/** `Who is the area commander`, `who's president of the league`, `who are the council's insurers` */
const ASKS =
  /^(?:and |so |but )?who(?:['’]?s| is| was)\s+(?:(?:the|its|their|his|her|this|that|an?)\s)?(?<post>(?!who(?!\w)|\p{L}+ing(?!\w))[\p{L}’' -]{3,50}?)(?:\s(?:of|at|for|in|from|with)\s[^?]{2,80})?[?.!\s]*$/iu;
/** `Who owns the fryer`: its owner. */
const ASKS_DOING =
  /^(?:and |so |but )?who\s(?<does>own|found|lead|manag|direct|edit|train)(?:s|es|ed)\s(?:the\s)?(?<what>[\p{L}’' -]{3,40}?)[?.!\s]*$/iu;
/** Of an office: somebody had it before, or another goes with it. */
export const ANOTHER =
  /\b(?:former|ex|deputy|vice|assistant|acting|previous|retired|late|designate|elect|next)\b/i;

/**
 * Whom a text gives the part that a question asks for, whoever speaks there: `Area commander Ada Lund said`, `the chairman, Lord Vall,`, `Bo
 * Ek, president of the league`. Null where somebody had that part before; undefined where it gives nobody that part, or two.
 */
export function inRole(text: string, question: Question): Span | null | undefined {
  const { does, what = '' } = ASKS_DOING.exec(question.plain)?.groups ?? {};
  const post =
    does === undefined ? ASKS.exec(question.plain)?.groups?.post : `${what} ${does.toLowerCase()}er`;
  const asked = stemsOfPost(post ?? '');
  if (post === undefined || asked.length === 0) return undefined;
  const people = peopleIn(text).flatMap(({ name, role, start }) => {
    const own = stemsOfPost(role ?? '');
    const at = text.indexOf(name, start);
    if (at < 0 || isGiven(name, question) || !asked.every((stem) => own.includes(stem))) return [];
    return [{ start: at, end: at + name.length, isOther: ANOTHER.test(role ?? '') !== ANOTHER.test(post) }];
  });
  const [holder, another] = people.filter(({ isOther }) => !isOther);
  if (holder === undefined && people.length > 0) return null;
  return holder === undefined || another !== undefined ? undefined : { start: holder.start, end: holder.end };
}

const stemsOfPost = (written: string): readonly string[] => contentStems(written.replace(OF_NOW, ' '));
const OF_NOW = /(?<!\p{L})(?:new|current|now|exactly|actually|again|s)(?!\p{L})/giu;
