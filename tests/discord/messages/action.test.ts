import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ARTICLE_STEPS,
  type ButtonAction,
  CUSTOM_ID_LIMIT,
  DRAFT_STEPS,
  decodeButton,
  decodeForm,
  encodeAction,
} from '../../../src/discord/messages/action.ts';

const highlight = fc.option(fc.record({ start: fc.nat(4000), end: fc.nat(4000) }), { nil: null });
const key = fc.stringMatching(/^[\w-]{8}$/);
const shown = fc.record({ key, highlight });
const action: fc.Arbitrary<ButtonAction> = fc.oneof(
  fc.record({
    kind: fc.constant('fact' as const),
    factId: fc.stringMatching(/^[a-z0-9-]{1,45}\/[a-z0-9-]{1,44}$/),
  }),
  fc.record({
    kind: fc.constant('share' as const),
    facts: fc
      .array(shown, { minLength: 1, maxLength: 3 })
      .map((facts) => facts as [(typeof facts)[0], ...typeof facts] as never),
    close: fc.option(shown, { nil: null }),
  }),
  fc.record({
    kind: fc.constant('figures' as const),
    page: fc.nat(9999),
    topic: fc.string({ maxLength: 80 }),
  }),
  fc.record({ kind: fc.constantFrom('sources' as const, 'articles' as const), page: fc.nat(9999) }),
  fc.record({
    kind: fc.constant('quote' as const),
    keys: fc
      .tuple(key, fc.array(key, { maxLength: 3 }))
      .map(([first, rest]): [string, ...string[]] => [first, ...rest]),
  }),
  fc.record({
    kind: fc.constant('draft' as const),
    step: fc.constantFrom(...DRAFT_STEPS),
    page: fc.nat(9999),
    draftId: fc.stringMatching(/^[a-z0-9]{10}$/),
  }),
  fc.record({
    kind: fc.constant('replace' as const),
    draftId: fc.stringMatching(/^[a-z0-9]{10}$/),
    version: fc.stringMatching(/^[0-9a-f]{16}$/),
    articleId: fc.stringMatching(/^[a-z0-9-]{1,48}$/),
  }),
  fc.record({
    kind: fc.constant('undo' as const),
    version: fc.stringMatching(/^[0-9a-f]{16}$/),
    former: fc.stringMatching(/^[0-9a-f]{8}$/),
    articleId: fc.stringMatching(/^[a-z0-9-]{1,48}$/),
  }),
  fc.record({
    kind: fc.constant('article' as const),
    step: fc.constantFrom(...ARTICLE_STEPS),
    page: fc.nat(9999),
    articleId: fc.stringMatching(/^[a-z0-9-]{1,48}$/),
  }),
);

describe("a button's custom_id", () => {
  it('leads back to the very same action after a restart, within 100 characters', () => {
    fc.assert(
      fc.property(action, (given) => {
        const customId = encodeAction(given);
        expect(customId?.length).toBeLessThanOrEqual(CUSTOM_ID_LIMIT);
        expect(decodeButton(customId ?? '')).toEqual(given);
      }),
    );
  });

  it('is not made when it would be longer than Discord takes', () => {
    expect(encodeAction({ kind: 'fact', factId: 'a'.repeat(96) })).toBeNull();
  });

  it('of another version or another bot is not understood, and does not throw', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => void decodeButton(text)));
    expect(
      ['', 'fact', 'fact:', 'share:', 'share:a b', 'share:k.1', 'sources:x', 'figures:topic', 'vote:1'].map(
        decodeButton,
      ),
    ).toEqual(Array(9).fill(null));
  });
});

describe("a form's custom_id", () => {
  it.each([
    { kind: 'paste' },
    { kind: 'correction', draftId: 'k3x9a7c2bq' },
    { kind: 'publishedCorrection', version: '1f0c9a4e1f0c9a4e', articleId: 'a-2'.repeat(16) },
  ] as const)('leads back to %j', (given) => {
    const customId = encodeAction(given) ?? '';
    expect(decodeForm(customId)).toEqual(given);
    expect(decodeButton(customId)).toBeNull();
  });
});
