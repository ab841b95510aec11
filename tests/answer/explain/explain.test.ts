import { describe, expect, it } from 'vitest';
import { createAssistant, createAssistantWith } from '../../../src/answer/assistant.ts';
import { stepsInWords } from '../../../src/answer/explain/evidence-in-words.ts';
import { explanationLines } from '../../../src/answer/explain/explanation-lines.ts';
import { readModel } from '../../../src/answer/rank/model.ts';
import type { Step } from '../../../src/answer/types.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../knowledge.ts';

const assistant = createAssistant(harbourKnowledge);
const explained = (question: string) => explanationLines(assistant.explain(question));

describe('an explanation', () => {
  it('tells the words as understood, the candidates, and the confidence against the line', () => {
    const lines = explained('how many brths does the harbour have').join('\n');
    expect(lines).toContain(`version ${assistant.version()}`);
    expect(lines).toMatch(/brths -> berths \(corrected/);
    expect(lines).toMatch(/1\. [\d.]+ harbour\/berths/);
    expect(lines).toMatch(/words for the first: brths [+-]\d\.\d\d, harbour [+-]\d\.\d\d/);
    expect(lines).toMatch(/confidence 0\.\d+, line 0\.\d+/);
  });

  it('says why a fact that is near was refused', () => {
    expect(explained('How many berths has the harbour of Zolgrave?').at(-1)).toContain(
      'refused: no such name',
    );
  });

  it('says so when the answer is not the decision about the whole question', () => {
    const { whole, answer } = assistant.explain('How many berths are there and who is the harbour master?');
    expect(answer).toMatchObject({ kind: 'found', facts: { length: 2 } });
    expect(whole).toBe(false);
    expect(explained('How many berths are there and who is the harbour master?').at(-1)).toBe(
      'Beside this decision about the whole question: it was taken apart into the two questions that it asks.',
    );
    expect(assistant.explain('How much did the new quay cost?').whole).toBe(true);
    expect(assistant.explain('What is the depth of the moon?').whole).toBe(true);
  });
});

describe('what is said of the steps to an answer', () => {
  const said = (...steps: readonly Step[]) =>
    stepsInWords({ answer: { kind: 'unknown', confidence: 0, steps }, whole: false }, (text) => `<${text}>`);

  it('is what was done with the name in the question, and of that article', () => {
    expect(said('name left out')).toBe(
      'Beside this decision about the whole question: the name of what the article is about was left out.',
    );
    expect(said('usual form')).toBe(
      'Beside this decision about the whole question: it was read in other words that ask the same, as most people ask it.',
    );
    expect(said('called the bridge')).toMatch(/was called as the article calls it: “<the bridge>”\.$/);
  });
});

describe('the steps to an answer', () => {
  it('are told where there are any', () => {
    const steps = (question: string) => assistant.answer(question).steps ?? [];
    expect(steps('How much did the new quay cost?')).toEqual(['word for word']);
    expect(steps('price of that new quay')).toEqual([]);
    expect(steps('What is the depth of the moon?')).toEqual([]);
    expect(explained('price of that new quay').at(-1)).toMatch(/^confidence/);
  });
});

describe('the version', () => {
  it('is another one for other facts and for another model, and the same for the same', () => {
    const other = knowledgeOf([factOf('cost', 'The new quay cost 14 million euros.')]);
    const model = readModel();
    const versions = [
      createAssistant(harbourKnowledge),
      createAssistant({ ...other, version: 'another' }),
      createAssistantWith(harbourKnowledge, { ...model, offerLine: model.offerLine / 2 }),
    ].map(({ version }) => version());
    expect(new Set(versions).size).toBe(3);
    expect(createAssistantWith(harbourKnowledge, readModel()).version()).toBe(versions[0]);
  });
});
