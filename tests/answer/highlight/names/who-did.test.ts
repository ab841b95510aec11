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

const PAID = 'Quill, who was paid £84,000 last year, has given up her bonus.';
const WEPT = "The trust's chief executive, Dr Mia Vall, said she had wept at the news.";
const SENT =
  'The turning point came when the Skar goalkeeper, Bo Ek, was sent off by the referee, Mia Vall, for handling.';
const HE = 'Prynne doubled the lead after he was fouled by the Skar captain, Bo Ek.';

describe('who did something, in one word, of themselves or by their office', () => {
  it.each([
    ['opens the sentence in one word', 'Quill wants the league to drop it.', 'who wants it dropped', 'Quill'],
    ['opens it before who', PAID, 'who was paid £84,000', 'Quill'],
    ['opens it before what follows who', PAID, 'who has given up a bonus', 'Quill'],
    ['may be several without a name', 'Critics praised her voice.', 'who praised her voice', 'Critics'],
    ['is who says so of themselves', WEPT, 'who wept', 'Dr Mia Vall'],
    [
      'is nobody who says so of another',
      "Mia Vall's lawyer, Bo Ek, said she had stolen it.",
      'who stole it',
      null,
    ],
    ['is no police force that says so', 'Holm Police said he had stolen it.', 'who stole it', null],
    [
      'is who told a court so',
      'Mia Vall told the court she had bought the boat from Bo Ek.',
      'who bought the boat',
      'Mia Vall',
    ],
    [
      'is that of its own clause',
      'Skar won the cup in 1998 and Lund won it in 2002.',
      'who won the cup in 1998',
      'Skar',
    ],
    [
      'is that of its own clause, the other',
      'Skar won the cup in 1998 and Lund won it in 2002.',
      'who won the cup in 2002',
      'Lund',
    ],
    ['is named behind an office', SENT, 'who sent off Bo Ek', 'Mia Vall'],
    ['is named behind an office of a place', HE, 'who fouled Prynne', 'Bo Ek'],
    [
      'is not what a keeper is of',
      'The ball was caught by the Skar keeper, who fell.',
      'who caught the ball',
      null,
    ],
    [
      'is no speaker behind it',
      'The boat was built by the yard in Skar, Mia Vall said.',
      'who built the boat',
      null,
    ],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('to whom something was done', () => {
  it.each([
    ['is not who did it', SENT, 'who was sent off', 'Bo Ek'],
    ['is nobody by name where it is he', HE, 'who was fouled', null],
    ['is nobody that a thing was sold to', 'The boat, which leaks, was sold to Bo Ek.', 'who was sold', null],
    ['is in its own clause', 'Two men were arrested after Bo Ek was hit by a stone.', 'who was hit', 'Bo Ek'],
    [
      'is told with an office',
      'Prynne has been appointed head by Bo Ek.',
      'who was appointed head',
      'Prynne',
    ],
    ['is not one of several alone', 'A teacher, two pupils and Bo Ek were hurt.', 'who was hurt', null],
    [
      'is not one of two alone',
      'Mia Vall, 34, and Bo Ek, 41, were killed when their van hit a tree.',
      'who was killed',
      null,
    ],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
