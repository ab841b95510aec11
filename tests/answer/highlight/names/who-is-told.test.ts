import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const HONORARY = 'Prynne remains the honorary president of the club.';
const COACH = 'Quill, who used to teach at the Holm Academy, is seen as the favourite to succeed him.';
const PAID = 'Quill, who was paid £84,000 last year, has given up her bonus.';
const WEPT = "The trust's chief executive, Dr Mia Vall, said she had wept at the news.";
const SENT =
  'The turning point came when the Skar goalkeeper, Bo Ek, was sent off by the referee, Mia Vall, for handling.';
const HE = 'Prynne doubled the lead after he was fouled by the Skar captain, Bo Ek.';
const FLAT = 'She shared a flat in Skar with the poet Mia Vall, who wrote three of her songs.';
const LIVES = 'She lives with Bo Ek and works with Mia Vall.';

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
    ['is with whom', FLAT, 'who did she share a flat with', 'Mia Vall'],
    ['is with whom, of two', LIVES, 'who does she live with', 'Bo Ek'],
    ['is with whom, the other', LIVES, 'who does she work with', 'Mia Vall'],
    ['is on whom, in one word', 'He called on Prynne to resign.', 'who did Ek call on to resign', 'Prynne'],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('who is told to be something', () => {
  it.each([
    ['is named in one word', HONORARY, 'who is the honorary president', 'Prynne'],
    ['is named before who', COACH, "who's the favourite", 'Quill'],
    ['is that of its own clause', 'Ek is the tallest and Lund is the oldest.', 'who is the oldest', 'Lund'],
    ['is none who was', 'Lund is the former chairman of the club.', 'who is the chairman', null],
    ['is none who is not', 'Lund is not the chairman.', 'who is the chairman', null],
    ['is none of theirs', "Lund is the chairman's brother.", 'who is the chairman', null],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});

describe('where something is', () => {
  it.each([
    [
      'is no person and no day',
      'The transport secretary, Bo Ek, will meet both sides on Wednesday at his office in Skar.',
      'where will Ek meet both sides',
      'Skar',
    ],
    [
      'is the whole place',
      'Her funeral will be held at Skar parish church at 2pm on Friday 28 February.',
      'where will the funeral be held',
      'Skar parish church',
    ],
    [
      'is not with whom',
      'The meeting with Mia Vall will be held at the Skar town hall on Friday.',
      'where will the meeting be held',
      'Skar town hall',
    ],
    [
      'is there on the day that is named',
      'The show will be in Skar on Friday and in Holm on Sunday.',
      'where will the show be on Sunday',
      'Holm',
    ],
    [
      'is no nation with its article',
      'The Dutch painter Mia Vall lives in the Spanish town of Lys.',
      'where does Vall live',
      null,
    ],
    [
      'is no nation',
      'He will join on a free transfer from Dutch side Zandvoort in January.',
      'where will he join from',
      'Zandvoort',
    ],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
