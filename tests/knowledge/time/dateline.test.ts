import { describe, expect, it } from 'vitest';
import { datelineEnd } from '../../../src/knowledge/time/dateline.ts';

describe('the place and day that a report opens with', () => {
  it.each([
    ['HOLM, Feb. 21 — ', 'The pier made a profit.'],
    ['PORT HOLM, Monday, May 11, 2026 -- ', 'The pier made a profit.'],
    ['HOLM — ', 'Three weeks early, the pier opened.'],
    ['HOLM/ALDEN, 11 March 2026 (Wire) - ', 'The pier made a profit.'],
    ['ST. HOLM, Nov. 14, 2024 — ', 'The pier made a profit.'],
    ['HOLM, 3 May. ', 'The pier made a profit.'],
    ['Holm, 3 May 2025 – ', 'The pier made a profit.'],
  ])('end where the news begins: %s', (dateline, news) => {
    expect(datelineEnd(dateline + news)).toBe(dateline.length);
  });

  it.each([
    'In 2024 — a record year — 5 ships came.',
    'HOLM ferries said in 2024 - the best year so far - that they would go on.',
    'The pier of HOLM, built in May 2024, made a profit.',
    'Last year, on 3 May – the day of the storm – the pier was shut.',
    'NATO. The 3rd of May was a Monday.',
  ])('are missing in %s', (text) => {
    expect(datelineEnd(text)).toBe(0);
  });
});
