import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { listedQuestions } from '../../../src/answer/language/forms/listed-questions.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle } from '../../../src/answer/reply/text.ts';
import { harbourKnowledge } from '../knowledge.ts';

const bodyOf = (message: string) =>
  replyTo(createAssistant(harbourKnowledge).answer(message), plainStyle).body.split('\n');

const BERTHS = 'The harbour at Port Lund now has more than 40 berths, according to its master.';
const COST = 'The new quay cost 12 million euros, about $13.4 million.';
const MASTER = 'Ada Lund has been the harbour master since 2019.';

describe('a message that lists questions', () => {
  it.each([
    ['1. how long is it 2. who built it', ['how long is it', 'who built it']],
    [
      '1) how long is it? 2) who built it? 3) when was it?',
      ['how long is it?', 'who built it?', 'when was it?'],
    ],
    ['(1) the berths (2) what did the quay cost', ['the berths', 'what did the quay cost']],
    ['please tell me:\n1. how long is it\n2. who built it', ['how long is it', 'who built it']],
    ['Q1: how long is it Q2: who built it', ['how long is it', 'who built it']],
    ['- how long is it\n- who built it', ['how long is it', 'who built it']],
    ['a) how long is it\nb) who built it', ['how long is it', 'who built it']],
    ['Some questions\nHow long is it?\nWho built it?', ['How long is it?', 'Who built it?']],
    [
      'How long is the quay? Who built the pier? What does a berth cost?',
      ['How long is the quay', 'Who built the pier', 'What does a berth cost'],
    ],
    ['• how long is it\n• who built it\n• what is it', ['how long is it', 'who built it', 'what is it']],
  ])('is read question by question: %j', (message, parts) => {
    expect(listedQuestions(message)).toEqual(parts);
  });

  it.each([
    'how many goals did the 1. team score and the 2. team concede',
    'what costs 1.5 million, and what 2.5 million',
    '2. how long is it 3. who built it',
    '1. how long is it',
    'how long is it and who built it?',
    'How long is the quay? Who built it?',
    'How long is the quay? Who built it? What does it cost?',
    'which is first: 1. Lund 2. Vall',
    'I read that the quay is new.\nHow long is it?',
    '- berths\n- quays',
  ])('is none where it lists no questions: %j', (message) => {
    expect(listedQuestions(message)).toEqual([]);
  });

  it('has each of them answered, in their order', () => {
    expect(bodyOf('1. how many berths does the harbour have 2. how much did the new quay cost')).toEqual([
      BERTHS,
      COST,
    ]);
  });

  it('says which of them is not known', () => {
    expect(bodyOf('1. who is the harbour master? 2. who painted the lighthouse?')).toEqual([
      MASTER,
      'I am not sure that the articles say: “who painted the lighthouse?”',
    ]);
  });

  it('says how many were left out', () => {
    const body = bodyOf(
      '1. how many berths are there 2. how much did the new quay cost 3. who is the harbour master 4. how often do the ferries leave',
    );
    expect(body).toEqual([
      BERTHS,
      COST,
      MASTER,
      'I answer 3 questions at a time: please ask the other one again.',
    ]);
  });

  it('states a fact once that answers two of them', () => {
    expect(bodyOf('1. how many berths does the harbour have 2. number of berths')).toEqual([BERTHS]);
  });

  it('asserts nothing where none of them is known', () => {
    const { kind } = createAssistant(harbourKnowledge).answer(
      '1. who painted it blue 2. where is the lighthouse',
    );
    expect(kind).not.toBe('found');
  });
});
