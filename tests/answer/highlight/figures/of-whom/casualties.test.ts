import { describe, expect, it } from 'vitest';
import { casualties } from '../../../../../src/answer/highlight/figures/of-whom/casualties.ts';
import { refinedOf } from '../../../bold.ts';

const chosenOf = (text: string, question: string, chosen: string) =>
  refinedOf(casualties, text, question, chosen);

describe('the dead and the hurt', () => {
  it.each([
    ['The storm left 9 dead and 40 injured.', 'storm deaths', '40', '9'],
    ['The storm left 9 dead and 40 injured.', 'how many were hurt in the storm', '9', '40'],
    ['The storm killed 9 and injured 40.', 'how many did the storm kill', '40', '9'],
    ['Nine people died and 40 were wounded.', 'how many people were killed', '40', 'Nine'],
  ])('%s %s', (text, question, chosen, meant) => {
    expect(chosenOf(text, question, chosen)).toBe(meant);
    expect(chosenOf(text, question, meant)).toBeUndefined();
  });

  it('says nothing where both or neither are asked for, or two are told of', () => {
    const storm = 'The storm left 9 dead and 40 injured.';
    expect(chosenOf(storm, 'how many were killed or injured', '40')).toBeUndefined();
    expect(chosenOf(storm, 'how many houses fell in the storm', '40')).toBeUndefined();
    const two = 'On Monday 9 died, on Tuesday 4 died, and 40 were injured.';
    expect(chosenOf(two, 'how many died', '40')).toBeUndefined();
  });
});
