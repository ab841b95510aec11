import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { threeIn } from '../../../src/answer/language/forms/alternatives.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const facts = ingestArticle(
  Buffer.from(`Sellwick Rovers post record income

The Sellwick Echo
3 November 2025

Sellwick Rovers earned 21 million euros last season, the club said on Monday.

Income by source, in millions of euros

Source | 2024 | 2025
Gate receipts | 6.1 | 7.2
Television | 5.9 | 8.8
Shop and bars | 1.9 | 2.4
Grants | 2.2 | 1.1

Stand | Seats | Steps
North Stand | 4,100 | 61
South Stand | 6,300 | 48
Mill End | 2,950 | 77
Row 9 | 120 | 4
`),
  { name: 'a.txt' },
).facts;
const { answer } = createAssistant(knowledgeOf(facts));
const rowFor = (question: string) => {
  const found = answer(question);
  if (found.kind !== 'found') return found.kind;
  return found.facts.map(({ fact }) => fact.text.split(' |')[0]).join(' + ');
};

describe('three rows of a table to choose from', () => {
  it.each([
    ['which has the most seats: Mill End, the North Stand or Row 9?', 'North Stand'],
    ['which has the fewest steps, north stand, south stand or mill end', 'South Stand'],
    ['most seats out of Row 9, Mill End and North Stand', 'North Stand'],
    ['what brought in the most in 2024: gates, TV or the shop', 'Gate receipts'],
    ['what brought the rovers the most money in 2025: gates, TV or the shop', 'Television'],
    ['did the shop, grants or gate receipts bring in the most in 2025', 'Gate receipts'],
    // Of either year.
    ['what earned the club the most: the gates, the shop or grants', 'Gate receipts'],
    ['which source brought in the least in 2025', 'Grants'],
    ['what brought rovers the most money last season: the gates, the shop or grants', 'Gate receipts'],
  ])('%s: %s', (question, row) => {
    expect(rowFor(question)).toBe(row);
  });

  const income = (head: string, ...rows: readonly string[]) =>
    createAssistant(
      knowledgeOf(
        ingestArticle(
          Buffer.from(
            `Sellwick Rovers post record income\n\nThe Sellwick Echo\n3 November 2025\n\nSellwick Rovers earned 21 million euros last season, the club said on Monday.\n\nIncome by source, in millions of euros\n\n${[head, ...rows].join('\n')}\n`,
          ),
          { name: 'b.txt' },
        ).facts,
      ),
    ).answer('what brought the rovers the most money last season: fares, television or shop and bars');

  it('shows those that are rows where one of them is the most of all', () => {
    const found = income(
      'Source | 2024 | 2025',
      'Gate receipts | 6.1 | 7.2',
      'Television | 5.9 | 8.8',
      'Shop and bars | 1.9 | 2.4',
      'Grants | 2.2 | 1.1',
    );
    expect(found.kind === 'found' && found.facts.map(({ fact }) => fact.text)).toEqual([
      'Television | 5.9 | 8.8',
      'Shop and bars | 1.9 | 2.4',
    ]);
  });

  it('takes the newest year for it, wherever its column stands', () => {
    const found = income(
      'Source | 2025 | 2024',
      'Gate receipts | 9.2 | 6.1',
      'Television | 8.8 | 6.9',
      'Shop and bars | 2.4 | 1.9',
      'Grants | 1.1 | 2.2',
    );
    expect(found.kind).not.toBe('found');
  });

  it.each([
    ['one of them is no row', 'which has the most seats: Mill End, the West Stand or Row 9?'],
    ['two years tell otherwise', 'what brought in the most: gates, television or grants'],
    ['another year is asked for', 'which source brought in the least next season'],
    ['something narrows it', 'which has the most seats for children: Mill End, North Stand or Row 9'],
  ])('none is asserted where %s', (_, question) => {
    expect(rowFor(question)).not.toBe('found');
    expect(['unsure', 'unknown']).toContain(rowFor(question));
  });
});

describe('three that are named', () => {
  it.each([
    ['which is longest, the Mill, the Dee or the Orm', ['the Orm', 'the Dee', 'the Mill']],
    ['gates, bars or gifts: which brought in most', ['bars', 'gates', 'gifts:']],
  ])('are not taken for two: %s', (question, names) => {
    expect([...(threeIn(question) ?? [])].sort()).toEqual([...names].sort());
  });

  it.each([
    'who has more beds, Saint Anne or the city hospital',
    'in Kell, is the mill or the dairy bigger',
    'hello, which is dearer, the pier or the zoo',
  ])('are two here: %s', (question) => {
    expect(threeIn(question)).toBeUndefined();
  });
});
