import { describe, expect, it } from 'vitest';
import { boldOf } from '../../../bold.ts';

const FARES = 'Adults pay £12, children £5 and families £28.';
const POINTS = 'Lund came first with 71 points, Skar second with 68 and Holm third with 64.';
const STAGES = 'The first stage is 142 km long, the second 98 km and the third 31 km.';
const POWER = 'Running water reaches 83% of homes in Lund, and electricity 97%.';
const VOTES = 'Ida Berg won with 8,310 votes, Tom Vale came second with 6,204 and Eva Holm third with 2,870.';
const DAYS = 'The first match drew 41,000 people, the second 38,500 and the third a record 52,300.';
const MEALS = 'A meal costs €2.10 in junior and €2.90 in senior schools.';
const ILL = 'Sick leave was 7.3% in autumn, 6.1% in spring and 5.2% in summer.';
const TABLE =
  'Lund stay first on 61 points from 28 games, Skar climb to third on 47 and Holm drop to fifth on 45.';
const ENTRY = 'Adults pay €8 and children €3.50, and a day ticket for two adults and three children is €21.';
const FROST = 'A third of the apples, a quarter of the pears and half of the plums were lost.';
const CABINS = 'A one-bed cabin costs €940, a two-bed one €1,260 and a villa €1,730.';
const CAMPAIGN = 'Berg spent 84,000 dollars on the campaign, and Vale 310,000.';

describe('of several that are told of alike', () => {
  it.each([
    ['how much do children pay', FARES, '£5'],
    ['how much do families pay', FARES, '£28'],
    ['how much do adults pay', FARES, '£12'],
    ['how many points did Skar have', POINTS, '68'],
    ['how many points did Holm have', POINTS, '64'],
    ['how many points did Lund have', POINTS, '71'],
    ['how long is the second stage', STAGES, '98 km'],
    ['how long is the third stage', STAGES, '31 km'],
    ['how long is the first stage', STAGES, '142 km'],
    ['what share of homes has electricity', POWER, '97%'],
    ['what share of homes has running water', POWER, '83%'],
    ['how many votes did Vale get', VOTES, '6,204'],
    ['how many votes did Holm get', VOTES, '2,870'],
    ['how many people came to the third match', DAYS, '52,300'],
    ['how much is a meal in junior schools', MEALS, '€2.10'],
    ['how much is a meal in senior schools', MEALS, '€2.90'],
    ['how high was sick leave in summer', ILL, '5.2%'],
    ['how high was sick leave in autumn', ILL, '7.3%'],
    ['how many points do Skar have', TABLE, '47'],
    ['how much do children pay', ENTRY, '€3.50'],
    ['how much does a two-bed cabin cost', CABINS, '€1,260'],
    ['how much of the pears was lost', FROST, 'a quarter'],
    ['how much did Vale spend', CAMPAIGN, '310,000'],
    ['how much did Berg spend on the campaign', CAMPAIGN, '84,000 dollars'],
  ])('each has its own figure in bold: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });

  it.each([
    ['how much did Lund pay', 'Lund paid £3m, and the bank lent £9m.', '£3m'],
    ['how many players took part', 'A record 136 players took part, and nine drones filmed it.', '136'],
  ])('what has nothing of its own in the question stays: %s', (question, text, bold) => {
    expect(boldOf(text, question)).toBe(bold);
  });
});
