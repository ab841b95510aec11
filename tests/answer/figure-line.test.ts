import { describe, expect, it } from 'vitest';
import { figureLine } from '../../src/answer/figure-line.ts';
import { plainStyle } from '../../src/answer/text.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { harbourKnowledge } from './knowledge.ts';

const style = { ...plainStyle, bold: (text: string) => `*${text}*` };
const linesOf = (text: string) =>
  ingestArticle(Buffer.from(`A headline of it all\n\nThe Gazette\n3 May 2025\n\n${text}\n`), { name: 'a.md' })
    .facts.filter(({ place }) => place.kind === 'paragraph')
    .flatMap((fact) => fact.figures.map((figure) => figureLine({ figure, fact }, style)));

describe('a line of a list of figures', () => {
  it('has the words of the sentence around the figure, and none of our own', () => {
    expect(linesOf('Chinese exports accounted for $71.2 billion and imports for $35.1 billion.')).toEqual([
      'Chinese exports accounted for *$71.2 billion* and imports for $35.1 billion.',
      'Chinese exports accounted for $71.2 billion and imports for *$35.1 billion*.',
    ]);
  });

  it('cuts a long sentence at words, and no figure in two', () => {
    const [line = ''] = linesOf(
      'After a very long winter in which 12 million people of the region stayed at home for most of the time they had, 48 boats came back to the quay, as everybody had hoped that they would on that day.',
    ).filter((one) => one.includes('*48'));
    expect(line).toMatch(/^…\p{L}.*\*48 ?(?:boats)?\*.*…$/u);
    expect(line.length).toBeLessThan(150);
    const cut = linesOf(
      `They counted 12 million crates and then, after a pause of some days in which nothing moved, 7 boats.`,
    );
    for (const one of cut) expect(one).not.toMatch(/^…million/);
  });

  it('marks the figure itself, and no part of another one', () => {
    expect(linesOf('Of 1,240 boats, 240 boats were lost.')).toContain(
      'Of 1,240 boats, *240* boats were lost.',
    );
    expect(linesOf('The quay has 40 boats and the crane has 40 boats.')).toEqual([
      'The quay has *40* boats and the crane has 40 boats.',
      'The quay has 40 boats and the crane has *40* boats.',
    ]);
    expect(linesOf('Sales of 5-10 million crates (+4.5%) are expected.')).toEqual([
      'Sales of *5-10 million* crates (+4.5%) are expected.',
      'Sales of 5-10 million crates (+*4.5%*) are expected.',
    ]);
    for (const line of linesOf('It cost $20 million, $2 of it paid by 20 people and 2 boats.'))
      expect(line).not.toMatch(/\d\*\d|\$\*\d/u);
  });

  it('has the heads of a table, and what a curator says that it measures', () => {
    expect(linesOf('| Ward | Homes 2024 |\n|---|---|\n| Northgate | 2,410 |')).toEqual([
      '*2,410* – Northgate, Homes (2024)',
    ]);
    const [fact] = harbourKnowledge.facts;
    const [figure] = fact?.figures ?? [];
    expect(fact && figure && figureLine({ figure, fact }, style)).toBe(
      '*more than 40* – berths in the harbour (2025)',
    );
  });
});
