import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/answer/language/analyse.ts';
import { tellsOnlyThan } from '../../../../src/answer/rank/refuse/only-than.ts';
import { wentOtherWay } from '../../../../src/answer/rank/refuse/other-direction.ts';
import { tellsShareOfOtherGoods } from '../../../../src/answer/rank/refuse/other-good.ts';
import { tellsOfOtherSide, tellsPriceOfOthers } from '../../../../src/answer/rank/refuse/other-group.ts';
import { tellsOtherPair, tellsOtherRate } from '../../../../src/answer/rank/refuse/other-rate.ts';
import { tellsNoPromise } from '../../../../src/answer/rank/refuse/promised.ts';
import { ingestArticle } from '../../../../src/knowledge/ingest/ingest.ts';
import type { Fact } from '../../../../src/knowledge/types.ts';

const asFact = (text: string): Fact =>
  ingestArticle(Buffer.from(`A day in Orme\n\nBy Ada Holm\nThe Orme Post, 4 March 2025\n\n${text}\n`), {
    name: 'a.txt',
  }).facts.find((fact) => fact.text === text) as Fact;

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

describe('the share of other goods', () => {
  const TEXT = 'The port handles 12% of the country’s container trade and about 40% of its bananas.';
  const none = () => '';

  it.each(['oil trade', 'coffee', 'steel', 'cars'])('is none of the %s', (goods) => {
    expect(
      tellsShareOfOtherGoods(`what percentage of the country's ${goods} does it handle`, TEXT, none),
    ).toBe(true);
  });

  it.each([
    ['what percentage of the country’s bananas does it handle', TEXT, ''],
    ['what share of the container trade does it handle', TEXT, ''],
    ['what percentage of the trade does it handle', TEXT, ''],
    ['what percentage of the fruit does it handle', TEXT, ''],
    ['how much oil does it handle', TEXT, ''],
    ['what share of the oil does it ship', 'It ships 30% of the crude.', ''],
    ['what share of the oil does it ship', 'It ships 30% of it, and 3% of the fish.', ''],
    ['what share of the oil does it ship', 'It ships 30% of the country’s fish.', 'Oil comes by sea.'],
    ['what share of the steel goes abroad', 'Some 30% of the output goes abroad.', ''],
    ['what share of cars are electric', 'Some 30% of the vehicles are.', ''],
  ])('may be the one: %s', (question, text, before) => {
    expect(tellsShareOfOtherGoods(question, text, () => before)).toBe(false);
  });
});

describe('the other of two', () => {
  it.each([
    ['how much does a captive otter weigh', 'A wild otter weighs 10kg.'],
    ['how much does an old otter weigh', 'A young otter weighs 6kg.'],
    ['how much did the old bridge cost', 'The new bridge cost £3m.'],
    ['when does the summer sale start', 'The winter sale starts in May.'],
    ['how much is a single ticket', 'A return ticket is £12.'],
    ['how old are young otters', 'The old otter is 11.'],
    ['how many private schools are there', 'There are 12 public schools.'],
  ])('is not told of: %s', (question, text) => {
    expect(tellsOfOtherSide(analyse(question), text)).toBe(true);
  });

  it.each([
    ['how much does a wild otter weigh', 'A wild otter weighs 10kg.'],
    ['how much does an otter weigh', 'A wild otter weighs 10kg.'],
    ['where was the young driver hurt', 'A 20-year-old driver was hurt in Kell.'],
    ['where was the 20-year-old driver hurt', 'The young driver was hurt in Kell.'],
    ['how old is the otter', 'The young otter is 2.'],
    [
      'how much did the new bridge cost',
      'The bridge replaced the old bridge and cost £3m, the new owner said.',
    ],
    ['how much did the new bridge cost', 'The bridge cost £3m.'],
    ['how much did the new bridge cost', 'It cost £3m to pull down the old mill.'],
    ['when does the summer sale start', 'The sale starts in June.'],
    ['how many young people came', 'Some 40 young people and older people came.'],
    ['what is on the left bank', 'The right bank has a mill, the left a barn.'],
    ['is it the right answer', 'The first answer is no.'],
  ])('may be told of: %s', (question, text) => {
    expect(tellsOfOtherSide(analyse(question), text)).toBe(false);
  });

  it.each([
    ['how much do tickets for children cost', 'Tickets for adults cost £28.'],
    ['how much are tickets for pensioners', 'Tickets cost £28 for adults and £12 for children.'],
    ['how much do students pay', 'The pass costs €9 for tourists.'],
    ['how much is a child ticket', 'An adult ticket is £28.'],
  ])('pays another price: %s', (question, text) => {
    expect(tellsPriceOfOthers(question, asFact(text))).toBe(true);
  });

  it.each([
    ['how much do tickets for adults cost', 'Tickets for adults cost £28.'],
    ['how much do tickets for children cost', 'Tickets cost £28 for adults and £12 for under-16s.'],
    ['how much are tickets for kids', 'Tickets cost £28 for adults and £12 for children.'],
    ['how much are tickets for pensioners', 'Tickets cost £28 for adults and £12 for concessions.'],
    ['how much are tickets for pensioners', 'Tickets cost £28, or £12 for children.'],
    ['how much are tickets', 'Tickets for adults cost £28.'],
    ['how much do tickets for children cost', 'Tickets cost £28.'],
    ['how much is it for children', 'It is £28 for adults, and everybody else gets in free.'],
    ['how much do over-65s pay', 'Adults pay £28 and pensioners £12.'],
    ['how much did the trip for members cost', 'The trip cost £400 and was paid for by residents.'],
  ])('may pay that: %s', (question, text) => {
    expect(tellsPriceOfOthers(question, asFact(text))).toBe(false);
  });
});

describe('a place that is a measure alone', () => {
  it.each([
    ['how many otters live in orme', 'About 340 otters live in Kell, twice as many as in neighbouring Orme.'],
    ['how much rain does orme get', 'It gets 340mm, half as much rain as Orme.'],
  ])('is not told of: %s', (question, text) => {
    expect(tellsOnlyThan(question, text, ['orm'])).toBe(true);
  });

  it.each([
    ['how many otters live in kell', 'About 340 otters live in Kell, twice as many as in Orme.', ['kell']],
    ['how many otters live in the county', 'About 340 live there, twice as many as in Orme.', []],
    [
      'how many more otters has kell than orme',
      '340 live in Kell, twice as many as in Orme.',
      ['kell', 'orm'],
    ],
    ['how many times as many as in orme live there', 'It has twice as many as in Orme.', ['orm']],
    ['how many otters live in orme', 'It has 340, twice as many as in Orme, where 170 live.', ['orm']],
    ['how many otters live in orme', 'About 340 live in Orme, twice as many as in Kell.', ['orm']],
    ['when did otters return to orme', 'It has 340, twice as many as in Orme.', ['orm']],
    ['how many otters live in orme', 'Orme has 340, as many as Orme ever had.', ['orm']],
  ])('may be told of: %s', (question, text, names) => {
    expect(tellsOnlyThan(question, text, names)).toBe(false);
  });
});

describe('a promise', () => {
  it.each([
    ['what did ada lund promise', 'Ada Lund accused him of "sleeping through a crisis".'],
    ['what did ada lund pledge', 'Ada Lund said she had been "a ferocious friend".'],
    ['what has ada lund promised', 'Ada Lund described her as "the voice of Orme".'],
  ])('is none: %s', (question, text) => {
    expect(tellsNoPromise(question, text)).toBe(true);
  });

  it.each([
    ['what did ada lund promise', 'Ada Lund promised a new bridge.'],
    ['what did ada lund promise', 'Ada Lund said the bridge would be built.'],
    ['what did ada lund promise', '"I’ll build it," said Ada Lund, who was mayor.'],
    ['what did ada lund promise', 'Ada Lund said there was £5m to be spent.'],
    ['what did ada lund promise', 'Ada Lund said she was committed to it.'],
    ['what did the maker promise', 'The maker offered £5m, which it said was fair.'],
    ['what did ada lund promise', 'Ada Lund said nobody is going to lose a job.'],
    ['what did ada lund promise', 'A bridge by 2030.'],
    ['what did ada lund say', 'Ada Lund accused him of sleeping.'],
    ['what did ada lund vow', 'Ada Lund vowed revenge, which was called mad.'],
  ])('may be one: %s', (question, text) => {
    expect(tellsNoPromise(question, text)).toBe(false);
  });
});

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
