import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, CUSTOM_ID_LIMIT, decodeAction, encodeAction } from '../../src/discord/action.ts';

const highlight = fc.option(fc.record({ start: fc.nat(4000), end: fc.nat(4000) }), { nil: null });
const shown = fc.record({ key: fc.stringMatching(/^[\w-]{8}$/), highlight });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant('fact' as const),
    factId: fc.stringMatching(/^[a-z0-9-]{1,45}\/[a-z0-9-]{1,44}$/),
  }),
  fc.record({
    kind: fc.constant('share' as const),
    facts: fc
      .array(shown, { minLength: 1, maxLength: 4 })
      .map((facts) => facts as [(typeof facts)[0], ...typeof facts] as never),
  }),
  fc.record({
    kind: fc.constant('figures' as const),
    page: fc.nat(9999),
    topic: fc.string({ maxLength: 80 }),
  }),
  fc.record({ kind: fc.constant('sources' as const), page: fc.nat(9999) }),
);

describe("a button's custom_id", () => {
  it('leads back to the very same action after a restart, within 100 characters', () => {
    fc.assert(
      fc.property(action, (given) => {
        const customId = encodeAction(given);
        expect(customId?.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT);
        expect(decodeAction(customId ?? '')).toEqual(given);
      }),
    );
  });

  it('is not made when it would be longer than Discord takes', () => {
    expect(encodeAction({ kind: 'fact', factId: 'a'.repeat(96) })).toBeNull();
  });

  it('of another version or another bot is not understood, and does not throw', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => void decodeAction(text)));
    expect(
      ['', 'fact', 'fact:', 'share:', 'share:a b', 'share:k.1', 'sources:x', 'figures:topic', 'vote:1'].map(
        decodeAction,
      ),
    ).toEqual(Array(9).fill(null));
  });
});
