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

  it('is nobody where the text has no such goal', () => {
    expect(named('who got the equaliser', LATE)).toBeNull();
    expect(boldOf(LATE, 'who scored the penalty')).toBeNull();
  });

  it('is asked of no other deed', () => {
    expect(named('who got the contract', LATE)).toBeUndefined();
    expect(named('who scored', LATE)).toBeUndefined();
  });
});

it('Who is top is not who was beaten', () => {
  const text =
    'Bo Ekberg struck late as Lund came from two goals down to beat Skar City 3-2 and go top of the Northern League.';
  expect(boldOf(text, 'who is top of the league')).toBe('Lund');
});
