import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

describe('who won and who was beaten', () => {
  const RACE =
    "Ada Holm ran the last mile faster than anybody and won the Vall marathon on Sunday in 2:30:11, nine seconds ahead of Skarland's Mia Lund.";
  const FINAL = 'Vall Rovers beat Skar United 3-1 in the final on Saturday.';
  const LOST = 'Skar United lost 3-1 to Vall Rovers in the final on Saturday.';
  const TENNIS = 'In the final on Saturday Ada Holm defeated Mia Lund in four sets.';
  const SEAT = "The seat was held by Tom Vale, who was beaten by Labour's Mia Lund.";
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
    ['vall final winner', FINAL, 'Vall Rovers'],
    ['tarn regatta winner', 'Ada Holm took the Tarn regatta ahead of Nils Ek.', 'Ada Holm'],
    ['who won the tarn regatta', 'Ada Holm came first in the Tarn regatta, Nils Ek second.', 'Ada Holm'],
  ])('%s', (question, sentence, name) => {
    expect(boldAsRead(sentence, question)).toBe(name);
  });
});
