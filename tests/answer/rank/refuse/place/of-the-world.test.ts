import { describe, expect, it } from 'vitest';
import { tellsOfNoWorld } from '../../../../../src/answer/rank/refuse/place/of-the-world.ts';

const COAST = 'The harbour at Orme is 14 metres deep, the deepest of the coast.';

describe('what is the most in the world', () => {
  it('is not told of the most of a coast', () => {
    expect(tellsOfNoWorld('how deep is the deepest lake in the world', COAST, 'Harbour to grow')).toBe(true);
  });

  it.each([
    ['how deep is the deepest harbour of the coast', COAST, ''],
    ['where in the world is the harbour of orme', COAST, ''],
    ['why on earth is the deepest harbour there', COAST, ''],
    ['what is the deepest harbour in the world', 'It is the deepest worldwide.', ''],
    ['what is the deepest harbour in the world', COAST, 'World record for Orme'],
  ])('may be told of %j by %j', (said, text, headline) => {
    expect(tellsOfNoWorld(said, text, headline)).toBe(false);
  });
});
