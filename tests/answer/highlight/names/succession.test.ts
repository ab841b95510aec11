import { describe, expect, it } from 'vitest';
import {
  namesTheOneWhoComes,
  turnsSuccessionAround,
} from '../../../../src/answer/highlight/names/succession.ts';
import { analyse } from '../../../../src/answer/language/analyse.ts';
import { boldAsRead } from '../../bold.ts';

describe('who came before and who came next', () => {
  const BOSS =
    "Holmberg's chief executive, Edda Vale, who took over in May from Tom Lund, called it a hard year.";
  const MAYOR = 'Tom Lund was replaced in May by Edda Vale.';
  it.each([
    ['who took over as holmberg boss', BOSS, 'Edda Vale'],
    ['who did edda vale take over from', BOSS, 'Tom Lund'],
    ['who did she take over from', BOSS, 'Tom Lund'],
    ['who replaced Tom Lund', MAYOR, 'Edda Vale'],
    ['who did Edda Vale replace', MAYOR, 'Tom Lund'],
  ])('are told apart: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('who came the other way round', () => {
  it.each([
    ['who succeeded Edda Vale', true],
    ['Who took over from Edda Vale?', true],
    ['who did Tom Lund replace', true],
    ['who succeeded Tom Lund', false],
    ['who did Edda Vale succeed', false],
    ['who succeeded Ada Holm', false],
    ['when was Edda Vale succeeded', false],
  ])('is not told: %s', (question, turns) => {
    expect(turnsSuccessionAround('Edda Vale succeeded Tom Lund in May.', analyse(question))).toBe(turns);
    expect(turnsSuccessionAround('Tom Lund was replaced by Edda Vale.', analyse(question))).toBe(turns);
  });
});

describe('who comes', () => {
  it.each([
    ['who leaves as finance director', 'He will be succeeded by Ada Lund, 44, now of the bank.', true],
    ["who's stepping down", 'The finance director was replaced by Ada Lund.', true],
    ['who leaves as finance director', 'Bo Ek will be succeeded by Ada Lund in May.', false],
    ['who succeeds the finance director', 'He will be succeeded by Ada Lund in May.', false],
  ])('is nobody who goes: %s, %s', (question, text, isAnother) => {
    expect(namesTheOneWhoComes(text, analyse(question))).toBe(isAnother);
  });
});

describe('who comes and who goes in one sentence', () => {
  it.each([
    ['who leaves in May', 'The mayor will be succeeded by Bo Ek when Otto Vale leaves in May.'],
    ['who is leaving as chair', 'He will be succeeded by Bo Ek, while Ada Lund is leaving as chair.'],
  ])('are both told: %s', (question, text) => {
    expect(namesTheOneWhoComes(text, analyse(question))).toBe(false);
  });

  it.each([
    [
      'who replaced Otto Vale',
      'Otto Vale succeeded Ada Lund in 2020, and Marit Holm replaced Otto Vale in 2023.',
    ],
    ['who succeeded Bo Ek', 'Bo Ek, who succeeded Ada Lund in 2015, was succeeded by Marit Holm.'],
  ])('of several each may be meant: %s', (question, text) => {
    expect(turnsSuccessionAround(text, analyse(question))).toBe(false);
  });
});
