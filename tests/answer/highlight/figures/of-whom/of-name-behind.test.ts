import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../../../bold.ts';

const READINGS = 'Most suppliers accept late readings until 7 October, Corran until 10 October.';
const RENTS = 'Halden asks £640 a month, but its rival Orvel Homes asks £710.';

describe('of a name that is told of behind another', () => {
  it.each([
    [READINGS, 'until when does Corran accept late readings', '10 October'],
    [READINGS, 'until when do suppliers accept late readings', '7 October'],
    [RENTS, 'what does Orvel Homes ask a month', '£710'],
    [RENTS, 'what does Halden ask a month', '£640'],
    [
      'The shop will open on 3 June, Orvel Boats said on 12 May.',
      'when will the Orvel Boats shop open',
      '3 June',
    ],
    ['The firm cut 300 jobs, and Skar lost 40 jobs.', 'how many jobs did the firm in Skar cut', '300'],
  ])('%s %s', (text, question, bold) => {
    expect(boldAsRead(text, question)).toContain(bold);
  });
});
