import { describe, expect, it } from 'vitest';
import { boldAsRead } from '../bold.ts';

describe('which numbered thing it is', () => {
  const road = 'Route 9 is closed between Holm Bay and the Skar turn-off.';
  const tram = 'Trams on Line 4 will not run between Vall Square and Skar until Monday.';
  it.each([
    ['which road is shut', road, 'Route 9'],
    ['what highway is closed', road, 'Route 9'],
    ['which line is closed', tram, 'Line 4'],
    ['which gate does it leave from', 'The night ferry to Skar leaves from Gate B12.', 'Gate B12'],
    ['which motorway was blocked', 'A lorry blocked the M40 near Holm Bay for nine hours.', 'M40'],
  ])('%s', (question, sentence, name) => {
    expect(boldAsRead(sentence, question)).toBe(name);
  });

  it('is left open where there are two', () => {
    const two = 'Route 9 is closed near Skar and Route 12 near Holm Bay.';
    expect(boldAsRead(two, 'which road is closed near Skar')).not.toBe('Route 12');
  });
});
