import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const HONORARY = 'Prynne remains the honorary president of the club.';
const COACH = 'Quill, who used to teach at the Holm Academy, is seen as the favourite to succeed him.';

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
