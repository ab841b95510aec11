import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const LOSS = 'Orme College ran a deficit of £7.2m last year and has debts of £41m.';
const DIED = 'Their donkey of 19 years, Bess, died in May of liver failure at the age of 38.';

describe('a figure that is called something', () => {
  it.each([
    ["how big is orme college's deficit", '£7.2m'],
    ['orme college deficit', '£7.2m'],
    ['what are the debts of orme college', '£41m'],
  ])('stands in bold for who asks by that: %s', (question, figure) => {
    expect(boldAsRead(LOSS, question)).toContain(figure);
  });
});

describe('what somebody died of', () => {
  it.each(['what did bess die of', 'how did bess die', "cause of bess's death"])(
    'stands in bold, and no age: %s',
    (question) => {
      expect(boldAsRead(DIED, question)).toBe('liver failure');
    },
  );

  it('is not asked by how old somebody was', () => {
    expect(boldAsRead(DIED, 'how old was bess when she died')).toContain('38');
  });

  it('is nothing where no words say it', () => {
    expect(boldAsRead('Bess, 38, was killed when a wall fell on her.', 'how did bess die')).toBeNull();
  });
});
