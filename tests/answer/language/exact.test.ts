import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { exactFirst } from '../../../src/answer/language/exact.ts';
import { boldOf } from '../bold.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const EXPECTED = 'Fish exports of Lund are heading for $100 million this year.';
const LAST = 'Fish exports of Lund were $94.8 million in 2024.';
const first = (question: string, texts: readonly string[]) => exactFirst(question, texts, (text) => text)[0];

describe('the exact figure behind a rounded one', () => {
  it.each([
    ['exports almost hit 100 million, what is the exact number', [EXPECTED, LAST], LAST],
    ['nearly $100m in exports? whats the actual figure', [EXPECTED, LAST], LAST],
    [
      'some 200 boats I heard, the precise number?',
      ['It has room for 200 boats.', 'It has 212 boats.'],
      'It has 212 boats.',
    ],
    ['about 1,000 people, but the real number', ['It seats 1,000.', 'Some 1,040 came.'], 'Some 1,040 came.'],
  ])('comes before the rounded one: %s', (question, texts, expected) => {
    expect(first(question, texts)).toBe(expected);
  });

  it.each([
    ['are exports heading for 100 million', [EXPECTED, LAST]],
    ['what is the exact number of boats', ['It has room for 200 boats.', 'It has 212 boats.']],
    ['about 100 million in exports, the exact number please', [EXPECTED, 'It has 12 boats.']],
    ['some 200 boats, the precise number?', ['It has 212 boats.', 'It has room for 205 cars.']],
    ['is 100 million the right number', [EXPECTED, 'Exports were $40 million in 2019.']],
  ])('changes no other order: %s', (question, texts) => {
    expect(first(question, texts)).toBe(texts[0]);
  });

  it('stands in bold', () => {
    expect(
      boldOf(`${LAST} It sold to 40 towns.`, 'exports almost hit 100 million, what is the exact number'),
    ).toBe('$94.8 million');
  });

  it('is the first candidate', () => {
    const questions = (text: string) => [
      `what is said of ${text.slice(-8)}`,
      'fish exports of Lund',
      'exports in money',
    ];
    const facts = [EXPECTED, LAST].map((text, at) => factOf(`f${at}`, text, { questions: questions(text) }));
    const { explain } = createAssistant(knowledgeOf(facts));
    expect(
      explain('fish exports of Lund hit almost 100 million, the exact number?').candidates[0]?.fact.text,
    ).toBe(LAST);
  });

  it('is answered as surely as the rounded one would be', () => {
    const questions = [
      'How much are the fish exports of Lund?',
      'fish exports of Lund in money',
      'Are the exports of fish 100 million?',
    ];
    const facts = [EXPECTED, LAST].map((text, at) =>
      factOf(`f${at}`, text, { questions: at === 0 ? questions : questions.slice(0, 1) }),
    );
    const { answer } = createAssistant(knowledgeOf(facts));
    expect(answer('are the fish exports of Lund 100 million')).toMatchObject({
      kind: 'found',
      facts: [{ fact: facts[0] }],
    });
    expect(answer('fish exports of Lund 100 million, the exact number?')).toMatchObject({
      kind: 'found',
      facts: [{ fact: facts[1] }],
    });
  });
});
