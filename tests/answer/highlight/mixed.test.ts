import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

const SALES = 'Sales grew by $3 million to $41 million in 2022 and by $5 million to $46 million in 2023.';
const COLD = 'The low at Fjelden was minus 31 degrees, against minus 18 at Solum.';
const RACE =
  'Nils Oster came second in 2 hours 14 minutes, 40 seconds behind the winner, after a fall at the start.';
const GAP = 'The budget gap is £4.2m this year and will widen to £6.5m next year, or £140 per resident.';
const SEALS = 'There were 310 seals in the river, against 260 last year.';
const PASS = 'The season pass costs 180 euros, 20 euros more than in 2023.';
const BIRTHS = 'At Kolsa 310 calves were born, 40 fewer than last year.';
const HOMES = 'The fire destroyed 23 homes in Ravn and 11 in Stord.';
const LAKE = 'Lake Ostra is 84 metres deep, 12 metres deeper than Lake Vestra.';

describe('a sentence that tells several things at once', () => {
  it.each([
    ['by how much did sales grow in 2023', SALES, '$5 million'],
    ['by how much did sales grow in 2022', SALES, '$3 million'],
    ['how high were sales in 2022', SALES, '$41 million'],
    ['how cold was it at Solum', COLD, 'minus 18'],
    ['how cold was it at Fjelden', COLD, 'minus 31 degrees'],
    ['what was the time of Nils Oster', RACE, '2 hours 14 minutes'],
    ['how big will the budget gap be next year', GAP, '£6.5m'],
    ['how big is the budget gap this year', GAP, '£4.2m'],
    ['what is the budget gap per resident', GAP, '£140'],
    // No comparison is asked for by a word that only ends so.
    ['what was the number of seals in the river last year', SEALS, '260'],
    ['how much more does the season pass cost than in 2023', PASS, '20 euros'],
    ['how much does the season pass cost', PASS, '180 euros'],
    ['how many calves were born', BIRTHS, '310'],
    ['how many calves were born last year', BIRTHS, null],
    ['how many homes were destroyed in Stord', HOMES, '11'],
    ['how many homes were destroyed in Ravn', HOMES, '23'],
    ['how deep is Lake Ostra', LAKE, '84 metres'],
    ['how deep is Lake Vestra', LAKE, null],
    ['how much deeper is Lake Ostra than Lake Vestra', LAKE, '12 metres'],
  ])('%s', (question, text, figure) => {
    expect(boldAsRead(text, question)).toBe(figure);
  });
});

const BUDGET = 'The town of Lund spends 1.9 billion crowns a year on 240 schools, up from 1.7 billion.';
const HALF = 'Of 40 plans one gets half a million crowns, and three get 90 dinars each.';
const LOAN = 'A loan of 300 million marks was repaid in 12 years by 40 firms.';
const EXAM = 'Nora Holm, 19, got 90 marks in the exam and a prize of 700 kunas.';

describe('money in a currency whose country nobody knows', () => {
  it.each([
    ['how much does Lund spend on schools', BUDGET, '1.9 billion crowns'],
    ['how many schools are there in Lund', BUDGET, '240'],
    ['how much did Lund spend before', BUDGET, '1.7 billion'],
    ['how much money does the one plan get', HALF, 'half a million crowns'],
    ['how much was the loan', LOAN, '300 million marks'],
    ['how much was the prize', EXAM, '700 kunas'],
    ['how many marks did Nora Holm get', EXAM, '90'],
  ])('is money: %s', (question, text, figure) => {
    expect(boldAsRead(text, question)).toBe(figure);
  });
});

describe('one more of several', () => {
  it('is no share, and stands in no bold', () => {
    const text = 'A third ferry sank off Skar, where 12 boats were on the way.';
    expect(boldAsRead(text, 'how many ferries sank')).not.toMatch(/third/iu);
  });
});

const STRIKE = 'The strike, in its third week, has stopped 40 trains a day.';
const MAYOR = 'She is in her fourth year as mayor and won 61% of the vote.';
const FAIR = 'The fair, now in its second year, costs £4 to £6 for children, £9 to £12 for adults.';
const ROOMS = 'Rooms cost €80 to €120 in winter and €140 to €190 in summer.';

describe('which year, week or time of several it is', () => {
  it.each([
    ['when did the strike start', STRIKE, null],
    ['how many trains has the strike stopped', STRIKE, '40'],
    ['when did she win', MAYOR, null],
    ['when was the fair', FAIR, null],
    ['how much are tickets for children', FAIR, '£4 to £6'],
    ['how much are tickets for adults', FAIR, '£9 to £12'],
    ['how much is a room in winter', ROOMS, '€80 to €120'],
    ['how much is a room in summer', ROOMS, '€140 to €190'],
  ])('is no date: %s', (question, text, figure) => {
    expect(boldAsRead(text, question)).toBe(figure);
  });
});

const FLOOD = 'The farm lost 40 of its 310 cows and 12 of its 90 goats to the flood.';
const FILM = 'The film cost $9 million to make and earned $61 million, $14 million of it in its first week.';
const PROFIT =
  'Net profit fell to 96 million euros in the three months to Sept. 30 from 120 million a year earlier, Skar Air said.';
const HOUSES = 'House prices rose 7% in Lund and 3% in Skar, while those in Holm fell 2%.';

describe('a sentence with three figures and more', () => {
  it.each([
    ['how many goats did the farm lose', FLOOD, '12'],
    ['how many cows did the farm lose', FLOOD, '40'],
    ['how many cows does the farm have', FLOOD, '310'],
    ['how much did the film earn in its first week', FILM, '$14 million'],
    ['how much did the film earn', FILM, '$61 million'],
    ['how much did the film cost', FILM, '$9 million'],
    ['how big was the profit in the three months to Sept. 30', PROFIT, '96 million euros'],
    ['how big was the profit a year earlier', PROFIT, '120 million'],
    ['by how much did house prices rise in Skar', HOUSES, '3%'],
    ['by how much did house prices rise in Lund', HOUSES, '7%'],
    ['by how much did house prices fall in Holm', HOUSES, '2%'],
  ])('has the one in bold that is asked for: %s', (question, text, figure) => {
    expect(boldAsRead(text, question)).toBe(figure);
  });
});

it('what something came to is no change of it', () => {
  const sentence = 'Guests were up 5% at 1.4 million, while spending fell £3 million to £64 million.';
  expect(boldAsRead(sentence, 'how much did guests spend')).toBe('£64 million');
  expect(boldAsRead(sentence, 'by how much did spending fall')).toBe('£3 million');
});

const TRADE = 'Sales at home were down by a third at $2.4 billion and exports up by a fifth at $3.7 billion.';
const BREAD = 'A loaf costs $3.10, 30 cents more than in May, and a kilo of rice $4.60, up 65 cents.';
const DRAWS = 'The two teams met 16 times before; Lund won nine, Skar five and two matches were drawn.';

describe('of several changes', () => {
  it.each([
    ['by how much were exports up', TRADE, 'a fifth'],
    ['by how much were sales at home down', TRADE, 'a third'],
    ['by how much did rice go up', BREAD, '65 cents'],
    ['how many matches were drawn', DRAWS, 'two'],
  ])('the one that is asked for is in bold: %s', (question, sentence, shown) => {
    expect(boldAsRead(sentence, question)).toBe(shown);
  });
});

it('the day tells when it is, not the hours alone', () => {
  const sentence = 'A fair, with rides for all, is on Sunday August 18 from 10am to 5pm.';
  expect(boldAsRead(sentence, 'when is the fair')).toContain('August 18');
});

const FLATS = 'Of the 740 flats at Ravn, 310 are for sale and 140 for rent, of whose tenants 40 are nurses.';
const OAKS = 'The town planted 5,200 oaks, 520 of them in parks, and lost 52 to a fire.';
const BOAT = 'Four people, including two pupils, were picked up from a raft 3 miles off Stord at 6am.';

describe('a figure whose letters are those of another as well', () => {
  it.each([
    ['how many flats are there at Ravn', FLATS, '740'],
    ['how many oaks were planted in parks', OAKS, '520'],
    ['how many oaks were lost to the fire', OAKS, '52'],
    ['how many people were picked up', BOAT, 'Four'],
    ['how many pupils were picked up', BOAT, 'two'],
  ])('is in bold where it stands as a whole: %s', (question, sentence, shown) => {
    expect(boldAsRead(sentence, question)).toBe(shown);
  });
});
