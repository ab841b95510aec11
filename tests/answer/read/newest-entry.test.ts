import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const entries = [
  `21:30 Pumps arrive
Four pumps from Holm are on their way to the weir, and 40 soldiers were flown in. Another 200 cellars are feared lost.`,
  `18:10 Second dyke breaks
The flood has now filled 1,300 cellars, most of them since noon. Some 5,200 homes are without power.`,
  `13:40 School closes
The school of Tarrick sent its 310 pupils home. In the hamlet of Nether Vell 60 cellars were filled.`,
  `08:15 What we know
By dawn the flood had filled 420 cellars. Some 900 homes are without power. The dyke held 70% of the water, and 300 soldiers are at work on it.`,
];
const blog = (order: readonly string[], points = '- Flood has filled 2,100 cellars, the town says\n') =>
  ingestArticle(
    Buffer.from(`LIVE: Flood of the Orme reaches Tarrick

The Marden Post | Updated 21:45, Tuesday 4 March 2025
Reporting by Una Teale in Tarrick

Key points
${points}- 38 people taken to hospital

${order.join('\n\n')}
`),
    { name: 'live.txt' },
  ).facts;
const first = (question: string, facts = blog(entries)) => {
  const [found] = statedIn(createAssistant(knowledgeOf(facts)).answer(question));
  return found?.highlight && found.fact.text.slice(found.highlight.start, found.highlight.end);
};

describe('what a live blog tells anew', () => {
  it.each([
    ['how many cellars has the flood filled', '2,100 cellars'],
    ['how many cellars did the flood fill', '2,100 cellars'],
    ['how many homes are without power', 'Some 5,200 homes'],
  ])('is told by its newest entry: %s', (question, figure) => {
    expect(figure).toContain(first(question));
  });

  it('is none of what is added to it, or is of one place', () => {
    expect('1,300 cellars').toContain(first('how many cellars has the flood filled', blog(entries, '')));
  });

  it.each([
    ['how many cellars had the flood filled by dawn', '420 cellars'],
    ['how many cellars were filled at dawn', '420 cellars'],
  ])('is left where a time is named: %s', (question, figure) => {
    expect(figure).toContain(first(question));
  });

  it('is no other thing of that unit', () => {
    expect(first('how many soldiers are at work on the dyke')).toContain('300');
  });

  it('is known only where the newest entry stands at the top', () => {
    const before = first('how many homes are without power', blog([...entries].reverse()));
    expect(['900', 'Some 900', '5,200', 'Some 5,200']).toContain(before);
  });
});
