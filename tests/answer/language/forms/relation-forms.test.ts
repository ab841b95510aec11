import { describe, expect, it } from 'vitest';
import { usualForms } from '../../../../src/answer/language/forms/usual-form.ts';
import { assistantOf, boldStated, textsStated } from '../../asking.ts';

describe('a relation that is asked for in other words than articles have', () => {
  it.each([
    ["What is Ada Lund's age?", 'how old is Ada Lund'],
    ['what age is ada lund', 'how old is ada lund'],
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

describe('what is told of something else, or is not so', () => {
  it.each([
    ['Adults pay £20 for the boat tour.', 'how much is entry to the zoo'],
    ['Adults pay £20 for the boat tour.', 'what does a ticket to Alden cost'],
    ['Children pay £3 on the ferry.', 'how much are child tickets for the zoo'],
    ['Adults pay £6 at the museum and children £3; the castle is free.', 'how much is entry to the castle'],
    ['The hall has 900 seats.', 'how many people does the church hold'],
    ['The hall has 900 seats.', 'what is the capacity of the stadium'],
    ['The hall has 40 chairs and 900 books.', 'what is the capacity of the hall'],
    ['The reservoir is at 40% of its capacity.', 'how many people can the reservoir hold'],
    ['Ada Lund owns the hotel.', 'who is the owner of the inn'],
    ['Marit Lund owns the hotel, and Otto Vale used to own the inn.', 'who is the owner of the inn'],
    ['Sales fell by 12%.', 'how much did rents slip'],
    ['Sales did not fall by 12%, the firm said.', 'how much did sales slump'],
    ['Sales will fall by 12% next year.', 'how much did sales slip'],
    ['The Quay Group wants to buy the ferry for £4m.', 'who was the ferry sold to'],
    ['Holm Line withdrew its offer to buy the port.', 'who was the port sold to'],
    ['Bo Ek bought a ticket for the port tour.', 'who was the port sold to'],
    ['The ferry was nearly sold to Quay Group before the deal collapsed.', 'who bought the ferry'],
    ['Ada Lund sold the farm to pay her debts to Holm Bank.', 'who bought the farm'],
    ['Ada Lund succeeded Otto Vale as mayor in 2020.', 'who took over from Lund'],
    ['Ada Lund could replace Otto Vale as mayor.', 'who came after Otto Vale'],
    ['Investigators ruled out an electrical fault as the cause of the fire.', 'what started the fire'],
    ['A candle did not cause the fire, police said.', 'what started the fire'],
    ['Otto Vale faces up to ten years in prison.', 'how long did Vale get'],
    ['Prosecutors asked for Vale to be jailed for nine years.', 'what sentence did Vale get'],
    ['Bo Ek was jailed for 12 years for the murder of Ada Lund.', 'how long did Ada Lund get'],
    ['Vale was sentenced to 200 hours of community service.', 'how long was Vale locked up'],
    ['The survey gave Alden a score of 71.', 'what was the result of the Alden election'],
    ['Alden led 2-0 at half-time before Holm drew level.', 'what was the final score of the Holm match'],
    ['Ada Lund finished third in the slalom.', 'where did Ada Lund place in the marathon'],
    ['Holm Line sold £4m of its stake.', "how large was Holm Line's stake"],
    ['The church hall was built in 1962 beside the church.', 'how old is the church'],
  ])('answers nobody: %s %s', (sentence, question) => {
    const assistant = assistantOf(
      `The week at the port\n\nBy Ada Holm\nThe Port Gazette\n2 May 2024\n\n${sentence}\n\nThe mayor spoke of a good week for the coast.\n`,
    );
    expect(assistant.answer(question).steps ?? []).not.toContain('usual form');
  });
});
