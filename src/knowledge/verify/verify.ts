import { type ArticleSource, sameWords } from '../curated/consistency.ts';
import type { FactEntry } from '../schema.ts';
import type { Problem } from '../types.ts';
import type { ArticleText } from './article-text.ts';
import { copiedRun, runsOf } from './copied.ts';
import { lowerCaseWords, root } from './names.ts';
import { nearerParagraph } from './nearest-place.ts';
import { type Evidence, type Unproven, unproven } from './prove.ts';

/** What a comparison of curated facts with their article's text came to. */
export interface Verification {
  readonly facts: number;
  /** Figures and names that the cited place does not hold. */
  readonly failures: readonly Problem[];
  /** What only a person can judge. */
  readonly warnings: readonly Problem[];
}

/**
 * Prove every fact of an article's file against the article's text; undefined when the text has another headline.
 *
 * Numbers and dates have to stand in the cited place itself, with the same value, currency and hedge. Proper names
 * have to stand there, or where it refers back to: the headline, the dateline, the section's heading and its earlier
 * paragraphs, and the paragraph before.
 */
export function verifyArticle(article: ArticleSource, text: ArticleText): Verification | undefined {
  const { source, head, facts } = article;
  if (
    head === undefined ||
    !text.headline.split('\n').some((line) => sameWords(line) === sameWords(head.title))
  ) {
    return undefined;
  }
  const ordinary = new Set([
    ...lowerCaseWords(text.text),
    ...facts.flatMap(({ entry }) => [...lowerCaseWords([entry.text, ...(entry.questions ?? [])].join('\n'))]),
  ]);
  const runs = runsOf(text.text);
  const failures: Problem[] = [];
  const warnings: Problem[] = [];
  for (const { index, entry } of facts) {
    const at = (path: readonly PropertyKey[]) => ['facts', index, ...path];
    const evidence = evidenceFor(entry, text);
    if (typeof evidence === 'string') {
      failures.push(source.problem(at(['at']), `${entry.id}: ${evidence}`, 'Mend section and paragraph.'));
      continue;
    }
    const known = {
      ...evidence,
      published: head.published,
      isOrdinary: (word: string) => ordinary.has(root(word)),
    };
    for (const { path, message, todo } of unproven(entry, known)) {
      failures.push(source.problem(at(path), `${entry.id}: ${message}`, todo));
    }
    for (const { path, message, todo } of doubtful(entry, text, runs)) {
      warnings.push(source.problem(at(path), `${entry.id}: ${message}`, todo));
    }
  }
  return { facts: facts.length, failures, warnings };
}

/** What speaks against a fact without disproving it. */
function doubtful(fact: FactEntry, article: ArticleText, runs: ReadonlySet<string>): readonly Unproven[] {
  const found: Unproven[] = [];
  const run = fact.at === 'headline' ? undefined : copiedRun(fact.text, runs);
  if (run !== undefined) {
    const message = `copied from the article: "${run}".`;
    found.push({ path: ['text'], message, todo: 'Say it in our own words.' });
  }
  const paragraph = typeof fact.at === 'object' ? fact.at.paragraph : null;
  if (paragraph !== null) {
    const nearer = nearerParagraph(
      fact.text,
      article.paragraphs.map(({ text }) => text),
      paragraph,
    );
    if (nearer !== undefined) {
      const message = `reads more like paragraph ${nearer} than paragraph ${paragraph}.`;
      found.push({ path: ['at'], message, todo: 'Look whether the citation is right.' });
    }
  }
  return found;
}

/** The cited place, and what comes before it; or why it does not exist. */
function evidenceFor(
  fact: FactEntry,
  article: ArticleText,
): Omit<Evidence, 'published' | 'isOrdinary'> | string {
  const { headline, dateline, caption, paragraphs, above } = article;
  if (typeof fact.at === 'string') {
    return { place: fact.at, cited: article[fact.at], before: [headline, dateline, caption].join('\n') };
  }
  const { section, paragraph } = fact.at;
  if (paragraph === null) {
    const stands = section === null ? 'before the first heading' : `under "${section}"`;
    const set = above.find((one) => one.section === section);
    if (set === undefined) return `no list or table stands above the first paragraph ${stands}.`;
    return {
      place: `what stands ${stands}`,
      cited: set.text,
      before: [headline, dateline, section ?? ''].join('\n'),
    };
  }
  const cited = paragraphs[paragraph - 1];
  if (cited === undefined) return `there is no paragraph ${paragraph}; the body has ${paragraphs.length}.`;
  if (cited.section !== section) {
    const stands = cited.section === null ? 'before the first heading' : `under "${cited.section}"`;
    return `paragraph ${paragraph} stands ${stands}.`;
  }
  const before = paragraphs
    .slice(0, paragraph - 1)
    .filter((earlier, i) => earlier.section === section || i === paragraph - 2)
    .map((earlier) => earlier.text);
  return {
    place: `paragraph ${paragraph}`,
    cited: cited.text,
    before: [headline, dateline, section ?? '', ...before].join('\n'),
  };
}
