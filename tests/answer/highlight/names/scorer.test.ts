import { describe, expect, it } from 'vitest';
import { scorerAsked } from '../../../../src/answer/highlight/names/scorer.ts';
import { analyse } from '../../../../src/answer/language/analyse.ts';
import { boldOf } from '../../bold.ts';

const named = (question: string, text: string) => {
  const span = scorerAsked(text, analyse(question));
  return span && text.slice(span.start, span.end);
};
const LATE =
  'Substitute Bo Ekberg headed in a 94th-minute winner as Lund came from behind to beat Skar City 3-2.';
const TWO = 'City led through Mia Vall, who scored from 25 yards, and a Nils Brandt penalty on 31 minutes.';

describe('who scored one goal', () => {
  it.each([
    ['who scored the winner', LATE, 'Bo Ekberg'],
    ['who got the winning goal', 'Lund won it with a late penalty by Ada Holm.', 'Ada Holm'],
    ['who scored the penalty', TWO, 'Nils Brandt'],
    ['who scored first', TWO, 'Mia Vall'],
    ['who got the opener', 'Bo Ekberg opened the scoring from the spot.', 'Bo Ekberg'],
    ['who scored first', 'Skar took the lead when Mia Vall curled in a free kick.', 'Mia Vall'],
    ['who scored the winner', 'Ada Holm’s winner came late.', 'Ada Holm'],
    ['who got the equaliser', 'Teenager Wes Tann, 17, levelled in the 70th minute.', 'Wes Tann'],
  ])('%s: %s', (question, text, name) => {
    expect(named(question, text)).toBe(name);
  });

  it.each([
    ['who scored the winner', 'Kit Parry scored the winner from a Bo Ek pass.', 'Kit Parry'],
    ['who scored the winner', 'Kit Parry headed a late winner from a corner by Bo Ek.', 'Kit Parry'],
    ['who scored the winner', 'On Sunday Orme scored the winner from a Bo Ek corner.', 'Orme'],
    ['who scored the winner', 'Kit Parry headed the winner from Bo Ek’s corner.', 'Kit Parry'],
    ['who got the equaliser', 'Skar equalised through an own goal by Bo Ek.', 'Bo Ek'],
    ['who scored the penalty', 'Kit Parry scored the penalty after a foul by Bo Ek.', 'Kit Parry'],
    ['who got the equaliser', 'Bo Ek levelled from the spot before Kit Parry scored the winner.', 'Bo Ek'],
    ['who scored the winner', 'Bo Ek missed a penalty before Kit Parry scored the winner.', 'Kit Parry'],
    ['who scored the winner', 'April May scored the winner.', 'April May'],
    ['who scored the winner', 'Lund’s Ada Holm scored the winner.', 'Ada Holm'],
    ['who scored the winner', 'Lund grabbed a late winner through Kit Parry.', 'Kit Parry'],
    ['who scored the winning try', 'Lund’s winning try was scored by winger Kit Parry.', 'Kit Parry'],
    ['who scored the winner', 'The winner came late, when Ada Holm beat goalkeeper Bo Ek.', 'Ada Holm'],
  ])('is not who passed or was fouled: %s: %s', (question, text, name) => {
    expect(named(question, text)).toBe(name);
  });

  it.each([
    ['who got the equaliser', 'Skar drew level when goalkeeper Bo Ek dropped the ball.'],
    ['who got the equaliser', 'Skar drew level thanks to a mistake by Bo Ek.'],
    ['who scored the penalty', 'Bo Ek conceded the penalty that Kit Parry put away.'],
    ['who scored the penalty', 'Bo Ek saved a penalty from Kit Parry.'],
    ['who scored the winner', 'It was a winner for coach Bo Ek.'],
    ['who got the winner', 'The Lakeside winner Bo Ek watched from the stand.'],
    ['who hit the decider', 'In the decider Bo Ek met Kit Parry.'],
    ['who scored the winner', 'Bo Ek scored twice before Skar found a late winner.'],
    ['who scored the winner', 'Sunday’s late winner sent Skar through.'],
  ])('is nobody where the text does not say who: %s: %s', (question, text) => {
    expect(named(question, text)).toBeNull();
  });

  it('is nobody where the text has no such goal', () => {
    expect(named('who got the equaliser', LATE)).toBeNull();
    expect(boldOf(LATE, 'who scored the penalty')).toBeNull();
  });

  it('is asked of no other deed', () => {
    expect(named('who got the contract', LATE)).toBeUndefined();
    expect(named('who scored', LATE)).toBeUndefined();
    expect(named('who got the death penalty', LATE)).toBeUndefined();
    expect(named('who took office first', LATE)).toBeUndefined();
  });
});

it('Who is top is not who was beaten', () => {
  const text =
    'Bo Ekberg struck late as Lund came from two goals down to beat Skar City 3-2 and go top of the Northern League.';
  expect(boldOf(text, 'who is top of the league')).toBe('Lund');
});
