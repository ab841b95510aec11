import type { Fact } from '../knowledge/types.ts';
import type { Question } from './language/analyse.ts';
import { namesOf, type Value, type ValueKind, valuesOf } from './language/kinds.ts';
import { stemOf, tokenise } from './language/words.ts';
import type { Span } from './types.ts';

/** How surely a stem is one of the question's words, 0 to 1: 1 for the word itself, less for a related one. */
export type Asked = (stem: string) => number;

/** Kinds of value that answer, the likeliest first. */
const KINDS: Readonly<Partial<Record<Question['asked'], readonly ValueKind[]>>> = {
  count: ['count', 'percent', 'measure', 'duration'],
  money: ['money', 'percent', 'count'],
  amount: ['money', 'measure', 'percent', 'count', 'duration'],
  age: ['duration', 'count', 'year'],
  percent: ['percent', 'count'],
  date: ['date', 'year', 'time', 'duration'],
  duration: ['duration', 'measure', 'time', 'count'],
  measure: ['measure', 'duration', 'count', 'money', 'percent'],
};
const ANY: readonly ValueKind[] = [
  'money',
  'percent',
  'measure',
  'duration',
  'date',
  'count',
  'time',
  'year',
];
/** Of a question that names no kind all are alike. */
const KIND_STEP = 1;
const WORDS_AROUND = 60;

/** The figure, date, name or place of the kind that was asked for; of several the one whose words were asked for. */
export function highlightIn(fact: Fact, question: Question, asked: Asked): Span | null {
  if (question.asked === 'why') return null;
  if (question.asked === 'who' || question.asked === 'where' || question.asked === 'name')
    return bestName(fact, question, asked);
  const values = valuesIn(fact);
  const kinds = KINDS[question.asked];
  const typed = kinds === undefined ? null : bestValue(values, kinds, KIND_STEP, question, asked, fact.text);
  return typed ?? bestValue(values, ANY, 0, question, asked, fact.text);
}

/** Of a fact that was picked, not asked for: its first figure. */
export function firstFigure({ text, figures }: Fact): Span | null {
  const starts = figures.map((figure) => ({ start: text.indexOf(figure.text), length: figure.text.length }));
  const [first] = starts
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start);
  return first === undefined ? null : { start: first.start, end: first.start + first.length };
}

/** A span of a fact that may answer, with the stems of the words around it, nearest first. */
interface Surrounded {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Name extends Span, Surrounded {
  readonly written: string;
  readonly stems: readonly string[];
}

/** What hangs on a fact alone takes longer to find than to choose from; it is kept for facts that were answered with. */
function keptByFact<T>(find: (fact: Fact) => T): (fact: Fact) => T {
  const kept = new WeakMap<Fact, { readonly found: T }>();
  return (fact) => {
    const known = kept.get(fact);
    if (known !== undefined) return known.found;
    const found = find(fact);
    kept.set(fact, { found });
    return found;
  };
}

const valuesIn = keptByFact((fact): readonly (Value & Surrounded)[] =>
  figuresOf(fact).map((value) => ({
    ...value,
    noun: [...new Set(value.noun)],
    ...around(fact.text, value),
  })),
);

const namesIn = keptByFact((fact): readonly Name[] =>
  namesOf(fact.text).map((name) => {
    const written = fact.text.slice(name.start, name.end);
    return { ...name, written, stems: stemsOf(written), ...around(fact.text, name) };
  }),
);

const stemsOf = (text: string) => tokenise(text).map((token) => stemOf(token.text));

function around(text: string, { start, end }: Span): Surrounded {
  return {
    before: stemsOf(text.slice(Math.max(0, start - WORDS_AROUND), start)).reverse(),
    after: stemsOf(text.slice(end, end + WORDS_AROUND)),
  };
}

/** Units of figures that say when. */
const TIMES = new Set(['date', 'year', 'quarter', 'half-year', 'month', 'decade', 'season', 'time']);

/** What the person who stated the fact marked as figures comes first; else what the text itself shows. */
function figuresOf(fact: Fact): readonly Value[] {
  const values = ranges(valuesOf(fact.text), fact.text);
  const marked = fact.figures.flatMap((figure): Value[] => {
    const start = fact.text.indexOf(figure.text);
    if (start < 0) return [];
    const end = start + figure.text.length;
    const inside = values.find((value) => value.start < end && start < value.end);
    const said = tokenise(`${figure.unit} ${figure.measures} ${figure.period ?? ''}`);
    const noun = [...said.map((token) => stemOf(token.text)), ...(inside?.noun ?? [])];
    const kind = inside?.kind ?? (TIMES.has(figure.unit) ? 'date' : 'count');
    return [{ kind, start, end, noun, currency: null }];
  });
  const rest = values.filter((value) =>
    marked.every((mark) => value.end <= mark.start || mark.end <= value.start),
  );
  return [...marked, ...rest].sort((a, b) => a.start - b.start);
}

/** `£7m to £8m` is one value; `from 74 minutes to 58` are two of one kind. */
function ranges(values: readonly Value[], text: string): readonly Value[] {
  const joined: Value[] = [];
  for (const value of values) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, value.start);
    if (last === undefined || !/^ ?(?:to|and|–|-) ?$/.test(between)) joined.push(value);
    else if (/\bfrom $/i.test(text.slice(0, last.start))) joined.push({ ...value, kind: last.kind });
    else if (between.trim() === 'and' && !/\bbetween $/i.test(text.slice(0, last.start))) joined.push(value);
    else if (last.kind === value.kind || last.kind === 'count') {
      joined[joined.length - 1] = { ...value, start: last.start };
    } else joined.push(value);
  }
  return joined;
}

function bestValue(
  values: readonly (Value & Surrounded)[],
  kinds: readonly ValueKind[],
  step: number,
  { head, plain }: Question,
  asked: Asked,
  text: string,
): Span | null {
  let best: { span: Span; score: number } | null = null;
  for (const value of values) {
    const rank = kinds.indexOf(value.kind);
    if (rank < 0 || isGiven(text.slice(value.start, value.end), plain)) continue;
    let nouns = 0;
    let heads = 0;
    let all = 0;
    for (const stem of value.noun) {
      const strength = asked(stem);
      nouns = Math.max(nouns, strength);
      all += strength;
      if (head.includes(stem)) heads = 1;
    }
    const score =
      (kinds.length - rank) * step +
      1.5 * heads +
      nouns +
      0.4 * all +
      near(value, asked) -
      yearPenalty(value, step) +
      positionBonus(text, value, plain, asked);
    if (best === null || score > best.score) best = { span: { start: value.start, end: value.end }, score };
  }
  return best?.span ?? null;
}

/** A bare year mostly says when, not what. */
const yearPenalty = ({ kind }: Value, step: number) => (step === 0 && kind === 'year' ? 1.5 : 0);

const PAST =
  /\b(?:before|earlier|previous\w*|last|used to|was|were|had|formerly|originally|at first|initially|start)\b/;

/** What the words right around a value say about it: `from 2.6 to 2.4`, `19 of its 34`, `780 million euros ($905 million)`. */
function positionBonus(text: string, { start, end }: Span, question: string, asked: Asked): number {
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  const after = text.slice(end, end + 12).toLowerCase();
  let bonus = 0;
  const past = PAST.test(question.toLowerCase());
  if (/\b(?:down|up) from $|\bfrom $|\bagainst $|\bcompared with $|\binstead of $/.test(before))
    bonus += past ? 0.8 : -0.8;
  if (/\d[^.;]{0,18}\bto $/.test(before)) bonus += past ? -0.3 : 0.8;
  if (/\d ?(?:of|out of) (?:its |the |their |his |her )?$/.test(before)) bonus -= 1.2;
  if (/^ (?:of|out of) (?:its |the |their )?\d/.test(after)) bonus += 0.6;
  if (before.endsWith('(') && !asks(text.slice(start, end), asked)) bonus -= 0.8;
  return bonus;
}

const CURRENCY_STEMS: readonly (readonly [string, string])[] = [
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
];

/** The question asks for the currency of an amount. */
function asks(amount: string, asked: Asked): boolean {
  return CURRENCY_STEMS.some(([sign, stem]) => amount.includes(sign) && asked(stem) > 0);
}

/** The question names the value itself: it asks for something else. */
function isGiven(value: string, question: string): boolean {
  const numbers = value.match(/\d+(?:[.,]\d+)*/g);
  return numbers?.every((number) => question.includes(number)) ?? false;
}

/** Words of the question around a span, nearer ones more. */
function near({ before, after }: Surrounded, asked: Asked): number {
  return nearOn(before, asked) + nearOn(after, asked);
}

function nearOn(side: readonly string[], asked: Asked): number {
  let sum = 0;
  for (let at = 0; at < side.length; at++) sum += asked(side[at] as string) / (1 + at / 2);
  return sum;
}

/** The question is about who says it; to any other, the speaker's name is no answer. */
const SPEAKER =
  /\b(?:sa(?:y|id|ys|ying)|told|tells?|according|claim\w*|report\w*|wr(?:ite|ites|ote)|quot\w*|cit\w*|gave|gives?|provid\w*|source\w*|figures?|numbers?|stat\w*|outlet|media|expert|scholar|professor|spoke\w*)\b/i;

function bestName(fact: Fact, question: Question, asked: Asked): Span | null {
  const speaker = SPEAKER.test(question.plain) ? '' : (fact.saidBy ?? '');
  let best: { span: Span; score: number } | null = null;
  for (const name of namesIn(fact)) {
    if (speaker.includes(name.written) || name.stems.every((stem) => asked(stem) >= 1)) continue;
    const score = near(name, asked);
    if (best === null || score > best.score) best = { span: { start: name.start, end: name.end }, score };
  }
  return best?.span ?? null;
}
