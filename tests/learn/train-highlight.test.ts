import { describe, expect, it } from 'vitest';
import { SPAN_FEATURES } from '../../src/answer/highlight/span-evidence.ts';
import { trainHighlight } from '../../src/learn/train-highlight.ts';

describe('learning what stands in bold', () => {
  it('finds what the right spans have and the others have not', () => {
    const row = (name: string) => {
      const values = new Float64Array(SPAN_FEATURES.length);
      values[SPAN_FEATURES.indexOf(name)] = 1;
      return values;
    };
    const listing = { rows: [row('bracket'), row('fitsBest')], right: [false, true], weight: 1 };
    const { weights } = trainHighlight(Array.from({ length: 20 }, () => listing));
    expect(weights.fitsBest).toBeGreaterThan(0);
    expect(weights.bracket).toBeLessThan(0);
  });
});
