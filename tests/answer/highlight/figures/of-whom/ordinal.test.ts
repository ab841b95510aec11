import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const ANGLERS = 'Anglers without a permit face a fine of €200, and €900 the second time.';
const DOGS = 'A dog off the lead costs its owner £80 the first time and £240 for a second offence.';

describe('of two figures', () => {
  it.each([
    ['fine for fishing without a permit twice', ANGLERS, '€900'],
    ['what is the fine for fishing without a permit again', ANGLERS, '€900'],
    ['fine for the anglers the first time', ANGLERS, '€200'],
    ['how much is it for a dog the second time', DOGS, '£240'],
    ['how much is it for a dog the first time', DOGS, '£80'],
  ])('the one of the turn that is asked for: %s', (question, sentence, figure) => {
    expect(boldAsRead(sentence, question)).toBe(figure);
  });

  it('the one beside another word for a place in an order stays', () => {
    const homes = 'Quay Street in February: 30 of its 52 flats are second homes.';
    expect(boldAsRead(homes, 'how many flats on quay street are second homes')).toBe('30');
  });
});
