import { describe, expect, it } from 'vitest';
import { noiseOf } from '../../src/knowledge/ingest/noise.ts';

describe('a line that states something', () => {
  it.each([
    'Letters to parents went out to 4,000 homes on Monday.',
    'Collected by volunteers, the 400 sacks filled two barges.',
    'Posted in the border town since 2019, the unit has 120 soldiers.',
    'Report a leak within a day, the water company asks its 31,000 customers.',
    'Remove from the bill what was never used, the mayor said.',
    '38 °C was measured in the shade at Alden on Friday.',
    'Premium seats cost £90.',
    'Next on the list is the harbour, which will be dredged in May.',
    'The post office closed at 5 p.m. after 140 years.',
  ])('is none of the page: %s', (line) => {
    expect(noiseOf(line)).toBeNull();
  });
});

describe('a line of the page', () => {
  it.each([
    'Letters to the Editor: Main St., Alden',
    'Posted in: Council, Libraries',
    '-14 °C  Saltmere  Flyers  Crosswords',
    '4 min read | 23 comments',
    '🔊 Listen to this story (3 min 12 sec)',
    'Society › Drought',
    'Click to share on Facebook (Opens in new window)',
    'Home World Companies Markets Opinion Work & Careers',
    'Search Sign in Subscribe',
    'To contact the reporter on this story:',
    'You are receiving this e-mail because you registered at alden.example.',
  ])('states nothing: %s', (line) => {
    expect(noiseOf(line)).not.toBeNull();
  });
});
