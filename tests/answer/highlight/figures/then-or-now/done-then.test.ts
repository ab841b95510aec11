import { describe, expect, it } from 'vitest';
import { doneThen } from '../../../../../src/answer/highlight/figures/then-or-now/done-then.ts';
import { refinedOf } from '../../../bold.ts';

const clock = 'The Orvel Clock, made in Basel in 1783 and shown at Tarn since 1926, is gone.';
const chosenOf = (text: string, question: string, chosen: string) =>
  refinedOf(doneThen, text, question, chosen);

describe('of two things done, each at its own time', () => {
  it.each([
    [clock, 'when was the orvel clock made', '1926', '1783'],
    [clock, 'since when has the clock been shown at tarn', '1783', '1926'],
    ['The pier was built in 1902 and rebuilt in 1951.', 'what year was it rebuilt', '1902', '1951'],
  ])('%s %s', (text, question, chosen, meant) => {
    expect(chosenOf(text, question, chosen)).toBe(meant);
    expect(chosenOf(text, question, meant)).toBeUndefined();
  });

  it('says nothing where the question has the words of both or neither, or asks for no time', () => {
    expect(chosenOf(clock, 'when was the clock stolen', '1926')).toBeUndefined();
    const bridge = 'The bridge was designed in 1950 and opened to traffic in 1960.';
    expect(chosenOf(bridge, 'when was the bridge inaugurated', '1960')).toBeUndefined();
    expect(chosenOf(clock, 'when was it made and shown', '1926')).toBeUndefined();
    expect(chosenOf(clock, 'where was the clock made', '1926')).toBeUndefined();
  });
});
