import { createHash } from 'node:crypto';

const LONGEST = 48;
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
  const id = cut(parts.filter(Boolean).join('-'), LONGEST);
  // A headline in another script has no slug: the text tells its article apart.
  if (slug(title) !== '') return id;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${cut(id, LONGEST - 9)}-${hash}`.replace(/^-/, '');
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
