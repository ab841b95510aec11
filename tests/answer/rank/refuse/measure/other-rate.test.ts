import { describe, expect, it } from 'vitest';
import { tellsOtherPair, tellsOtherRate } from '../../../../../src/answer/rank/refuse/measure/other-rate.ts';

describe('another rate', () => {
  it.each([
    ['what is the interest rate in orme', 'In Orme the jobless rate is 4.4%.'],
    ['what is the growth rate of kell', 'The unemployment rate in Kell stands at 6%.'],
    ['what is inflation in orme', 'The jobless rate in Orme is 4.4%.'],
    ['what is the death rate', 'The birth rate fell to 1.3.'],
    ['what is the rate of unemployment', 'The rate of inflation is 2%.'],
    ['what was the survival rate', 'The infection rate was 12%.'],
  ])('is not the one that is asked for: %s', (question, text) => {
    expect(tellsOtherRate(question, text)).toBe(true);
  });

  it.each([
    ['what is the jobless rate in orme', 'In Orme the unemployment rate is 4.4%.'],
    ['what is the interest rate', 'The bank cut its key rate to 3%.'],
    ['what is the interest rate', 'The rate was cut to 3%, while the jobless rate rose.'],
    ['what is the inflation rate', 'Prices rose 3% and the jobless rate fell.'],
    ['what is inflation in orme', 'Inflation is 3%, and the jobless rate 4%.'],
    ['what is the growth rate', 'The economy grew 2% as the jobless rate fell.'],
    ['what is the rate', 'The jobless rate is 4%.'],
    ['what is the mortgage rate', 'The base rate is 4%.'],
    ['what was the death rate', 'The mortality rate was 3 in 1,000.'],
    ['what was the success rate', 'The pass rate was 71%.'],
    ['how many jobs does growth bring', 'The jobless rate is 4%.'],
  ])('may be the one: %s', (question, text) => {
    expect(tellsOtherRate(question, text)).toBe(false);
  });

  it.each([
    ['how much did the crown fall against the euro', 'The crown fell 1.2% against the dollar.'],
    ['how much did the crown fall against the pound today', 'The crown fell 1.2% against the US dollar.'],
  ])('of a currency is told against that one alone: %s', (question, text) => {
    expect(tellsOtherPair(question, text)).toBe(true);
  });

  it.each([
    ['how much did the crown fall against the dollar', 'The crown fell 1.2% against the US dollar.'],
    ['how much did the crown fall against sterling', 'The crown fell 1.2% against the pound.'],
    ['how much did the crown fall against the dollar', 'The crown fell 1.2% against the greenback.'],
    [
      'how much did the crown fall against the euro',
      'It fell 1% against the dollar and 2% against the euro.',
    ],
    ['how much did the crown fall against the euro', 'The crown fell 1.2% against other currencies.'],
    ['how much did the crown fall', 'The crown fell 1.2% against the dollar.'],
    ['how many voted against the euro', 'They marched against the tax.'],
    ['how many voted against the constructor', 'The crown fell 1.2% against the dollar.'],
  ])('may be the one: %s', (question, text) => {
    expect(tellsOtherPair(question, text)).toBe(false);
  });
});
