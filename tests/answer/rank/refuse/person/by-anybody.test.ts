import { describe, expect, it } from 'vitest';
import { tellsOfAnybody } from '../../../../../src/answer/rank/refuse/person/by-anybody.ts';

describe('who does it', () => {
  it.each([
    ['who runs the hospital', '"You cannot run a hospital on goodwill," said its secretary, Fern Holt.'],
    ['who owns the lake', 'Nobody can own a lake, the council said.'],
  ])('is not told by what anybody can do: %s', (question, sentence) => {
    expect(tellsOfAnybody(question, sentence)).toBe(true);
  });

  it.each([
    ['who runs the hospital', 'Fern Holt runs the hospital. "You cannot run it alone," she said.'],
    ['who built the wall', '"We built the wall," said Fern Holt.'],
    ['who is the secretary', '"You cannot run it," said the secretary, Fern Holt.'],
  ])('may be told so: %s', (question, sentence) => {
    expect(tellsOfAnybody(question, sentence)).toBe(false);
  });
});
