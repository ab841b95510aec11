import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { comparable, eitherRead, factIn } from '../../../src/answer/compare/either.ts';
import { explanationLines } from '../../../src/answer/explain/explanation-lines.ts';
import { alternativesOf } from '../../../src/answer/language/forms/alternatives.ts';
import type { Read, Reading } from '../../../src/answer/read/reading.ts';
import type { FoundFact } from '../../../src/answer/types.ts';
import type { Figure } from '../../../src/knowledge/types.ts';
import { boldsStated, factsRead, textsStated } from '../asking.ts';
import { factOf, knowledgeOf } from '../knowledge.ts';

describe('two things that a question chooses between', () => {
  it.each([
    ['is rent higher in the city or in the port', 'is rent higher in the city', 'is rent higher in the port'],
    [
      'which costs more, the pier or the crane, and how much is that?',
      'which costs more, the pier and how much is that?',
      'which costs more, the crane, and how much is that?',
    ],
    ['Did Kell or Lund sell more fish?', 'Did Kell sell more fish?', 'Did Lund sell more fish?'],
    [
      'which of the two pools is deeper, the one in Kell or the one in Lund?',
      'which pools is deeper, in Kell',
      'which pools is deeper, in Lund?',
    ],
    [
      'Which fire was bigger, the Kell one or the Lund one?',
      'Which fire was bigger, the Kell',
      'Which fire was bigger, the Lund?',
    ],
    [
      'are there more danish or norwegian ports on the line?',
      'are there more danish ports on the line?',
      'are there more norwegian ports on the line?',
    ],
    [
      'does it call at fewer European than Asian ports',
      'does it call at fewer European ports',
      'does it call at fewer Asian ports',
    ],
    ['Pellworth or Ullcaster: who earned more', 'Pellworth who earned more', 'Ullcaster: who earned more'],
  ])('%s', (question, first, second) => {
    expect(alternativesOf(question)).toMatchObject({ first, second });
  });

  it.each([
    [
      'Which was dearer to build, the bridge in Kell or the tunnel in Lund?',
      'the bridge in Kell',
      'the tunnel in Lund?',
    ],
    ['who earns more: the head of the school or the mayor', 'the head of the school', 'the mayor'],
    ['which weeks were busier, June to July or August to September?', 'June to July', 'August to September?'],
    ['which costs more, a flat in Kell or in Lund?', 'in Kell', 'in Lund?'],
    ['which is higher, rent in the city or the port', 'the city', 'the port'],
    ['In 2024, did more people come by train or by bus?', 'by train', 'by bus?'],
    ['who has the longer queue, calder bay or port lund', 'calder bay', 'port lund'],
    ['who was shut for longer - the mill in 2022 or kell dairy', 'the mill in 2022', 'kell dairy'],
  ])('are named as a whole: %s', (question, ...names) => {
    expect(alternativesOf(question)?.names).toEqual(names);
  });

  it('are named, and the question stands without them', () => {
    expect(alternativesOf('which costs more to keep, the pier or the crane?')).toMatchObject({
      names: ['the pier', 'the crane?'],
      rest: 'which costs more to keep,',
    });
    expect(alternativesOf('Did Kell or Lund sell more fish?')).toMatchObject({
      names: ['Kell', 'Lund'],
      rest: 'Did sell more fish?',
    });
  });

  it.each([
    'is the pier open or not',
    'does it cost more or less than before',
    'how many boats are there',
    'or what',
    'which costs more, the pier or the crane or the tower',
    'the pier or',
    `${'is rent higher in the city or in the port '.repeat(12)}`,
  ])('are not named in %j', (question) => {
    expect(alternativesOf(question)).toBeUndefined();
  });
});

const facts = factsRead(`Two new schools for Merrow Bay

By Ada Holm
The Bay Courier, 4 March 2025

Merrow Bay is building two schools. Harlan Flats School will cost 38.2 million euros and opens in 2026.

Dutch Hollow School will cost 36.9 million euros and takes 600 pupils.

The swimming hall at Orring will cost 12 million euros. The mayor, Nils Brandt, called the plans bold.

The library at Orring has 41,000 books.
`);
const assistant = createAssistant(knowledgeOf(facts));
const told = (question: string) => textsStated(assistant, question);
const bold = (question: string) => boldsStated(assistant, question);

describe('a question that chooses between two things', () => {
  it('is told the figure of both, in its order, and the explanation says why', () => {
    const question = 'does the swimming hall cost more, or Harlan Flats School?';
    expect(told(question)).toEqual([
      expect.stringContaining('swimming hall'),
      expect.stringContaining('Harlan Flats'),
    ]);
    expect(bold(question)).toEqual(['12 million euros', '38.2 million euros']);
    expect(assistant.answer(question).steps).toContain('each of two');
    expect(explanationLines(assistant.explain(question)).join('\n')).toContain(
      'each was looked up by itself',
    );
  });

  it('is asked of each as a whole, with where it is', () => {
    const question = 'which costs more, the swimming hall at Orring or the school at Harlan Flats?';
    expect(bold(question)).toEqual(['12 million euros', '38.2 million euros']);
  });

  it('gets one fact alone where nothing is told of the other', () => {
    const answer = told('which will cost more, Harlan Flats School or the hospital at Kell?');
    expect(answer.join()).not.toContain('swimming');
    expect(answer.length).toBeLessThan(2);
  });

  it('is told of no two things that cannot be compared', () => {
    const found = (text: string) => {
      const fact = facts.find((one) => one.text.includes(text)) as FoundFact['fact'];
      const start = fact.text.indexOf(text);
      return { fact, score: 1, highlight: { start, end: start + text.length } };
    };
    expect(comparable(found('38.2 million euros'), found('36.9 million euros'))).toBe(true);
    expect(comparable(found('38.2 million euros'), found('41,000 books'))).toBe(false);
    expect(comparable(found('38.2 million euros'), { ...found('41,000 books'), highlight: null })).toBe(
      false,
    );
    expect(comparable(found('Nils Brandt'), found('Nils Brandt'))).toBe(false);
  });
});

describe('what may tell of the two', () => {
  const question = 'which costs more, the pier or the crane';
  const reading = (candidates: readonly (readonly [text: string, score: number])[]) =>
    ({
      index: {
        facts: candidates.map(([text]) =>
          text.startsWith('Published')
            ? factOf('day', text, { place: { kind: 'dateline' } })
            : factOf('fact', text),
        ),
      },
      ranked: candidates.map(([, score], fact) => ({ fact, score, features: new Float64Array() })),
      verdict: { confidence: 0.5 },
      look: { veto: (fact: number) => (candidates[fact]?.[0].includes('lighthouse') ? 'no number' : null) },
    }) as unknown as Reading;
  const read: Read = (text) =>
    text.includes('pier')
      ? reading([['The pier cost 3 million.', 9]])
      : reading([
          ['The crane is red.', 8],
          ['The lighthouse beside the crane cost 1 million.', 7.9],
          ['Its crane cost 2 million.', 7.5],
          ['Boats are blue.', 7.4],
          ['An old crane cost 4 million.', 6.9],
        ]);
  const texts = (alone: boolean) =>
    eitherRead(question, read, alone).map(([one, other]) => [factIn(one).text, factIn(other).text]);

  it('is the first of both, and then what comes close, is not refused and holds a word of the question', () => {
    expect(texts(false)).toEqual([
      ['The pier cost 3 million.', 'The crane is red.'],
      ['The pier cost 3 million.', 'Its crane cost 2 million.'],
    ]);
  });

  it('is not when an article was published', () => {
    const dated: Read = (text) =>
      reading(
        text.includes('pier')
          ? [['Published 19 August 2025', 9]]
          : [
              ['Published 17 February 2026', 9],
              ['Its crane cost 2 million.', 8.5],
            ],
      );
    expect(eitherRead(question, dated, false)).toEqual([]);
  });

  it('is the first of both alone beside a sure answer', () => {
    expect(texts(true)).toEqual([['The pier cost 3 million.', 'The crane is red.']]);
  });
});

describe('two lands whose things are compared', () => {
  const count = (value: number, measures: string): Figure => ({
    text: String(value),
    value,
    unit: 'ports',
    measures,
    period: null,
    hedge: null,
  });
  const DANISH = factOf('danish', 'The ferries call at 31 Danish ports.', {
    figures: [count(31, 'Danish ports of the ferries')],
    questions: ['How many Danish ports do the ferries call at?', 'ferry ports in Denmark'],
  });
  const NORWEGIAN = factOf('norwegian', 'The ferries also call at 12 Norwegian ports.', {
    figures: [count(12, 'Norwegian ports of the ferries')],
    questions: ['How many Norwegian ports do the ferries call at?', 'ferry ports in Norway'],
  });
  const { answer } = createAssistant(knowledgeOf([DANISH, NORWEGIAN]));

  it.each([
    'do the ferries call at more Danish or Norwegian ports',
    'do the ferries call at more Danish than Norwegian ports',
    'are there more danish or norwegian ports?',
  ])('are both told, in their order, and neither as merely close: %s', (question) => {
    expect(answer(question)).toMatchObject({ facts: [{ fact: DANISH }, { fact: NORWEGIAN }] });
    expect(answer(question)).not.toHaveProperty('close');
  });
});
