import { describe, expect, it } from 'vitest';
import { boldAsRead } from './bold.ts';

const RACE =
  "Ada Holm ran the last mile faster than anybody and won the Vall marathon on Sunday in 2:30:11, nine seconds ahead of Skarland's Mia Lund.";
const FINAL = 'Vall Rovers beat Skar United 3-1 in the final on Saturday.';
const LOST = 'Skar United lost 3-1 to Vall Rovers in the final on Saturday.';
const TENNIS = 'In the final on Saturday Ada Holm defeated Mia Lund in four sets.';
const SEAT = "The seat was held by Tom Vale, who was beaten by Labour's Mia Lund.";

describe('who won and who was beaten', () => {
  it.each([
    ['who won the vall marathon', RACE, 'Ada Holm'],
    ['who won on sunday', RACE, 'Ada Holm'],
    ['who did Ada Holm beat', RACE, "Skarland's Mia Lund"],
    ['who won the final', FINAL, 'Vall Rovers'],
    ['who lost the final', FINAL, 'Skar United'],
    ['who won the final', LOST, 'Vall Rovers'],
    ['who lost the final', LOST, 'Skar United'],
    ['who won the final', TENNIS, 'Ada Holm'],
    ['who was defeated in the final', TENNIS, 'Mia Lund'],
    ['who won the seat', SEAT, "Labour's Mia Lund"],
    ['who lost the seat', SEAT, 'Tom Vale'],
  ])('%s', (question, sentence, name) => {
    expect(boldAsRead(sentence, question)).toBe(name);
  });
});

describe('which numbered thing it is', () => {
  const road = 'Route 9 is closed between Holm Bay and the Skar turn-off.';
  const tram = 'Trams on Line 4 will not run between Vall Square and Skar until Monday.';
  it.each([
    ['which road is shut', road, 'Route 9'],
    ['what highway is closed', road, 'Route 9'],
    ['which line is closed', tram, 'Line 4'],
    ['which gate does it leave from', 'The night ferry to Skar leaves from Gate B12.', 'Gate B12'],
    ['which motorway was blocked', 'A lorry blocked the M40 near Holm Bay for nine hours.', 'M40'],
  ])('%s', (question, sentence, name) => {
    expect(boldAsRead(sentence, question)).toBe(name);
  });

  it('is left open where there are two', () => {
    const two = 'Route 9 is closed near Skar and Route 12 near Holm Bay.';
    expect(boldAsRead(two, 'which road is closed near Skar')).not.toBe('Route 12');
  });
});
