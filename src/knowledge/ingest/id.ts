import { createHash } from 'node:crypto';
import { LIMITS } from '../schema.ts';
import type { Article, Fact } from '../types.ts';

const LONGEST_ID = LIMITS.articleId;
const HASH = 8;
/** A slug is to be read, not to be complete. */
const PUBLISHER = 16;

/** `gazette-2025-05-02-harbour-doubles-its-berths`: publisher, day and headline, cut at a word to 48 characters. */
export function articleId(
  publisher: string | null,
  published: string | null,
  title: string,
  text: string,
): string {
  const parts = [
    cut(slug((publisher ?? '').replace(/^the /i, '')), PUBLISHER),
    published?.slice(0, 10) ?? '',
    slug(title),
  ];
  const id = cut(parts.filter(Boolean).join('-'), LONGEST_ID);
  // A headline in another script has no slug: the text tells its article apart.
  if (slug(title) !== '') return id;
  return idWithHash(id, text);
}

/** An id that the text tells apart: `gazette-2025-05-02-harbour-doubles-1f0c9a4e`. */
export function idWithHash(id: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH);
  return `${cut(id, LONGEST_ID - HASH - 1)}-${hash}`.replace(/^-/, '');
}

/** The same article under another id, its facts' ids with it. */
export function underId<T extends { readonly article: Article; readonly facts: readonly Fact[] }>(
  ingested: T,
  id: string,
): T {
  const article = { ...ingested.article, id };
  const facts = ingested.facts.map((fact) => ({
    ...fact,
    id: `${id}${fact.id.slice(fact.article.id.length)}`,
    article,
  }));
  return { ...ingested, article, facts };
}

/** Lower-case letters, digits and single dashes. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ł/gi, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf('-', length);
  return text.slice(0, end > length / 3 ? end : length).replace(/-$/, '');
}
