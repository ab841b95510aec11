import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { statedIn } from '../../../../../src/answer/types.ts';
import { ingestArticle } from '../../../../../src/knowledge/ingest/ingest.ts';
import { factsRead, textsStated } from '../../../asking.ts';
import { knowledgeOf } from '../../../knowledge.ts';

/** A text without a date or a publisher, as a maker's page is. */
const { facts } = ingestArticle(
  Buffer.from(
    `Basalt kiln

The Basalt kiln is a kiln for small studios. It was designed in Lund in 2019 and is sold in 14 countries.

The Basalt kiln reaches 1,280 degrees Celsius in four hours. It holds 60 litres and weighs 85 kg.

The Basalt kiln costs 4,200 euros. A firing uses 22 kilowatt-hours of electricity.

Its maker, Lund Ceramics, employs 48 people and was founded in 1987 by Ada Berg.
`,
  ),
  { name: 'kiln.txt' },
);
const assistant = createAssistant(knowledgeOf(facts));
const told = (question: string) => textsStated(assistant, question);
const HEAT = 'The Basalt kiln reaches 1,280 degrees Celsius in four hours.';

describe('another thing of the kind that an article is about', () => {
  it.each([
    'how hot does the zephyr kiln get',
    'how hot does the Zephyr kiln get',
    'how many litres does the granite kiln hold',
    'how hot does a vortex kiln get',
    'how hot does the nimbus kiln get',
    'how many degrees does the sapphire kiln reach',
    'how hot does the Titan kiln get',
    'what does the onyx kiln cost',
    'how much electricity does a firing of the comet kiln use',
    'how heavy is the falcon kiln',
  ])('is not told of by its figures: %s', (question) => {
    expect(told(question)).toEqual([]);
  });

  it('has them offered', () => {
    const answer = assistant.answer('how hot does the zephyr kiln get');
    expect(answer.kind === 'unsure' && answer.offers.map(({ text }) => text)).toContain(HEAT);
  });

  it.each([
    ['how hot does the Basalt kiln get', HEAT],
    ['how hot does the bassalt kiln get', HEAT],
    ['how hot does the basalt kiln get', HEAT],
    ['how hot does the kiln get', HEAT],
    ['how hot does the kiln from Lund get', HEAT],
    ['what does the basalt kiln cost', 'The Basalt kiln costs 4,200 euros.'],
  ])('is not a misspelt name, nor none: %s', (question, text) => {
    expect(told(question)).toContain(text);
  });

  it.each([
    [
      'how many students does the music school have',
      'The Lund school has 340 students, 20 of them from abroad.',
    ],
    [
      'how many beds does the local hospital have',
      'The new Skar hospital has 210 beds and cost £90 million.',
    ],
  ])('is not what only tells of its kind: %s', (question, text) => {
    const others = factsRead(`News of the day\n\nThe Kell Post\n7 August 2025\n\n${text}\n`);
    expect(
      statedIn(createAssistant(knowledgeOf(others)).answer(question)).map(({ fact }) => fact.text),
    ).toEqual([text]);
  });
});

describe('two things of a kind, of which one article each tells', () => {
  const read = (name: string, text: string) => ingestArticle(Buffer.from(text), { name }).facts;
  const dorran = read(
    'dorran.txt',
    `A town waits for its stadium

By Ada Holm
The Dorran Post, 4 March 2025

The town waits for the Dorran stadium, which opens on Saturday.

It has 24,000 seats. Tickets sold out within a day.
`,
  );
  const imber = read(
    'imber.txt',
    `Owners fear the worst

By Nils Brandt
The Dorran Gazette, 9 March 2025

The owners of the Imber stadium fear the worst, they said on Friday. It is smaller than the Dorran stadium.

The Imber stadium cost 48 million euros. The repair of the roof takes 18 months.

The stadium employs 340 people. Its director is Lene Strand, who came from Ostrey.
`,
  );
  const both = createAssistant(knowledgeOf([...dorran, ...imber]));
  const answered = (question: string) => statedIn(both.answer(question)).map(({ fact }) => fact.text);

  it.each([
    'how much does the Dorran stadium cost',
    'how much did the dorran stadium cost',
    'what did the Dorran stadium cost',
    'how many people does the Dorran stadium employ',
    'who is the director of the Dorran stadium',
  ])('are told apart where only the other one has it: %s', (question) => {
    expect(answered(question)).toEqual([]);
  });

  it.each([
    ['how much did the Imber stadium cost', '48 million'],
    ['how many people does the Imber stadium employ', '340'],
    ['who is the director of the Imber stadium', 'Lene Strand'],
    ['how many seats does the Dorran stadium have', '24,000'],
    ['how much did the stadium cost', '48 million'],
    ['how many people does the stadium employ', '340'],
  ])('have their own: %s', (question, told) => {
    expect(answered(question).join()).toContain(told);
  });
});

describe('one thing by two names', () => {
  const council = factsRead(`Voll shrinks its council

The Voll Post, 4 March 2025

The City Council of Voll shrinks in May, said the mayor. The Voll council met for nine hours.

The City Council has 40 members today. It costs the town 3 million euros a year.
`);

  it('is not told apart by what is no name', () => {
    const answer = createAssistant(knowledgeOf(council)).answer(
      'how many members does the Voll council have',
    );
    expect(statedIn(answer).map(({ fact }) => fact.text)).toEqual(['The City Council has 40 members today.']);
  });
});

describe('a name that is like a common word', () => {
  const park = factsRead(`Kell Park gets a new pond

The Kell Post, 4 March 2025

Kell Park gets a pond, the town hall said on Tuesday. The Park costs the town 210,000 euros a year.

Rents in Kell are up by a fifth. The Park opens at 6 in the morning. Baker Street is closed for nine days. Swimming costs 4 euros.
`);
  const { answer } = createAssistant(knowledgeOf(park));

  it.each(['how much does parking cost', 'when does parking open', 'what does the parking cost'])(
    'is not what is asked about: %s',
    (question) => {
      expect(statedIn(answer(question)).map(({ fact }) => fact.text)).toEqual([]);
    },
  );

  it.each([
    ['how much does the park cost', '210,000'],
    ['when does kell park open', '6 in the morning'],
    ['how long is baker street closed', 'nine days'],
    ['how much does swimming cost', '4 euros'],
    ['by how much did renting in Kell go up', 'a fifth'],
  ])('is where it is named, and the word is where it is said: %s', (question, told) => {
    expect(
      statedIn(answer(question))
        .map(({ fact }) => fact.text)
        .join(),
    ).toContain(told);
  });
});
