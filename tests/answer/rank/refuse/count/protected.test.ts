import { describe, expect, it } from 'vitest';
import { tellsOfProtected } from '../../../../../src/answer/rank/refuse/count/protected.ts';

describe('how many were harmed', () => {
  it('is not how many are protected', () => {
    const wall = 'The wall is meant to protect 640 homes from a flood.';
    expect(tellsOfProtected('how many homes were flooded', wall)).toBe(true);
    expect(tellsOfProtected('how many homes will be protected', wall)).toBe(false);
    expect(tellsOfProtected('how many homes were flooded', `${wall} In 2016 214 were flooded.`)).toBe(false);
  });
});
