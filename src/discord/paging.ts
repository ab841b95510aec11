import type { APIEmbed } from 'discord.js';
import type { ButtonAction } from './action.ts';
import type { Button } from './message.ts';

/** What is on one page of a list, which page it is, and the buttons to those beside it. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Left out where there is but one page. */
  readonly footer?: NonNullable<APIEmbed['footer']>;
  readonly buttons: readonly Button[];
}

/**
 * @param at from 0; beyond the last page it is the last one, for a list may have become shorter since its buttons were made
 * @param action leads to a page
 */
export function pageOf<T>(
  all: readonly T[],
  at: number,
  perPage: number,
  action: (page: number) => ButtonAction,
): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(at, pages - 1);
  return {
    items: all.slice(page * perPage, (page + 1) * perPage),
    ...(pages > 1 && { footer: { text: `Page ${page + 1} of ${pages}` } }),
    buttons: [
      ...(page > 0 ? [{ label: '◀ Previous', action: action(page - 1) }] : []),
      ...(page < pages - 1 ? [{ label: 'Next ▶', action: action(page + 1) }] : []),
    ],
  };
}
