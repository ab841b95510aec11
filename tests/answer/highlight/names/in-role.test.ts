import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../bold.ts';

const QUELL =
  'Its general secretary, Berit Quell, demanded an urgent meeting with the business secretary, Owen Trant.';
const OWNER =
  "The fryer's owner, Kevin Startop, 44, who runs the Codfather chip shop, said he was heartbroken.";
const MUSEUM = 'Former mayor Bo Ek now runs the museum in Skar.';

describe('who has a part', () => {
  it.each([
    [
      'may be the one who speaks',
      'Area commander Lucia Frane said the kiln had reached 900C.',
      'who is the area commander',
      'Lucia Frane',
    ],
    [
      'is told behind it',
      'The chairman, Lord Avrell, said he was sorry.',
      'who is the chairman',
      'Lord Avrell',
    ],
    [
      'is told before it',
      "Prices will double, said Dean Okaf, president of the Fruit Growers' Association.",
      "who is president of the Fruit Growers' Association",
      'Dean Okaf',
    ],
    ['is no firm of theirs', OWNER, "who is the fryer's owner", 'Kevin Startop'],
    ['is asked for by what they do', OWNER, 'who owns the fryer', 'Kevin Startop'],
    ['is no other one', QUELL, 'who is the business secretary', 'Owen Trant'],
    ['is nobody who had it before', MUSEUM, 'who is the mayor', null],
    ['is whoever had it before where that is asked', MUSEUM, 'who is the former mayor', 'Bo Ek'],
  ])('%s', (_, text, question, bold) => {
    expect(boldAsRead(text, question)).toBe(bold);
  });
});
