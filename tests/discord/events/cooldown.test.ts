import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitNotice } from '../../../src/discord/dispatch.ts';
import { createCooldown } from '../../../src/discord/events/cooldown.ts';
import { textOf } from '../context.ts';

describe('the cooldown', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('lets a person go on after the wait, and others meanwhile', () => {
    const cooldown = createCooldown({ uses: 2, perMs: 10_000 });
    expect([cooldown.take('mia'), cooldown.take('mia')].map(({ kind }) => kind)).toEqual(['go', 'go']);
    expect(cooldown.take('mia')).toEqual({ kind: 'wait', ms: 10_000, first: true });
    expect(cooldown.take('otto').kind).toBe('go');
    vi.advanceTimersByTime(10_001);
    expect(cooldown.take('mia').kind).toBe('go');
  });

  it('says which refusal is the first of a wait, so that a person is told once', () => {
    const cooldown = createCooldown({ uses: 1, perMs: 1000 });
    const firsts = () =>
      [1, 2, 3].map(() => cooldown.take('mia')).map((turn) => turn.kind === 'wait' && turn.first);
    expect(firsts()).toEqual([false, true, false]);
    vi.advanceTimersByTime(1001);
    expect(firsts()).toEqual([false, true, false]);
  });

  it.each([
    [9_200, 'in 10 seconds (at <t:1010:T>)'],
    [400, 'in 1 second (at <t:1001:T>)'],
  ])('says how long to wait, and that what is asked meanwhile is lost: %i ms', (ms, wait) => {
    const text = textOf(waitNotice(ms, 1_000_000, 'question').message);
    expect(text).toContain(wait);
    expect(text).toContain('until then I answer nothing');
  });

  it('leaves no timer behind that would keep the process alive', () => {
    const cooldown = createCooldown();
    cooldown.take('mia');
    expect(vi.getTimerCount()).toBe(1);
    cooldown.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
