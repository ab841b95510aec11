import { describe, expect, it } from 'vitest';
import { countsOtherHarm, tellsNoDeath } from '../../../../../src/answer/rank/refuse/event/no-death.ts';

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

describe('how many died', () => {
  it.each([
    ['how many people died', 'Sixteen people were treated at Kell General.'],
    ['how many were killed in the fire', 'Twelve people were hurt, three of them badly.'],
    ['how many died', 'Firefighters rescued 40 guests from the roof.'],
    ['how many people were hurt', 'Two people were killed.'],
  ])('is not told by how many were hurt or saved, nor the other way round: %s', (question, sentence) => {
    expect(countsOtherHarm(question, sentence)).toBe(true);
  });

  it.each([
    ['how many people died', 'Two people were killed and 16 were hurt.'],
    ['how many people died', 'None of the 16 who were taken to hospital survived.'],
    ['how many people died', 'The fire claimed 16 lives.'],
    ['how many people died', 'Nobody was hurt.'],
    ['how many people died in hospital', 'Sixteen patients died in hospital.'],
    ['how many died', 'There were 16 victims, among them a nurse.'],
    ['how many were killed or injured', 'Sixteen people were treated at Kell General.'],
    ['how many were hurt', 'Twelve people needed stitches when a stand collapsed.'],
    ['how many were injured', 'The storm left two dead and 16 injured.'],
    ['how many people were rescued', 'Firefighters rescued 40 guests from the roof.'],
    ['how old were those who died', 'Sixteen people were treated at Kell General.'],
  ])('may be told, or is not asked for: %s %s', (question, sentence) => {
    expect(countsOtherHarm(question, sentence)).toBe(false);
  });
});
