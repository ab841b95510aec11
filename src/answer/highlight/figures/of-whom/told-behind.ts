import { contentStems, heldAlone } from '../../../language/held.ts';
import { ASKS_SEVERAL_OR_ALL } from '../../asks-several.ts';
import type { Refine, TypedSpan } from '../../spans.ts';
import { ORDINAL_IN_WORDS } from './ordinal.ts';

/** Between a figure and the next one that is told of alike: `640 homes have been destroyed and`, `14 people confirmed dead,`. */
const UP_TO_NEXT =
  /^ (?!of(?!\w))(?<told>[\p{L}’' -]{1,80}?)(?:,|;|,? (?:and|but|while)) (?:(?:and|but|while|another|a further|some|about) )*$/iu;
const UP_TO_END = /^ (?!of(?!\w))(?<told>[\p{L}’' -]{1,80}?)(?=$|[.;:,!?])/iu;
/** What is counted, and behind it what is told of that. */
const THING =
  /^(?:(?!more(?!\w)|others?(?!\w))[\p{L}’'-]{1,20} ){0,2}?(?:people|men|women|children|\p{Ll}{2,20}[^s\P{L}]s)(?= |$)/iu;
/** Where or when it was is told of both: `85 came to the hearing and 41 spoke`. */
const WHERE = /\s(?:to|in|at|on|by|from|of|for|with|during|after|since|near)\s/iu;

/** Stems of what is counted and of what is told of it. */
interface Told {
  readonly span: TypedSpan;
  readonly thing: readonly string[];
  readonly of: readonly string[];
}

/**
 * `14 people confirmed dead, 23 missing`: of several counts that are each told of by what stands behind them the one that the question's
 * words are told of.
 */
export const toldBehind: Refine = ({ text }, spans, chosen, { asked, plain, words }) => {
  if (asked !== 'count' || chosen.kind !== 'count' || ASKS_SEVERAL_OR_ALL.test(plain)) return undefined;
  const told = runWith(text, spans, chosen);
  if (told.length < 2) return undefined;
  const stems = words.flatMap(({ role, stem }) => (role === 'content' ? [stem] : []));
  const held = heldAlone(
    told.map(({ of }) => of),
    stems,
  );
  const most = Math.max(...held);
  const [at, another] = held.flatMap((count, one) => (count === most ? [one] : []));
  const [own, one] = [told.find(({ span }) => span === chosen), at === undefined ? undefined : told[at]];
  if (most === 0 || another !== undefined || own === undefined || one === undefined || own === one)
    return undefined;
  // `1,900 members voted for it and 340 against`: what is told by a small word alone is told all the same.
  if (own.of.length === 0) return undefined;
  // `40 homes burned and 12 barns were damaged`: how many homes were damaged is not told.
  const isOfOther =
    one.thing.length > 0 &&
    !one.thing.some((stem) => stems.includes(stem)) &&
    told.some(({ thing }) => thing.some((stem) => stems.includes(stem)));
  return isOfOther ? undefined : one.span;
};

const ORDINAL = new RegExp(`^(?:${ORDINAL_IN_WORDS})$`, 'iu');

/** The chosen count and those around it that are told of alike, in their order. */
function runWith(text: string, spans: readonly TypedSpan[], chosen: TypedSpan): readonly Told[] {
  const counts = spans.filter(({ kind, written }) => kind === 'count' && !ORDINAL.test(written));
  const run: Told[] = [];
  for (const [at, span] of counts.entries()) {
    const next = counts[at + 1];
    const upToNext = next && UP_TO_NEXT.exec(text.slice(span.end, next.start))?.groups?.told;
    const behind = upToNext ?? UP_TO_END.exec(text.slice(span.end))?.groups?.told;
    if (behind !== undefined) run.push({ span, ...partsOf(behind) });
    if (upToNext !== undefined) continue;
    if (run.some((one) => one.span === chosen)) return run;
    run.length = 0;
  }
  return run;
}

function partsOf(behind: string): Pick<Told, 'thing' | 'of'> {
  const thing = THING.exec(behind)?.[0] ?? '';
  return { thing: contentStems(thing), of: contentStems(behind.slice(thing.length).split(WHERE)[0] ?? '') };
}
