import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/answer/language/analyse.ts';
import { stemOf } from '../../../../../src/answer/language/words.ts';
import { wasDoneToOtherName } from '../../../../../src/answer/rank/refuse/event/done-to-other-name.ts';
import type { Fact } from '../../../../../src/knowledge/types.ts';
import { factsRead } from '../../../asking.ts';

const REST = 'Ships go from Selwick to Brack. A strike at Selwick ended, as did one of the Orrin Union.';
const isOfOther = (question: string, text: string) => {
  const facts = factsRead(
    `A day in Orme\n\nBy Ada Holm\nThe Orme Post, 4 March 2025\n\n${text}\n\n${REST}\n`,
  );
  const fact = facts.find((one) => one.text === text) as Fact;
  const names = ['brack', 'selwick', 'orrin', 'union', 'ou'].map(stemOf);
  return wasDoneToOtherName(analyse(question), fact, names);
};

describe('what was done to one by name', () => {
  it.each([
    ['when was Brack privatised', 'Selwick was privatised in 1992.'],
    ['when was brack privatised?', 'Selwick, which was opened in 1868, was privatised in 1992.'],
    ['in what year was Brack founded', 'Selwick had been founded in 1868.'],
  ])('is not told of another: %s', (question, text) => {
    expect(isOfOther(question, text)).toBe(true);
  });

  it.each([
    ['when was Selwick privatised', 'Selwick was privatised in 1992.'],
    ['when was the Selwick mill built', 'Selwick was built in 1992.'],
    ['when was Brack privatised', 'Selwick was opened in 1868.'],
    ['when was Brack privatised', 'Selwick was privatised in 1992, and Brack two years later.'],
    ['when was Brack privatised', 'The port was privatised in 1992.'],
    ['when was Brack privatised', 'It was privatised in 1992.'],
    ['when was Brack called', 'Police were called on Friday.'],
    ['when was the port privatised', 'Selwick was privatised in 1992.'],
    ['when was OU founded', 'Orrin Union was founded in 1992.'],
    ['how was Brack privatised', 'Selwick was privatised in 1992.'],
    ['when was Brack’s port privatised', 'Selwick was privatised in 1992.'],
  ])('may be told: %s', (question, text) => {
    expect(isOfOther(question, text)).toBe(false);
  });
});
