import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated, textsStated } from '../../../asking.ts';

const assistant = assistantOf(`Carrow school names its head

By Ada Venn
The Carrow Post, 3 March 2026

Head teacher Ilse Brandt has signed on until 2029.

Her deputy, Marco Reyes, came in 2021 and has run the sports hall since.

The contract of the caretaker, Otto Lind, ends in June 2027.

The swimming pool was privatised in 1994 and bought back by the town in 2011. The waterworks of Hessel, the next town, were sold to a company.
`);
const told = (question: string) => textsStated(assistant, question).join(' ');

describe('when something begins and when it ends', () => {
  it('are two things', () => {
    expect(told('until when has Reyes signed')).not.toContain('2021');
    expect(told('when did Brandt come')).not.toContain('2029');
    expect(boldStated(assistant, 'until when has Brandt signed')).toBe('2029');
  });

  it.each(["when does Brandt's contract end", 'when does the contract of Reyes end'])(
    'is told of whose contract it is: %s',
    (question) => expect(told(question)).not.toContain('2027'),
  );

  it("is told of that one's", () => {
    expect(boldStated(assistant, "when does Lind's contract end")).toBe('June 2027');
    expect(boldStated(assistant, "when does the caretaker's contract end")).toBe('June 2027');
  });

  it('is not told of another town for the town', () => {
    expect(told('when was Hessel privatised')).not.toContain('pool');
  });
});
