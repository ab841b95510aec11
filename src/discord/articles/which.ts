import { shorten } from '../../answer/reply/excerpt.ts';
import { counted, writtenDate } from '../../answer/reply/text.ts';
import type { Listed } from '../../knowledge/store/store.ts';
import { LIMIT } from '../messages/limits.ts';
import type { Choice } from '../messages/message.ts';
import { escaped } from '../messages/style.ts';
import { type Apart, apart } from './apart.ts';
import type { Desk } from './drafts.ts';

/** Which one of a server's articles is meant, in words. */

export const PUBLISHER_LIMIT = 24;
const QUOTED = 36;
const QUOTED_IN_CHOICE = 22;

/** The articles to choose from, each with what tells it from others of its headline. */
export async function choicesOf(
  listed: readonly Listed[],
  { store, guildId }: Pick<Desk, 'store' | 'guildId'>,
): Promise<readonly Choice[]> {
  const twins = await apart(listed, { store, guildId });
  return listed.map((one) => {
    const isOfOnePaper =
      twins.has(one.id) &&
      listed.some(({ id, publisher }) => id !== one.id && twins.has(id) && publisher === one.publisher);
    // A choice has no room for both.
    const quoted = isOfOnePaper ? quotedOf(one, twins, QUOTED_IN_CHOICE) : [];
    const paper = shorten(one.publisher ?? 'publisher not given', PUBLISHER_LIMIT);
    const when = one.at === null ? [] : [doneAt(one, twins.has(one.id))];
    const tail = [
      ...(quoted.length > 0 ? quoted : [paper]),
      ...when,
      one.state === 'broken' ? 'spoilt' : counted(one.facts, 'fact'),
    ].join(' · ');
    return { name: `${shorten(one.title, LIMIT.choice - tail.length - 3)} · ${tail}`, value: one.id };
  });
}

/** What tells it from others of its headline, where there are such and it has any. */
export function quotedOf({ id }: Pick<Listed, 'id'>, twins: Apart, limit = QUOTED): readonly string[] {
  const own = twins.get(id) ?? null;
  return own === null ? [] : [`“${shorten(own, limit)}”`];
}

/** `added 4 March 2025`; of twins with the minute. */
export function doneAt(one: Listed, exactly: boolean): string {
  const deed = deedOf(one) === 'published' ? 'added' : deedOf(one);
  return one.at === null ? deed : `${deed} ${whenDone(one.at, exactly)}`;
}

/** The day; of twins the minute too. */
function whenDone(at: string, exactly: boolean): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  return writtenDate(exactly ? `${day}T${time.slice(0, 5)}Z` : day);
}

/** Of several of its headline which one it is: by what only it says, and by who added it and when. */
export function whichOne(listed: Listed, twins: Apart): string {
  if (!twins.has(listed.id)) return '';
  const words = quotedOf(listed, twins).map(escaped);
  const paper = listed.publisher === null ? [] : [escaped(shorten(listed.publisher, PUBLISHER_LIMIT))];
  return ` (${[...words, ...paper, stateLine(listed)].join(' · ')})`;
}

export function deedOf({ state, did }: Listed): string {
  if (state === 'published' && did === 'corrected') return did;
  if (state === 'published' && did === 'undone') return 'correction undone';
  return state === 'removed' ? state : 'published';
}

/** Who did it and when; a mention in an embed shows a name and pings nobody. */
export function stateLine(listed: Listed): string {
  const { state, by, at } = listed;
  const who = by === null ? '' : ` by <@${by}>`;
  const when = at === null ? '' : ` <t:${Math.floor(Date.parse(at) / 1000)}:f>`;
  const what = state === 'broken' ? 'its files are spoilt: remove it and add it again' : deedOf(listed);
  return `${what}${state === 'broken' ? '' : who + when}`;
}
