import type { Fact } from '../knowledge/types.ts';
import type { Question } from './analyse.ts';
import { namesOf, type Value, type ValueKind, valuesOf } from './kinds.ts';
import type { Span } from './types.ts';
import { stemOf, tokenise } from './words.ts';

const KINDS: Readonly<Partial<Record<Question['asked'], readonly ValueKind[]>>> = {
  count: ['count', 'percent', 'measure'],
  money: ['money', 'count', 'percent'],
  percent: ['percent', 'count'],
  date: ['date', 'year', 'time', 'duration'],
  duration: ['duration', 'count'],
  measure: ['measure', 'duration', 'count', 'money'],
};

/** Of a fact that was picked, not asked for: its first figure. */
export function firstFigure({ text, figures }: Fact): Span | null {
  const starts = figures.map((figure) => ({ start: text.indexOf(figure.text), length: figure.text.length }));
  const [first] = starts
    .filter(({ start, length }) => start >= 0 && length > 0)
    .sort((a, b) => a.start - b.start);
  return first === undefined ? null : { start: first.start, end: first.start + first.length };
}

/** The figure, date, name or place of the kind that was asked for; of several the one whose words were asked for. */
export function highlightIn(fact: Fact, question: Question): Span | null {
  const kinds = KINDS[question.asked];
  const asked = new Set(question.words.filter((word) => word.role === 'content').map((word) => word.stem));
  if (kinds !== undefined) return bestValue(figuresOf(fact), kinds, asked, question.head, fact.text);
  if (question.asked === 'who' || question.asked === 'where') return bestName(fact, asked);
  return null;
}

/** What the person who stated the fact marked as figures comes first; else what the text itself shows. */
function figuresOf(fact: Fact): readonly Value[] {
  const values = valuesOf(fact.text);
  const marked = fact.figures.flatMap((figure): Value[] => {
    const start = fact.text.indexOf(figure.text);
    if (start < 0) return [];
    const end = start + figure.text.length;
    const inside = values.find((value) => value.start < end && start < value.end);
    const noun = [
      ...tokenise(`${figure.unit} ${figure.measures}`).map((token) => stemOf(token.text)),
      ...(inside?.noun ?? []),
    ];
    return [{ kind: inside?.kind ?? 'count', start, end, noun, currency: null }];
  });
  const rest = values.filter((value) =>
    marked.every((mark) => value.end <= mark.start || mark.end <= value.start),
  );
  return [...marked, ...rest].sort((a, b) => a.start - b.start);
}

function bestValue(
  values: readonly Value[],
  kinds: readonly ValueKind[],
  asked: ReadonlySet<string>,
  head: readonly string[],
  text: string,
): Span | null {
  let best: { span: Span; score: number } | null = null;
  for (const value of values) {
    const rank = kinds.indexOf(value.kind);
    if (rank < 0 || asked.has(text.slice(value.start, value.end).toLowerCase())) continue;
    const nouns = value.noun.filter((stem) => asked.has(stem)).length;
    const heads = value.noun.filter((stem) => head.includes(stem)).length;
    const score =
      (kinds.length - rank) * 1 + 1.5 * Math.min(2, heads) + 0.7 * nouns + near(text, value, asked);
    if (best === null || score > best.score) best = { span: { start: value.start, end: value.end }, score };
  }
  return best?.span ?? null;
}

/** Words of the question in the 60 characters around a span, nearer ones more. */
function near(text: string, { start, end }: Span, asked: ReadonlySet<string>): number {
  const before = tokenise(text.slice(Math.max(0, start - 60), start)).reverse();
  const after = tokenise(text.slice(end, end + 60));
  const side = (tokens: readonly { text: string }[]) =>
    tokens.reduce((sum, token, at) => sum + (asked.has(stemOf(token.text)) ? 1 / (1 + at) : 0), 0);
  return side(before) + side(after);
}

function bestName(fact: Fact, asked: ReadonlySet<string>): Span | null {
  const fresh = namesOf(fact.text).filter(({ start, end }) =>
    tokenise(fact.text.slice(start, end)).some((token) => !asked.has(stemOf(token.text))),
  );
  return fresh.reduce<Span | null>(
    (best, name) =>
      best === null || near(fact.text, name, asked) > near(fact.text, best, asked) ? name : best,
    null,
  );
}
