import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { replyTo } from '../../src/answer/reply/reply.ts';
import { plainStyle, textOf } from '../../src/answer/reply/text.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../src/knowledge/types.ts';

const INTRO =
  'Ada Lund has run the port of Alden since 2016. In an interview with the Courier she speaks of ferries, money and whales.';

function factsOf(name: string, ...body: readonly string[]): readonly Fact[] {
  const chunks = [INTRO, ...body];
  const text = name.endsWith('html')
    ? `<html><body><article><h1>Five questions about the ferry</h1><p>12 March 2024</p>${chunks.map((one) => `<p>${one.replaceAll('\n', '<br>')}</p>`).join('')}</article></body></html>`
    : `${name.endsWith('md') ? '# ' : ''}Five questions about the ferry\n\nAlden Courier\n12 March 2024\n\n${chunks.join('\n\n')}\n`;
  return ingestArticle(Buffer.from(text), { name }).facts;
}

/** Two questions, the second of them a claim, and their answers; in each the same is said. */
const FORMS: readonly (readonly [string, string, ...(readonly string[])])[] = [
  [
    'Q and A within a paragraph',
    'a.txt',
    'Q: The ferry lost €4 million last year, didn’t it? A: It lost €2.6 million, I fear.',
    'Q: You are selling the ferry for €9 million, we hear. A: Nobody has offered us anything.',
  ],
  [
    'several pairs in one paragraph',
    'a.txt',
    'Q: The ferry lost €4 million last year, didn’t it? A: It lost €2.6 million, I fear. Q: You are selling the ferry for €9 million, we hear. A: Nobody has offered us anything.',
  ],
  [
    'Q and A with stops and numbers',
    'a.md',
    'Q1. The ferry lost €4 million last year, didn’t it?',
    'A1. It lost €2.6 million, I fear.',
    'Q2. You are selling the ferry for €9 million, we hear.',
    'A2. Nobody has offered us anything.',
  ],
  [
    'Spanish letters',
    'a.txt',
    'P: The ferry lost €4 million last year, didn’t it? R: It lost €2.6 million, I fear.',
    'P: You are selling the ferry for €9 million, is it true? R: Nobody has offered us anything.',
  ],
  [
    'names',
    'a.txt',
    'Interviewer: The ferry lost €4 million last year. How did that happen?',
    'Ada Lund: It lost €2.6 million, I fear.',
    'Interviewer: You are selling the ferry for €9 million, we hear.',
    'Lund: Nobody has offered us anything.',
  ],
  [
    'names, and one question in three',
    'a.txt',
    'Nils Ek: The ferry lost €4 million last year. How did that happen?',
    'Ada Lund: It lost €2.6 million, I fear.',
    'Nils Ek: You are selling the ferry for €9 million, we hear.',
    'Ada Lund: Nobody has offered us anything.',
    'Nils Ek: It was €4 million, says the mayor.',
    'Ada Lund: He is wrong.',
  ],
  [
    'the paper by its initials, which asks nothing',
    'a.txt',
    'AC: The ferry lost €4 million last year.',
    'Lund: It lost €2.6 million, I fear.',
    'AC: You are selling the ferry for €9 million, we hear.',
    'Lund: Nobody has offered us anything.',
  ],
  [
    'names within a paragraph',
    'a.html',
    'Courier: The ferry lost €4 million last year. Why? Lund: It lost €2.6 million, I fear.',
    'Courier: You are selling the ferry for €9 million, is it so? Lund: Nobody has offered us anything.',
  ],
  [
    'dashes within a paragraph',
    'a.txt',
    '— The ferry lost €4 million last year, is it so? — It lost €2.6 million, I fear.',
    '— You are selling the ferry for €9 million, we hear. — Nobody has offered us anything.',
  ],
  [
    'dashes paragraph by paragraph',
    'a.txt',
    '– The ferry lost €4 million last year, is it so?',
    '– It lost €2.6 million, I fear.',
    '– You are selling the ferry for €9 million, we hear.',
    '– Nobody has offered us anything.',
  ],
  [
    'bold lines',
    'a.md',
    '**The ferry lost €4 million last year. How did that happen?**',
    'It lost €2.6 million, I fear.',
    '**Are you selling it?** No, I am not.',
    '**You are selling the ferry for €9 million, we hear.**',
    'Nobody has offered us anything.',
  ],
  [
    'italic lines',
    'a.md',
    '*The ferry lost €4 million last year. How did that happen?*',
    'It lost €2.6 million, I fear.',
    '*Are you selling it?*',
    'No, I am not.',
    '*You are selling the ferry for €9 million, we hear.*',
    'Nobody has offered us anything.',
    '*This talk was shortened.*',
  ],
  [
    'headings, one of them a claim',
    'a.md',
    '## The ferry lost €4 million last year. How did that happen?',
    'It lost €2.6 million, I fear.',
    '## You are selling the ferry for €9 million, we hear.',
    'Nobody has offered us anything.',
    '## Will you stay?',
    'I will.',
  ],
  [
    'bold words of a page',
    'a.html',
    '<b>The ferry lost €4 million last year. How did that happen?</b> It lost €2.6 million, I fear.',
    '<strong>Are you selling it?</strong>\nNo, I am not.',
    '<strong>You are selling the ferry for €9 million, we hear.</strong>',
    'Nobody has offered us anything.',
  ],
  [
    'no marks at all',
    'a.txt',
    'The ferry lost €4 million last year. How did that happen?',
    'It lost €2.6 million, I fear.',
    'You are selling the ferry for €9 million. Is it true that the price is agreed?',
    'Nobody has offered us anything.',
  ],
];

describe.each(FORMS)('an interview with %s', (_, name, ...body) => {
  const facts = factsOf(name, ...body);

  it('states nothing that who asks claims', () => {
    expect(facts.filter(({ text }) => /€4 million|€9 million|\?/u.test(text))).toEqual([]);
  });

  it('has each answer as said by who is interviewed, beside what was asked', () => {
    const said = (text: string) => facts.find((fact) => fact.text === text);
    expect(said('It lost €2.6 million, I fear.')).toMatchObject({
      saidBy: 'Ada Lund',
      context: expect.stringContaining('The ferry lost €4 million last year'),
    });
    expect(said('Nobody has offered us anything.')).toMatchObject({
      saidBy: 'Ada Lund',
      context: expect.stringContaining('You are selling the ferry'),
    });
  });

  it('is answered with what was answered, below the question alone', () => {
    const [{ article }] = facts as [Fact];
    const knowledge = {
      version: '',
      articles: [article],
      facts,
      vocabulary: { names: [], synonyms: [] },
      unanswered: [],
      checks: [],
    };
    const reply = textOf(
      replyTo(createAssistant(knowledge).answer('How much did the ferry lose?'), plainStyle),
    );
    expect(reply).toContain('It lost €2.6 million, I fear.');
    expect(reply).toContain('says Ada Lund');
  });
});

describe('what looks like an interview', () => {
  it('has an initial for no answer', () => {
    const facts = factsOf(
      'a.txt',
      'Q. How many came? A. About 40, and J. A. Lund was one.',
      'A. Lund opened the quay in May.',
    );
    const texts = facts.map(({ text }) => text);
    expect(texts).toContain('About 40, and J. A. Lund was one.');
    expect(texts).toContain('A. Lund opened the quay in May.');
  });

  it('goes on in a paragraph in which who answers speaks of themselves, and in no other', () => {
    const facts = factsOf(
      'a.txt',
      'Q: How many came?',
      'A: About 40.',
      'In my first year we had only 12.',
      'The quay has 9 berths.',
    );
    const said = (start: string) => facts.find(({ text }) => text.startsWith(start))?.saidBy;
    expect(said('In my first year')).toBe('Ada Lund');
    expect(said('The quay has')).toBeNull();
  });

  it('is an explainer where nobody speaks of themselves, and its questions are headings', () => {
    const facts = factsOf(
      'a.md',
      '**Who pays for the ferry?**',
      'The council pays €2 million of it.',
      '**When will it sail?**',
      'It sails in May.',
    );
    expect(facts.find(({ text }) => text.startsWith('It sails'))).toMatchObject({
      saidBy: null,
      place: { section: 'When will it sail?' },
    });
  });

  it('is a round table in which each says what stands behind their name, once as well', () => {
    const facts = factsOf(
      'a.md',
      'The carpenter Bo Ek and the teacher Siri Falk joined her.',
      '**Alden Courier:** The port has 12 cranes.',
      '**Lund:** We have 9 of them.',
      '**Falk:** My class has 31 children. Do you like that, Bo?',
      '**Ek:** I have 3 myself.',
      '**Lund:** We have 2 schools.',
    );
    const said = (start: string) => facts.find(({ text }) => text.startsWith(start))?.saidBy;
    expect(facts.some(({ text }) => text.includes('12 cranes'))).toBe(false);
    expect(said('We have 9')).toBe('Ada Lund');
    expect(said('My class')).toMatch(/^Siri Falk/);
    expect(said('I have 3')).toMatch(/^Bo Ek/);
    expect(said('We have 2')).toBe('Ada Lund');
  });

  it('is a radio’s report, in which who reports tells the news', () => {
    const facts = factsOf(
      'a.txt',
      'By Siri Falk',
      'PRESENTER: The ferry is back. Siri Falk was on board.',
      'FALK: The crossing takes 35 minutes.',
      'ADA LUND: We were full.',
      'FALK: The quay has 9 berths.',
    );
    expect(facts.some(({ text }) => text.includes('The crossing takes 35 minutes'))).toBe(true);
    expect(facts.some(({ text }) => text.includes('The quay has 9 berths'))).toBe(true);
  });

  it('gives what stands behind another label to nobody who spoke before', () => {
    const facts = factsOf(
      'a.txt',
      'Bo Ek: The fare has doubled. I walk now.',
      'Siri Falk: I like it. My seat is free.',
      'Bo Ek: And 3 boats are out of order.',
      'Note: We have shortened the letters to 200 words.',
    );
    const said = (start: string) => facts.find(({ text }) => text.includes(start))?.saidBy;
    expect(said('I like it')).toBe('Siri Falk');
    expect(said('My seat')).toBe('Siri Falk');
    expect(said('We have shortened')).toBeNull();
  });

  it('is a list of dashes that asks nothing', () => {
    const facts = factsOf('a.txt', '— The ferry has 40 seats.', '— The bus has 12 seats.');
    expect(facts.slice(-2).map(({ saidBy }) => saidBy)).toEqual([null, null]);
  });

  it('is a list of dashes below what leads to it, though it asks', () => {
    const facts = factsOf(
      'a.txt',
      'Three things are new:',
      '— The ferry has 40 seats.',
      '— Is that enough?',
      '— The bus has 12 seats.',
    );
    expect(facts.map(({ text }) => text).join(' ')).toContain('The ferry has 40 seats.');
    const bus = facts.find(({ text }) => text.includes('The bus has 12 seats.'));
    expect(bus).toMatchObject({ questions: [] });
    expect(bus).not.toMatchObject({ context: expect.stringContaining('enough') });
  });

  it('asks once, rhetorically, within an article', () => {
    const facts = factsOf(
      'a.txt',
      'The ferry costs €9 million a year, and the bus another €2 million. Who can pay all that?',
      'The council cannot, it said.',
    );
    expect(facts.map(({ text }) => text)).toContain(
      'The ferry costs €9 million a year, and the bus another €2 million.',
    );
  });
});

describe('a transcript', () => {
  const { facts, leftOut } = ingestArticle(
    Buffer.from(
      [
        'The Tidal Hour with Minister for Fisheries Ada Lund',
        'Radio Alden\n2 May 2025',
        'This is a rush transcript. It may contain errors.',
        'BO EK, HOST: Good morning. Minister, you promised 300 boats. How many are there?',
        'ADA LUND: We built 218 last year, which is the most since 2007.',
        'EK: So you have missed it by 82.',
        'LUND: We have. A licence takes 58 weeks.',
        '(CROSSTALK)',
        'EK: That is a long time.',
        'LUND: I know it is too long, and it will be 16.',
      ].join('\n\n'),
    ),
    { name: 'a.txt' },
  );
  const told = facts.filter(({ place }) => place.kind === 'paragraph');

  it('states what is answered, by who is introduced with an office in two parts', () => {
    expect(told.map(({ text }) => text)).toEqual([
      'We built 218 last year, which is the most since 2007.',
      'We have.',
      'A licence takes 58 weeks.',
      'I know it is too long, and it will be 16.',
    ]);
    expect(new Set(told.map(({ saidBy }) => saidBy))).toEqual(new Set(['Ada Lund, Minister for Fisheries']));
  });

  it('leaves out what is heard beside it', () => {
    expect(leftOut).toContain('(CROSSTALK)');
  });
});

describe('an interview whose introduction names other things, too', () => {
  const saidBy = (title: string, intro: string, end = '') => {
    const text = `# ${title}\n\n*The Alden Review · 14 May 2026*\n\n${intro}\n\n**What were you looking for?**\n\nOld boats. I found 14 of them.\n\n**Will you go back?**\n\nI hope so, in 2028.\n\n${end}`;
    return ingestArticle(Buffer.from(text), { name: 'a.md' }).facts.find(({ text }) => text.includes('14 of'))
      ?.saidBy;
  };

  it('is with the one person of it, whatever months it names', () => {
    const intro = 'Dr Ada Lund, 46, is a diver. Between June and May she was at sea. We spoke over video.';
    expect(saidBy('Under the ice', intro)).toBe('Dr Ada Lund');
  });

  it('is with whom the introduction names, whoever is named below', () => {
    const intro = 'Dr Ada Lund, 46, is a diver. We spoke over video.';
    const end = "*Ada Lund's book, The Long Weir, is published by Harbour Press on 3 May, £18.*";
    expect(saidBy('Under the ice', intro, end)).toBe('Dr Ada Lund');
  });

  it('is with the one of them who is in the headline', () => {
    const intro = 'Dr Ada Lund, 46, dives with her brother, the painter Ned Lund. We spoke over video.';
    expect(saidBy("'I cried': Ada Lund on nine weeks under the ice", intro)).toBe('Dr Ada Lund');
    expect(saidBy('Nine weeks under the ice', intro)).toBeNull();
  });
});
