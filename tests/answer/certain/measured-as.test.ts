import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../asking.ts';

const assistant = assistantOf(`Deepest fish ever filmed in the Tolm Trench

The Orme Post
3 May 2026

A fish was filmed at a depth of 8,410 metres in the Tolm Trench, 74 metres deeper than before. The fish, about 14 centimetres long, was nearly transparent. It stayed for eleven minutes.

The Tolm Trench, in the west, is 9,780 metres deep at its deepest point. The slide is 62 metres long.

The old pier was 300 metres long. The pier is 120 metres long.
`);

describe('how deep a thing is', () => {
  it.each([
    ['how deep is the Tolm Trench', '9,780 metres'],
    ['how long is the fish?', 'about 14 centimetres'],
    ['how long is the slide', '62 metres'],
    ['how long is the pier', '120 metres'],
  ])('is told by the one sentence that says it of that thing: %s', (question, bold) => {
    expect(boldStated(assistant, question)).toBe(bold);
  });

  it.each(['how long was the fish seen', 'how wide is the pier', 'how deep is the harbour'])(
    'is nothing that is certain elsewhere: %s',
    (question) => {
      expect(assistant.answer(question).steps ?? []).not.toContain('how deep it is');
    },
  );

  it('is no time', () => {
    expect(boldStated(assistant, 'how long was the fish seen')).not.toBe('about 14 centimetres');
  });
});
