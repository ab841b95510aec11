import { describe, expect, it } from 'vitest';
import { createAssistantWith } from '../../../src/answer/assistant.ts';
import { readModel } from '../../../src/answer/rank/model.ts';
import { factsRead } from '../asking.ts';
import { knowledgeOf } from '../knowledge.ts';

/** Answers of one article where anything is close to anything. */
function answerTo(question: string, ...paragraphs: readonly string[]) {
  const text = `The week at the weir\n\nBy Ada Holm\nThe Skar Gazette\n2 May 2024\n\n${paragraphs.join('\n\n')}\n`;
  const facts = factsRead(text);
  const generous = { ...readModel(), closeLine: 1000, closeLineOfTwo: 1000 };
  const answer = createAssistantWith(knowledgeOf(facts), generous).answer(question);
  if (answer.kind !== 'found') throw new Error('nothing is found');
  return { facts: answer.facts.map(({ fact }) => fact.text), close: answer.close?.fact.text };
}

const HEIGHT = 'The weir at Skar is 14 metres high.';
const CRACK = 'Length of the crack in the weir at Skar: 3 metres.';
const PRICE = 'A day ticket for the weir at Skar costs €12.';
const VISITS = 'A day at the weir at Skar is the dream of 40 anglers.';
const SEASON = 'A season ticket for the weir at Skar costs €90.';

describe('what comes close to the first', () => {
  it('is not shown where it tells no height and the first does', () => {
    expect(answerTo('how tall is the weir at Skar', HEIGHT, CRACK)).toEqual({
      facts: [HEIGHT],
      close: undefined,
    });
  });

  it('is shown where it is of the same kind', () => {
    expect(answerTo('how much does a ticket for the weir at Skar cost', PRICE, SEASON).close).toBeDefined();
  });

  it('is not shown where the first holds both of what is asked', () => {
    const wardens = 'Skar will hire six wardens for the weir, who will cost €90,000 a year.';
    const flat = 'A flat at the weir costs €900 a month.';
    const question = 'how many wardens will Skar hire for the weir and what will they cost';
    expect(answerTo(question, wardens, flat, VISITS)).toEqual({ facts: [wardens], close: undefined });
    const meeting = 'The next meeting about the weir is on 8 July at 7pm in the Holm Hall.';
    expect(answerTo('when is the next meeting about the weir and where', meeting, flat, VISITS)).toEqual({
      facts: [meeting],
      close: undefined,
    });
  });

  it('is not shown where it is told of another one by name', () => {
    const seal = 'A 240-kilo seal called Bruno moved into the pool at the weir.';
    const otters = 'Two otters, Otto and Fina, came with him.';
    const weighs = 'Otto weighs 27kg and Fina 24kg.';
    expect(answerTo('how heavy is bruno', seal, otters, weighs)).toEqual({ facts: [seal], close: undefined });
  });

  it('is not shown where the first says when as well as who', () => {
    const opened = 'The weir at Skar was opened in 1933 by the brewer Amos Kell.';
    const since = 'The weir keeper of Skar has been at the weir since 1979.';
    expect(answerTo('who opened the weir at skar and when', opened, since)).toEqual({
      facts: [opened],
      close: undefined,
    });
  });
});
