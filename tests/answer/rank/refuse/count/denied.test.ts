import { describe, expect, it } from 'vitest';
import { isAnswered } from '../../../asking.ts';

describe('how many did not', () => {
  it('is not told by how many did', () => {
    expect(
      isAnswered('By noon 790 people had left Orme.', 'how many people did not leave Orme by noon'),
    ).toBe(false);
    expect(isAnswered('By noon 790 people had left Orme.', 'how many people left Orme by noon')).toBe(true);
  });

  it.each(['By noon 70 people had not left Orme.', 'By noon 70 people had refused to leave Orme.'])(
    'is told by how many did not: %s',
    (sentence) => {
      expect(isAnswered(sentence, 'how many people did not leave Orme by noon')).toBe(true);
    },
  );
});
