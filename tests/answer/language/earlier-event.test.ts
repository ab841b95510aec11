import { describe, expect, it } from 'vitest';
import { assistantOf, textsStated } from '../asking.ts';
import { boldAsRead } from '../bold.ts';

const { answer } = assistantOf(`Rotten beam blamed for fire at Tolder mill

By Ada Holm
The Skerry Post, 8 May 2025

The fire at Tolder mill in March began when a rotten beam fell on a lamp, inspectors said.

It was the worst fire in the valley since 1974, when a tannery at Low Brack burned down and nine people died.

The last fire at the mill was in 2003, when a four-hour blaze cost the owners £320,000.
`);
const told = (question: string) => textsStated({ answer }, question).join(' ');

describe('what a sentence tells of an earlier event', () => {
  it.each([
    'how many people died in the tolder mill fire',
    'how many died in the fire',
    'what caused the tolder mill fire',
    'when was the fire at tolder mill',
  ])('is not told of the one that is reported: %s', (question) => {
    expect(told(question)).not.toContain('nine people');
  });

  it.each(['how long did the fire last', 'how much did the tolder mill fire cost'])(
    'nor what the last one came to: %s',
    (question) => {
      expect(told(question)).not.toContain('2003');
    },
  );

  it.each([
    ['how many people died at low brack', 'nine people'],
    ['how many died when the tannery burned down', 'nine people'],
    ['how many people died in the fire in 1974', 'nine people'],
    ['when was the last fire at the mill', '2003'],
    ['how much did the last fire at the mill cost', '£320,000'],
  ])('answers who asks for that: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });

  it('stands in bold for nobody else', () => {
    const sentence = 'With 12 dead it was the worst flood since 1953, when the sea took 40 people at Orme.';
    expect(boldAsRead(sentence, 'how many people died in the flood')).not.toBe('40');
    expect(boldAsRead(sentence, 'how many people did the sea take at orme')).toContain('40');
  });
});

describe('what is told behind a second one', () => {
  const assistant = assistantOf(`Fire guts Brannock rope works

By Ada Holm
The Skerry Post, 8 May 2025

A fire gutted the rope works at Brannock on Thursday night. The damage is put at between £6 million and £7 million.

It is the second fire at the works. In March 2011 a blaze in the yard burned 900 tonnes of hemp and caused damage of £240,000.
`);
  const told = (question: string) => textsStated(assistant, question).join(' ');

  it('is of the first one', () => {
    expect(told('how much damage did the fire do')).not.toContain('2011');
    expect(told('how much damage did the fire in 2011 do')).toContain('£240,000');
  });
});

describe('what a sentence tells of the last one', () => {
  const assistant = assistantOf(`Storm Nora tears roof off baths

By Ada Holm
The Skerry Post, 8 May 2025

Storm Nora tore the roof off the baths at Skerry on Tuesday, and two people were hurt.

The last storm of that force, Egil, killed four people in 2007 and cost insurers 88 million euros.
`);
  const told = (question: string) => textsStated(assistant, question).join(' ');

  it.each(['how many people died', 'how much did Nora cost insurers'])(
    'is not told of this one: %s',
    (question) => expect(told(question)).not.toContain('Egil'),
  );

  it.each(['how much did Egil cost insurers', 'how many people did the last storm kill'])(
    'answers who asks for that: %s',
    (question) => expect(told(question)).toContain('Egil'),
  );

  it('answers where nothing of that kind is reported', () => {
    const town = assistantOf(`Skerry builds new baths

By Ada Holm
The Skerry Post, 8 May 2025

Skerry will build new baths on the quay.

The last census, in 2021, counted 4,120 people in Skerry.
`);
    expect(textsStated(town, 'how many people live in Skerry').join(' ')).toContain('4,120');
  });
});
