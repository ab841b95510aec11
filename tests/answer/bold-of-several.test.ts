import { describe, expect, it } from 'vitest';
import { boldAsRead } from './bold.ts';

const BARNS = 'About 310 barns have been flooded and 870 more are cut off.';
const BOATS = 'Some 120 boats were sunk; 460 boats were damaged.';
const MISSING = '9 people confirmed dead, 31 missing.';

describe('of counts that are told of alike', () => {
  it.each([
    ['how many barns flooded', BARNS, 'About 310'],
    ['how many barns are cut off', BARNS, '870'],
    ['how many boats sunk', BOATS, 'Some 120'],
    ['how many boats damaged', BOATS, '460'],
    ['how many confirmed dead', MISSING, '9'],
    ['how many people are missing', MISSING, '31'],
    ['how many confirmed dead', 'Nine people confirmed dead and 31 injured.', 'Nine'],
    // Where it was is told of both.
    ['how many people spoke at the meeting', 'Some 85 people came to the meeting and 41 spoke.', '41'],
  ])('the one is bold that the words behind tell of: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

const MUSEUM = "The council puts in €2.1m of the museum's €7.4m budget.";

describe('a part that somebody gives', () => {
  it.each([
    ['how much does the council pay towards the museum', '€2.1m'],
    ['how much does the council give the museum', '€2.1m'],
    ['what is the budget of the museum', '€7.4m'],
  ])('is bold for who asks what they give: %s', (question, bold) => {
    expect(boldAsRead(MUSEUM, question)).toBe(bold);
  });
});

const PASS = 'A day pass cost £18, a pound more than last year; students and over-60s paid £11.';

describe('a price for some', () => {
  it.each([
    ['how much is a student pass', PASS, '£11'],
    ['how much do pensioners pay', PASS, '£11'],
    ['how much is a day pass', PASS, '£18'],
    ['was it dearer for adults than before', 'Adults will pay £16, up from £12 before.', '£12'],
  ])('is bold for who asks for them: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

const BIDS = 'Bids open on 3 March and close on 28 May.';
const ENTRIES = 'Entries close on 28 May, having opened on 3 March.';

describe('when something opens and closes', () => {
  it.each([
    ['deadline for bids', BIDS, '28 May'],
    ['when do bids open', BIDS, '3 March'],
    ['when do entries start', ENTRIES, '3 March'],
    ['when is the deadline for entries', ENTRIES, '28 May'],
    // When something opens is no deadline.
    ['deadline for bids', 'Bids open on 3 March; the fee is £20.', null],
  ])('is told by its own day: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('a number to call', () => {
  it.each([
    ['number to call for family', 'Anyone looking for family can call 555-0177.', '555-0177'],
    ['what number should i ring', 'Callers should ring (020) 7946 0123 before noon.', '(020) 7946 0123'],
    ['helpline number', 'A helpline for tenants, 0333 016 440, is open all day.', '0333 016 440'],
    ['how many tenants are there', 'A helpline for tenants, 0333 016 440, is open all day.', null],
  ])('is bold as a whole, and counts nothing: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

const RESULTS =
  'Skarvik Boats said its sales rose 9% to $2.3 billion in 2023, while net profit climbed to $118 million from $84 million a year earlier.';

describe('of clauses with a thing of their own', () => {
  it.each([
    ['skarvik net profit 2023', '$118 million'],
    ['skarvik sales 2023', '$2.3 billion'],
    ['skarvik net profit a year earlier', '$84 million'],
    // What sales were before is not told.
    ['skarvik sales 2022', null],
    ["what were skarvik's sales a year earlier", null],
  ])('a year does not make the figure of the other: %s', (question, bold) => {
    expect(boldAsRead(RESULTS, question)).toBe(bold);
  });
});

const SOLD = 'Skarvik sold 1.3 million boats last year and Holmberg 1.9 million.';

describe("another's figure", () => {
  it.each([
    ['how much did skarvik make last year', '1.3 million'],
    ['how much did holmberg sell', '1.9 million'],
  ])('is not bold for the one who is asked for: %s', (question, bold) => {
    expect(boldAsRead(SOLD, question)).toBe(bold);
  });
});

const BOSS =
  "Holmberg's chief executive, Edda Vale, who took over in May from Tom Lund, called it a hard year.";
const MAYOR = 'Tom Lund was replaced in May by Edda Vale.';

describe('who came before and who came next', () => {
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

const FAIR = "Next year's fair will run from 4 to 12 June 2027.";
const REGATTA = 'The regatta runs 28 May to 3 June 2027.';

const PORT = 'The port shipped 3 million tonnes in 2021, while the airport handled 40,000 tonnes.';

describe('the clause of a question', () => {
  it.each([
    ['airport tonnes 2021', '40,000 tonnes'],
    ['port tonnes 2021', '3 million tonnes'],
  ])('is the one that names its own thing: %s', (question, bold) => {
    expect(boldAsRead(PORT, question)).toBe(bold);
  });
});

describe('the days from one to another', () => {
  it.each([
    ['when is next years fair', FAIR, '4 to 12 June 2027'],
    ['fair dates 2027', FAIR, '4 to 12 June 2027'],
    ['when does the fair end', FAIR, '12 June 2027'],
    ['when does the fair start', FAIR, '4 to 12 June 2027'],
    ['when does the show open', 'The show is on from 3 March to 9 April.', '3 March'],
    ['when is the regatta', REGATTA, '28 May to 3 June 2027'],
  ])('are bold as a whole: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('a number word in the name of something', () => {
  it('is bold for nobody', () => {
    expect(
      boldAsRead('Ada Lund sold the yacht Second Wind in May.', 'how many yachts did Ada Lund sell'),
    ).toBe(null);
  });
});
