/** A fact as it was shown: which one, in which words, and what was bold. */
export interface ShownFact {
  /** From `shownKey`; it resolves only while the fact says the same. */
  readonly key: string;
  readonly highlight: { readonly start: number; readonly end: number } | null;
}

/** What a moderator does with an article that is not published yet, a page of whose facts may be on show. */
export const DRAFT_STEPS = ['preview', 'facts', 'correct', 'publish', 'beside', 'discard'] as const;
/** What a moderator does with one of the server's articles. */
export const ARTICLE_STEPS = [
  'facts',
  'correct',
  'removal',
  'remove',
  'keep',
  'restore',
  'restoreBeside',
] as const;

/** What a button does. It travels in the button's custom_id, so it works after a restart. */
export type ButtonAction =
  | { readonly kind: 'fact'; readonly factId: string }
  | {
      readonly kind: 'share';
      readonly facts: readonly [ShownFact, ...ShownFact[]];
      /** What came close to the only fact. */
      readonly close: ShownFact | null;
    }
  | { readonly kind: 'quote'; readonly keys: readonly [string, ...string[]] }
  /** What the reply answers, and from what; the question is empty when it has no room. */
  | { readonly kind: 'why'; readonly version: string; readonly question: string }
  | { readonly kind: 'figures'; readonly page: number; readonly topic: string }
  | { readonly kind: 'sources'; readonly page: number }
  | { readonly kind: 'articles'; readonly page: number }
  | {
      readonly kind: 'draft';
      readonly step: (typeof DRAFT_STEPS)[number];
      readonly page: number;
      readonly draftId: string;
    }
  /** A draft in the place of an article, if that is still the version that was on show. */
  | {
      readonly kind: 'replace';
      readonly draftId: string;
      readonly version: string;
      readonly articleId: string;
    }
  /** An article as it was before it was corrected, or before that was undone, if it is still the version that was on show. */
  | {
      readonly kind: 'undo';
      readonly version: string;
      /** The beginning of the version that it would be again. */
      readonly former: string;
      readonly articleId: string;
    }
  | {
      readonly kind: 'article';
      readonly step: (typeof ARTICLE_STEPS)[number];
      readonly page: number;
      readonly articleId: string;
    };

/** What a form that was filled in does. */
export type FormAction =
  | { readonly kind: 'paste' }
  | { readonly kind: 'correction'; readonly draftId: string }
  /** Of a published article, with the version that the form was filled with. */
  | { readonly kind: 'publishedCorrection'; readonly version: string; readonly articleId: string };

export type Action = ButtonAction | FormAction;

/** Discord's limit. */
export const CUSTOM_ID_LIMIT = 100;

/** The custom_id of an action, or null when it does not fit into Discord's 100 characters. */
export function encodeAction(action: Action): string | null {
  const customId = `${action.kind}:${payloadOf(action)}`;
  return customId.length <= CUSTOM_ID_LIMIT ? customId : null;
}

/** The action of a button's custom_id, or null for one that this version does not know (an old one, another bot's). */
export function decodeButton(customId: string): ButtonAction | null {
  const [kind, payload] = split(customId);
  switch (kind) {
    case 'fact':
      return payload === '' ? null : { kind, factId: payload };
    case 'share':
      return decodeShare(payload);
    case 'quote':
      return decodeQuote(payload);
    case 'why': {
      const match = /^([\w-]{1,40}):(.*)$/su.exec(payload);
      return match && { kind, version: match[1] ?? '', question: match[2] ?? '' };
    }
    case 'figures': {
      const match = /^(\d{1,6}):(.*)$/su.exec(payload);
      return match && { kind, page: Number(match[1]), topic: match[2] ?? '' };
    }
    case 'sources':
    case 'articles':
      return /^\d{1,6}$/.test(payload) ? { kind, page: Number(payload) } : null;
    case 'draft': {
      const at = decodeStep(payload, DRAFT_STEPS);
      return at && { kind, step: at.step, page: at.page, draftId: at.id };
    }
    case 'replace': {
      const match = /^([\w-]+):(\w+):([\w-]+)$/.exec(payload);
      return match && { kind, draftId: match[1] ?? '', version: match[2] ?? '', articleId: match[3] ?? '' };
    }
    case 'undo': {
      const match = /^(\w+):(\w+):([\w-]+)$/.exec(payload);
      return match && { kind, version: match[1] ?? '', former: match[2] ?? '', articleId: match[3] ?? '' };
    }
    case 'article': {
      const at = decodeStep(payload, ARTICLE_STEPS);
      return at && { kind, step: at.step, page: at.page, articleId: at.id };
    }
    default:
      return null;
  }
}

/** The same for a form. */
export function decodeForm(customId: string): FormAction | null {
  const [kind, payload] = split(customId);
  if (kind === 'paste') return { kind };
  if (kind === 'publishedCorrection') return decodeSeen(kind, payload);
  return kind === 'correction' && payload !== '' ? { kind, draftId: payload } : null;
}

function split(customId: string): readonly [kind: string, payload: string] {
  const colon = customId.indexOf(':');
  return colon < 0 ? ['', ''] : [customId.slice(0, colon), customId.slice(colon + 1)];
}

function payloadOf(action: Action): string {
  switch (action.kind) {
    case 'fact':
      return action.factId;
    case 'share':
      return `${action.facts.map(encodeShown).join(',')}${action.close === null ? '' : `~${encodeShown(action.close)}`}`;
    case 'quote':
      return action.keys.join(',');
    case 'why':
      return `${action.version}:${action.question}`;
    case 'figures':
      return `${action.page}:${action.topic}`;
    case 'sources':
    case 'articles':
      return String(action.page);
    case 'draft':
      return `${action.step}:${action.page}:${action.draftId}`;
    case 'replace':
      return `${action.draftId}:${action.version}:${action.articleId}`;
    case 'undo':
      return `${action.version}:${action.former}:${action.articleId}`;
    case 'publishedCorrection':
      return `${action.version}:${action.articleId}`;
    case 'article':
      return `${action.step}:${action.page}:${action.articleId}`;
    case 'paste':
      return '';
    case 'correction':
      return action.draftId;
  }
}

function encodeShown({ key, highlight }: ShownFact): string {
  return highlight === null ? key : `${key}.${highlight.start}.${highlight.end}`;
}

function decodeShare(payload: string): ButtonAction | null {
  const [answers = '', near] = payload.split('~');
  const facts = answers.split(',').map(decodeShown);
  const close = near === undefined ? null : decodeShown(near);
  const [first, ...rest] = facts.filter((fact) => fact !== null);
  if (first === undefined || rest.length + 1 < facts.length) return null;
  return near !== undefined && close === null ? null : { kind: 'share', facts: [first, ...rest], close };
}

function decodeShown(part: string): ShownFact | null {
  const match = /^([\w-]+)(?:\.(\d{1,6})\.(\d{1,6}))?$/.exec(part);
  if (match?.[1] === undefined) return null;
  const highlight = match[2] === undefined ? null : { start: Number(match[2]), end: Number(match[3]) };
  return { key: match[1], highlight };
}

function decodeQuote(payload: string): ButtonAction | null {
  const [first, ...rest] = payload.split(',');
  if (first === undefined || ![first, ...rest].every((key) => /^[\w-]+$/.test(key))) return null;
  return { kind: 'quote', keys: [first, ...rest] };
}

/** An article with the version that was on show. */
function decodeSeen<K extends string>(kind: K, payload: string) {
  const match = /^(\w+):([\w-]+)$/.exec(payload);
  return match && { kind, version: match[1] ?? '', articleId: match[2] ?? '' };
}

function decodeStep<S extends string>(payload: string, steps: readonly S[]) {
  const [name, page = '', id = ''] = payload.split(':');
  const step = steps.find((one) => one === name);
  if (step === undefined || !/^\d{1,6}$/.test(page) || !/^[\w-]+$/.test(id)) return null;
  return { step, page: Number(page), id };
}
