import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { replyTo } from '../../../src/answer/reply/reply.ts';
import { plainStyle } from '../../../src/answer/reply/text.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { withArticles } from '../../../src/knowledge/extend.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const article = (text: string) => ingestArticle(Buffer.from(text), { name: 'article.txt' });
const carrow = article(`Jobless rate falls in Carrow

The Carrow Courier
4 July 2025

Unemployment in Carrow fell again last month, the labour office said on Thursday.

Carrow's unemployment rate is 4 %, against Halden's 5 %, the office said.

The town of Carrow has 12,400 people, and its mayor, Ruth Vane, wants to build 300 homes.
`);
const halden = article(`Halden counts its jobless

The Halden Herald
6 July 2025

Fewer people in Halden are out of work than a year ago, according to the town hall.

Halden's unemployment rate stands at 5.3 %, down from 6.1 % a year ago.

The town of Halden has 9,800 people and 41 firms with more than ten workers.
`);
const COMPARED = "Carrow's unemployment rate is 4 %, against Halden's 5 %, the office said.";
const OWN = "Halden's unemployment rate stands at 5.3 %, down from 6.1 % a year ago.";

const orders = [
  [carrow, halden],
  [halden, carrow],
].map((articles) => createAssistant(withArticles(knowledgeOf([]), articles).knowledge));

describe('what one article says of another’s subject, beside that article', () => {
  it.each([
    'what is the unemployment rate in Halden',
    "what is Halden's unemployment rate",
    "what is Halden's rate",
    'halden jobless rate',
  ])('stands second, each with its own source: %s', (question) => {
    for (const assistant of orders) {
      const answer = assistant.answer(question);
      expect(statedIn(answer).map(({ fact }) => fact.text)).toEqual([OWN, COMPARED]);
      const { body, sources } = replyTo(answer, { ...plainStyle, bold: (text) => `*${text}*` });
      expect(body).toMatch(/^Halden.*\*5\.3 %\*.*Another article:.*Halden's \*5 %\*/s);
      expect(sources.map((line) => line.split(' · ')[0])).toEqual([
        'The Halden Herald',
        'The Carrow Courier',
      ]);
    }
  });

  it('is no reason to show that one for the article’s own subject', () => {
    for (const assistant of orders) {
      const answer = assistant.answer('what is the unemployment rate in Carrow');
      expect(statedIn(answer).map(({ fact }) => fact.text)).toEqual([COMPARED]);
    }
  });

  it('is the answer, with its source, where nobody else tells', () => {
    const alone = createAssistant(withArticles(knowledgeOf([]), [carrow]).knowledge);
    const { body, sources } = replyTo(alone.answer('what is the unemployment rate in Halden'), {
      ...plainStyle,
      bold: (text) => `*${text}*`,
    });
    expect(body).toContain("Halden's *5 %*");
    expect(sources).toEqual([expect.stringMatching(/^The Carrow Courier/)]);
  });
});
