import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const BILL = 'The bill has risen to €88m from the €61m announced when the bridge was approved in 2021.';

describe('a question that says when, and asks for no time', () => {
  it.each([
    ['what was the bridge supposed to cost when it was approved', BILL, '€61m'],
    ['seats when the hall is finished', 'The builders hope to finish the hall in late 2029.', null],
    ['how old was he when he won', 'Tom Vale was 19 when he won the cup in 2011.', '19'],
    ['what was the crew doing when it sank', 'The ship sank on 4 May with a crew of 14.', null],
    ['what happens when it rains', 'It rained for nine days in May.', null],
  ])('has no time in bold: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });

  const POOL = 'The pool, which cost £3m, opens on 4 June when the school term ends.';
  it.each([
    ['when does the pool open', POOL, '4 June'],
    ['do you know when it opens', POOL, '4 June'],
    ['any idea when the pool opens', POOL, '4 June'],
    ['how much did it cost and when does it open', POOL, '£3m'],
    ['when was the bridge approved', BILL, '2021'],
  ])('asks for one all the same: %s', (question, text, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
