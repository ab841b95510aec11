import { HEDGE } from '../../../language/hedge.ts';
import { heldAlone } from '../../../language/held.ts';
import { STOP } from '../../../language/lexicon.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import { ASKS_SEVERAL } from '../../asks-several.ts';
import type { Refine, TypedSpan } from '../../spans.ts';
import { ORDINAL_IN_WORDS } from '../of-whom/ordinal.ts';
import { asksForAll } from '../then-or-now/total.ts';

const SMALL = String.raw`(?:(?:${HEDGE})\s)*`;
/** `Of its 48 carriages, 12`, `Out of a total of 640 pupils 212` */
const OF_WHOLE = /(?:^|[.;!?:]\s)(?:of|out of|among)\s(?!course(?!\w))(?:[\p{L}’'-]{1,20}\s){0,5}$/iu;
/** `31 new drivers, of whom 12` */
const OF_WHOM = new RegExp(
  String.raw`\b(?:of (?:whom|which|them|these|those)|among (?:them|these|those)|including|included)\s${SMALL}$`,
  'i',
);
/** `22 cranes, eight of which` */
const SOME_OF_THEM = /^ of (?:whom|which|them|these|those|it)\b/i;
/** `The first van went to Lund Post, which ordered 40 of them`: neither one nor the first has parts. */
const NO_WHOLE = new RegExp(`^(?:one|${ORDINAL_IN_WORDS})$`, 'iu');
/** `Rescued at 5am`: no number of people. */
const CLOCK = /\d\s?[ap]\.?m\b/i;
/** Behind the last of these begins what is told of the next part: `12 are new and six for sale`. */
const JOINT = /,(?!\d)|\b(?:and|but|while|whereas)\b/gi;
const COMMA = /,(?!\d)/u;
const ENDS = /[.;!?](?!\d)/u;

/** So far before a part is looked for what leads to it. */
const LOOKED_AT = 80;

/** A whole, and its parts in their order; what is told of each, in stems. */
interface Parted {
  readonly whole: TypedSpan;
  readonly parts: readonly TypedSpan[];
  readonly ofWhole: readonly string[];
  readonly ofParts: readonly (readonly string[])[];
}

/**
 * `Of its 48 carriages, 12 are new and six are for sale`: the part that the question's words are told of, and the whole where they are
 * told of none. Undefined where the text tells of no whole with its parts, or the chosen figure is none of them.
 */
export const ofWhole: Refine = ({ text }, spans, chosen, question) => {
  if (chosen.kind === 'name' || chosen.kind === 'date' || ASKS_SEVERAL.test(question.plain)) return undefined;
  const content = question.words.filter(({ role }) => role !== 'stop').map(({ stem }) => stem);
  // `30 of whom are under 25`: what the question gives is no part.
  const isGiven = ({ written }: TypedSpan) =>
    tokenise(written).some(({ text: word }) => content.includes(word));
  const found = partedIn(
    text,
    spans.filter(
      (span) =>
        span.kind === chosen.kind &&
        !isGiven(span) &&
        !NO_WHOLE.test(span.written) &&
        !CLOCK.test(span.written),
    ),
  );
  if (found === undefined || (chosen !== found.whole && !found.parts.includes(chosen))) return undefined;
  const { whole, parts, ofWhole: toldOfAll, ofParts } = found;
  const [, ...held] = heldAlone([toldOfAll, ...ofParts], content);
  const most = Math.max(0, ...held);
  // `800 were sold online and 150 at the door`: what is said of the first is said of the others as well.
  if (most > 0) return parts[held.lastIndexOf(most)];
  if (chosen === whole) return undefined;
  const isOfParts = content.some((stem) => ofParts.some((told) => told.includes(stem)));
  const isOfWhole = content.some((stem) => toldOfAll.includes(stem));
  if (asksForAll(question) && !isOfParts) return whole;
  return isOfWhole && (!isOfParts || asksForAll(question)) ? whole : undefined;
};

function partedIn(text: string, figures: readonly TypedSpan[]): Parted | undefined {
  const before = ({ start }: TypedSpan) => text.slice(0, start);
  const opens = figures.findIndex((one) => OF_WHOLE.test(before(one)));
  const first = figures.findIndex(
    ({ start, end }, at) =>
      at > 0 &&
      (OF_WHOM.test(text.slice(Math.max(0, start - LOOKED_AT), start)) || SOME_OF_THEM.test(text.slice(end))),
  );
  // `75 of the 410 members voted, 60 of them in favour`: of those who voted.
  const at = opens >= 0 ? opens : first - (figures[first - 1]?.isWhole === true ? 2 : 1);
  const whole = figures[at];
  if (whole === undefined) return undefined;
  const ends = behindOf(text, whole.end, ENDS);
  const behind = figures.slice(at + 1).filter(({ end, isWhole }) => end <= ends && !isWhole);
  const others = behind.findIndex((one) => isLarger(one, whole));
  const parts = behind.slice(0, others < 0 ? undefined : others);
  // What is told behind `24 panels, half of them made of wood,` is told of the panels again.
  const last = opens >= 0 ? ends : Math.min(ends, behindOf(text, parts.at(-1)?.end ?? ends, COMMA));
  const begins = parts.map(({ start }, one) => {
    const from = parts[one - 1]?.end ?? whole.end;
    const joint = [...text.slice(from, start).matchAll(JOINT)].at(-1);
    if (joint !== undefined) return from + joint.index;
    // `Of the €310m the state pays €200m`: nothing is counted that would stand behind the first.
    return whole.kind === 'money' && one === 0 ? whole.end : start;
  });
  const told = (from: number, to: number) =>
    tokenise(text.slice(from, to)).flatMap((token) => (isSmall(token.text) ? [] : [stemOf(token.text)]));
  return parts.length === 0
    ? undefined
    : {
        whole,
        parts,
        ofWhole: told(beginOf(text, whole.start), begins[0] as number),
        ofParts: parts.map(({ start, end }, one) => [
          ...told(begins[one] as number, start),
          ...told(end, begins[one + 1] ?? last),
        ]),
      };
}

/** Numbers in words say no more than that they are. */
const isLarger = (one: TypedSpan, other: TypedSpan) =>
  /\d/.test(one.written) && /\d/.test(other.written) && one.size > other.size;

const isSmall = (word: string) => STOP.has(word);

/** Where the text from an offset on first has what is looked for. */
function behindOf(text: string, from: number, what: RegExp): number {
  const length = text.slice(from).search(what);
  return length < 0 ? text.length : from + length;
}

function beginOf(text: string, end: number): number {
  const marks = [...text.slice(0, end).matchAll(/[.;!?](?!\d)/gu)];
  return marks.at(-1)?.index ?? 0;
}
