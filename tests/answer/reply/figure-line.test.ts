import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { figureLines } from '../../../src/answer/reply/figure-line.ts';
import { plainStyle } from '../../../src/answer/reply/text.ts';
import { discordStyle } from '../../../src/discord/messages/style.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import type { Fact, Figure } from '../../../src/knowledge/types.ts';
import { factsRead } from '../asking.ts';
import { harbourKnowledge, knowledgeOf } from '../knowledge.ts';

const style = { ...plainStyle, bold: (text: string) => `*${text}*` };
const rowsOf = (facts: readonly Fact[]) => createAssistant(knowledgeOf(facts)).figures('').rows;
const linesOf = (text: string) => {
  const file = Buffer.from(`A headline of it all\n\nThe Gazette\n3 May 2025\n\n${text}\n`);
  const { facts } = ingestArticle(file, { name: 'a.md' });
  const own = facts.filter(({ place }) => place.kind === 'paragraph');
  return figureLines(rowsOf(own), style).map(({ line }) => line);
};

describe('a line of a list of figures', () => {
  it('has the words of the sentence around the figure, and none of our own', () => {
    expect(linesOf('Chinese exports accounted for $71.2 billion and imports for $35.1 billion.')).toEqual([
      'Chinese exports accounted for *$71.2 billion* and imports for *$35.1 billion*.',
    ]);
  });

  it('cuts a long sentence at words, and no figure in two', () => {
    const [line = ''] = linesOf(
      'By what they told, at the end of what was by all that anybody had to say a very long winter in which 12 million people of the region stayed at home for most of the time they had, 48 boats came back to the quay, as everybody had hoped that they would on that day.',
    ).filter((one) => one.includes('*48'));
    expect(line).toMatch(/^…\p{L}.*\*12 million\*.*\*48 ?(?:boats)?\*.*…$/u);
    expect(line.length).toBeLessThan(300);
    // Wherever the cut falls.
    for (let more = 0; more < 12; more++) {
      const [cut = ''] = linesOf(
        `By what they told, the old port, which all who lived there had ${'long '.repeat(more)}thought to be closed for good, counted 12 million crates and then, after a pause of some days, 7 boats ${'and '.repeat(more)}of the island that nobody there had ever seen before, nor would again.`,
      );
      expect(cut).toMatch(/^…\p{L}.* \*12 million\* crates .* \*7(?: boats)?\* .*…$/u);
    }
  });

  it('marks the figure itself, and no part of another one', () => {
    expect(linesOf('Of 1,240 boats, 240 boats were lost.')).toEqual([
      'Of *1,240* boats, *240* boats were lost.',
    ]);
    expect(linesOf('The quay has 40 boats and the crane has 40 boats.')).toEqual([
      'The quay has *40* boats and the crane has *40* boats.',
    ]);
    expect(linesOf('Sales of 5-10 million crates (+4.5%) are expected.')).toEqual([
      'Sales of *5-10 million* crates (+*4.5%*) are expected.',
    ]);
    for (const line of linesOf('It cost $20 million, $2 of it paid by 20 people and 2 boats.'))
      expect(line).not.toMatch(/\d\*\d|\$\*\d/u);
  });

  it('leaves out the day that its article is of, which stands with its source', () => {
    const text = 'Quay reopens\n\nThe Gazette\n3 May 2025\n\nThe quay of Vall took 12 boats on 2 May 2025.\n';
    const facts = factsRead(text);
    expect(facts.filter(({ figures }) => figures.length > 0).map(({ place }) => place.kind)).toContain(
      'dateline',
    );
    expect(figureLines(rowsOf(facts), style).map(({ line }) => line)).toEqual([
      'The quay of Vall took *12* boats on *2 May 2025*.',
    ]);
  });

  it('makes what could be markup harmless once', () => {
    const text =
      'A head of it\n\nThe Gazette\n3 May 2025\n\nThe quay lost ~40 boats and <5% of its crates.\n';
    const rows = rowsOf(ingestArticle(Buffer.from(text), { name: 'a.txt' }).facts);
    expect(figureLines(rows, discordStyle).map(({ line }) => line)).toEqual([
      'The quay lost **\\~40** boats and **\\<5%** of its crates.',
    ]);
  });

  it('leaves out what only counts in order, of an article’s own words', () => {
    expect(linesOf('On the first day the third quay took 12 boats to 21st Street.')).toEqual([
      'On the first day the third quay took *12* boats to 21st Street.',
    ]);
    expect(linesOf('The first quay is the oldest one here.')).toEqual([]);
  });

  it('has a line for each of figures that stand far apart, or whose times it does not say', () => {
    const far = `The quay took 12 boats ${'and a great many more of all sizes and colours '.repeat(8)}in 48 days.`;
    expect(linesOf(far)).toEqual([expect.stringMatching(/\*12\*/), expect.stringMatching(/\*48/)]);
    const [fact] = harbourKnowledge.facts as [Fact];
    const figure = fact.figures[0] as Figure;
    const text = 'The quay took 12 boats and 9 carts.';
    const of = (text: string, period: string | null) => ({ ...figure, text, period });
    const told = (a: string | null, b: string | null) =>
      figureLines(
        rowsOf([
          {
            ...fact,
            text,
            figures: [of('12', a), of('9', b)],
            origin: { kind: 'extracted', start: 0, end: 1 },
          },
        ]),
        style,
      ).map(({ line }) => line);
    expect(told('2024', '2024')).toEqual(['The quay took *12* boats and *9* carts. (2024)']);
    expect(told('2024', null)).toEqual([
      'The quay took *12* boats and 9 carts. (2024)',
      'The quay took 12 boats and *9* carts.',
    ]);
  });

  it('says a date once', () => {
    const [fact] = harbourKnowledge.facts as [Fact];
    const figure = { ...(fact.figures[0] as Figure), text: '2 May 2025, 09:30', period: '2 May 2025' };
    const [only] = figureLines([{ fact, figure }], style);
    expect(only?.line).toBe('*2 May 2025, 09:30* – berths in the harbour');
  });

  it('has the heads of a table, and what a curator says that it measures', () => {
    expect(linesOf('| Ward | Homes 2024 |\n|---|---|\n| Northgate | 2,410 |')).toEqual([
      '*2,410* – Northgate, Homes (2024)',
    ]);
    expect(figureLines(rowsOf(harbourKnowledge.facts.slice(0, 1)), style).map(({ line }) => line)).toEqual([
      '*more than 40* – berths in the harbour (2025)',
    ]);
  });
});
