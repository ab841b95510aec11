import type { APIEmbed } from 'discord.js';
import type { ButtonAction } from './action.ts';
import { LIMIT } from './limits.ts';
import type { Button, Menu } from './message.ts';

/** What is on one page of a list, which page it is, the buttons to those beside it, and a menu to any other of many. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Left out where there is but one page. */
  readonly footer?: NonNullable<APIEmbed['footer']>;
  readonly buttons: readonly Button[];
  readonly menus: readonly Menu[];
}

/** So few are turned one by one. */
const FEW = 4;

/**
 * @param at from 0; beyond the last page it is the last one, for a list may have become shorter since its buttons were made
 * @param action leads to a page
 * @param name what an item is called where a page is told by its first one
 */
export function pageOf<T>(
  all: readonly T[],
  at: number,
  perPage: number,
  action: (page: number) => ButtonAction,
  name: (item: T) => string,
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
    menus: pages <= FEW ? [] : [pageMenu(pages, page, (to) => name(all[to * perPage] as T), action)],
  };
}

/** Of more pages than a menu holds every second, third, … and the last one: between them it is a few turns. */
function pageMenu(
  pages: number,
  page: number,
  begins: (page: number) => string,
  action: (page: number) => ButtonAction,
): Menu {
  const step = pages - 1 <= LIMIT.options ? 1 : Math.ceil(pages / (LIMIT.options - 1));
  const shown = Array.from({ length: pages }, (_, at) => at).filter(
    (at) => at !== page && (at % step === 0 || at === pages - 1),
  );
  return {
    placeholder: `Go to another of the ${pages} pages`,
    options: shown.map((to) => ({
      label: `Page ${to + 1}`,
      description: begins(to),
      action: action(to),
    })),
  };
}
