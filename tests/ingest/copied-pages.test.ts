import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const readPage = (text: string) => ingestArticle(new TextEncoder().encode(text), { name: 'page.txt' });
const HEAD = `Skip to content
Menu
Home
News
Sport
Weather
The Selby Ledger
Lock at Orme to be dug out by hand
By Nell Aske
Published 12 January 2026
Share
Image caption, The lock is 22 metres long`;
const TEXT = [
  'The lock at Orme will be dug out by hand until the spring of 2027, the canal trust Waterside said on Monday.',
  'The work costs £310,000, its engineer Ivo Marr told the Ledger.',
  '"No digger gets near it," he said.',
];
const REST = [
  'The canal has 9 locks and is used by 1,400 boats a year, the trust says on its board.',
  'The town, which pays a third of it, called the work "long overdue" at its meeting in December.',
];
const own = (lines: readonly string[]) => lines.map((line) => [line, null, undefined]);

describe.each(['\n', '\n\n'])('a page that was copied whole, its lines with %j in between', (gap) => {
  const read = (text: string) => readPage(text.replaceAll('\n', gap));
  const told = (text: string) =>
    read(text)
      .facts.filter(({ place }) => place.kind === 'paragraph')
      .map(({ text, place, context }) => [text, place.kind === 'paragraph' ? place.section : '', context]);

  it('tells nothing of the stories that it offers between the lines of its article', () => {
    const page = `${HEAD}
${TEXT.join('\n')}
Advertisement
Sign up to our newsletter
Get the 7 stories that matter every morning. Over 31,000 subscribers.
Read more: Ferry fares to rise 6% in May
Related stories
Why 80 swans left the mill pond
Mill owner sold 12 flats last year
${REST.join('\n')}
Most read
1
Boy finds 400-year-old ring in hedge
2
School shut by burst main
Comments (21)
© 2026 Selby Ledger Ltd. All rights reserved.
Terms and conditions
Privacy policy`;
    expect(told(page)).toEqual(own([...TEXT, ...REST]));
    expect(read(page).leftOut).toContain('Mill owner sold 12 flats last year');
    expect(read(page).article.author).toBe('Nell Aske');
  });

  it('tells nothing of what stands below it, and no caption is a section', () => {
    const [first = '', ...others] = TEXT;
    const page = `${HEAD}
${first}
Media caption, Watch: a walk along the dry lock
${others.join('\n')}
Related Topics
Orme
Canals
More on this story
Two hurt in Orme crash
3 days ago
Eel numbers fall to 700
9 March
Top stories
Minister to raise beer duty by 2p
LIVE Storm reaction
Elsewhere on the BBC
The 10 best picnics
Copyright © 2026 BBC. The BBC is not responsible for the content of external sites.`;
    expect(told(page)).toEqual(own(TEXT));
  });

  it('shows what stands under a picture as that', () => {
    const caption = read(`${HEAD}\n${TEXT.join('\n')}`).facts.find(({ place }) => place.kind === 'caption');
    expect(caption?.text).toBe('The lock is 22 metres long');
  });

  it('keeps the heads of its own sections', () => {
    const page = `${HEAD}
${TEXT.join('\n')}
What happens to the boats
${REST.join('\n')}`;
    expect(told(page)).toEqual([
      ...own(TEXT),
      ...REST.map((line) => [line, 'What happens to the boats', undefined]),
    ]);
  });
});
