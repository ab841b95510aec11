import { describe, expect, it } from 'vitest';
import { tellsNoDeath } from '../../../../../src/answer/rank/refuse/event/no-death.ts';

describe('when somebody died', () => {
  it('is not told where nobody dies', () => {
    expect(tellsNoDeath('when did her husband die', 'In 1968 she walked there with her husband.')).toBe(true);
  });

  it.each([
    ['when did her husband die', 'Pryce died in 2003.'],
    ['when did ada lund die', 'Ada Lund (1903–1968) was born in Orme.'],
    ['when did they die', 'They were killed on 3 May.'],
    ['when did she die', 'She succumbed to her injuries on 3 May.'],
    ['when did the dog die', 'The dog was put down on 4 June.'],
    ['when did he die', 'He took his own life in 1984.'],
    ['when did the king die', 'The king fell at Kell in 1414.'],
    ['when did she marry', 'In 1968 she walked there with her husband.'],
  ])('may be told here: %s', (question, sentence) => {
    expect(tellsNoDeath(question, sentence)).toBe(false);
  });
});
