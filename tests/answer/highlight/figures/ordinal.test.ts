import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const ANGLERS = 'Anglers without a permit face a fine of €200, and €900 the second time.';
const DOGS = 'A dog off the lead costs its owner £80 the first time and £240 for a second offence.';
const MILL = 'Output at the Vall mill, normally 40 tonnes a day, has been cut to 12 tonnes.';
const PRIZE = 'She earns €30,000 for the win and another €5,000 for the record.';

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

  it.each([
    ['what does the vall mill make now', '12 tonnes'],
    ['how much does the mill make now compared with normal', '12 tonnes'],
    ['how much does the mill make normally', '40 tonnes'],
  ])('what is so now and what is so as a rule: %s', (question, figure) => {
    expect(boldAsRead(MILL, question)).toBe(figure);
  });

  it.each([
    ['what is her prize money', '€30,000'],
    ['how much does she get for the record', '€5,000'],
  ])('the main one and what comes to it: %s', (question, figure) => {
    expect(boldAsRead(PRIZE, question)).toBe(figure);
  });

  it('the time that something takes, not by how much it changes', () => {
    const lake = 'The lake will be lowered by two metres over the next six days.';
    expect(boldAsRead(lake, 'how long will lowering the lake take')).toBe('six days');
    expect(boldAsRead(lake, 'by how much will the lake be lowered')).toBe('two metres');
  });

  it('the one beside another word for a place in an order stays', () => {
    const homes = 'Quay Street in February: 30 of its 52 flats are second homes.';
    expect(boldAsRead(homes, 'how many flats on quay street are second homes')).toBe('30');
  });
});
