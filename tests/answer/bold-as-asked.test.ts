import { describe, expect, it } from 'vitest';
import { articleOf, boldAsRead, boldIn } from './bold.ts';

describe('the score', () => {
  it.each([
    ['alden vall score', 'Ada Lund scored three in a 4-1 win for Alden over Vall before 18,412.', '4-1'],
    ['what was the result of alden against vall', 'Alden beat Vall 14-9, with two goals by Lund.', '14-9'],
    ['how many did lund score', 'Ada Lund scored three in a 4-1 win for Alden over Vall.', 'three'],
  ])('is the result as a whole: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});

describe('who did something, of two sentences that somebody says', () => {
  const said = '"Otto would steal the eels. Rosa would tell on him. Nobody minds," she says.';
  it.each([
    ['who used to steal the eels', said, 'Otto'],
    ['who would tell on otto', said, 'Rosa'],
    ['who counts the cows', '"They want birds. Nobody came to count my cows," he said.', null],
    ['who wants to sell', '"They want birds. Nobody came, I want to sell," he said.', null],
  ])('is who opens the one that is asked about, and never nobody: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});

describe('what changes from one figure to another', () => {
  const doubles = 'The fine for a lost key doubles, from £40 to £80.';
  const rises = 'The pass for a day rises from £68 to £74.';
  it.each([
    ['whats the fine for a lost key', doubles, '£40 to £80'],
    ['what was the fine for a lost key before', doubles, '£40'],
    ['what will the fine for a lost key be', doubles, '£80'],
    ['how much is the pass for a day now', rises, '£68 to £74'],
    ['how much is the pass for a day now', 'The pass for a day has risen from £68 to £74.', '£74'],
  ])('is both of them, unless one is asked for: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});

describe('last year', () => {
  const sales = 'Last year the mill had sales of £38m, up from £29m the year before.';
  it.each([
    ['sales of the mill last year', '£38m'],
    ['what were sales of the mill the year before', '£29m'],
  ])('is not the year before: %s', (question, bold) => {
    expect(boldAsRead(sales, question)).toBe(bold);
  });
});

describe('the first one, and the one told of', () => {
  const cut = 'The spare drill cut 14 metres a day where the first one had managed 32.';
  it.each([
    ['how many metres a day did the first drill cut', '32'],
    ['how many metres a day did the spare drill cut', '14 metres'],
  ])('have a figure each: %s', (question, bold) => {
    expect(boldAsRead(cut, question)).toBe(bold);
  });
});

describe('yes or no, and how', () => {
  const boats = 'Night boats sail on Line 1 alone, between 1am and 5am on Fridays and Saturdays.';
  it.each([
    ['do night boats sail on saturdays', boats, null],
    ['when do night boats sail', boats, '1am and 5am'],
    ['is the fair free for children', 'Entry to the fair is £5, and £3 for children.', '£3'],
    ['how was the seat decided', 'The seat was decided by lots after each had 803 votes.', null],
    ['by how many votes was the seat decided', 'The seat was decided by 3 votes.', '3'],
  ])('are told by no figure: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});

describe('who published a book', () => {
  it('is who did, and not the paper', () => {
    const sentence = "Ada Lund's book, The Long Weir, is published by Alden House on 3 May, £18.";
    expect(boldAsRead(sentence, 'who published the long weir')).toBe('Alden House');
    expect(boldAsRead(sentence, 'when is the long weir out')).toBe('3 May');
  });
});

describe('who said something', () => {
  it('is in bold with the title that the sentence gives them', () => {
    const said = '"I cried at the gate," said Ms Lund.';
    const { facts } = articleOf(`Otto Voss lost his seat to Ada Lund. ${said}`);
    expect(facts.find(({ text }) => text === said)?.saidBy).toBe('Ada Lund');
    expect(boldIn(facts, ({ text }) => text === said, 'who said they cried at the gate')).toBe('Ms Lund');
  });
});
