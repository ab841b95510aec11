import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const ADU =
  'Ngozi Adu, of Better Buses Holm, welcomed the news but said the line would not help people in Skar.';
const QUELL =
  'Its general secretary, Berit Quell, demanded an urgent meeting with the business secretary, Owen Trant.';
const OWNER =
  "The fryer's owner, Kevin Startop, 44, who runs the Codfather chip shop, said he was heartbroken.";
const STRICK = 'Prime Minister Alan Strick cut short a trip to Japan and will fly to Skar on Saturday.';
const FRAUD =
  'The fraud was found by Priya Nand, a 29-year-old clerk, who noticed that bills from Greyfin Consulting had no phone number.';
const BOUGHT = 'The pier was bought by the Danish firm Lys after Holm Ports cut pay.';
const BRIDGE = 'Ada Lund opened the bridge, and Bo Ek closed the pier.';
const MUSEUM = 'Former mayor Bo Ek now runs the museum in Skar.';

describe('who did something', () => {
  it.each([
    ['is told before what is of them', ADU, 'who welcomed the news', 'Ngozi Adu'],
    ['is not whom they met', QUELL, 'who demanded an urgent meeting', 'Berit Quell'],
    ['is told before who', OWNER, 'who runs the Codfather', 'Kevin Startop'],
    ['has no office with the name', STRICK, 'who cut short a trip', 'Alan Strick'],
    ['is told before what they are', FRAUD, 'who noticed that bills had no phone number', 'Priya Nand'],
    [
      'may be nobody by name',
      'Crews were called to Bell Street after a delivery driver saw smoke.',
      'who saw smoke',
      'a delivery driver',
    ],
    [
      'may be told with where they are',
      'The line will open in Holm and Skar, the mayor of Midshore has announced.',
      'who announced the line will open',
      'the mayor of Midshore',
    ],
    [
      'may be told as part of the same clause',
      'She told the trustees, who called in police.',
      'who called in police',
      'the trustees',
    ],
    ['is told behind by, and is no nation', BOUGHT, 'who bought the pier', 'Lys'],
    ['is that of its own clause', BRIDGE, 'who closed the pier', 'Bo Ek'],
    ['is that of its own clause, the other', BRIDGE, 'who opened the bridge', 'Ada Lund'],
    [
      'is who is said to have done it',
      'Police said Bo Ek stole the boat of Mia Vall.',
      'who stole the boat',
      'Bo Ek',
    ],
    ['is nobody where no one does', 'No one opened the bridge.', 'who opened the bridge', null],
    ['is nobody else where it is she', 'She opened the bridge with Bo Ek.', 'who opened the bridge', null],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('who has a part', () => {
  it.each([
    [
      'may be the one who speaks',
      'Area commander Lucia Frane said the kiln had reached 900C.',
      'who is the area commander',
      'Lucia Frane',
    ],
    [
      'is told behind it',
      'The chairman, Lord Avrell, said he was sorry.',
      'who is the chairman',
      'Lord Avrell',
    ],
    [
      'is told before it',
      "Prices will double, said Dean Okaf, president of the Fruit Growers' Association.",
      "who is president of the Fruit Growers' Association",
      'Dean Okaf',
    ],
    ['is no firm of theirs', OWNER, "who is the fryer's owner", 'Kevin Startop'],
    ['is asked for by what they do', OWNER, 'who owns the fryer', 'Kevin Startop'],
    ['is no other one', QUELL, 'who is the business secretary', 'Owen Trant'],
    ['is nobody who had it before', MUSEUM, 'who is the mayor', null],
    ['is whoever had it before where that is asked', MUSEUM, 'who is the former mayor', 'Bo Ek'],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('who did something, of two sentences that somebody says', () => {
  const said = '"Otto would steal the eels. Rosa would tell on him. Nobody minds," she says.';
  it.each([
    ['who used to steal the eels', said, 'Otto'],
    ['who would tell on otto', said, 'Rosa'],
    ['who counts the cows', '"They want birds. Nobody came to count my cows," he said.', null],
    ['who wants to sell', '"They want birds. Nobody came, I want to sell," he said.', null],
  ])('is who opens the one that is asked about, and never nobody: %s', (question, sentence, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});
