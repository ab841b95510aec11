import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

const page = (title: string, ...paragraphs: readonly string[]) =>
  ingestArticle(
    Buffer.from(
      `<html><head><title>${title}</title></head><body><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    ),
    { name: 'a.html' },
  );

describe('a page that says why it shows no article', () => {
  it.each([
    ['Checking your browser', 'Enable JavaScript and cookies to continue'],
    [
      'alden.example',
      'Verifying you are human. This may take a few seconds.',
      'alden.example needs to review the security of your connection before proceeding.',
      'Ray ID: 8f1a2b3c4d5e6f70',
    ],
    ['One moment', 'Please stand by, while we are checking your browser...'],
    [
      'Are you a robot?',
      "To continue, please click the box below to let us know you're not a robot.",
      'Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.',
      'Block reference ID: 1234-5678',
    ],
    [
      'Access denied',
      'You don’t have permission to access this page on this server.',
      'Reference #18.1a2b3c',
    ],
    [
      'Sorry, you have been blocked',
      'This website is using a security service to protect itself from online attacks.',
      'The action you just performed triggered the security solution.',
    ],
    ['Alden Post', 'You need to enable JavaScript to run this app.'],
    ['Alden Post', 'Cookies are required to view this page.'],
    ['Alden Post', 'JavaScript is disabled in your browser.'],
    ['One moment', 'Your browser will redirect to your requested content shortly.'],
    ['Page not found', 'Sorry, the page you are looking for does not exist or has been moved.'],
    ['Tram fares to rise', 'You have reached your limit of free articles.', 'Already a subscriber? Log in'],
  ])('is no article: %s', (title, ...paragraphs) => {
    expect(() => page(title, ...paragraphs)).toThrow(
      /a\.html is what a page says in place of its article\. Open/,
    );
  });

  it('is none either where it was pasted', () => {
    const text = Buffer.from('Just a moment...\n\nChecking your browser before accessing alden.example.\n');
    expect(() => ingestArticle(text, { name: 'a.txt' })).toThrow(/in place of its article/);
  });

  it('is said where it stands beside the beginning of an article', () => {
    const { facts, notes } = page(
      'Tram fares to rise',
      'A single ride will cost £2.55 from April, the tram company said on Monday.',
      'You have reached your limit of free articles.',
    );
    expect(facts.some(({ text }) => text.includes('£2.55'))).toBe(true);
    expect(notes.map(({ text }) => text)).toEqual([
      'Its page says in part why it does not show the article: there may be more of it. Open the article in a browser until its text is there, and save it again.',
    ]);
  });
});

describe('an article that tells of such pages', () => {
  it.each([
    'Enable JavaScript was the answer of 40 of the 300 sites that the Alden institute looked at last year.',
    'JavaScript runs on 98 of 100 pages, the Alden institute said on Monday.',
    'Cookies cost £2 a box at the fair, and 400 were sold by noon on Saturday.',
    'Visitors have to prove that they are human before they may read the paper, it said on Monday.',
    '“Are you a robot?” the page asked 4,000 readers of the paper on Monday.',
    'You are a robot, the boy told the machine that won 40 of 41 games of chess on Saturday.',
    'Readers have reached their limit of free articles twice as often this year, the paper said.',
    'Access to the bridge has been denied to lorries of more than 40 tonnes since Monday.',
    'The page was looked for by 300 people after it had been moved in May, the archive said.',
    'Sign-in sheets of the town hall go back to 1894, and 40 of them are on show from Monday.',
    'Reference works were sold for £4 each when the library of Alden closed on Saturday.',
    'Checking your pulse takes a minute, and saves 40 lives a year in Alden, its doctors say.',
    'Press the bell and hold on to the rail, a sign tells the 400 passengers of the oldest tram.',
    'Subscribers of the Alden Post pay £4 a week, which is £1 more than they paid in May.',
    'Your browser will track you wherever you go, and will send 300 facts about you to 40 firms a day.',
    'Cookies are required by Holm Line, which sells 400 boxes of them a week to its passengers.',
    'You have to prove that you are human to enter the port, the union said.',
    '“You have to prove that you are human to enter the port,” Ada Lund complained.',
  ])('is one, and nothing is to be checked: %s', (text) => {
    expect(page('What the week brought to Alden', text).notes).toEqual([]);
  });

  it('is one also where it quotes some of it', () => {
    const { notes } = page(
      'What the week brought to Alden',
      'The tax office of Alden was shut out of its own site for nine hours on Monday, when a guard against robots took its 40 clerks for machines.',
      'Please enable JavaScript and cookies, it told them.',
      'None of them could pay out anything before five in the afternoon, and 3,100 people had to wait for their money until Tuesday, the mayor said.',
      'A firm from Holm, which is paid £9,000 a year for the guard, has apologised and will take nothing for the month of May.',
    );
    expect(notes).toEqual([]);
  });
});
