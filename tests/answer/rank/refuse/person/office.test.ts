import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { leadsOpposition } from '../../../../../src/answer/rank/refuse/person/office.ts';
import { ingestArticle } from '../../../../../src/knowledge/ingest/ingest.ts';
import { factsRead } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

const ARTICLE = `Lakeside theatre to shut for two winters
By Ruta Falk
The Orrel Herald, 4 February 2025

The Lakeside theatre in Orrel will shut for two winters, its owners said on Monday.

Theatre director Tove Amsel called it the saddest day of her career.

The repair costs €7 million. "We do not know where we shall rehearse," said Bruno Keel, head of the city choir, which has 80 members.

"We shall lose 30,000 visitors," said its chairwoman, Lene Strand.

A second stage in the old brewery is to open in May with 210 seats.
`;
const facts = factsRead(ARTICLE);
const { answer } = createAssistant(knowledgeOf(facts));
const stated = (question: string) => {
  const found = answer(question);
  return found.kind === 'found' ? found.facts[0].fact.text : null;
};

describe('who has an office', () => {
  it.each([
    'who is the director of the football club',
    'who is director of the opera',
    'who is the chairwoman of the zoo',
    "who's the chairwoman of the police",
    'who is the head of the chess club',
    'who is the head of the police right now',
  ])('is not told of another body: %s', (question) => {
    expect(stated(question)).toBeNull();
  });

  it.each([
    ['who is the director of the theatre', 'Tove Amsel'],
    ['who is the director of lakeside theatre right now', 'Tove Amsel'],
    ['who is the head of the city choir', 'Bruno Keel'],
    ['who is head of the choir in Orrel', 'Bruno Keel'],
    ['who is the chairwoman of the lakeside theatre', 'Lene Strand'],
  ])('is told of the one that is named: %s', (question, name) => {
    expect(stated(question)).toContain(name);
  });

  it.each([
    'who was director before Amsel',
    'who was theatre director before Amsel',
    'who was chairwoman before Strand',
  ])('is not told of whoever has it now, where it asks for the one before: %s', (question) => {
    expect(stated(question)).toBeNull();
  });
});

describe('who has an office, of two bodies', () => {
  const union = ingestArticle(
    Buffer.from(
      `Larch Brewers loses money for a second year

The Orrel Herald, 6 March 2025

Larch Brewers lost €4 million last year, it said on Thursday.

"Nobody drinks a beer in the rain," president Odile Brand said in an interview at the plant on Wednesday.

"Our members brewed through the summer as well," said Guy Marl, president of Local 12.
`,
    ),
    { name: 'brewery.txt' },
  ).facts;
  const { answer: ask } = createAssistant(knowledgeOf(union));

  it.each([
    ['who is the president of Larch Brewers', 'Odile Brand'],
    ['who is the president of Local 12', 'Guy Marl'],
  ])('is told of the one that is named, though the other stands first: %s', (question, name) => {
    const found = ask(question);
    expect(found.kind === 'found' && found.facts[0].fact.text).toContain(name);
  });
});

describe('what whoever has an office did', () => {
  const towns = factsRead(`Three towns fight over one ferry

By Ada Renn
Vall Herald
12 May 2025

The mayor of Kell, Ruta Falk, wants the ferry to stop in her town. The council of Orme refused to pay for it on Monday.

The mayor of Vall resigned in March after 11 years. She had spent 40,000 euros on a statue.

Gus Pell, the harbour master of Orme, said the quay was too short. The quay is 46 metres long and was built in 1962.

Kell High School has 640 pupils. The school in Orme burned down in 1999.
`);
  const { answer: asked } = createAssistant(knowledgeOf(towns));

  it('is told by who has that of the place', () => {
    expect(asked('When did the mayor of Vall resign?')).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringContaining('Vall resigned') } }],
    });
  });

  it.each(['When did the mayor of Kell resign?', 'why did the mayor of Kell resign'])(
    'is not told by who has that of another: %s',
    (question) => {
      expect(asked(question).kind).not.toBe('found');
    },
  );
});

describe('who has an office elsewhere', () => {
  const firm =
    factsRead(`SUND, May 12 2025 (Orrin Wire) - Vall Ferries will have a new chief in June, it said on Monday.

Chief executive Ruta Falk leaves after nine years. Her successor is Gus Pell, 51, now finance director of the cruise line Solveig.

The mayor of Orme, Lene Strand, called it "a good day for the quay". The ferries run from Sund to Orme.
`);
  const { answer: asked } = createAssistant(knowledgeOf(firm));

  it.each(['who is the finance director of Vall Ferries', 'who is the mayor of Sund'])(
    'does not have it here: %s',
    (question) => {
      expect(asked(question).kind).not.toBe('found');
    },
  );

  it.each([
    ['who is the finance director of Solveig', 'Gus Pell'],
    ['who is the mayor of Orme', 'Lene Strand'],
  ])('has it there: %s', (question, name) => {
    expect(asked(question)).toMatchObject({
      kind: 'found',
      facts: [{ fact: { text: expect.stringContaining(name) } }],
    });
  });
});

describe('who leads a council', () => {
  it.each([
    ['who is the leader of orrel council', 'Colin Strand, who leads the opposition, called it a shame.'],
    ["who's the council leader", 'Opposition leader Colin Strand called it a shame.'],
    ['who leads the council', 'Lene Falk, leader of the Green opposition, voted against it.'],
  ])('is nobody who leads its opposition: %s', (question, sentence) => {
    expect(leadsOpposition(question, sentence)).toBe(true);
  });

  it.each([
    ['who leads the opposition', 'Colin Strand, who leads the opposition, called it a shame.'],
    ['who is the leader of the opposition on the council', 'Opposition leader Colin Strand was against it.'],
    ['who is the council leader', 'Council leader Ruta Falk faced opposition from her own party.'],
    ['who leads the council', 'Ruta Falk leads the council, and Colin Strand leads the opposition.'],
    ['who is the mayor', 'Opposition leader Colin Strand spoke against the mayor, Ruta Falk.'],
    ['who led the protest', 'Opposition leader Colin Strand took part in it.'],
    ['who is running for mayor', 'The mayor, Ruta Falk, and opposition leader Colin Strand are.'],
    ['what did the council leader say', 'Opposition leader Colin Strand called it a shame.'],
    ['who voted against it', 'Opposition leader Colin Strand voted against it.'],
    ['who is the leader of the council', 'Ruta Falk, who leads it, called the opposition timid.'],
  ])('may be told: %s %s', (question, sentence) => {
    expect(leadsOpposition(question, sentence)).toBe(false);
  });
});
