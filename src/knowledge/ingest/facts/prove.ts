import type { Article, Fact } from '../../types.ts';
import { IngestError } from '../error.ts';

/** What a citation needs of an extracted fact: its words are the article's, to the character. Curated facts pass. */
export function isProven(fact: Fact): boolean {
  const { origin, article, text } = fact;
  if (origin.kind === 'curated') return true;
  return article.text !== null && text !== '' && article.text.slice(origin.start, origin.end) === text;
}

/**
 * Prove every extracted fact of an article: `article.text.slice(start, end) === fact.text`.
 * @throws IngestError naming the first fact whose words the article does not have there, and the line.
 */
export function proveFacts(article: Article, facts: readonly Fact[], file: string = article.id): void {
  const broken = facts.find((fact) => !isProven({ ...fact, article }));
  if (broken === undefined || broken.origin.kind === 'curated') return;
  const line = (article.text ?? '').slice(0, broken.origin.start).split('\n').length;
  throw new IngestError(
    file,
    `has changed under its facts: ${broken.id} is not at ${broken.origin.start} to ${broken.origin.end} (line ${line}) any more.`,
    'Put the text back as it was, or ingest the article again.',
  );
}
