import { stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { takeLock } from '../../../src/knowledge/store/lock.ts';
import { folder } from '../folder.ts';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');
/** Longer than from one beat to the next. */
const BEAT_MS = 3_000;

/** A folder that is held, and when its lock was touched last. */
async function heldFolder() {
  const dir = await folder({});
  const lock = await takeLock(dir);
  onTestFinished(() => lock.release());
  const file = path.join(dir, 'lock');
  const age = () => utimes(file, LONG_AGO, LONG_AGO);
  const touched = async () => (await stat(file)).mtimeMs;
  return { file, age, touched };
}

/** Lets a beat of each lock go by: until that of one which is held was seen. */
async function oneBeat({ age, touched }: Awaited<ReturnType<typeof heldFolder>>) {
  await age();
  await vi.advanceTimersByTimeAsync(BEAT_MS);
  await vi.waitFor(async () => expect(await touched()).toBeGreaterThan(LONG_AGO.getTime()));
}

describe('a lock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
  });

  it('is touched now and then while it is held', async () => {
    const held = await heldFolder();
    await oneBeat(held);
    await oneBeat(held);
  });

  it('that was taken over is left alone, so that its new holder can be found dead', async () => {
    const [held, lost] = [await heldFolder(), await heldFolder()];
    await writeFile(lost.file, JSON.stringify({ token: 'x', pid: 1, began: null, machine: 'another' }));
    await lost.age();
    for (let beats = 0; beats < 3; beats++) await oneBeat(held);
    expect(await lost.touched()).toBe(LONG_AGO.getTime());
  });
});
