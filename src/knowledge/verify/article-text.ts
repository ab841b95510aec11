import { ingestArticle } from '../ingest/ingest.ts';
import { decode } from '../ingest/text/decode.ts';
import type { Fact, Place } from '../types.ts';

/** A body paragraph with what is set beside it (a list, a table), and the heading above it. */
interface Paragraph {
  readonly section: string | null;
  readonly text: string;
}

/** The parts of an article's text that a fact may cite. */
export interface ArticleText {
  readonly headline: string;
  /** Everything around the headline that is neither caption nor body: dates, section name, publisher. */
  readonly dateline: string;
  readonly caption: string;
  /** From paragraph 1. */
  readonly paragraphs: readonly Paragraph[];
  /** What stands above the first paragraph of a section: a list or a table right below the heading. */
  readonly above: readonly Paragraph[];
  /** All of it. */
  readonly text: string;
}

/**
 * Take an article's file apart as ingestion does, so that both count the same paragraphs.
 *
 * @throws IngestError when it is not an article.
 */
export function readArticleText(bytes: Uint8Array, name: string): ArticleText {
  const { article, facts } = ingestArticle(bytes, { name });
  const { text: raw } = decode(bytes, name, /\.x?html?$/i.test(name));
  const at = (kind: Place['kind']) => facts.filter(({ place }) => place.kind === kind);
  const headline = at('headline').map(({ text }) => text);
  const caption = at('caption').map(({ text }) => text);
  const body = at('paragraph');
  const head = article.text.slice(0, body.length === 0 ? 0 : startOf(body));
  const others = head.split('\n').filter((line) => !headline.includes(line) && !caption.includes(line));
  return {
    headline: [article.title, ...headline].join('\n'),
    dateline: others.join('\n'),
    caption: caption.map((text) => withCredit(text, raw)).join('\n'),
    ...paragraphsOf(article.text, body),
    text: article.text,
  };
}

function paragraphsOf(text: string, facts: readonly Fact[]): Pick<ArticleText, 'paragraphs' | 'above'> {
  const numbered = new Map<number, Fact[]>();
  const above = new Map<string | null, Fact[]>();
  for (const fact of facts) {
    if (fact.place.kind !== 'paragraph') continue;
    const { section, paragraph } = fact.place;
    if (paragraph === null) above.set(section, [...(above.get(section) ?? []), fact]);
    else numbered.set(paragraph, [...(numbered.get(paragraph) ?? []), fact]);
  }
  const last = Math.max(0, ...numbered.keys());
  return {
    paragraphs: Array.from({ length: last }, (_, i) => {
      const group = numbered.get(i + 1) ?? [];
      return paragraphOf(group, group.length === 0 ? '' : text.slice(startOf(group), endOf(group)));
    }),
    // Two headings may have the same words, with paragraphs between what stands below them.
    above: [...above.values()].map((group) => paragraphOf(group, group.map((fact) => fact.text).join('\n'))),
  };
}

function paragraphOf(group: readonly Fact[], said: string): Paragraph {
  const place = group[0]?.place;
  const contexts = new Set(group.flatMap(({ context }) => context ?? []));
  return {
    section: place?.kind === 'paragraph' ? place.section : null,
    text: [said, ...contexts].join('\n'),
  };
}

function startOf(facts: readonly Fact[]): number {
  return Math.min(...facts.map(({ origin }) => (origin.kind === 'extracted' ? origin.start : 0)));
}

function endOf(facts: readonly Fact[]): number {
  return Math.max(...facts.map(({ origin }) => (origin.kind === 'extracted' ? origin.end : 0)));
}

/** Ingestion leaves out who took the picture; a person may have stated it. */
function withCredit(caption: string, raw: string): string {
  const at = raw.indexOf(caption);
  if (at === -1) return caption;
  const rest = raw.slice(at + caption.length).split('\n', 1)[0] ?? '';
  return caption + rest.replace(/<[^>]*>/g, ' ').slice(0, 200);
}
