import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/answer/language/analyse.ts';
import { evidenceIn } from '../../evidence.ts';

const evidence = evidenceIn([
  'Quay of Marrowby stays shut',
  'The Marrowby Post, 2024-10-17',
  'The quay was closed to cars in May 2023.',
  'The council will let cars back onto the quay in March.',
  'The quay has 40 lamps.',
  '“It is a disgrace,” Ada Quill of the quay said.',
]);

/** How much of the manner asked for the fact that holds a text tells, and how much it does not. */
function told(question: string, holds: string): readonly [number, number] {
  const value = evidence(question, holds);
  return [value('toldAsAsked'), value('notToldAsAsked')];
}

describe('the manner of telling', () => {
  it.each([
    ['When will the quay of Marrowby have cars again?', 'will let', 'was closed'],
    ['what did that Quill say about the quay', 'disgrace', 'lamps'],
    ['Since when has the quay been closed?', 'was closed', 'lamps'],
  ])('of %j is that of one fact and not of another', (question, as, not) => {
    const [here, missing] = told(question, as);
    const [elsewhere, lacking] = told(question, not);
    expect(here).toBeGreaterThan(elsewhere);
    expect(missing).toBeLessThan(lacking);
  });

  it('is none of a plain question', () => {
    expect(analyse('How many lamps does the quay have?').manners).toBe(0);
    expect(told('How many lamps does the quay have?', 'lamps')).toEqual([0, 0]);
  });

  it('tells what is to come from what is', () => {
    const comes = (question: string, holds: string) =>
      ['comes:hit', 'comes:miss', 'comes:unasked'].map(evidence(question, holds));
    expect(comes('When will the quay of Marrowby have cars again?', 'will let')).toEqual([1, 0, 0]);
    expect(comes('When will the quay of Marrowby have cars again?', 'was closed')).toEqual([0, 1, 0]);
    expect(comes('How many cars does the quay have?', 'will let')).toEqual([0, 0, 1]);
    expect(comes('How many lamps does the quay have?', 'lamps')).toEqual([0, 0, 0]);
    // Of a date the present may be meant of what is to come, and a row of keywords says nothing of time.
    expect(comes('When is the quay open to cars?', 'will let')).toEqual([0, 0, 0]);
    expect(comes('cars quay marrowby', 'will let')).toEqual([0, 0, 0]);
  });

  it('is understood from phrases, and with or without an apostrophe', () => {
    expect(analyse('is the fare going to change').manners).toBe(analyse('will the fare change').manners);
    expect(analyse("why didn't they come").manners).toBe(analyse('why didnt they come').manners);
  });
});

describe('a percent sign', () => {
  it('alone is the word', () => {
    expect(analyse('what % did sales drop').asked).toBe('percent');
  });
  it('behind a number is part of it', () => {
    expect(analyse('was it 5% or 6 %').words.map(({ text }) => text)).toEqual(['was', 'it', '5', 'or', '6']);
  });
});
