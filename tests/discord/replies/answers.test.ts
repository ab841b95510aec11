import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { abilities } from '../../../commands/index.ts';
import { type Assistant, createAssistant } from '../../../src/answer/assistant.ts';
import { createAnswers } from '../../../src/discord/replies/answers.ts';
import { harbourKnowledge } from '../../answer/knowledge.ts';
import { callOf, contextOf, pressOf } from '../context.ts';

const COST = 'How much did the new quay cost?';

/** An assistant that tells what it was asked. */
function heard(): { readonly assistant: Assistant; readonly asked: readonly string[] } {
  const real = createAssistant(harbourKnowledge);
  const asked: string[] = [];
  const answer = (question: string) => {
    asked.push(question);
    return real.answer(question);
  };
  return { assistant: { ...real, answer }, asked };
}

describe('answers of late', () => {
  it('are worked out once, and are the same', () => {
    const { assistant, asked } = heard();
    const answers = createAnswers();
    const first = answers.of(assistant, COST);
    expect(answers.of(assistant, COST)).toBe(first);
    expect(first).toEqual(createAssistant(harbourKnowledge).answer(COST));
    expect(asked).toEqual([COST]);
  });

  it('are another assistant’s own: of another server, or after a reload', () => {
    const [here, there] = [heard(), heard()];
    const answers = createAnswers();
    answers.of(here.assistant, COST);
    answers.of(there.assistant, COST);
    expect([here.asked, there.asked]).toEqual([[COST], [COST]]);
  });

  it('are forgotten when many others were asked since', () => {
    const { assistant, asked } = heard();
    const answers = createAnswers();
    answers.of(assistant, COST);
    for (let at = 0; at < 250; at++) answers.of(assistant, `ferry ${at}`);
    answers.of(assistant, COST);
    expect(asked.filter((question) => question === COST)).toHaveLength(2);
  });

  it('are worked out while a question stands in the box, after its choices are given', async () => {
    const { assistant, asked } = heard();
    const context = { ...contextOf(), assistantFor: () => assistant };
    const ask = abilities.commands.find(({ definition }) => definition.name === 'ask');
    const { caller } = pressOf();
    const type = (text: string) =>
      ask?.autocomplete?.({ subcommand: null, option: 'question', text }, caller, context);
    await type('');
    expect(await type(COST)).not.toEqual([]);
    expect(asked).toEqual([]);
    await setImmediate();
    expect(asked).toEqual([COST]);
    expect(ask?.run(callOf({ question: COST }), context)).toMatchObject({ outcome: 'found' });
    expect(asked).toEqual([COST]);
  });

  it('that fail ahead of time fail again when they are asked for, and nothing else does', async () => {
    const broken = { ...createAssistant(harbourKnowledge), answer: () => expect.fail('a defect') };
    const answers = createAnswers();
    answers.ahead(broken, COST);
    await setImmediate();
    expect(() => answers.of(broken, COST)).toThrow('a defect');
  });
});
