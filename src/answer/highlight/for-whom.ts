import type { Question } from '../language/analyse.ts';
import type { TypedSpan } from './spans.ts';

/** Groups by what a question and a text call them. */
const GROUPS: readonly RegExp[] = [
  /\b(?:kids?|child(?:ren)?(?:['’]s)?|youngsters?|juniors?|under-?\s?\d{1,2}s?|boys|girls|pupils)\b/iu,
  /\b(?:adults?|grown-?ups?)\b/iu,
  /\b(?:students?|undergraduates)\b/iu,
  /\b(?:pensioners?|seniors?|over-?\s?\d{1,2}s?|retired|retirees|oaps?)\b/iu,
  /\b(?:famil(?:y|ies))\b/iu,
  /\b(?:members?)\b/iu,
];
/** Right behind a figure: `£95 for under-16s`. */
const FOR = /^\s(?:for|per|an?)\s(?<whom>(?:\p{L}+\s)?(?:under-?\s?|over-?\s?)?[\p{L}\d’'-]+)/iu;

/** `A ticket costs £180, or £95 for under-16s`: what it costs for kids. Undefined where it is told for no such group, or for two. */
export function forWhom(
  text: string,
  spans: readonly TypedSpan[],
  chosen: TypedSpan,
  { plain }: Question,
): TypedSpan | undefined {
  const asked = GROUPS.filter((group) => group.test(plain));
  const [group] = asked;
  if (group === undefined || asked.length > 1 || chosen.kind !== 'money') return undefined;
  const [own, ...others] = spans.filter(
    ({ kind, end }) => kind === 'money' && group.test(FOR.exec(text.slice(end))?.groups?.whom ?? ''),
  );
  return others.length === 0 && own !== chosen ? own : undefined;
}
