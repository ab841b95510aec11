import { describe, expect, it } from 'vitest';
import { wentOtherWay } from '../../../../../src/answer/rank/refuse/measure/other-direction.ts';

describe('the other way', () => {
  it.each([
    ['by how much have rents fallen since 2020', 'Rents in the capital have risen by a third since 2020.'],
    ['how much did shares in orsett fall', 'Shares in the lender Orsett jumped 6%.'],
    ['how much did the price rise', 'The price dropped £2.'],
    ['how much did sales fall', `Sales rose ${'to 1 '.repeat(4_000)}`],
  ])('is not how much it has changed, however long the text is: %s', (question, text) => {
    expect(wentOtherWay(question, text)).toBe(true);
  });

  it.each([
    ['by how much have rents risen', 'Rents have risen by a third.'],
    ['how much did shares rise', 'Shares in Orsett jumped 6%.'],
    ['how much did shares fall', 'Shares in Orsett lost 6% as costs rose.'],
    ['how much did shares fall', 'Shares were down 6%, and climbed 1% later.'],
    ['how much did prices rise', 'Inflation fell to 2%.'],
    ['how much did profit fall', 'Costs rose by £3m.'],
    ['how much did sales fall', 'Sales went from 12m to 9m after prices rose.'],
    ['how much did the dam rise', 'The dam is 12m taller.'],
    ['how much did the number of cubs drop', 'The number dropped to 9.'],
    ['how much did sales fall', 'Sales shrank by 3% while costs grew.'],
    ['how many fell ill', 'Cases rose to 12.'],
  ])('may be that: %s', (question, text) => {
    expect(wentOtherWay(question, text)).toBe(false);
  });
});
