import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { factsRead } from '../asking.ts';
import { boldOf } from '../bold.ts';
import { knowledgeOf } from '../knowledge.ts';

/** What an answer states of an article of these paragraphs. */
function told(body: string, question: string): readonly string[] {
  const facts = factsRead(`Notes of the day\n\nThe Kell Post\n7 August 2025\n\n${body}\n`);
  return statedIn(createAssistant(knowledgeOf(facts)).answer(question)).map(({ fact }) => fact.text);
}

describe('what the next sentence denies', () => {
  it.each([
    [
      'how many homes were flooded',
      'Residents claim that 30 homes were flooded.',
      'The water board denies this.',
    ],
    [
      'how many homes were flooded',
      'Residents claim that 30 homes were flooded.',
      'The water board said the number was wrong.',
    ],
    [
      'how many workers walked out',
      'The union says 200 workers walked out.',
      'The company rejects the figure.',
    ],
    [
      'how much did the bridge cost',
      'According to the opposition, the bridge cost 9 million euros.',
      'That is untrue, the ministry said.',
    ],
    [
      'how much profit did the mill make',
      'It was reported that the mill made a profit of £4 million.',
      'A spokesman denied the report.',
    ],
    [
      'what share of pupils were late',
      'A study claimed 60 per cent of pupils were late.',
      'Teachers disagree.',
    ],
    [
      'how many people came',
      'The organisers say 9,000 people came.',
      'Police called that figure exaggerated.',
    ],
    [
      'how many fish died',
      'Anglers say 4,000 fish died.',
      'The factory disputes that, and points to the heat.',
    ],
  ])('is shown with it: %s', (question, claim, denial) => {
    expect(told(`${claim} ${denial}`, question)).toEqual([claim, denial]);
  });

  it('is shown with it where another speaker denies it in the next paragraph', () => {
    const body =
      'Ada Berg has been mayor of Kell since 2019.\n\nNils Ek: 300 people signed the petition against the park.\n\nBerg: That is not true. It was hardly a dozen.';
    expect(told(body, 'how many people signed the petition')).toEqual([
      'Nils Ek: 300 people signed the petition against the park.',
      'Berg: That is not true.',
    ]);
  });

  it('is shown with a fact that somebody picks', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        'Notes\n\nThe Kell Post\n7 August 2025\n\nCritics say 400 trees fell. The council denies it.\n',
      ),
      { name: 'notes.txt' },
    );
    const assistant = createAssistant(knowledgeOf(facts));
    const fact = facts.find(({ text }) => text.includes('400'));
    const answer = assistant.pick(fact?.id ?? '');
    expect(answer && statedIn(answer).map((one) => one.fact.text)).toContain('The council denies it.');
  });

  it.each([
    [
      'how many litres does the dam hold',
      'The dam holds 3 million litres.',
      'The council denies that it leaks.',
    ],
    ['how many homes were flooded', 'Some 30 homes were flooded.', 'The court rejected the appeal.'],
    ['how many workers walked out', 'Some 200 workers walked out.', 'The firm dismissed three of them.'],
    ['how much did the bridge cost', 'The bridge cost 9 million euros.', 'That is more than was planned.'],
    ['how many people came', 'Some 9,000 people came.', 'The club denied them entry at the east gate.'],
  ])('is nothing where the next sentence denies something else: %s', (question, fact, next) => {
    expect(told(`${fact} ${next}`, question)).toEqual([fact]);
  });
});

describe('what a sentence denies itself', () => {
  it.each([
    ['how many jobs were lost', 'The mayor denies that 40 jobs were lost.'],
    ['how many people died', 'Reports that 12 people had died were false, police said.'],
    [
      'how much does the firm owe',
      'There is no truth in claims that the firm owes £2 million, its owner said.',
    ],
    ['how many staff will go', 'The company dismissed reports that 900 staff would go.'],
    ['how many litres does the dam hold', 'It is not true that the dam holds 3 million litres.'],
    ['how much did he take', 'The clerk denies taking £40,000 from the till.'],
  ])('has no figure in bold: %s', (question, text) => {
    expect(boldOf(text, question)).toBeNull();
  });

  it.each([
    ['how many homes were to be built', 'The council denied planning permission for 40 homes.', '40'],
    ['how high was the fine', 'The firm denied that it knew, and paid a fine of £2 million.', '£2 million'],
    ['how long do disputes take', 'Disputes that take longer than 90 days go to a panel.', '90 days'],
    ['how many workers were dismissed', 'The firm dismissed 40 workers in May.', '40'],
    ['how much was the offer', 'The board rejected an offer of £2 million.', '£2 million'],
    ['how many trees were felled', 'Critics say 400 trees were felled; the council denies it.', '400'],
  ])('is told from what only looks so: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});
