import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/answer/assistant.ts';
import { runChecks } from '../../src/answer/live/checks.ts';
import { statedIn } from '../../src/answer/types.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { describeProblem } from '../../src/knowledge/types.ts';

describe('the shipped knowledge', () => {
  // Each alone may pass in its branch: a bot whose checks break does not start.
  it('loads, and every one of its checks is answered as it expects', async () => {
    const knowledge = await loadKnowledge('knowledge');
    const broken = await runChecks(createAssistant(knowledge));
    expect(broken.map(describeProblem)).toEqual([]);
    expect(knowledge.facts.length).toBeGreaterThanOrEqual(47);
    expect(knowledge.checks.length).toBeGreaterThanOrEqual(60);
    expect(knowledge.checks.filter(({ facts }) => facts.length === 0).length).toBeGreaterThanOrEqual(15);
  });

  it('answers what the README and the help of `ask` tell a newcomer to ask', async () => {
    const { answer } = createAssistant(await loadKnowledge('knowledge'));
    const asked = [...readFileSync('README.md', 'utf8').matchAll(/^- `([^`]+)`$/gm)].map(([, text]) => text);
    const [, example = ''] = /ask -- "([^"]+)"/.exec(readFileSync('src/cli/ask.ts', 'utf8')) ?? [];
    const told = [...asked, example].map((text = '') => {
      const found = answer(text);
      return found.kind === 'found' ? found.facts.map(({ fact }) => fact.id.split('/')[1]) : [found.kind];
    });
    expect(told).toEqual([['trade-2024'], ['rail-europe'], ['nuclear-kazakhstan'], ['rail-chinese-cities']]);
  });

  it.each([
    'good evening',
    'good morning everyone how are you today',
    'lol good night everybody, see you tomorrow',
    'literally just kidding',
  ])('has nothing to assert to %j', async (greeting) => {
    const { answer } = createAssistant(await loadKnowledge('knowledge'));
    expect(answer(greeting).kind).not.toBe('found');
  });

  it('tells two things of the article itself that are named in one word each', async () => {
    const { answer } = createAssistant(await loadKnowledge('knowledge'));
    const told = statedIn(answer('the publisher and the date')).map(({ fact }) => fact.id.split('/')[1]);
    expect(told).toEqual(['publisher', 'published']);
  });

  it.each([
    ['Who put the article out, and when?', ['publisher', 'published']],
    ['when was it published and by whom', ['published', 'publisher']],
    ['When was this published, and who by?', ['published', 'publisher']],
    ['who brought this out and on which day', ['publisher', 'published']],
    ['my link preview is gone again lol, how is the article called again?', ['headline']],
    ['one more for my footnotes, what was the title again?', ['headline']],
    ['what is in the photo and who is it credited to', ['photo-train', 'photo-credit']],
  ])('tells what is asked of the article itself: %j', async (question, expected) => {
    const { answer } = createAssistant(await loadKnowledge('knowledge'));
    expect(statedIn(answer(question)).map(({ fact }) => fact.id.split('/')[1])).toEqual(expected);
  });

  it('drops no question for one of the article itself', async () => {
    const { answer } = createAssistant(await loadKnowledge('knowledge'));
    const [first] = statedIn(answer('how much was trade in 2024, what is the article called?'));
    expect(first?.fact.id.split('/')[1]).toBe('trade-2024');
  });

  it('answers a second half that alone says too little of what it is about', async () => {
    const { answer } = createAssistant(await loadKnowledge('knowledge'));
    const asked = 'what did the trade come to in 2024 and what amount is expected this year';
    expect(statedIn(answer(asked)).map(({ fact }) => fact.id.split('/')[1])).toEqual([
      'trade-2024',
      'trade-2025',
    ]);
  });

  it('hears a word of the chat where the vocabulary has its stem', async () => {
    const { explain } = createAssistant(await loadKnowledge('knowledge'));
    const heard = (question: string) => explain(question).words.map(({ word }) => word);
    expect(heard('so whats the deal with that nuclear plant')).toContain('deal');
    expect(heard('good evening, literally one nuclear plant')).toEqual(['nuclear', 'plant']);
  });

  it('asserts nothing where it is asked what its articles do not answer', async () => {
    const knowledge = await loadKnowledge('knowledge');
    const { answer } = createAssistant(knowledge);
    const answered = knowledge.unanswered.filter(({ question }) => answer(question).kind === 'found');
    expect(answered).toEqual([]);
    expect(knowledge.unanswered.length).toBeGreaterThanOrEqual(500);
  });

  // Every question that curators wrote: on a slow machine that takes a while.
  it('answers every sample question of a fact with that fact', { timeout: 120_000 }, async () => {
    const { facts, ...knowledge } = await loadKnowledge('knowledge');
    const { answer } = createAssistant({ facts, ...knowledge });
    const samples = facts.flatMap((fact) => fact.questions.map((question) => ({ fact, question })));
    const missed = samples.filter(({ fact, question }) => {
      const found = answer(question);
      return found.kind !== 'found' || found.facts.every((one) => one.fact !== fact);
    });
    expect(missed.map(({ question }) => question)).toEqual([]);
    expect(samples.length).toBeGreaterThanOrEqual(500);
  });
});
