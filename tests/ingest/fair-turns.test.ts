import { describe, expect, it } from 'vitest';
import { BusyError, createFairTurns } from '../../src/knowledge/ingest/fair-turns.ts';

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('come one at a time, and after one server another', async () => {
    const inTurn = createFairTurns(8);
    const told: string[] = [];
    const take = (server: string, name: string) =>
      inTurn(server, async () => {
        told.push(name);
        await later();
        told.push(`${name} ends`);
      });
    await Promise.all([take('alden', 'a1'), take('alden', 'a2'), take('kell', 'k1'), take('lund', 'l1')]);
    expect(told).toEqual(['a1', 'k1', 'a2', 'l1'].flatMap((name) => [name, `${name} ends`]));
  });

  it('are refused at once to a server whose work waits, and where too many wait', async () => {
    const inTurn = createFairTurns(2);
    const taken = ['alden', 'alden', 'kell'].map((server) => inTurn(server, later));
    await expect(inTurn('alden', later)).rejects.toThrow(/of this server waits .*Try again in a moment\.$/);
    await expect(inTurn('lund', later)).rejects.toThrow(/of many other servers .*Try again in a moment\.$/);
    await expect(inTurn('lund', later)).rejects.toBeInstanceOf(BusyError);
    await Promise.all(taken);
    await expect(inTurn('lund', async () => 'done')).resolves.toBe('done');
  });

  it('go on to the next where work fails', async () => {
    const inTurn = createFairTurns(2);
    const failing = inTurn('alden', () => Promise.reject(new Error('no article')));
    const next = inTurn('alden', async () => 'done');
    await expect(failing).rejects.toThrow('no article');
    await expect(next).resolves.toBe('done');
  });
});
