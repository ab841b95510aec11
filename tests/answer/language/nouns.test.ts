import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { analyse } from '../../../src/answer/language/analyse.ts';
import { contentOf } from '../../../src/answer/language/held.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

/** Words that count as matter, and not as talk around it. */
const contentIn = (question: string) =>
  analyse(question).words.flatMap(({ role, text }) => (role === 'content' ? [text] : []));

describe('a word of small talk that is a thing as well', () => {
  it.each([
    ['whats the fine for the dairy', 'fine'],
    ['what fine did the court give', 'fine'],
    ['how big a fine was it', 'fine'],
    ['how high are the fines', 'fines'],
    ['how much fine must they pay', 'fine'],
    ['how deep is the well', 'well'],
    ['when was the deal signed', 'deal'],
    ['how long does the project take', 'project'],
    ['which class is largest', 'class'],
    ['who is their teacher', 'teacher'],
    ['how many likes did the post get', 'likes'],
  ])('counts behind what stands before nouns: %s', (question, word) => {
    expect(contentIn(question)).toContain(word);
    expect(contentOf(question).length).toBe(new Set(contentIn(question)).size);
  });

  it.each([
    ["i'm fine, how many cows are there", 'fine'],
    ['ok fine how many cows are there', 'fine'],
    ["what's the deal with the cows", 'deal'],
    ['how well known is the dairy', 'well'],
    ['who is the well known farmer', 'well'],
    ['what wait how many cows', 'wait'],
    ['how many cows, i need it for the exam', 'exam'],
    ['doing a project on cows, how many are there', 'project'],
    ['my teacher asks how many cows there are', 'teacher'],
    ['how many cows do the likes of him have', 'likes'],
  ])('is talk elsewhere: %s', (question, word) => {
    expect(contentIn(question)).not.toContain(word);
  });

  it('finds the fact that tells of it', () => {
    const extracted = { origin: { kind: 'extracted', start: 0, end: 1 } } as const;
    const { answer } = createAssistant(
      knowledgeOf([
        factOf('well', 'The well is 62 metres deep and gives 900 litres an hour.', extracted),
        factOf('river', 'The river is four metres deep at the mill.', extracted),
        factOf('fine', 'The court fined the dairy 52,000 crowns over the spilt whey.', extracted),
        factOf('farms', 'The dairy buys milk from 310 farms and pays 4 crowns a litre.', extracted),
      ]),
    );
    const first = (question: string) => {
      const found = answer(question);
      return found.kind === 'found' ? found.facts[0].fact.id : found.kind;
    };
    expect(first('how deep is the well')).toBe('harbour/well');
    expect(first('what fine did the court give')).toBe('harbour/fine');
  });
});
