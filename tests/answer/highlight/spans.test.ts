import { describe, expect, it } from 'vitest';
import { spansOf } from '../../../src/answer/highlight/spans.ts';
import { factOf } from '../knowledge.ts';

const written = (text: string) => spansOf(factOf('one', text)).spans.map((span) => span.written);

describe('spans of a fact', () => {
  it('are its figures, dates and names in their order', () => {
    expect(written('On 3 May Skar Ferries sold 120 tickets for £7m to £8m.')).toEqual([
      '3 May',
      'Skar Ferries',
      '120',
      '£7m to £8m',
    ]);
  });

  it('are none where there is nothing of the kind', () => {
    expect(written('they wait for rain')).toEqual([]);
  });

  it('take what a person marked as one', () => {
    const figure = {
      text: 'two a day',
      value: 2,
      unit: 'ferries',
      measures: 'ferries a day',
      period: null,
      hedge: null,
    };
    const { spans } = spansOf(factOf('one', 'The line runs two a day in May.', { figures: [figure] }));
    expect(spans.map((span) => span.written)).toContain('two a day');
  });

  it('know which of their kind is larger', () => {
    const { spans } = spansOf(factOf('one', 'It cost 2 million euros, not 900,000 euros.'));
    expect(spans.map(({ size }) => size)).toEqual([0.5, 0]);
  });

  it('reach as far as what they are a part of', () => {
    const { spans } = spansOf(factOf('one', 'Of the crew, 19 of its 34 sailors come from abroad.'));
    const [part, whole] = spans;
    expect(part?.reach).toBe(whole?.to);
    expect(spans.map(({ isWhole }) => isWhole)).toEqual([false, true]);
  });
});

describe('a figure that a correction takes back', () => {
  it('is never in bold', () => {
    const spans = written('CORRECTION: We said earlier that 3,720 people had gone. The number is 3,270.');
    expect(spans.filter((span) => /\d/.test(span))).toEqual(['3,270']);
  });
});
