import { describe, expect, it } from 'vitest';
import { createOnce } from '../../../src/discord/messages/once.ts';

describe('what is done once', () => {
  it('is done by the first; who comes meanwhile waits for it', async () => {
    const once = createOnce();
    let finish = () => {};
    const act = () => new Promise<void>((resolve) => (finish = resolve));
    const never = () => Promise.reject(new Error('done twice'));
    const both = Promise.all([once('a', act), once('a', never)]);
    expect(await once('b', async () => {})).toBe(true);
    finish();
    expect(await both).toEqual([true, false]);
    expect(await once('a', never)).toBe(false);
  });

  it('may be tried again when it failed, which all who waited are told', async () => {
    const once = createOnce();
    const fails = () => Promise.reject(new Error('refused'));
    const both = await Promise.allSettled([once('a', fails), once('a', fails)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await once('a', async () => {})).toBe(true);
  });
});
