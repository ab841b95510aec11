import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { plainKnowledge } from '../../../src/eval/gold.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';

const text = `Dockers in Fenwick go back to work

Fenwick Gazette, 18 February 2026

Some 1,900 dockers took part in the strike, the union said. It went on for eleven days.

Correction: an earlier version of this article said that 2,900 dockers took part.`;
const { facts } = ingestArticle(new TextEncoder().encode(text), { name: 'strike.txt' });
const { answer, rank } = createAssistant(plainKnowledge(facts));

describe('what a correction takes back', () => {
  it('answers nothing', () => {
    const stated = statedIn(answer('how many dockers took part')).map(({ fact }) => fact.text);
    expect(stated).toEqual(['Some 1,900 dockers took part in the strike, the union said.']);
  });

  it('has the right figure alone in bold where it tells both', () => {
    const told = new TextEncoder().encode(
      'Storm hits Fenwick\n\nFenwick Gazette, 18 February 2026\n\nTrains were late.\n\nCORRECTION 13:40: An earlier post said that 90 homes were without power. The figure is 900.',
    );
    const { answer } = createAssistant(plainKnowledge(ingestArticle(told, { name: 'storm.txt' }).facts));
    const bold = statedIn(answer('how many homes were without power')).map(
      ({ fact, highlight }) => highlight && fact.text.slice(highlight.start, highlight.end),
    );
    expect(bold).toEqual(['900']);
  });

  it('is found by those who ask what was wrong', () => {
    const [first] = rank('what did the correction say about the dockers', 1);
    expect(first?.fact.text).toMatch(/^Correction/);
  });
});
