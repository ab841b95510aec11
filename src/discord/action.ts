/** A fact as it was shown: which one, in which words, and what was bold. */
export interface ShownFact {
  /** From `shownKey`; it resolves only while the fact says the same. */
  readonly key: string;
  readonly highlight: { readonly start: number; readonly end: number } | null;
}

/** What a button does. It travels in the button's custom_id, so it works after a restart. */
export type Action =
  | { readonly kind: 'fact'; readonly factId: string }
  | { readonly kind: 'share'; readonly facts: readonly [ShownFact, ...ShownFact[]] }
  | { readonly kind: 'figures'; readonly page: number; readonly topic: string }
  | { readonly kind: 'sources'; readonly page: number };

/** Discord's limit. */
export const CUSTOM_ID_LIMIT = 100;

/** The custom_id of an action, or null when it does not fit into Discord's 100 characters. */
export function encodeAction(action: Action): string | null {
  const customId = `${action.kind}:${payloadOf(action)}`;
  return customId.length <= CUSTOM_ID_LIMIT ? customId : null;
}

/** The action of a custom_id, or null for one that this version does not know (an old button, another bot's). */
export function decodeAction(customId: string): Action | null {
  const colon = customId.indexOf(':');
  const payload = customId.slice(colon + 1);
  switch (colon < 0 ? '' : customId.slice(0, colon)) {
    case 'fact':
      return payload === '' ? null : { kind: 'fact', factId: payload };
    case 'share':
      return decodeShare(payload);
    case 'figures': {
      const match = /^(\d{1,6}):(.*)$/su.exec(payload);
      return match && { kind: 'figures', page: Number(match[1]), topic: match[2] ?? '' };
    }
    case 'sources':
      return /^\d{1,6}$/.test(payload) ? { kind: 'sources', page: Number(payload) } : null;
    default:
      return null;
  }
}

function payloadOf(action: Action): string {
  switch (action.kind) {
    case 'fact':
      return action.factId;
    case 'share':
      return action.facts.map(encodeShown).join(',');
    case 'figures':
      return `${action.page}:${action.topic}`;
    case 'sources':
      return String(action.page);
  }
}

function encodeShown({ key, highlight }: ShownFact): string {
  return highlight === null ? key : `${key}.${highlight.start}.${highlight.end}`;
}

function decodeShare(payload: string): Action | null {
  const facts: ShownFact[] = [];
  for (const part of payload.split(',')) {
    const match = /^([\w-]+)(?:\.(\d{1,6})\.(\d{1,6}))?$/.exec(part);
    if (match?.[1] === undefined) return null;
    const highlight = match[2] === undefined ? null : { start: Number(match[2]), end: Number(match[3]) };
    facts.push({ key: match[1], highlight });
  }
  const [first, ...rest] = facts;
  return first === undefined ? null : { kind: 'share', facts: [first, ...rest] };
}
