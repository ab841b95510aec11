import { describe, expect, it } from 'vitest';
import { comparePeriods, periodsIn } from '../../../../src/answer/language/forms/periods.ts';
import { FEATURES } from '../../../../src/answer/rank/evidence/features.ts';
import { evidenceIn } from '../../evidence.ts';

const evidenceOf = evidenceIn([
  'Marrowby ferry has a record spring',
  'The Marrowby Post, 2024-10-17',
  '“We waited long enough,” said Ada Quill, 51, the head of the Marrowby ferry.',
  'Quill has led the Marrowby ferry since 2019.',
  'Since the storm a parcel service sends its letters by another ferry.',
  'The parcel service Hestmark sent 40 tonnes by the ferry in the first quarter.',
  'In May the Marrowby ferry was 12 metres too long for the quay, because the quay had sunk.',
  'Mia Pell fell from the quay aged seven.',
  'Ivo Dahl (44) mends its engine.',
  'Its deckhand Tom Rusk, a 26-year-old from Pell, painted the ferry for nine hours in June.',
]);

/** Which of some features are set for the fact that holds a text. */
function evidence(question: string, holds: string, names: readonly string[]): readonly string[] {
  const value = evidenceOf(question, holds);
  return names.filter((name) => value(name) > 0);
}

describe('what a question wants of an answer', () => {
  it.each([
    ['How long has Quill been head of the Marrowby ferry?', 'since 2019', 'waited', 'since'],
    ['Why was the Marrowby ferry too long?', 'sunk', 'led', 'cause'],
    ['How many hours did Rusk paint the ferry?', 'painted', 'tonnes', 'unit'],
    ['In what year did Quill begin with the ferry?', 'since 2019', 'tonnes', 'year'],
    ['how many quays has the marrowby ferry', '12 metres', 'sends its letters', 'number'],
    ['how deep is the marrowby ferry', '12 metres', '40 tonnes', 'dimension'],
  ])('of %j is in one fact and not in another', (question, has, lacks, want) => {
    const names = [`has:${want}`, `lacks:${want}`];
    expect(evidence(question, has, names)).toEqual([`has:${want}`]);
    expect(evidence(question, lacks, names)).toEqual([`lacks:${want}`]);
  });

  it('is nothing of keywords', () => {
    const names = FEATURES.filter((name) => /^(?:has|lacks):/.test(name));
    expect(evidence('marrowby ferry parcel', 'Hestmark', names)).toEqual([]);
  });
});

describe('the age of somebody', () => {
  const names = ['ageOfWhom', 'ageOfAnother', 'noAge'];
  it.each([
    ['how old is Ada Quill', '51', 'ageOfWhom'],
    ['how old is Ada Quill', '26', 'ageOfAnother'],
    ['How old is Rusk?', '26', 'ageOfWhom'],
    ['how old is Ada Quill', '2019', 'noAge'],
    ['how old was Mia Pell', 'fell', 'ageOfWhom'],
    ['how old is ivo dahl', 'engine', 'ageOfWhom'],
    ['how old is ivo dahl', 'fell', 'ageOfAnother'],
  ])('%j, %s: %s', (question, holds, name) => {
    expect(evidence(question, holds, names)).toEqual([name]);
  });
});

describe('the name of a thing', () => {
  const names = ['whichNamed', 'whichOfMany', 'whichAbsent', 'noNewName'];
  it('stands near it, and is not that of any one', () => {
    const question = 'Which parcel service sent something by the ferry?';
    expect(evidence(question, 'Hestmark', names)).toEqual(['whichNamed']);
    expect(evidence(question, 'sends its letters', names)).toEqual(['whichOfMany', 'noNewName']);
    expect(evidence(question, 'sunk', names)).toContain('whichAbsent');
  });

  it('may be that of a person with a part in it', () => {
    const question = 'who is the head of the marrowby ferry';
    expect(evidence(question, '51', ['roleNamed', 'roleBare'])).toEqual(['roleNamed']);
  });
});

describe('periods', () => {
  it('are months, weekdays, seasons, and places in an order', () => {
    expect(periodsIn('in May')).toBe(periodsIn('by 3 May'));
    expect(periodsIn('it may rain, and they march')).toBe(periodsIn('march'));
    expect(periodsIn('Q1 figures')).toBe(periodsIn('the first quarter'));
    expect(periodsIn('the first half')).not.toBe(periodsIn('the first quarter'));
    expect(periodsIn('40 tonnes')).toBe(0);
  });

  it('are the same, others of the kind, or none of it', () => {
    const asked = periodsIn('on Monday in June');
    expect(comparePeriods(asked, periodsIn('on a Monday in May'))).toEqual({
      same: true,
      other: true,
      none: false,
    });
    expect(comparePeriods(asked, periodsIn('on a Tuesday'))).toEqual({
      same: false,
      other: true,
      none: true,
    });
  });

  it('speak for a fact and against others', () => {
    const names = ['period', 'otherPeriod', 'noPeriod'];
    const question = 'How many tonnes did the ferry take in the first quarter?';
    expect(evidence(question, '40 tonnes', names)).toEqual(['period']);
    expect(evidence('What did Rusk do to the ferry in May?', 'painted', names)).toEqual(['otherPeriod']);
    expect(evidence('What did Quill do to the ferry in spring?', '2019', names)).toEqual(['period']);
  });
});

describe('an age', () => {
  it('is no count that begins with two digits', () => {
    const votes = evidenceIn([
      'The office said that Ada Quill had 86,340 votes and the mayor, Tom Rusk, 77,426.',
    ]);
    expect(votes('How old is Tom Rusk?', 'votes')('noAge')).toBe(1);
  });
});
