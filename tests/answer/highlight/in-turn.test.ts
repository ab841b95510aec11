import { describe, expect, it } from 'vitest';
import { boldAsRead, boldOf } from '../bold.ts';

const SCHOOLS = 'The schools in Lund, Skar and Vall cost $3m, $4m and $5m respectively.';
const LINES = 'The red, blue and green lines carry 14,000, 9,000 and 7,500 passengers a day.';

const DAYS = 'The shops in Lund, Skar and Vall will open on Monday, Wednesday and Friday respectively.';

describe('several things that are told of in turn', () => {
  it.each([
    ['how big is Rahu', 'Rahu and Vasuki measure 210 km and 95 km.', '210 km'],
    ['how big is Vasuki', 'Rahu and Vasuki measure 210 km and 95 km.', '95 km'],
    ['how much did the school in Lund cost', SCHOOLS, '$3m'],
    ['how much did the school in Skar cost', SCHOOLS, '$4m'],
    ['how much did the school in Vall cost', SCHOOLS, '$5m'],
    ['how many votes did Anna Berg get', 'Anna Berg and Tom Vale won with 412 and 398 votes.', '412'],
    ['how much did the south pier cost', 'The north pier and the south pier cost $3m and $4m.', '$4m'],
    ['how many tonnes was the output', 'Output and sales were 4,000 and 3,700 tonnes.', '4,000'],
    ['how many passengers does the blue line carry', LINES, '9,000'],
    ['how much was spent on Skar', 'The city spent $3m and $4m on Lund and Skar respectively.', '$4m'],
    ['how many buses did Skar have', 'In Norway, Lund and Skar had 20 and 30 buses.', '30'],
    ['when do the shops in Skar open', DAYS, 'Wednesday'],
    ['when will the shops in Vall open', DAYS, 'Friday'],
    [
      'when will the pool in Skar open',
      'The pools in Lund and Skar will open on 3 May and 5 June.',
      '5 June',
    ],
    ['when did Vall join', 'Lund, Skar and Vall joined the league in 1998, 2004 and 2011.', '2011'],
    ['when was Lund founded', 'Lund and Skar were founded in 1321 and 1417.', '1321'],
  ])('have each its own figure in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it.each([
    ['how many buses did Skar get', 'Lund, Skar and Vall got 20 and 30 buses.'],
    ['how many buses did Lund get', 'Lund and Skar got 20, 30 and 40 buses.'],
    ['when is the fair in Lund', 'The fair is on Saturday and Sunday in Lund and on Monday in Skar.'],
    ['when is the market', 'The market is held on Monday, Wednesday and Friday.'],
    ['how many buses did Skar buy', 'Lund and Skar bought 20 and 30 buses in May and June.'],
  ])('have none in bold where nobody knows which is whose: %s', (question, text) => {
    expect(boldOf(text, question)).toBeNull();
  });

  it.each([
    ['how many trams did Skar buy', 'Lund and Skar bought 20 buses and 30 trams.', '30'],
    ['how many buses did Lund buy', 'Lund and Skar bought 20 buses and 30 trams.', '20'],
    [
      'how many tickets were sold on Saturday',
      'The club sold 300 and 450 tickets on Friday and Saturday.',
      '450',
    ],
    ['how long did the council meet', 'The mayor and the council met for 3 hours.', '3 hours'],
    ['how many pools does Lund have', 'Lund has 12 schools and 4 pools.', '4'],
    ['how much did Lund pay', 'Lund and Skar paid $3m.', '$3m'],
  ])('are not those of another sentence: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

const HOMES = 'Alder and Birch sold 120 and 85 homes respectively in 2023, and 140 and 90 in 2024.';
const PRICES = 'Adults and children pay £9 and £4 respectively on weekdays and £12 and £6 at weekends.';
const RATES = 'Unemployment in the north and the south was 4.1% and 6.3% in 2023 and 4.8% and 5.9% in 2024.';
const PROFITS =
  'In 2022, Holm and Vall made profits of $3 million and $5 million respectively, compared with $2 million and $7 million in 2021.';
const GUESTS =
  'The museum and the library drew 31,000 and 12,000 people last year, after 28,000 and 14,000 the year before.';
const SALES = 'Sales in Norway and Sweden rose by 4% and 6% respectively, to $41 million and $52 million.';

describe('several things that are told of in turn, twice', () => {
  it.each([
    ['how many homes did Alder sell in 2023', HOMES, '120'],
    ['how many homes did Birch sell in 2023', HOMES, '85'],
    ['how many homes did Alder sell in 2024', HOMES, '140'],
    ['how many homes did Birch sell in 2024', HOMES, '90'],
    ['how much do children pay on weekdays', PRICES, '£4'],
    ['how much do adults pay at weekends', PRICES, '£12'],
    ['what was unemployment in the north in 2024', RATES, '4.8%'],
    ['what was unemployment in the south in 2023', RATES, '6.3%'],
    ['what was the profit of Holm in 2022', PROFITS, '$3 million'],
    ['what was the profit of Vall in 2021', PROFITS, '$7 million'],
    ['how many people did the museum draw last year', GUESTS, '31,000'],
    ['how many people did the library draw the year before', GUESTS, '14,000'],
    ['by how much did sales in Sweden rise', SALES, '6%'],
    ['how high were sales in Norway', SALES, '$41 million'],
  ])('have each its own figure in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

const TRAMS = 'Holm and Vall now have 14 and 6 trams, and will have 22 and 11 by 2030.';
const ENTRY = 'Adults and children now pay £7 and £3, and will pay £8 and £5 from May.';
const SEATS = 'Seats for adults and children, now $9 and $4, will rise to $12 and $6.';
const FEES = 'Fees for residents and visitors will go up from $2 and $7 to $5 and $9.';
const LOADS = 'The red and blue lines currently carry 900 and 700 people; they will carry 1,200 and 800.';

describe('several things that are told of in turn, now and later', () => {
  it.each([
    ['how many trams does Vall have now', TRAMS, '6'],
    ['how many trams will Vall have', TRAMS, '11'],
    ['how many trams will Holm have', TRAMS, '22'],
    ['how much do children pay now', ENTRY, '£3'],
    ['how much will children pay', ENTRY, '£5'],
    ['how much is a seat for children now', SEATS, '$4'],
    ['how much will a seat for adults cost', SEATS, '$12'],
    ['how much do visitors pay now', FEES, '$7'],
    ['how much will residents pay', FEES, '$5'],
    ['how many people does the blue line carry now', LOADS, '700'],
    ['how many people will the blue line carry', LOADS, '800'],
  ])('have each its own figure in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
