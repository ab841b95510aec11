import { describe, expect, it } from 'vitest';
import { assistantOf, boldsStated, textsStated } from '../../../asking.ts';

const assistant = assistantOf(`Five goals take Penwick to the top

By Mona Teale
The Sound Herald
3 March 2025

Penwick United beat Orme Rovers 5-2 on Saturday in front of 8,140 spectators at Mill Lane. Orme have lost six of their last seven games and are 11th, three points above the drop.

Penwick sold 3,420 season tickets last summer, up from 2,900 the year before. A season ticket costs £180. The club made a loss of £210,000 last year.

Hedda Stroem coaches Orme.

A ferry sails between Ullcaster and Vessay. The first ferry leaves Ullcaster at 6:15 on weekdays.
`);
const told = (question: string) => textsStated(assistant, question);
const bold = (question: string) => boldsStated(assistant, question);

describe('two clubs that play each other', () => {
  it.each(['how many season tickets did Orme sell', "what was Orme's loss"])(
    'answer nothing about one another: %s',
    (question) => {
      expect(told(question)).toEqual([]);
    },
  );

  it('nor two ports between which a ferry sails', () => {
    expect(told('when does the first ferry leave Vessay')).toEqual([]);
    expect(bold('when does the first ferry leave Ullcaster')[0]).toBe('6:15');
  });

  it.each([
    ['how many season tickets did Penwick sell', '3,420'],
    ["how big was Penwick's loss", '£210,000'],
    ['how many games have Orme lost', 'six'],
  ])('answer for themselves: %s', (question, figure) => {
    expect(bold(question)[0]).toBe(figure);
  });

  it('have no more points than those that part them from others where nothing else is told', () => {
    expect(told('how many points does Orme have').join()).not.toContain('three points above');
  });
});
