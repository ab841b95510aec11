import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

/** Sentences that look like a form of writing which they are not, beside those that are. */
describe('what looks like another form of writing', () => {
  it.each([
    ['The number of teachers rose from five to 12.', 'How many teachers are there?', '12'],
    ['Wages rose from ten to 12 euros an hour.', 'How much are wages?', '12 euros'],
    ['The share of smokers fell from a quarter to 15 percent.', 'What share of people smoke?', '15 percent'],
    ['Output fell by a quarter to 30 tonnes.', 'How much was the output?', '30 tonnes'],
    ['Rooms start at 1200 kronor a night.', 'How much are rooms?', '1200 kronor'],
    ['Wheat starts at 12.40 kroner a kilo.', 'What does wheat start at?', '12.40 kroner'],
    ['The plant runs at 1200 megawatts.', 'How much power does the plant run at?', '1200 megawatts'],
    ['The drill began at 1200 feet.', 'At what depth did the drill begin?', '1200 feet'],
    ['Tickets start at 12.50.', 'how much are tickets', '12.50'],
    [
      'Nobody knows how many birds died, but 340 were found on the beach.',
      'How many birds were found?',
      '340',
    ],
    [
      'Nobody voted against the plan, which 23 councillors backed.',
      'How many councillors backed the plan?',
      '23',
    ],
    [
      'No one has climbed the peak since 1987, when 3 climbers reached it.',
      'How many climbers reached the peak?',
      '3',
    ],
    ['The hotel has 12 storeys and 340 rooms.', 'How many storeys does the hotel have?', '12'],
    ['The council voted 31 to 17 against the plan.', 'How many voted against the plan?', '31'],
    ['The council voted 31 to 17 against the plan.', 'How many voted for the plan?', '17'],
    ['By 31 votes to 17 the council rejected the plan for 240 homes.', 'How many voted for the plan?', '17'],
    ['It rained for a week and a third of the crop was lost.', 'How much of the crop was lost?', 'a third'],
    ['The sale lasted a week and three quarters of the stock went.', 'How long did the sale last?', 'a week'],
    [
      'Ada Holm, second in 2022, came first this year in front of Per Vall.',
      'Who won this year?',
      'Ada Holm',
    ],
    ['Ada Holm, runner-up in 2022, beat Eva Lund in the final.', 'Who won the final?', 'Ada Holm'],
    [
      'Profit fell by 4% to 12 million euros, after an increase of 9% in 2022.',
      'How much has profit fallen?',
      '4%',
    ],
    ['The pay rise of 4% costs the town 2 million euros.', 'cost of the pay rise', '2 million euros'],
    ['On the N1 340 cars were stuck in the snow.', 'How many cars were stuck?', '340'],
    ['She won the 800 metres a second ahead of Holm.', 'What distance did she win?', '800 metres'],
    ['He died in the fall from a roof in Lund.', 'When did he die?', null],
    ['Two climbers were hurt in the fall, police said.', 'When were the climbers hurt?', null],
    ['Vall won with two try scorers and 14 points.', 'How many try scorers?', 'two'],
    ['It opens at half past nine and shuts at 16.30.', 'when does it open', 'half past nine'],
    [
      'The museum opens at a quarter to ten on Sundays.',
      'when does the museum open on sundays',
      'quarter to ten',
    ],
    ['The ferry leaves at 0930 on Sundays.', 'when does the ferry leave', '0930'],
    ['The windmill was blessed in the spring.', 'when was the windmill blessed', 'the spring'],
    ['The council voted 31 to 17 for the windmill.', 'How many voted for the windmill?', '31'],
    [
      'Thirty-one councillors voted for the windmill, 17 against.',
      'How many voted for the windmill?',
      'Thirty-one',
    ],
  ])('%s %s', (sentence, question, bold) => {
    expect(boldAsRead(sentence, question)).toBe(bold);
  });
});
