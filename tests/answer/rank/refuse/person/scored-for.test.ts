import { expect, it } from 'vitest';
import { tellsOfNoSide } from '../../../../../src/answer/rank/refuse/person/scored-for.ts';

it('Who scored for one side is not told by who did for another', () => {
  const goal = 'City led through Mia Vall, who scored from 25 yards.';
  expect(tellsOfNoSide('who scored for lund', goal, ['lund'])).toBe(true);
  expect(tellsOfNoSide('who scored the first goal for lund', goal, ['lund'])).toBe(true);
  expect(tellsOfNoSide('who scored for city', goal, ['citi', 'city'])).toBe(false);
  expect(tellsOfNoSide('who scored for lund', 'Lund led through Mia Vall.', ['lund'])).toBe(false);
  expect(tellsOfNoSide('who scored', goal, ['lund'])).toBe(false);
  expect(tellsOfNoSide('who scored for lund', 'Ek headed the winner after 88 minutes.', ['lund'])).toBe(
    false,
  );
  expect(tellsOfNoSide('who scored for sweden', 'Ek put the Swedes ahead.', ['sweden'])).toBe(false);
});
