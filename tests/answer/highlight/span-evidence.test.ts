import { describe, expect, it } from 'vitest';
import { SPAN_FEATURES } from '../../../src/answer/highlight/span-evidence.ts';
import { spansOf } from '../../../src/answer/highlight/spans.ts';
import { createEngine } from '../../../src/answer/read/engine.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

/** What speaks for a span of a text as the answer to a question, by the name of the feature. */
function evidenceOf(text: string, question: string, span: string, saidBy: string | null = null) {
  const { look, index } = createEngine(knowledgeOf([factOf('one', text, { saidBy })]));
  const [fact] = index.facts;
  if (fact === undefined) throw new Error('no fact');
  const rows = look(question, 1).spans(0);
  const at = spansOf(fact).spans.findIndex((one) => one.written === span);
  return (name: string) => rows[at]?.[SPAN_FEATURES.indexOf(name)];
}

describe('what speaks for a span', () => {
  it('is the kind that is asked for', () => {
    const text = 'The ferry Skar carries 120 cars for £9.';
    expect(evidenceOf(text, 'how many cars does the ferry carry', '120')('fitsBest')).toBe(1);
    expect(evidenceOf(text, 'how many cars does the ferry carry', '£9')('fitsNot')).toBe(1);
  });

  it('are the words that it is nearest to', () => {
    const text = 'Tourism feeds 2,900 people and fishing 2,100.';
    const question = 'how many does fishing feed';
    expect(evidenceOf(text, question, '2,100')('ownedBefore')).toBeGreaterThan(0);
    expect(evidenceOf(text, question, '2,900')('ownedAfter')).toBe(0);
  });

  it('are those before it where a word stands right between two', () => {
    const text = 'Passengers by pier: Skar 1,240 Lund 890';
    expect(evidenceOf(text, 'passengers at lund', '890')('ownedBefore')).toBeGreaterThan(0);
    expect(evidenceOf(text, 'passengers at lund', '1,240')('ownedAfter')).toBe(0);
  });

  it('is that the question does not give it itself', () => {
    const text = 'The cut takes the fee from £9 to £7.';
    expect(evidenceOf(text, 'what is the fee after the cut from £9', '£9')('given')).toBe(1);
    expect(evidenceOf(text, 'what is the fee after the cut from £9', '£7')('given')).toBe(0);
  });

  it('is that it was so before, where that is asked', () => {
    const text = 'The catch rose from 310 tonnes to 455.';
    expect(evidenceOf(text, 'what was the catch before', '310 tonnes')('wasBefore')).toBe(1);
    expect(evidenceOf(text, 'what is the catch', '310 tonnes')('wasBefore')).toBe(-1);
  });

  it('is for a part what is said of it beside its noun', () => {
    const text = 'Of the crew, 19 of its 34 sailors come from abroad.';
    expect(evidenceOf(text, 'how many sailors come from abroad', '19')('partElsewhere')).toBeGreaterThan(0);
    expect(evidenceOf(text, 'how many sailors', '34')('wholeElsewhere')).toBe(0);
  });

  it('is not for the name of who says it', () => {
    const text = 'Skar plans a bridge, Holm Radio reports.';
    expect(evidenceOf(text, 'who plans a bridge', 'Holm Radio', 'Holm Radio')('speaker')).toBe(1);
    expect(evidenceOf(text, 'who reports on the bridge', 'Holm Radio', 'Holm Radio')('speaker')).toBe(0);
  });
});
