import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { tellsOfNoWorld, tellsOfTownAlone } from '../../../../../src/answer/rank/refuse/place/other-place.ts';
import { statedIn } from '../../../../../src/answer/types.ts';
import { assistantOf, boldsStated, factsRead, textsStated } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const { answer } = assistantOf(`Fenwick falls as Greens win Brack

By Ada Holm
The Skerry Post, 8 May 2025

Three towns of the county elected new councils last night.

Fenwick

The Harbour Party lost Fenwick after 32 years. Council leader Odd Marsh lost his Mill ward seat by 212 votes. Turnout was 41 per cent.

Brack

Green candidate Rena Stahl was elected mayor by 41 votes after three recounts. The returning officer said that 186 ballot papers had been rejected. The count in Brack ended at 3.40am.

The rest of the county

In Orme, Mayor Ivo Trane won a third term with 12,640 votes. He has promised to freeze the council tax.

In Lower Dell, a tie was decided by drawing lots. A ballot box was delayed there for 50 minutes.
`);
const told = (question: string) => textsStated({ answer }, question).join(' ');

describe('places that an article tells of one after another', () => {
  it.each([
    ['how many ballot papers were rejected in Fenwick', '186'],
    ['how many ballot papers were rejected in orme', '186'],
    ['how many recounts were there in fenwick', 'three recounts'],
    ['who was elected mayor in fenwick', 'Rena'],
    ['who is the council leader in Brack', 'Marsh'],
    ['how many votes did the mayor win in brack', '12,640'],
    ['how long was the ballot box delayed in Orme', '50 minutes'],
  ])('is not told of one what is so of another: %s', (question, wrong) => {
    expect(told(question)).not.toContain(wrong);
  });

  it.each([
    ['how many ballot papers were rejected in Brack', '186'],
    ['how many recounts were there in brack', 'three recounts'],
    ['how many ballot papers were rejected', '186'],
    ['who was elected mayor in brack', 'Rena'],
    ['how many votes did the mayor win in orme', '12,640'],
    ['how long was the ballot box delayed in lower dell', '50 minutes'],
  ])('has its own: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });
});

describe('what is so of a whole county', () => {
  const ofRents = factsRead(
    `Rents in Brack pass 1,000 pounds

By Ada Holm
The Skerry Post, 8 May 2025

The average monthly rent in the county is 985 pounds, up 7.9% on the year. In Fenwick it is 1,240 pounds, the highest in Ambershire. Tenants in Orme wait for months.

| Town | Rent 2024 |
|---|---|
| Brack | 1,010 |
| Orme | 640 |
`,
    'rents.md',
  );
  const ask = createAssistant(knowledgeOf(ofRents)).answer;
  const shown = (question: string) =>
    statedIn(ask(question))
      .map(({ fact }) => fact.text)
      .join(' ');

  it.each([
    'what is the average monthly rent in Brack',
    'average rent in fenwick',
    'average monthly rent in Orme',
  ])('is no answer for one of its towns: %s', (question) => {
    expect(shown(question)).not.toContain('985');
  });

  it.each([
    'what is the average monthly rent in the county',
    'average monthly rent in ambershire',
    'what is the average monthly rent',
  ])('is one for all of it: %s', (question) => {
    expect(shown(question)).toContain('985');
  });
});

const COAST = 'The harbour at Orme is 14 metres deep, the deepest of the coast.';

describe('what is the most in the world', () => {
  it('is not told of the most of a coast', () => {
    expect(tellsOfNoWorld('how deep is the deepest lake in the world', COAST, 'Harbour to grow')).toBe(true);
  });

  it.each([
    ['how deep is the deepest harbour of the coast', COAST, ''],
    ['where in the world is the harbour of orme', COAST, ''],
    ['why on earth is the deepest harbour there', COAST, ''],
    ['what is the deepest harbour in the world', 'It is the deepest worldwide.', ''],
    ['what is the deepest harbour in the world', COAST, 'World record for Orme'],
  ])('may be told of %j by %j', (said, text, headline) => {
    expect(tellsOfNoWorld(said, text, headline)).toBe(false);
  });
});

describe('a figure at a place', () => {
  const cold = assistantOf(`Coldest night in 31 years as Skarn drops to -24.6C

Vestland News
24 November 2026

The thermometer at Skarn airport fell to -24.6C on Tuesday morning.

In the city it was -19C, and even on the coast, at Havn, there were nine degrees of frost.
`);

  it('is not told by that at another one, where the article has its own', () => {
    expect(boldsStated(cold, 'how cold was it at Skarn')).not.toContain('nine degrees');
    expect(boldsStated(cold, 'how cold was it at Havn')).toEqual(['nine degrees']);
    expect(boldsStated(cold, 'how cold was it in the city')).toEqual(['-19C']);
  });
});

describe('what is so of a whole country', () => {
  it.each([
    ['what is the national wind record', 'In the town of Brack itself the strongest gust was 118 km/h.'],
    ['national average rent', 'In Orme alone the average rent is 1,240 pounds.'],
  ])('is not what is so of one town: %s', (question, sentence) => {
    expect(tellsOfTownAlone(question, sentence)).toBe(true);
  });

  it.each([
    ['what is the national wind record', 'The national record is 173 km/h.'],
    ['what is the national wind record', 'In the town of Brack the country’s highest gust was 173 km/h.'],
    ['wind record', 'In the town of Brack itself the strongest gust was 118 km/h.'],
    ['how big is the national park', 'In the county of Orme alone it has 40 hectares.'],
    ['how many play in the national team', 'In the town of Brack alone six of them live.'],
    ['national library opening hours', 'In Orme itself it opens at nine.'],
    ['what is the national average rent', 'The average rent is 985 pounds.'],
    ['national debt', 'At 40 billion it is higher than ever.'],
    ['nationwide turnout', 'Turnout was 41 per cent.'],
    ['what was stolen from the national museum', 'At the museum in Orme a crown was stolen.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(tellsOfTownAlone(question, sentence)).toBe(false);
  });
});
