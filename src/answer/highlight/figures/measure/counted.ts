import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Meant } from '../../seen.ts';
import type { Refine, TypedSpan } from '../../spans.ts';
import { bodyOf } from '../of-whom/collective.ts';

/**
 * The one figure that a curator says measures what is asked for: nothing that is learned knows better. Of `categories of goods` it is
 * the categories, of `product groups` the groups.
 */
export function countedIn(
  spans: readonly TypedSpan[],
  question: Question,
  meant: Meant,
): TypedSpan | undefined {
  const figures = spans.filter(({ kind }) => kind !== 'name');
  let left = figures;
  for (const stem of headFirst(question)) {
    const ways = meant(stem);
    const counted = left.filter(({ noun }) => noun.includes(stem));
    const alike =
      counted.length > 0 ? counted : left.filter(({ noun }) => noun.some((one) => ways.includes(one)));
    if (alike.length > 0) left = alike;
  }
  return left.length === 1 && left.length < figures.length ? left[0] : undefined;
}

/** The thing that is asked for before what tells which. */
function headFirst({ head, words }: Question): readonly string[] {
  const isTogether = words.some(({ stem }, at) => stem === head[0] && words[at + 1]?.stem === head[1]);
  return isTogether ? head.toReversed() : head;
}

/** `27 points from 31 matches`: who asks how many points there are means the one, whatever stands nearer to the other. */
export const countedByName: Refine = (fact, spans, chosen, question) => {
  if (question.asked !== 'count' || chosen.kind !== 'count') return undefined;
  const [head] = headFirst(question);
  const counts = (span: TypedSpan) => counted(fact, span) ?? bodyOf(fact.text, span);
  const own = counts(chosen);
  if (head === undefined || own === undefined || own === head) return undefined;
  const named = spans.filter((span) => span.kind === 'count' && counts(span) === head);
  // `40 of its 310 cows and 12 of its 90 goats`: how many goats it lost.
  const [other, ...more] =
    named.length > 1 && isPart(spans, chosen) ? named.filter((one) => !one.isWhole) : named;
  const isLabelled = other !== undefined && LABEL.test(fact.text.slice(other.end));
  return more.length === 0 && !isLabelled && !COMPARES.test(question.plain) ? other : undefined;
};

const RANK = /^\d{1,3}(?:st|nd|rd|th)$/u;

/** `Have lost six of seven games and are 11th`: a place in an order is not how many. */
export const notThePlace: Refine = ({ text }, spans, chosen, { plain, head }) => {
  if (!/\bhow many (?!times\b)/i.test(plain) || !RANK.test(chosen.written)) return undefined;
  const [other, whole, ...others] = spans.filter(
    ({ kind, written, end }) =>
      kind === 'count' &&
      !RANK.test(written) &&
      tokenise(/^[^.,;:]{0,40}/u.exec(text.slice(end))?.[0] ?? '').some((token) =>
        head.includes(stemOf(token.text)),
      ),
  );
  const isPartOf = whole === undefined || OF_ITS.test(text.slice(other?.end, whole.start));
  return others.length === 0 && isPartOf ? other : undefined;
};
const OF_ITS = /^ (?:out )?of (?:\p{L}+ ){0,3}$/u;

const isPart = (spans: readonly TypedSpan[], { at }: TypedSpan) => spans[at + 1]?.isWhole === true;

/** The stem of what a figure counts; undefined where nothing right behind it says so. */
function counted({ figures, text }: Fact, { written, end }: TypedSpan): string | undefined {
  // `a four-bedroom house`
  const hyphened = /^-(\p{L}{3,20})/u.exec(text.slice(end, end + 24))?.[1];
  if (hyphened !== undefined) return stemOf(hyphened.toLowerCase());
  const unit = figures.find(({ text }) => text === written)?.unit;
  if (unit === undefined || unit === 'number') return undefined;
  const last = tokenise(unit).at(-1);
  return last === undefined ? undefined : stemOf(last.text);
}

/** `Injured: 19 Houses destroyed: 11`: the label of the next. */
export const LABEL = /^ \p{Lu}[^.;,]{0,40}:/u;
/** Two things, or two times. */
export const COMPARES =
  /\b(?:or|than|versus|vs|both|last|before|previous|ago|earlier|start|(?:19|20)\d\d)\b/i;
