import { STOP } from '../../../language/lexicon.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { ASKS_SEVERAL_OR_ALL } from '../../asks-several.ts';
import type { Refine, TypedSpan } from '../../spans.ts';

const ASKS = /(?<!\w)how many (?<things>(?:[\p{L}’'-]+\s?){1,4})/iu;
/** Right behind a number what it counts. */
const COUNTS = /^[ -](?<things>(?:[\p{Ll}’'-]+ ){0,2}[\p{Ll}’'-]+)/u;

const OF_TIME = /^(?:minute|hour|day|night|week|month|year|decade|season)s?$/u;
const PLURAL = /^(?:people|men|women|children|police|\p{Ll}{2,}[^s\P{L}]s)$/u;

/**
 * `Eleven engines and about 70 firefighters`, `6,500 people sheltered in 18 centres`: of several counts the one right before the thing that
 * `how many` is said of, where the chosen one is right before another thing.
 */
export const ofItsNoun: Refine = ({ text }, spans, chosen, { asked, plain }) => {
  if (asked !== 'count' || chosen.kind !== 'count' || ASKS_SEVERAL_OR_ALL.test(plain)) return undefined;
  const compound = ofCompound(text, spans, plain);
  if (compound !== undefined) return compound;
  const counts = spans
    .filter(({ kind }) => kind === 'count')
    .map((span) => ({ span, things: thingsOf(COUNTS.exec(text.slice(span.end))?.groups?.things ?? '') }));
  const own = counts.find(({ span }) => span === chosen)?.things ?? [];
  // `120 people came and 12 were hurt`, `and 41 spoke`: what did so is told before.
  if (!own.some(isThing) || own.some(({ text }) => OF_TIME.test(text))) return undefined;
  for (const thing of thingsOf(ASKS.exec(plain)?.groups?.things ?? '').filter(isThing)) {
    const [one, another] = counts.filter(({ things }) => things.some(({ stem }) => stem === thing.stem));
    if (one === undefined) continue;
    const isPart = chosen.isWhole || one.span.isWhole || spans[chosen.at + 1]?.isWhole === true;
    return another !== undefined || isPart || one.span === chosen ? undefined : one.span;
  }
  return undefined;
};

/** `The nine-member board voted six to three`: how many members it has, and not how many of them did something. */
const ASKS_ALL =
  /(?<!\w)how many (?<thing>\p{L}{3,20}) (?:do(?:es)? .*(?<!\w)have(?!\w)|did .*(?<!\w)have(?!\w)|has(?!\w)|have(?!\w)|(?:is|are|were|sit|serve) (?:there )?(?:on|in|of|at)(?!\w)|(?:is|are|were) there(?!\w))(?!.*(?<!\w)(?:vot|back|support|want|oppos|favou?r|against|for)\w*(?!\w))/iu;
const COMPOUND = /^-(?<thing>\p{Ll}{3,20})(?![\p{L}-])/u;
function ofCompound(text: string, spans: readonly TypedSpan[], plain: string): TypedSpan | undefined {
  const thing = stemOf(ASKS_ALL.exec(plain)?.groups?.thing?.toLowerCase() ?? '');
  const [one, another] = spans.filter(
    ({ kind, end }) =>
      kind === 'count' && stemOf(COMPOUND.exec(text.slice(end))?.groups?.thing ?? '-') === thing,
  );
  return another === undefined ? one : undefined;
}

const isThing = ({ text }: { readonly text: string }) => PLURAL.test(text);

/** The stems up to the first small word. */
function thingsOf(written: string): readonly { readonly text: string; readonly stem: string }[] {
  const tokens = tokenise(written);
  const end = tokens.findIndex(({ text }) => STOP.has(text));
  return tokens.slice(0, end < 0 ? tokens.length : end).map(({ text }) => ({ text, stem: stemOf(text) }));
}
