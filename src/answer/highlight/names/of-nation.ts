import type { Span } from '../../types.ts';

const OF_NATION =
  /^(?:The )?(?:\p{Lu}\p{Ll}+(?:ish|ese|ian|ean|can|[dt]ch|ench)|German|Swiss|Greek|Norman|Thai|Iraqi|Israeli|Pakistani)$/u;

/** `Spanish` of `the Spanish firm Obras Lund`: where somebody or something is from, and no name of theirs. */
export const isOfNation = (text: string, { start, end }: Span): boolean =>
  OF_NATION.test(text.slice(start, end)) && /^ \p{Ll}/u.test(text.slice(end));
