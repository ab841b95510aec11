import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { statedIn } from '../../../../../src/answer/types.ts';
import { factsRead } from '../../../asking.ts';
import { boldIn } from '../../../bold.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const facts = factsRead(
  `# Garages of Marden tell how long their repairs take

By Una Teale | **The Marden Post** | 4 March 2025

Four garages of Marden have told us for how long a car has to wait.

| Garage | Brake repair (days) | Gearbox repair (days) | Q&A wait (hours) | Ramps |
|---|---|---|---|---|
| Ashby Motors | 12 | 31 | 3.5 | 140 |
| Corran Cars | 30 |  | 7 | 89 |
| Vell & Sons | 9 | n/a | 2 | 17 |
| Holm Garage | 14 | – | 4 | - |
`,
  'garages.md',
);
const boldOfRow = (row: string, question: string) =>
  boldIn(facts, ({ text }) => text.startsWith(`${row} |`), question);
const answered = (question: string) =>
  statedIn(createAssistant(knowledgeOf(facts)).answer(question)).map(({ fact, highlight }) => [
    fact.text.split(' |')[0],
    highlight && fact.text.slice(highlight.start, highlight.end),
  ]);

describe('a cell that has nothing', () => {
  it.each([
    ['Corran Cars', 'gearbox wait at corran cars'],
    ['Vell & Sons', 'how long does a gearbox repair take at vell'],
    ['Holm Garage', 'holm garage gearbox'],
    ['Holm Garage', 'how many ramps does holm garage have'],
  ])('is told by no neighbour: %s, %s', (row, question) => {
    expect(boldOfRow(row, question)).toBe(null);
  });

  it.each([
    ['Ashby Motors', 'gearbox wait at ashby', '31'],
    ['Corran Cars', 'brake wait at corran cars', '30'],
    ['Corran Cars', 'how many ramps does corran cars have', '89'],
    ['Vell & Sons', 'q&a wait at vell', '2'],
  ])('leaves the other cells as they are: %s, %s', (row, question, cell) => {
    expect(boldOfRow(row, question)).toBe(cell);
  });

  it('is compared with no cell of another column', () => {
    const bold = answered('vell or ashby longer gearbox repair').map(([, cell]) => cell);
    expect(bold).not.toContain('9');
  });
});

describe('a head of letters that are joined, or of words that are said around any question', () => {
  it.each([
    ['shortest q&a wait', [['Vell & Sons', '2']]],
    ['longest q&a wait', [['Corran Cars', '7']]],
    ['longest brake wait', [['Corran Cars', '30']]],
  ])('is found: %s', (question, expected) => {
    expect(answered(question)).toEqual(expected);
  });

  it('tells both of two', () => {
    expect(answered('corran or ashby longer q&a wait').map(([, cell]) => cell)).toEqual(
      expect.arrayContaining(['7', '3.5']),
    );
  });
});

describe('a rate in a table', () => {
  const facts = factsRead(
    `# Skar teaches its children to swim

The Skar Courier, 2 May 2025

The town tested all pupils in spring, its school office said on Friday.

| Quarter | Pupils | Tested | Passing |
|---|---|---|---|
| Old Harbour | 1,090 | 905 | 83% |
| North Bank | 640 | 610 | 95% |
`,
    'swim.md',
  );
  it.each([
    ['tested rate in Old Harbour', '83%'],
    ['how many were tested in Old Harbour', '905'],
  ])('is its share, not how many they are: %s', (question, bold) => {
    expect(boldIn(facts, ({ text }) => text.startsWith('Old Harbour'), question)).toBe(bold);
  });
});

describe('a row of a table', () => {
  const facts = factsRead(`Two banks to merge in Alden

The Alden Courier, 2 May 2025

Halvard Bank and Corvane Savings are to merge, both of them said on Friday.

Both at a glance (mln crowns)
                 Halvard   Corvane
Net profit           702       288
Staff (number)     5,150     3,250
`);
  const boldOfRow = (row: string, question: string) =>
    boldIn(facts, ({ text }) => text.startsWith(row), question);

  it('has the cell in bold whose column is named', () => {
    expect(boldOfRow('Staff', 'How many staff does Corvane have?')).toBe('3,250');
    expect(boldOfRow('Staff', 'How many staff does Halvard have?')).toBe('5,150');
    expect(boldOfRow('Net profit', 'net profit of Corvane')).toBe('288');
  });

  it('counts in its own unit, not in the table’s', () => {
    const unitsOf = (row: string) =>
      facts.find(({ text }) => text.startsWith(row))?.figures.map(({ unit }) => unit);
    expect(unitsOf('Net profit')).toEqual(['crowns', 'crowns']);
    expect(unitsOf('Staff')).toEqual(['number', 'number']);
  });
});

describe('a table that has the same twice, of two times', () => {
  const facts = factsRead(
    `# Marle lifts its profit

By Una Teale | **The Marden Post** | 24 September 2025

Marle has told how its divisions did in the first half of the year.

| Division | Revenue H1 2025 | Revenue H1 2024 | Operating profit H1 2025 | Operating profit H1 2024 |
|---|---|---|---|---|
| Bakeries | £296m | £275m | £33.0m | £27.4m |
| Pharmacies | £125m | £104m | £14.6m | £8.7m |
`,
    'marle.md',
  );
  const assistant = createAssistant(knowledgeOf(facts));

  it.each([
    ['what profit did the bakeries make', '£33.0m'],
    ['how much revenue did the pharmacies have', '£125m'],
    ['operating profit of the bakeries in h1 2024', '£27.4m'],
    ['bakeries revenue in the first half of 2024', '£275m'],
    ['what did the pharmacies make in operating profit in h1 2025', '£14.6m'],
  ])('tells that of what is asked for, of that time: %s', (question, cell) => {
    const [{ fact, highlight }] = statedIn(assistant.answer(question)) as [
      ReturnType<typeof statedIn>[number],
    ];
    expect(highlight && fact.text.slice(highlight.start, highlight.end)).toBe(cell);
  });

  it.each(['what revenue did the bakeries have in 2025', 'operating profit of the pharmacies in 2024'])(
    'is not the whole year’s: %s',
    (question) => {
      expect(assistant.answer(question).kind).not.toBe('found');
    },
  );
});
