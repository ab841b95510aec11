import { describe, expect, it } from 'vitest';
import { tellsWhatOthersGive } from '../../../../../src/answer/rank/refuse/money/other-giver.ts';

const POOL = 'The town puts the cost at 9 million euros, 60 percent of which the county would pay.';

describe('what somebody pays', () => {
  it.each([
    ['how much does the town pay', POOL],
    ['how much will the school have to pay', 'Parents pay €4 a day, and the council covers the rest.'],
  ])('is not told by what others pay: %s', (question, sentence) => {
    expect(tellsWhatOthersGive(question, sentence)).toBe(true);
  });

  it.each([
    ['how much does the county pay', POOL],
    ['how much does the town pay', 'The county pays 5 million, and the town covers the rest.'],
    ['how much will a shop have to pay', 'From May every shop in the town will pay an extra €45 a year.'],
    ['how much does the town pay', 'The town, which pays a third, is short of money.'],
    ['how much must the town pay', 'The court told it to close the pool and ordered them to pay 2 million.'],
    ['how much will Orsund pay', 'The company will pay each of them £40 a week.'],
    ['how much does the pool cost', POOL],
    ['how much does the state pay', 'The council pays 40% and the state 60%.'],
    // Called by another word, or by name.
    ['how much will drivers pay', 'Motorists will pay $9 to cross the bridge.'],
    ['how much would parents pay', 'Families would pay £48 a week.'],
    ['how much did the university pay', 'Orsund has paid 1.4 million kronor to the families.'],
    ['how much does the company pay', 'Every firm in the county will pay $40 a month.'],
    ['what does the state pay', 'Taxpayers will pay $60 million of the cost.'],
  ])('may be told here: %s', (question, sentence) => {
    expect(tellsWhatOthersGive(question, sentence)).toBe(false);
  });
});
