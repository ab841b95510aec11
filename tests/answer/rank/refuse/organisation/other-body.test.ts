import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../../src/answer/assistant.ts';
import { statedIn } from '../../../../../src/answer/types.ts';
import { ingestArticle } from '../../../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../../../knowledge.ts';

/** What is stated, as one text, by articles of these texts. */
function toldIn(...texts: readonly string[]) {
  const facts = texts.flatMap((text, at) => ingestArticle(Buffer.from(text), { name: `${at}.txt` }).facts);
  const { answer } = createAssistant(knowledgeOf(facts));
  return (question: string) =>
    statedIn(answer(question))
      .map(({ fact }) => fact.text)
      .join(' ');
}

describe('companies that one article tells of', () => {
  const told = toldIn(`Arlo Yard wins an order for a ferry

By Tess Lunde
The Holm Courier
11 March 2025

Arlo Yard has won an order for a ferry worth 86 million euros, it said on Monday. The ferry is to be delivered in May 2027.

The ship was ordered by Sula Lines, which runs boats between Holm and the Fenn islands. The company plans a second ship by 2029. It employs 620 people and carried 1.9 million passengers last year.

Vestra, a rival shipyard in Skelling, had bid 91 million euros. Vestra declined to comment.

The third bidder, Brodin Group, was founded in 1987 by Ida Brodin. It runs two docks. Market leader Hexam had no room. The company makes 9 ships a year.

Arlo Yard was founded in 1921. Its chief executive is Rena Stahl. The company made a loss of 4.2 million euros in 2023 after a strike.
`);

  it.each([
    ['what does Arlo Yard plan', 'second ship'],
    ['does Vestra plan a second ship', 'second ship'],
    ['how many people does Vestra employ', '620'],
    ['how many people does Arlo Yard employ', '620'],
    ['how many passengers did Arlo Yard carry last year', '1.9 million'],
    ['when was Vestra founded', '1921'],
    ['when was Sula Lines founded', '1921'],
    ['who is the chief executive of Sula Lines', 'Stahl'],
    ['how many ships a year does Arlo Yard make', '9 ships'],
    ['how many docks does Vestra run', 'two docks'],
    ['who founded Arlo Yard', 'Ida'],
  ])('is not told of one what is so of another: %s', (question, wrong) => {
    expect(told(question)).not.toContain(wrong);
  });

  it.each([
    ['what does Sula Lines plan', 'second ship'],
    ['how many people does Sula Lines employ', '620'],
    ['when was Arlo Yard founded', '1921'],
    ['what was Arlo Yard’s loss in 2023', '4.2 million'],
    ['who is the chief executive of Arlo Yard', 'Stahl'],
    ['how much had Vestra bid', '91 million'],
    ['how many ships a year does Hexam make', '9 ships'],
    ['how many people does the company employ', '620'],
    ['how many people does the ferry buyer of Arlo Yard employ', '620'],
  ])('has its own: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });
});

describe('two makers of the same thing, which nothing but their results calls companies', () => {
  const told = toldIn(`Toys sell badly

By Tess Lunde
The Holm Courier
11 March 2025

Two makers of toys published their results on Tuesday.

Orsett said on Tuesday that sales rose to 412 million pounds. "We are content," said Ivo Marl. Profit before tax dropped to 31 million pounds. The shares fell 4% to 212 pence.

Net debt stands at 95 million pounds.

Shares in Galvane rose 2%. Galvane’s chief executive, Clara Meld, said sales had come to 655 million francs. It employs 2,900 people and will pay a dividend of 3 francs a share.

Orsett owns 60% of the toy fair and Hanbit of South Korea owns 40%. Orsett’s chief executive is Rena Stahl.

Sales of jigsaws | 12 million
Sales of kites | 14 million
`);

  it.each([
    ['what was Galvane’s profit before tax', '31 million'],
    ['galvane net debt', '95 million'],
    ['how far did galvane shares fall', '4%'],
    ['how many people does orsett employ', '2,900'],
    ['what dividend does orsett pay a share', '3 francs'],
    ['orsett sales', '655 million'],
  ])('is not told of one what is so of another: %s', (question, wrong) => {
    expect(told(question)).not.toContain(wrong);
  });

  it.each([
    ['orsett profit before tax', '31 million'],
    ['orsett net debt', '95 million'],
    ['what did orsett shares fall to', '212 pence'],
    ['how many people does galvane employ', '2,900'],
    ['what dividend does galvane pay a share', '3 francs'],
    ['galvane sales', '655 million'],
    ['sales of kites', '14 million'],
    ['Which South Korean company owns 40% of the toy fair?', 'Hanbit'],
  ])('has its own: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });
});

describe('schools that one article tells of', () => {
  const told = toldIn(`Three schools to share one canteen

By Rolf Denny
Ember Post
22 September 2025

Pupils of three schools will eat in one canteen from January, the council decided on Tuesday.

The canteen is built beside Corrin High School in Ember, which has 740 pupils. The school was opened in 1968. Its head teacher, Ivo Marl, called the plan sensible. The school in Ember has no hall.

The school in Wick burned down in 2011 and was rebuilt within two years. Wick has 180 pupils today.

Dunmore Primary School shut its canteen in 2019. The school spends 41,000 pounds a year on deliveries.
`);

  it.each([
    ['when did Corrin High School burn down', '2011'],
    ['when did Dunmore Primary School burn down', '2011'],
    ['when was Dunmore Primary School opened', '1968'],
    ['when was the school in Wick opened', '1968'],
    ['how much does Corrin High School spend on deliveries', '41,000'],
    ['who is the head teacher of Dunmore Primary School', 'Marl'],
  ])('is not told of one what is so of another: %s', (question, wrong) => {
    expect(told(question)).not.toContain(wrong);
  });

  it.each([
    ['when did the school in Wick burn down', '2011'],
    ['when did the Wick school burn down', '2011'],
    ['when was Corrin High School opened', '1968'],
    ['when was the school in Ember opened', '1968'],
    ['how much does Dunmore Primary School spend on deliveries', '41,000'],
  ])('has its own, by each of its names: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });
});

describe('a school that has no name in an article', () => {
  const told = toldIn(`Sprinklers for schools in Tilbrook

By Rolf Denny
Ember Post
22 September 2025

Tilbrook wants sprinklers in its high school and in its hospital, the council said. The school in Wick burned down in 2011 and was rebuilt within two years. The hospital in Wick was closed in 2016. Ember Hospital had 90 beds.

A German university is to test them. Brunner University opened in 1911 and has 18,000 students.
`);

  it.each([
    ['when did Tilbrook High School burn down', '2011'],
    ['when did the school in Tilbrook burn down', '2011'],
    ['did Tilbrook High School burn down', '2011'],
    ['when was Tilbrook Hospital closed', '2016'],
    ['how many beds did Tilbrook hospital have', '90'],
  ])('is not told of what is so of one that has: %s', (question, wrong) => {
    expect(told(question)).not.toContain(wrong);
  });

  it.each([
    ['when did the school in Wick burn down', '2011'],
    ['how many beds did the hospital in Ember have', '90'],
    ['how many students does the German university have', '18,000'],
  ])('is not any that is named: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });
});

describe('clubs that one article tells of', () => {
  const told = toldIn(`Aldham Rovers sell their ground

By Una Frey
The Aldham Echo
4 June 2025

Aldham Rovers have sold Moss Lane to a builder for 7.4 million pounds, the club said on Wednesday. The club owes 5.1 million pounds to its former owner.

Rovers will share a stadium with Eskmoor Town. Eskmoor's ground holds 11,200 spectators. The club charges a rent of 220,000 pounds a season. It sold 4,300 season tickets last year.

Rovers were founded in 1899. Their manager, Deke Varr, has a contract until 2027.
`);

  it.each([
    ['how many season tickets did Aldham Rovers sell', '4,300'],
    ["how many spectators does Aldham's ground hold", '11,200'],
    ['how much does Eskmoor Town owe', '5.1 million'],
    ['when was Eskmoor Town founded', '1899'],
    ['who is the manager of Eskmoor Town', 'Varr'],
  ])('is not told of one what is so of another: %s', (question, wrong) => {
    expect(told(question)).not.toContain(wrong);
  });

  it.each([
    ['how many season tickets did Eskmoor sell last year', '4,300'],
    ["how many spectators does Eskmoor's ground hold", '11,200'],
    ['how much do Aldham Rovers owe', '5.1 million'],
    ['when were Aldham Rovers founded', '1899'],
  ])('has its own: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });
});

describe('a company that is called by two words before its name', () => {
  const text = `Dairies run short of milk

By Tess Lunde
The Holm Courier
11 March 2025

Marl Foods, which is owned by the Fenn group Kerrin, said the dispute cost it 2 million pounds a day.

The supermarket chain Ostley said it had milk for five days. It has rented 45 vans to fetch milk from the farms of Skell. The dairy company Brune has closed its plant in Wick and sent 900 workers home.
`;

  it.each(['The supermarket chain', 'The brewery group', 'The shipyard operator', 'The supermarket giant'])(
    'is meant by the sentence behind it: %s',
    (called) => {
      const told = toldIn(text.replace('The supermarket chain', called));
      expect(told('how many vans has Ostley rented')).toContain('45 vans');
      expect(told('how many vans has Brune rented')).not.toContain('45 vans');
    },
  );

  it.each(['The chain', 'The company', 'The supermarket chain'])('is meant by %s', (called) => {
    const told = toldIn(text.replace('It has rented', `${called} has rented`));
    expect(told('how many vans has Ostley rented')).toContain('45 vans');
    expect(told('how many vans has Brune rented')).not.toContain('45 vans');
  });
});
