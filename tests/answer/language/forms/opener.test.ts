import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../../src/answer/assistant.ts';
import { analyse } from '../../../../src/answer/language/analyse.ts';
import { factsRead } from '../../asking.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../../knowledge.ts';

const OPENERS = [
  '',
  'hey, ',
  'hey ',
  'hello, ',
  'hello there! ',
  'Good morning all, ',
  'well ',
  'Well, ',
  'ok so, ',
  'and ',
  'um, ',
  'btw ',
  'please, ',
  'quick question: ',
  'can you tell me ',
  'hi, does anyone know ',
];
const CLOSERS = [', please', ' please?', '? thanks', ', lol'];

const facts = factsRead(`Orrel raises its bridge toll
By Ruta Falk
The Orrel Herald, 4 February 2025

The toll of the Orrel bridge will rise to €4 in May, the town said on Monday.

"We need the money," said Tove Amsel, mayor of Orrel. "Nobody likes it."

The Kaskelen mill is a watermill with 3 wheels and employs 40 people.

Of the towns on the river, 12 towns have joined the toll. "We were never asked," said Bruno Keel, head of the city choir.
`);
const news = createAssistant(knowledgeOf(facts));
const curated = createAssistant(
  knowledgeOf([
    ...harbourKnowledge.facts,
    factOf('herring', 'Skarmoen sends herring to 26 countries in Europe.', {
      questions: ['Where does the herring go?', 'How many countries buy herring from Skarmoen?'],
    }),
  ]),
);

const around = (question: string): readonly string[] => [
  ...OPENERS.map((opener) => `${opener}${question}`),
  ...CLOSERS.map((closer) => `${question}${closer}`),
];

describe('what stands around a question in a chat', () => {
  const refusals = [
    [news, 'who is the mayor of Skar'],
    [news, 'who is the head of the chess club'],
    [news, 'where is the Kaskelen mill'],
    [curated, 'what is herring'],
    [curated, 'how many countries are there in Europe'],
    [curated, 'how do i catch herring'],
  ] as const;

  it.each(
    refusals.flatMap(([assistant, question]) =>
      around(question).map((asked) => [asked, assistant, assistant.explain(question).veto] as const),
    ),
  )('switches no refusal off: %s', (asked, assistant, veto) => {
    expect(assistant.answer(asked).kind).not.toBe('found');
    expect(veto).toEqual(expect.any(String));
    expect(assistant.explain(asked).veto).toBe(veto);
  });

  it.each([...around('who is the mayor of Orrel'), ...around('who is tove amsel')])(
    'takes no answer away: %s',
    (asked) => {
      expect(news.answer(asked)).toMatchObject({
        kind: 'found',
        steps: expect.arrayContaining(['who it is']),
      });
    },
  );

  it.each([
    'Well 7 is how deep',
    'Hi Records signed whom',
    'So Lund said what',
    'who said please',
    'who sang thanks',
    'please',
    'hello, ',
  ])('is not taken for a word of the question: %s', (asked) => {
    expect(analyse(asked).plain).toBe(asked.trim());
  });

  it('is none of its words', () => {
    const { words, said, plain } = analyse('hey guys, who is the mayor of Skar? thanks lol');
    expect(words.map(({ text }) => text)).toEqual(['who', 'is', 'the', 'mayor', 'of', 'skar']);
    expect([said, plain]).toEqual([
      'hey guys, who is the mayor of Skar? thanks lol',
      'who is the mayor of Skar?',
    ]);
  });

  it('hides no yes-or-no question', () => {
    const asked = ['is the bridge open', 'hello, is the bridge open', 'hey guys, is the bridge open, please'];
    expect(asked.map((question) => analyse(question).asked)).toEqual(['yesno', 'yesno', 'yesno']);
  });
});
