import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const TITLE = 'Harbour opens its third quay';
const STORY =
  'The harbour of Alden opened its third quay on Friday, and 40 ships came in before noon. It cost €12 million and has room for 9 ferries.';

function page(head: string, body = ''): string | null {
  const html = `<html><head>${head}</head><body><article><h1>${TITLE}</h1>${body}<p>${STORY}</p><p>${STORY.replace('Friday', 'Monday')}</p></article></body></html>`;
  return ingestArticle(Buffer.from(html), { name: 'a.html' }).article.publisher;
}
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const data = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, ...more })}</script>`;

describe('the publisher of a page of a site where anybody publishes', () => {
  it.each([
    [
      'Medium',
      `${site('Medium')}<title>${TITLE} | by Ada Lund | The Alden Letter | Medium</title>`,
      'The Alden Letter',
    ],
    [
      'Substack',
      `${site('Substack')}<title>${TITLE} - by Ada Lund - Tidewrack Notes</title>`,
      'Tidewrack Notes',
    ],
    [
      'Substack’s data',
      `${site('Substack')}${data({ publisher: { name: 'Tidewrack Notes' } })}`,
      'Tidewrack Notes',
    ],
    [
      'Yahoo News',
      `${site('Yahoo News')}${data({ publisher: { name: 'Yahoo News' }, provider: { name: 'The Alden Times' } })}`,
      'The Alden Times',
    ],
    [
      'MSN',
      `${site('MSN')}${data({ publisher: { name: 'MSN' }, author: { name: 'Alden Press Agency' } })}`,
      'Alden Press Agency',
    ],
    [
      'Google News',
      `${site('Google News')}<title>${TITLE} - The Alden Courier - Google News</title>`,
      'The Alden Courier',
    ],
  ])('%s is the one behind it', (_, head, publisher) => {
    expect(page(head)).toBe(publisher);
  });

  it.each([
    'Medium',
    'Substack',
    'WordPress.com',
    'Blogger',
    'LinkedIn',
    'Ghost',
    'Facebook',
    'Yahoo News',
    'Yahoo! Finance',
    'MSN',
    'Apple News',
    'X (formerly Twitter)',
    'Flipboard',
  ])('%s is none where the page does not say', (name) => {
    expect(page(`${site(name)}<title>${TITLE} | ${name}</title>`)).toBeNull();
    expect(page(`${site(name)}<title>${TITLE} | by Ada Lund | ${name}</title>`)).toBeNull();
  });

  it('is where it says that it was published first', () => {
    expect(page(site('Medium'), '<p>Originally published in The Alden Gazette.</p>')).toBe(
      'The Alden Gazette',
    );
  });

  it.each(['Ghost Town Gazette', 'Yahoo Valley News', 'The Facebook Monitor', 'Apple Growers Weekly'])(
    'is %s, which is called much like one',
    (name) => {
      expect(page(site(name))).toBe(name);
    },
  );
});

describe('in text', () => {
  it.each([
    ['a.txt', `${TITLE}\n\nYahoo News\n2 May 2025\n\n${STORY}\n`],
    ['a.txt', `${TITLE}\n\nSource: MSN\n2 May 2025\n\n${STORY}\n`],
    ['a.md', `---\ntitle: ${TITLE}\nsite: Medium\ndate: 2025-05-02\n---\n\n${STORY}\n`],
    ['a.txt', `${TITLE} | LinkedIn\n\n2 May 2025\n\n${STORY}\n`],
  ])('%s: a platform is no publisher', (name, text) => {
    expect(ingestArticle(Buffer.from(text), { name }).article.publisher).toBeNull();
  });
});

describe('a newsletter, copied from its page', () => {
  it('is by whom its rights are, who is no publisher', () => {
    const text = `${TITLE}\n\nBo Ek\nFeb 02, 2025\n\n42\n\nShare\n\n${STORY}\n\n${STORY.replace('Friday', 'Monday')}\n\n© 2025 Bo Ek\nPrivacy ∙ Terms ∙ Collection notice\nSubstack is the home for great culture\n`;
    const { article } = ingestArticle(Buffer.from(text), { name: 'a.txt' });
    expect(article).toMatchObject({ publisher: null, author: 'Bo Ek', published: '2025-02-02' });
  });

  it.each([
    '42 Likes',
    '1.2K followers · 88 following',
    'Responses (3)',
    'Thanks for reading The Tidewrack! Subscribe for free to receive new posts and support my work.',
  ])('states nothing of itself: %s', (line) => {
    const text = `${TITLE}\n\nBo Ek\nFeb 02, 2025\n\n${STORY}\n\n${line}\n\n${STORY.replace('Friday', 'Monday')}\n`;
    const { facts, leftOut } = ingestArticle(Buffer.from(text), { name: 'a.txt' });
    expect(facts.map((fact) => fact.text).join('\n')).not.toContain(line.slice(0, 12));
    expect(leftOut).toContain(line);
  });
});
