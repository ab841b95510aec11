import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { buildIndex } from '../../../src/answer/index/inverted-index.ts';
import { hashOf } from '../../../src/answer/language/hash.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

const motto = factOf('motto', 'On the gate stands a line about patience.', {
  questions: ['What does it say up there?', 'tldr'],
});
const crane = factOf('crane', 'The crane lifts 40 tonnes.', { questions: ['what can it lift'] });
const assistant = createAssistant(knowledgeOf([motto, crane]));

describe('a sample question, word for word', () => {
  it.each(['What does it say up there?', 'what does it say up there', 'TLDR!', ' tldr '])(
    'is answered with its fact, however little else speaks for it: %j',
    (question) => {
      expect(assistant.answer(question)).toMatchObject({ facts: [{ fact: motto }], confidence: 1 });
    },
  );

  it('is the same with `what is` for `what’s`', () => {
    const lifted = { ...crane, questions: ["what's the most it lifts", 'How is it done?'] };
    const { answer } = createAssistant(knowledgeOf([motto, lifted]));
    for (const question of ['What is the most it lifts?', 'whats the most it lifts', "how's it done"])
      expect(answer(question), question).toMatchObject({ facts: [{ fact: lifted }], confidence: 1 });
  });

  it('is not answered for less than all its words, nor for more', () => {
    expect(assistant.answer('what does it say').kind).not.toBe('found');
    expect(assistant.answer('what does it say up there tomorrow').kind).not.toBe('found');
  });

  it('is not met by a message without words, whatever a curator wrote', () => {
    const signs = { ...motto, questions: ['?!'] };
    expect(createAssistant(knowledgeOf([signs, crane])).answer('...').kind).toBe('unknown');
  });

  it('is left to the decision where two articles claim it', () => {
    const elsewhere = { ...motto.article, id: 'elsewhere', title: 'Elsewhere' };
    const other = {
      ...motto,
      id: 'elsewhere/motto',
      article: elsewhere,
      text: 'Above the door stands a year.',
    };
    const both = createAssistant(knowledgeOf([other, motto]));
    expect(both.answer('tldr').kind).not.toBe('found');
  });

  it('is told to have taken more steps', () => {
    expect(assistant.explain('tldr')).toMatchObject({ whole: false, answer: { kind: 'found' } });
  });
});

describe('the hashes of sample questions', () => {
  it('are those of the words as they are understood, whatever was written', () => {
    const questions = [
      'What does it say up there?',
      'how much is 50k in €?',
      'u know what the  us pays??',
      'what dose it cost',
      'wat r the costs pls',
      '',
    ];
    const { sampleHashes, sampleWords } = buildIndex(knowledgeOf([{ ...motto, questions }, crane]));
    expect(sampleHashes).toHaveLength(questions.length + 1);
    sampleHashes.forEach((hash, sample) => {
      expect(hash, sampleWords(sample)).toBe(hashOf(sampleWords(sample)));
    });
  });
});
