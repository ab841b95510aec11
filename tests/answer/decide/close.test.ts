import { describe, expect, it } from 'vitest';
import { createAssistant, createAssistantWith } from '../../../src/answer/assistant.ts';
import { explanationLines } from '../../../src/answer/explain/explanation-lines.ts';
import { mayAskTwo } from '../../../src/answer/language/forms/compound.ts';
import { runChecks } from '../../../src/answer/live/checks.ts';
import { readModel } from '../../../src/answer/rank/model.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle, textOf } from '../../../src/answer/reply/text.ts';
import { together } from '../../../src/answer/several/one-measure.ts';
import { type Found, statedIn } from '../../../src/answer/types.ts';
import { jsonAnswer } from '../../../src/cli/json-answer.ts';
import { answerMessage, sharedMessage } from '../../../src/discord/replies/embeds.ts';
import { factOf, harbourKnowledge } from '../knowledge.ts';

const QUESTION = 'What number of berths is there?';

/** Anything is close within `closeLine`, in the units of the scores. */
function assistantWith(closeLine: number, closeLineOfTwo = closeLine) {
  return createAssistantWith(harbourKnowledge, { ...readModel(), closeLine, closeLineOfTwo });
}

const generous = assistantWith(1000);

describe('a fact that comes close to the first', () => {
  it('is shown after it, marked as such, with its own source, and not offered as well', () => {
    const answer = generous.answer(QUESTION);
    if (answer.kind !== 'found' || answer.close === undefined) throw new Error('nothing is close');
    const [first, ...others] = answer.facts;
    expect(first.fact.id).toBe('harbour/berths');
    expect(others).toEqual([]);
    expect(answer.related).not.toContain(answer.close.fact);
    const { body, sources } = replyTo(answer, plainStyle);
    expect(body).toBe(`${first.fact.text}\nClose to it:\n${answer.close.fact.text}`);
    expect(sources).toHaveLength(1);
  });

  it('is not shown where the first leads clearly', () => {
    const answer = assistantWith(0).answer(QUESTION);
    expect(statedIn(answer).map(({ fact }) => fact.id)).toEqual(['harbour/berths']);
    expect(textOf(replyTo(answer, plainStyle))).not.toContain('Close to it');
  });

  it('may come less close where the question seems to ask two things', () => {
    const assistant = assistantWith(0, 1000);
    expect(statedIn(assistant.answer('how many berths and boats does the harbour have'))).toHaveLength(2);
    expect(statedIn(assistant.answer(QUESTION))).toHaveLength(1);
  });

  it('is not shown beside the two facts of a question that was taken apart, nor beside a sample question', () => {
    const both = generous.answer('How many berths does the harbour have, and who is the harbour master?');
    expect(statedIn(both).map(({ fact }) => fact.id)).toEqual(['harbour/berths', 'harbour/master']);
    expect(statedIn(generous.answer('number of berths'))).toHaveLength(1);
  });

  it('is no part of what a check expects', async () => {
    const checks = [{ ask: QUESTION, facts: ['harbour/berths'], file: 'checks.yaml', line: 1 }];
    const checked = createAssistantWith({ ...harbourKnowledge, checks }, { ...readModel(), closeLine: 1000 });
    expect(statedIn(checked.answer(QUESTION))).toHaveLength(2);
    expect(await runChecks(checked)).toEqual([]);
  });

  it('is among the facts for programs, which are told so, and in the explanation', () => {
    const answer = jsonAnswer(generous, 1, QUESTION, 0);
    expect(answer).toMatchObject({ close: true, facts: [{ id: 'harbour/berths' }, {}] });
    expect(answer.answer.split('\n')).toEqual(answer.facts.map(({ text }) => text));
    expect(jsonAnswer(createAssistant(harbourKnowledge), 1, 'number of berths', 0).close).toBe(false);
    expect(explanationLines(generous.explain(QUESTION)).join('\n')).toContain(
      `shown too, being close: ${answer.facts[1]?.id}`,
    );
  });

  it('stays so when the answer is shared', () => {
    const answer = generous.answer(QUESTION);
    if (answer.kind !== 'found') throw new Error('nothing is found');
    const [own, shared] = [answerMessage(answer, generous), sharedMessage(answer, 'Mia', generous)];
    expect(shared.embeds?.[0]?.description).toBe(own.embeds?.[0]?.description);
  });
});

describe('beside what several articles say', () => {
  const harbour = factOf('berths', 'The harbour has 40 berths.', {
    figures: [
      { text: '40', value: 40, unit: 'berths', measures: 'berths of the harbour', period: null, hedge: null },
    ],
  });
  const elsewhere = { ...harbour.article, id: 'courier', title: 'The harbour grows' };
  const crane = factOf('crane', 'The crane lifts 12 tonnes.');
  const answer = (close = crane): Found => ({
    kind: 'found',
    facts: [{ fact: harbour, score: 1, highlight: { start: 16, end: 18 } }],
    close: { fact: close, score: 1, highlight: null },
    related: [],
    confidence: 0.9,
  });
  const statedWith = (found: Found, asked: readonly { year: number }[] = []) =>
    statedIn(together(found, 'how many berths does the harbour have', [], asked)).map(({ fact }) => fact.id);

  it('a close fact stays where it says something else', () => {
    expect(statedWith(answer())).toEqual(['harbour/berths', 'harbour/crane']);
  });

  it('it gives way where it says the same, and where it is of another time than is asked for', () => {
    const same = { ...harbour, id: 'courier/same', article: elsewhere };
    expect(statedWith(answer(same))).toEqual(['harbour/berths']);
    const old = { ...crane, article: { ...elsewhere, published: '2019-01-01' } };
    expect(statedWith(answer(old), [{ year: 2025 }])).toEqual(['harbour/berths']);
  });
});

describe('two things may be asked for', () => {
  it.each(['who wrote it and when', 'berths + price', 'do adults & children pay?', 'the cost? who paid?'])(
    'in %j',
    (question) => expect(mayAskTwo(question)).toBe(true),
  );

  it.each(['who wrote it', 'a candy shop', 'berths and'])('not in %j', (question) =>
    expect(mayAskTwo(question)).toBe(false),
  );
});
