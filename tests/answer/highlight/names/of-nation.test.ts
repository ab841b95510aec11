import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

describe('the nation that is asked for', () => {
  it.each([
    ['what nationality is Holm', 'Its successor, the Danish firm Holm, charged £31 million.', 'Danish'],
    ['What nationality is Ada Lund?', 'Ada Lund, a Swedish singer, drew 400 people.', 'Swedish'],
    ['what nationality is Holm', 'Its successor, Holm, charged £31 million for 12 trams.', null],
    ['what nationality is Ada Lund', "Ada Lund's Danish husband, Bo Ek, drew 400 people.", null],
    ['what nationality is Ada Lund', 'Ada Lund of Norway beat the Swedish runner Bo Ek by 400 metres.', null],
    ['what nationality is Ada Lund', 'Ada Lund, a Christian leader, drew 400 people.', null],
    [
      'what nationality is Bo Ek',
      'Ada Lund of Norway beat the Swedish runner Bo Ek by 400 metres.',
      'Swedish',
    ],
    ['what nationality is Ada Lund', 'A Danish firm and a Dutch bank lent Ada Lund £31 million.', null],
  ])('%s: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
