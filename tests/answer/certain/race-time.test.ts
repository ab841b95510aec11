import { describe, expect, it } from 'vitest';
import { statedIn } from '../../../src/answer/types.ts';
import { assistantOf, boldStated } from '../asking.ts';

const assistant = assistantOf(`Roba wins the Brackley Sound marathon

By Mona Teale
The Sound Herald
3 March 2025

Tamsin Roba won the Brackley Sound marathon on Sunday in 2:04:31. Joel Cherop came second in 2:05:10, ahead of Ines Laverty in 2:05:48.

The women's race went to Hanna Delgard, who finished in 2:22:07 after a slow start.

Nils Oster trailed Mirre Osk, who crossed the line in 2:24:55. Abel Tesh missed his best of 2:03:58 by far.

Ada Sund went through halfway in 1:01:58 and finished in 2:12:40. Lena Vik ran the first leg in 31:02.4 and the second in 30:41.2.

In the 800 metres Pia Brand clocked 1:58.20. In the 800 metres of last year Pia Brand clocked 1:59.40.
`);
const asked = (question: string) => {
  const answer = assistant.answer(question);
  const bold = statedIn(answer).map(
    ({ fact, highlight }) => highlight && fact.text.slice(highlight.start, highlight.end),
  );
  return { bold, steps: answer.steps ?? [] };
};

describe('a time that is told beside another', () => {
  const course = assistantOf(
    `Sund breaks the course record at the Skerry Marathon
The Orme Mirror, 21 November 2026

Ada Sund broke the course record at the Skerry Marathon last Sunday, winning in 2:26:41 despite gusts of up to 58 km/h.

Sund, 29, ran the first half in 1:12:20 and the second in 1:14:21. Last year's winner was Brita Vale.
`,
    'course.txt',
  );

  it.each(['what time did sund win in', "sund's winning time", 'winning time of ada sund'])(
    'is that of the whole race: %s',
    (question) => {
      expect(boldStated(course, question)).toBe('2:26:41');
    },
  );
});

describe('the time that somebody took', () => {
  it.each([
    ["What was Roba's winning time", '2:04:31'],
    ['how fast was Roba', '2:04:31'],
    ['how long did it take Roba to finish', '2:04:31'],
    ['how fast did Cherop run the marathon', '2:05:10'],
    ['what time did Laverty finish in', '2:05:48'],
    ["what was Sund's time", '2:12:40'],
    ["what was Delgard's finishing time", '2:22:07'],
  ])('is that of the sentence that tells it of them: %s', (question, time) => {
    expect(asked(question)).toEqual({ bold: [time], steps: ['whose time'] });
  });

  it.each([
    ['who may be either of two', "what was Osk's time"],
    ['who has two times', "what was Brand's time"],
    ['who has one for each leg', "what was Vik's time"],
    ['who has an old one alone', "what was Tesh's time"],
    ['another race is asked for', 'how fast did Cherop run the swim'],
    ['nobody is called so', "what was Teale's time"],
  ])('is not taken for certain where %s', (_, question) => {
    expect(asked(question).steps).not.toContain('whose time');
  });

  it('is told of both who are compared, and of one sentence that of the one who is asked for', () => {
    expect(asked('was Cherop faster than Roba?').bold).toEqual(['2:05:10', '2:04:31']);
    expect(asked('who was faster, Laverty or Cherop').bold).toEqual(['2:05:10']);
    expect(asked('who was slower, Laverty or Cherop').bold).toEqual(['2:05:48']);
  });

  it('does not tell by how much it was won', () => {
    expect(asked('by how much did Roba win').bold).not.toContain('2:04:31');
  });
});
