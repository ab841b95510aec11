import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { isNumberOfName } from '../../../src/answer/highlight/number-of-name.ts';
import { countsNothing } from '../../../src/answer/rank/refuse/count/number-told.ts';
import { statedIn } from '../../../src/answer/types.ts';
import { articleOf, boldAsRead, factAsRead } from '../bold.ts';
import { knowledgeOf } from '../knowledge.ts';

describe('a number that tells a thing apart from others of its kind', () => {
  it.each([
    ['The crew of Norair flight 302 were tired.', '302'],
    ['Trams on route 12 will stop.', '12'],
    ['A fire broke out on platform no. 9.', '9'],
    ['It was a 12-seat Falk 300 built in Orme.', '300'],
  ])('is a part of a name: %s', (text, number) => {
    expect(isNumberOfName(text, text.indexOf(number))).toBe(true);
  });

  it.each([
    ['On platform 9 people waited.', '9'],
    ['The flight cost 302 euros.', '302'],
    ['In Orme 40 boats sank.', '40'],
    ['The Games 2028 will be held in Orme.', '2028'],
  ])('counts or dates: %s', (text, number) => {
    expect(isNumberOfName(text, text.indexOf(number))).toBe(false);
  });

  const FLIGHT = 'The 60-page report says that the crew of Norair flight 302 were tired.';

  it('stands in bold for no count and no date', () => {
    expect(boldAsRead(FLIGHT, 'how many crew were on flight 302')).not.toBe('302');
    expect(boldAsRead(FLIGHT, 'when did norair flight 302 crash')).not.toBe('302');
    expect(boldAsRead('It was a 12-seat Falk 300 built in Orme.', 'how many seats has the falk')).toBe('12');
  });

  it('answers neither', () => {
    const { answer } = createAssistant(knowledgeOf(articleOf(FLIGHT).facts));
    for (const question of ['how many crew were on norair flight 302', 'when did norair flight 302 crash'])
      expect(statedIn(answer(question)).map(({ fact }) => fact.text)).not.toContain(FLIGHT);
  });

  it('is told from what the thing has so many of', () => {
    const fact = factAsRead(FLIGHT);
    expect(countsNothing('crew', fact)).toBe(true);
    expect(countsNothing('pages', fact)).toBe(false);
  });
});

describe('a number word in the name of something', () => {
  it('is bold for nobody', () => {
    expect(
      boldAsRead('Ada Lund sold the yacht Second Wind in May.', 'how many yachts did Ada Lund sell'),
    ).toBe(null);
  });
});
