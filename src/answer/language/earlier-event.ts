import { oncePer } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Span } from '../types.ts';
import type { Question } from './analyse.ts';
import { ASKS_NAME, ASKS_VALUE } from './forms/asked.ts';
import { contentOf, stemsOf } from './held.ts';
import { STOP } from './lexicon.ts';
import { stemOf, tokenise } from './words.ts';

const YEAR = String.raw`(?:\p{L}{3,9} )?(?:1[5-9]|20)\d\d`;
const WHEN = String.raw`(?!\w)(?:,| –| —)? when\s(?<then>[^.;!?]+(?:\.\d[^.;!?]*)*)`;
const MOST = String.raw`(?:\p{L}{2,}est|worst|best|most|least|first)`;
/** `The deadliest crash since 1989, when a mail plane …`, `The last strike was in 2011, when …`: what comes then is told of another one. */
const TOLD = new RegExp(
  String.raw`(?:(?<=(?<!\w)${MOST}(?!\w)[^.;!?]{0,80})(?<!\w)since ${YEAR}|(?<=^["“]?(?:The|Its|Their) (?:last|previous|only other)(?!\w)[^.;!?]{2,60}(?<!\w)(?:was|came|happened|took place)\s)in ${YEAR})${WHEN}`,
  'iu',
);

/** `The last storm of that force, Ivar, killed four people in 2007`, and no span of time: `the last three years, up to 2007,`. */
const THE_LAST = new RegExp(
  String.raw`^(?<then>["“]?(?:The|Its|Their) (?:last|previous|only other) (?!(?:\p{L}+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)(?!\w))[^.;!?,]{2,60}, [^;!?]+ (?:in|of) ${YEAR}(?!\w)[^;!?]*)$`,
  'u',
);

/** `It is the second fire at the mill. In March 2011 a blaze in the store …`: what is told of that year is told of the first one. */
const NOT_THE_FIRST =
  /(?:(?<!\w)(?:it|this|that|the \p{L}+)(?:['’]s| is| was| would be)(?: already| at least)? (?:the |its |their )(?:second|third|fourth|fifth|sixth|latest)(?!\w)|(?<!\w)not the first(?!\w))[^.!?]{0,160}[.!?]["”’]?\s+$/iu;
const IN_THAT_YEAR = new RegExp(`^In ${YEAR},? (?<then>[^;!?]+)$`, 'u');
const BEHIND = 300;

/** It asks for that one, or for when it was. */
const ASKS_EARLIER =
  /(?<!\w)(?:since|previous\w*|prior|earlier|before|ago|history|(?:1[5-9]|20)\d\d)(?!\w)|(?<!\w)last(?!\w)(?=\s+(?!wh|how(?!\w))\p{L})/iu;
const ASKS_CAUSE = /\bwhy\b|\b(?:caus(?:e|es|ed)|reasons?|(?:led|lead|leads) to|to blame|behind)\b/i;
const TELLS_CAUSE = /\b(?:because|caus\w*|due to|after|owing to|blam\w*|thanks to|as a result)\b/i;
const NAME_WITHIN = /(?<=[\p{L}\d,] )\p{Lu}\p{L}+/u;
/** So many words open the clause with what it tells of. */
const OPENING = 4;
const ANYBODY = new Set('people person man men woman women child children other'.split(' ').map(stemOf));

/** An event before the one that is reported: where a sentence tells of it, and the words that are its own. */
interface EarlierEvent extends Span {
  readonly own: ReadonlySet<string>;
  /** What the sentence says besides. */
  readonly rest: string;
}

/** What hangs on a fact alone. */
const earlierEventIn = oncePer(({ text, article }: Pick<Fact, 'text' | 'article'>): EarlierEvent | null => {
  const form =
    (text.includes(' when ') ? TOLD.exec(text) : null) ??
    lastOfItsKind(text, article.title) ??
    (isBehindSecond(text, article.text) ? IN_THAT_YEAR.exec(text) : null);
  const { index: start = 0, 0: told = '', groups } = form ?? {};
  const then = groups?.then;
  if (then === undefined) return null;
  // `The last storm of that force, the great gale, …`
  const called = stemsOf(then.split(',')[1] ?? '');
  const end = start + told.length;
  const rest = `${text.slice(0, start)}${text.slice(end)}`;
  // Who is named in all that there is of it is its own, but for the headline's.
  const elsewhere = stemsOf(
    rest === '' ? article.title : `${article.title} ${(article.text ?? '').replace(then, ' ')} ${rest}`,
  );
  const own = tokenise(then).flatMap(({ text: word, capital }, at) => {
    const stem = stemOf(word);
    const isNear = rest === '' ? called.has(stem) : at < OPENING;
    const isItsOwn = (capital || isNear) && !STOP.has(word) && !ANYBODY.has(stem);
    return isItsOwn && !elsewhere.has(stem) ? [stem] : [];
  });
  return { start, end, own: new Set(own), rest };
});

/** The last storm is another one where a storm is reported; the last census is the one that counts where none is. */
function lastOfItsKind(text: string, title: string): RegExpExecArray | null {
  const form = THE_LAST.exec(text);
  const reported = stemsOf(title);
  return form !== null && contentOf(text.split(',')[0] ?? '').some((stem) => reported.has(stem))
    ? form
    : null;
}

function isBehindSecond(text: string, whole: string | null): boolean {
  const at = text.startsWith('In ') ? (whole ?? '').indexOf(text) : -1;
  return at > 0 && NOT_THE_FIRST.test((whole ?? '').slice(Math.max(0, at - BEHIND), at));
}

const asksForIt = ({ own }: EarlierEvent, { plain, words }: Question): boolean =>
  ASKS_EARLIER.test(plain) || words.some(({ stem }) => own.has(stem));

/**
 * Whether a question asks of what is reported what a fact tells of an earlier event alone: how many died, and `the deadliest crash since 1989,
 * when five people died`.
 */
export function tellsOfEarlierEvent(
  fact: Pick<Fact, 'text' | 'article' | 'figures'>,
  question: Question,
): boolean {
  const event = earlierEventIn(fact);
  if (event === null || asksForIt(event, question)) return false;
  const { rest } = event;
  if (ASKS_CAUSE.test(question.plain)) return !TELLS_CAUSE.test(rest);
  if (ASKS_NAME.has(question.asked)) return !NAME_WITHIN.test(rest);
  return ASKS_VALUE.has(question.asked) && !fact.figures.some(({ text }) => rest.includes(text));
}

/** Whether a part of a fact is told of an earlier event, and the question asks for none. */
export function isOfEarlierEvent(
  fact: Pick<Fact, 'text' | 'article'>,
  { start, end }: Span,
  question: Question,
): boolean {
  const event = earlierEventIn(fact);
  return event !== null && start >= event.start && end <= event.end && !asksForIt(event, question);
}
