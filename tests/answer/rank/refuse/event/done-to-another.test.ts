import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated, textsStated } from '../../../asking.ts';

const assistant = assistantOf(`Museum buys back stolen harp

The Arts Post
2 February 2026

The Orwick Museum has bought back a harp that was stolen from it 31 years ago. It paid 45,000 pounds.

The harp, carved by Josef Prandl in Vienna, has 36 strings. The hall where it hung was built in 1974.

From 1 March the harp can be seen in Room 4.
`);
const told = (question: string) => textsStated(assistant, question).join(' ');

describe('when something was done', () => {
  it.each([
    'when was the harp stolen',
    'when was the harp made',
    'harp year made',
    'harp made when',
    'when was the harp bought back',
  ])('is not when it can be seen: %s', (question) => expect(told(question)).not.toContain('1 March'));

  it('is told where the sentence has it', () => {
    expect(boldStated(assistant, 'when was the hall built')).toBe('1974');
    expect(boldStated(assistant, 'hall year built')).toBe('1974');
    expect(boldStated(assistant, 'when can the harp be seen')).toBe('1 March');
  });
});
