import { describe, expect, it } from 'vitest';
import { spansOf } from '../../../../src/answer/highlight/spans.ts';
import { boldAsRead, boldIn, boldOf } from '../../bold.ts';
import { factOf } from '../../knowledge.ts';

const FERRY = 'The picture shows a ferry with sheep on board leaving Holm, in Vall County, on 3 May 2024.';
const PLANTS = 'Plants named: the Torvik tide mill, the Skarlund wind park and the Vallby heat plant.';
const SOURCE = 'The figures on the Denmark-Norway ferry network come from Nordic State Ferries Co., Ltd.';
const MILLS = 'It has mills in 100 towns across 11 Norwegian valleys.';
const COURSES = 'The Torvik centre offers courses in knots.';
const BERG = 'Ida Berg of Skar University is head of the Torvik seminar.';
const WATCHED =
  'Norway is reportedly being considered by Denmark for the first tide mill, Torvik Post writes.';

describe('a name in bold', () => {
  it.each([
    ['is a town where one is asked for, and no county', 'which city is the ferry leaving', FERRY, 'Holm'],
    ['may be a county where one is asked for', 'which county did the ferry leave', FERRY, 'Vall County'],
    ['is not that of one where it asks for several that are listed', 'which plants are named', PLANTS, null],
    [
      'is not one of a route',
      'who counts the passengers of the network',
      SOURCE,
      'Nordic State Ferries Co., Ltd.',
    ],
    ['has what it is called by', 'who offers courses in knots', COURSES, 'The Torvik centre'],
    ['is where somebody works, and not theirs', 'where does Ida Berg work', BERG, 'Skar University'],
    ['is none of those whose things are counted', 'in which town is the mill', MILLS, null],
    ['is none where either may be meant', 'which country wants its first tide mill', WATCHED, null],
    [
      'is that of the other where one is named',
      'who might build the first mill of Denmark',
      WATCHED,
      'Norway',
    ],
  ])('%s', (_, question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it('is whole where it is that of the speaker', () => {
    const fact = factOf('source', SOURCE, { saidBy: 'Nordic State Ferries Co., Ltd.' });
    expect(boldIn([fact], () => true, 'who gave the ferry figures')).toBe('Nordic State Ferries Co., Ltd.');
  });

  it('is not that of the speaker whom the question names', () => {
    const fact = factOf(
      'goods',
      'New growth points of trade are cross-border herring, new knots and tea products, says Ida Berg.',
      {
        saidBy: 'Ida Berg, Skar University',
      },
    );
    expect(
      boldIn([fact], () => true, 'which products are driving new trade growth according to Berg'),
    ).toBeNull();
  });
});

describe('a figure in bold', () => {
  it('is not the two of a two-way trade', () => {
    const { spans } = spansOf(factOf('trade', 'Total two-way trade of Vall was $4 billion.'));
    expect(spans.map(({ written }) => written)).not.toContain('two');
  });

  it.each([
    [
      'is the one of so many',
      'trade of Vall, how many billion',
      'Total two-way trade of Vall was $4 billion in 2024.',
      '$4 billion',
    ],
    ['is no day where it asks what there is', "what's in the picture", FERRY, null],
    ['is the day where it asks for that', 'what day did the ferry leave', FERRY, '3 May 2024'],
    [
      'is the one that is given where it asks of what',
      '3,000 kinds of what',
      'The ferries carry 3,000 kinds of goods in 12 classes.',
      '3,000',
    ],
  ])('%s', (_, question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('who published a book', () => {
  it('is who did, and not the paper', () => {
    const sentence = "Ada Lund's book, The Long Weir, is published by Alden House on 3 May, £18.";
    expect(boldAsRead(sentence, 'who published the long weir')).toBe('Alden House');
    expect(boldAsRead(sentence, 'when is the long weir out')).toBe('3 May');
  });
});

describe('a name', () => {
  it.each([
    [
      'which firm counts the trains',
      'The figures on the trains come from Vall Railway Group Co., Ltd.',
      'Vall Railway Group Co., Ltd.',
    ],
    ['which company built the pier', 'The pier was built by Skar Works, Inc. in May.', 'Skar Works, Inc.'],
    [
      'which university is Ada Lund from',
      'Ada Lund of Skar University leads its harbour office.',
      'Skar University',
    ],
    [
      'which office does Ada Lund lead',
      'Ada Lund leads the Office for Ports, Rivers, and Inland Waters.',
      'Office for Ports, Rivers, and Inland Waters',
    ],
  ])('is whole, and no more than is asked for: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('where something goes', () => {
  const FLIGHT = 'He was arrested at Stansm Airport in December as he tried to board a flight to Dubai.';
  it.each([
    [
      'where did the train in the picture go to',
      'The picture shows a train leaving Vall, in Skar Province, on 4 May.',
      null,
    ],
    ['where is the ferry heading', 'The ferry left Lund early for Old Harbour.', 'Old Harbour'],
    ['where does the line go to', 'The line from Lund runs to the port of Skar.', 'Skar'],
    ['which city did the train leave from', 'The Lund-Skar trains also reach many cities.', null],
    ['where was he trying to board a flight to', FLIGHT, 'Dubai'],
  ])('is no place that it comes from: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});

describe('who wrote or published the article', () => {
  it.each([
    ['who wrote this article', 'The pier is run by Ada Lund.'],
    ['who is the author of the article', 'Ada Lund wrote to the mayor about the quay.'],
    ['which paper is this from', 'Ada Lund praised the Harbour Post.'],
  ])('is nobody whom a sentence names: %s', (question, sentence) => {
    expect(boldAsRead(sentence, question)).toBe(null);
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
    ['is nobody who did it', 'A boat was found by the coach, Bo Ek.', 'where was the boat found', null],
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

describe('who it is', () => {
  it('is no storm', () => {
    const told = 'The wall was first proposed in 2016 after Storm Runa put 214 homes under water.';
    expect(boldAsRead(told, 'who proposed the wall')).toBeNull();
  });

  it('is not where it was written', () => {
    const told = 'ORME FALLS, Ohio - The library lent 940,000 books, its director said on Monday.';
    expect(boldAsRead(told, 'who is the director of the library')).not.toBe('ORME FALLS');
  });
});
