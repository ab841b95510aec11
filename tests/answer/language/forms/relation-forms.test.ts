import { describe, expect, it } from 'vitest';
import { usualForms } from '../../../../src/answer/language/forms/usual-form.ts';
import { assistantOf, boldStated, textsStated } from '../../asking.ts';

describe('a relation that is asked for in other words than articles have', () => {
  it.each([
    ["What is Ada Lund's age?", 'how old is Ada Lund'],
    ['what age is ada lund', 'how old is ada lund'],
    ['How old is the lighthouse?', 'when was the lighthouse built'],
    ['Who is the owner of the mill?', 'who owns the mill'],
    ['who owns the mill', 'who is the owner of the mill'],
    ['Who was the mill sold to?', 'who bought the mill'],
    ['Who bought the mill?', 'who was the mill sold to'],
    ['What is the bridge called after?', 'who is the bridge named after'],
    ['where did the bridge get its name from', 'who is the bridge named after'],
    ['Who took over from Bo Ek?', 'who succeeded Bo Ek'],
    ['who replaced bo ek at the mill', 'who took over from bo ek at the mill'],
    ['How did the fire start?', 'what caused the fire'],
    ['What was the cause of the fire?', 'how did the fire start'],
    ['what is the capacity of the hall', 'how many people can the hall hold'],
    ['How many people can the hall hold?', 'how many seats does the hall have'],
    ['How frequently does the bus run?', 'how often does the bus run'],
    ['How much did sales drop?', 'by how much did sales fall'],
    ['how much have fares gone up', 'by how much have fares gone up'],
    ['How long is the sentence for Bo Ek?', 'how long was Bo Ek jailed for'],
    ['What sentence did Bo Ek get?', 'how long was Bo Ek sentenced to'],
    ["How big is Holm's stake?", "what is Holm's stake"],
    ['What was the score in the Orme match?', 'Orme score'],
    ['how did Orme get on against Kell', 'Orme Kell score'],
    ['mill owner', 'who owns mill'],
    ['mill buyer', 'who bought mill'],
    ['orrin bridge named after', 'who is orrin bridge named after'],
    ['Which place did Ada Lund come in the regatta?', 'what position did Ada Lund finish in at the regatta'],
    ['How much is a ticket for the mill?', 'how much do adults pay for the mill'],
    ["how much is a children's ticket for the mill", 'how much do children pay for the mill'],
  ])('%s', (question, form) => {
    expect(usualForms(question).map((one) => one.question)).toContain(form);
  });

  it.each([
    'How old is Ada Lund?',
    'How did the mayor vote?',
    'Who caught the ball?',
    'Where did the grain come from?',
    'What is the age limit for the race?',
  ])('is nothing else: %s', (question) => {
    expect(usualForms(question)).toEqual([]);
  });
});

describe('a question for such a relation', () => {
  const assistant = assistantOf(`Fire guts the old rope works of Orrin

By Ada Holm
The Orrin Post, 4 March 2025

The fire at the rope works was caused by a faulty heater. Nobody was in the works at the time.

The works were bought by Mira Tell in 2019. Mira Tell succeeded Bo Ek as head of the works. Her first act was to buy a heater.

The theatre beside the works has 320 seats. Adults pay £12 to see the theatre and children £6.

Bo Ek was jailed for four years over an older fire.
`);

  it.each([
    ['who was the rope works sold to', 'Mira Tell'],
    ['who took over from Bo Ek', 'Mira Tell'],
    ['what is the capacity of the theatre', '320'],
    ['how much is a ticket for the theatre', '£12'],
    ['how much is a child ticket for the theatre', '£6'],
    ['what sentence did Bo Ek get', 'four years'],
  ])('is answered: %s', (question, bold) => {
    expect(boldStated(assistant, question)).toBe(bold);
  });

  it('is answered where nothing stands in bold', () => {
    expect(textsStated(assistant, 'how did the fire at the rope works start')).toEqual([
      'The fire at the rope works was caused by a faulty heater.',
    ]);
  });

  it.each(['who was the theatre sold to', 'who took over from Mira Tell', 'what sentence did Mira Tell get'])(
    'is not where nobody says it: %s',
    (question) => {
      expect(textsStated(assistant, question)).toEqual([]);
    },
  );
});
