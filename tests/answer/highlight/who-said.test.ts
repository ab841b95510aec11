import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { whoSaid } from '../../../src/answer/highlight/who-said.ts';
import { analyse } from '../../../src/answer/language/analyse.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { articleOf, boldIn } from '../bold.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

/** What is in bold: undefined where the question is about no speech. */
function boldSaid(text: string, saidBy: string | null, question: string): string | null | undefined {
  const span = whoSaid({ ...factOf('one', text), saidBy }, analyse(question));
  return span ? text.slice(span.start, span.end) : span;
}

describe('what is in bold of what somebody said', () => {
  it('is left to the figure where one is asked for as well', () => {
    const fact = { ...factOf('one', 'Of 134 staff 92 are out, said Ada Lund.'), saidBy: 'Ada Lund' };
    expect(whoSaid(fact, analyse('whose figure is higher, and how high is it'))).toBeUndefined();
  });

  it.each([
    ['"The crane is old," said Ada Lund, who runs it.', 'Ada Lund', 'who said the crane is old', 'Ada Lund'],
    ['"You saw it," Lund said.', 'Ada Lund, Mayor', 'So who said that you saw it?', 'Lund'],
    ['"Lund is wrong," Bo Ek told MPs.', 'Bo Ek', 'who told MPs that lund is wrong', 'Bo Ek'],
    ['The company said 40 cranes were old.', 'the company', 'who says 40 cranes are old', 'The company'],
    ['40 cranes were sold, says Ada Lund.', 'Ada Lund', 'who gave the crane figures', 'Ada Lund'],
    ['Ada Lund called the crane "a ruin".', 'Ada Lund', 'who called the crane a ruin', 'Ada Lund'],
    ['"My crane is old."', 'Ada Lund', 'who said my crane is old', null],
    ['"We saw Lund," he added.', 'Ada Lund', 'who said they saw lund', null],
    ['The board of Quay 9 said no.', 'the board of Dock 9', 'who said no', null],
    ['"No one paid half," Ada Lund said.', 'Ada Lund', 'what did ada lund say about paying', null],
    ['"No," said Bo Ek of Quay Traders.', 'Bo Ek', 'who is bo ek', null],
  ])('%s (%s): %s', (text, saidBy, question, bold) => {
    expect(boldSaid(text, saidBy, question)).toBe(bold);
  });

  it.each([
    ['The union called the strike.', null, 'who called the strike'],
    ['Ada Lund said the fare was £4.', 'Ada Lund', 'what did ada lund say the fare was'],
    ['Ada Lund gave the money.', 'Ada Lund', 'who gave the money'],
    ['Harbour Master Ada Lund left.', null, 'who is the harbour master'],
  ])('is left to what is learned: %s (%s): %s', (text, saidBy, question) => {
    expect(boldSaid(text, saidBy, question)).toBe(undefined);
  });

  it('is the speaker in an answer', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        'Pier at Carrow shuts\n\nThe Carrow Post\n4 March 2025\n\n"The timbers of the pier are rotten," said Nora Keats. "Mrs Marsh paid for none of it," she added.\n',
      ),
      { name: 'story.txt' },
    );
    const [found] = statedIn(createAssistant(knowledgeOf(facts)).answer('who said the timbers are rotten'));
    const { start = 0, end = 0 } = found?.highlight ?? {};
    expect(found?.fact.text.slice(start, end)).toBe('Nora Keats');
  });
});

describe('who said something', () => {
  it('is in bold with the title that the sentence gives them', () => {
    const said = '"I cried at the gate," said Ms Lund.';
    const { facts } = articleOf(`Otto Voss lost his seat to Ada Lund. ${said}`);
    expect(facts.find(({ text }) => text === said)?.saidBy).toBe('Ada Lund');
    expect(boldIn(facts, ({ text }) => text === said, 'who said they cried at the gate')).toBe('Ms Lund');
  });
});
