import { describe, expect, it } from 'vitest';
import { untilSignal } from '../../src/cli/signal.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

describe('a signal', () => {
  it.each(SIGNALS)('%s ends the wait, and no second one of either kind is swallowed', async (first) => {
    const before = SIGNALS.map((signal) => process.listenerCount(signal));
    const ended = untilSignal();
    expect(SIGNALS.map((signal) => process.listenerCount(signal))).toEqual(before.map((count) => count + 1));
    // Without others who listen: the test's own runner has some.
    process.listeners(first).at(-1)?.(first);
    await ended;
    expect(SIGNALS.map((signal) => process.listenerCount(signal))).toEqual(before);
  });
});
