import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../asking.ts';

const tram = assistantOf(`Tram fares of Orrin to rise in April

By Ada Holm
The Orrin Post, 4 March 2025

In November a test tram derailed at the Tanner junction at 11 mph. No one was hurt. The report on it is due in May.

The mayor, Edda Vale, said the fares would go up by £2.
`);
const fire = assistantOf(`Fire guts the rope works of Kell

By Ada Holm
The Kell Post, 5 March 2025

The fire broke out at dawn and nobody was killed, but 12 people were injured.
`);

describe('that nobody was hurt', () => {
  it.each([
    [tram, 'was anyone hurt in the derailment', 'No one'],
    [tram, 'was anybody injured when the test tram derailed', 'No one'],
    [tram, 'Did anyone get hurt in the tram?', 'No one'],
    [tram, 'did anyone die when the tram derailed', 'No one'],
    [fire, 'did anybody die in the fire', 'nobody'],
  ] as const)('%#: %s', (assistant, question, bold) => {
    expect(boldStated(assistant, question)).toBe(bold);
  });

  it.each([
    [fire, 'was anyone hurt in the fire'],
    [tram, 'was anyone hurt in the flood'],
    [tram, 'was anyone hurt'],
  ])(
    'is not told of the hurt where only the dead are told of, nor of another thing',
    (assistant, question) => {
      expect(assistant.answer(question).steps ?? []).not.toContain('that nobody was');
    },
  );
});
