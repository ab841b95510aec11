import type { Assistant } from '../answer/assistant.ts';
import { type Reply, replyTo } from '../answer/reply/reply.ts';
import { plainStyle, textOf } from '../answer/reply/text.ts';
import { type Answer, type FoundFact, statedIn } from '../answer/types.ts';
import type { Fact, Figure } from '../knowledge/types.ts';

interface Citation {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly section: string | null;
  readonly paragraph: number | null;
  readonly saidBy: string | null;
}

interface JsonFact {
  readonly id: string;
  readonly text: string;
  /** The verbatim slice of the article; null for a fact that a person stated. */
  readonly quote: string | null;
  readonly figures: readonly Figure[];
  readonly score: number | null;
  readonly highlight: string | null;
  readonly citation: Citation;
  /** Articles that say the same; left out when there are none. */
  readonly also?: readonly Citation[];
}

/** One line of `ask --json`. `answer` is the text of the facts alone, `reply` the whole reply. */
interface JsonAnswer {
  readonly id: string | number | null;
  readonly question: string;
  readonly answered: boolean;
  readonly kind: Reply['kind'];
  readonly facts: readonly JsonFact[];
  /** The last of the facts does not answer so surely: it comes close to the first, and may be what was meant. */
  readonly close: boolean;
  readonly highlight: string | null;
  /** Related facts of an answer; the closest ones, offered, when unsure. */
  readonly related: readonly JsonFact[];
  readonly confidence: number;
  readonly answer: string;
  readonly reply: string;
  readonly ms: number;
  readonly ranked?: readonly JsonFact[];
}

/** Answers one question in the shape that programs read; `top` adds the best facts whatever the decision. */
export function jsonAnswer(
  assistant: Assistant,
  id: string | number | null,
  question: string,
  top: number,
): JsonAnswer {
  const start = performance.now();
  const answer = assistant.answer(question);
  const ms = performance.now() - start;
  const found = statedIn(answer);
  return {
    id,
    question,
    answered: answer.kind === 'found',
    kind: answer.kind,
    facts: found.map(foundFact),
    close: answer.kind === 'found' && answer.close !== undefined,
    highlight: found[0] === undefined ? null : highlighted(found[0]),
    related: nearby(answer).map((fact) => jsonFact(fact, null, null)),
    confidence: round(answer.confidence),
    answer: found.map(({ fact }) => fact.text).join('\n'),
    reply: textOf(replyTo(answer, plainStyle, assistant.knowledge.articles)),
    ms: round(ms),
    ...(top > 0 ? { ranked: assistant.rank(question, top).map(foundFact) } : {}),
  };
}

function nearby(answer: Answer): readonly Fact[] {
  switch (answer.kind) {
    case 'found':
      return answer.related;
    case 'unsure':
      return answer.offers;
    case 'unknown':
      return [];
  }
}

function foundFact(found: FoundFact): JsonFact {
  const fact = jsonFact(found.fact, round(found.score), highlighted(found));
  return found.also === undefined ? fact : { ...fact, also: found.also.map(citationOf) };
}

function highlighted({ fact, highlight }: FoundFact): string | null {
  return highlight === null ? null : fact.text.slice(highlight.start, highlight.end);
}

function jsonFact(fact: Fact, score: number | null, highlight: string | null): JsonFact {
  const { origin } = fact;
  return {
    id: fact.id,
    text: fact.text,
    quote: origin.kind === 'extracted' ? fact.text : null,
    figures: fact.figures,
    score,
    highlight,
    citation: citationOf(fact),
  };
}

function citationOf({ article, place, saidBy }: Fact): Citation {
  return {
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    section: place.kind === 'paragraph' ? place.section : place.kind,
    paragraph: place.kind === 'paragraph' ? place.paragraph : null,
    saidBy,
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
