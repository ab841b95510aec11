import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { boldStated } from '../asking.ts';

import { knowledgeOf } from '../knowledge.ts';

const article = (more = '') =>
  ingestArticle(
    Buffer.from(`Pilots of Orme to strike after vote

By Ada Holm
The Skerry Post, 8 May 2025

Members of the Dockers and Crews Union (DCU) voted by 83% to strike. The smaller Harbour Pilots' Guild, which represents 140 pilots, backed it by 61% on a turnout of 57%.

The DCU is demanding 7.5% over two years, while the Guild has asked for 6.25% and a cut in the working week to 38 hours.

The Guild's leader, Odd Marsh, called for calm. The port has offered 3.1%.${more}

Correction: an earlier version of this article said the Guild had asked for 5.25%.
`),
    { name: 'strike.txt' },
  ).facts;
const boldIn = (facts: ReturnType<typeof article>) => {
  const assistant = createAssistant(knowledgeOf(facts));
  return (question: string) => boldStated(assistant, question);
};

describe('what somebody wants', () => {
  const bold = boldIn(article());

  it.each([
    ['what does the harbour pilots guild want', '6.25% and a cut in the working week to 38 hours'],
    ["what is the Harbour Pilots' Guild asking for?", '6.25% and a cut in the working week to 38 hours'],
    ['how much is the harbour pilots guild asking for', '6.25%'],
    ['what does the dcu want', '7.5% over two years'],
    ['how much is the dcu demanding', '7.5%'],
  ])('%s', (question, wanted) => {
    expect(bold(question)).toBe(wanted);
  });

  it('is none of what another one of that name wants', () => {
    const ofTwo = boldIn(article(" The Lake Skippers' Guild stood aside."));
    expect(ofTwo('what does the harbour pilots guild want')).not.toContain('6.25%');
    expect(bold('what does the lake skippers guild want') ?? '').not.toContain('6.25%');
  });
});

describe('what somebody wants, told behind who that is', () => {
  it.each([
    ['Castellan, which has a stake of 5.2%, wants the mills sold.', 'the mills sold'],
    ['The Orrin Guild, who own the quay, demand a lower toll.', 'a lower toll'],
  ])('%s', (sentence, part) => {
    const facts = article(` ${sentence}`);
    const who = /^(?:The )?(?<name>[^,]+),/u.exec(sentence)?.groups?.name ?? '';
    expect(boldIn(facts)(`what does ${who} want`)).toBe(part);
  });
});
