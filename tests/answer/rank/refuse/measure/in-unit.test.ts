import { describe, expect, it } from 'vitest';
import { tellsNothingInUnit } from '../../../../../src/answer/rank/refuse/measure/in-unit.ts';

describe('a figure in the unit that a question names', () => {
  it.each([
    ['in megawatts, what does the island buy', 'Vall is the largest buyer of turbines.'],
    ['how much herring was landed in tonnes?', 'Herring worth €3m was landed.'],
    ['how big is the quarry in hectares', 'The quarry employs 40 people.'],
  ])('is not told where nothing is measured so: %s, %s', (question, text) => {
    expect(tellsNothingInUnit(question, text)).toBe(true);
  });

  it.each([
    ['in megawatts, how big is the wind farm', 'The farm yields 0.4 GW.'],
    ['how much herring was landed in tonnes?', 'Some 300,000 kg of herring were landed.'],
    ['how big is the quarry in hectares', 'The quarry covers 30 acres.'],
    ['what does the island buy in the end', 'Vall buys turbines.'],
    ['how many tonnes of herring were landed', 'Herring worth €3m was landed.'],
  ])('may be: %s, %s', (question, text) => {
    expect(tellsNothingInUnit(question, text)).toBe(false);
  });
});
