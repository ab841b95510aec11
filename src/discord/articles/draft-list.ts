import type { APIEmbed } from 'discord.js';
import { shorten } from '../../answer/reply/excerpt.ts';
import { counted, writtenDate } from '../../answer/reply/text.ts';
import type { ListedDraft } from '../../knowledge/store/store.ts';
import { COLOUR } from '../messages/colour.ts';
import { LIMIT } from '../messages/limits.ts';
import type { Menu } from '../messages/message.ts';
import { escaped } from '../messages/style.ts';
import type { Apart } from './apart.ts';
import { NO_HEADLINE } from './preview.ts';
import { quotedOf } from './which.ts';

const LONGEST_PUBLISHER = 24;
const LONGEST_TITLE = 80;
/** With more drafts each gets less room: a server has twenty at most, all of which are shown. */
const MANY = 10;
const TITLE_OF_MANY = 50;
const QUOTED = 28;
const QUOTED_OF_MANY = 14;
/** What they take around what is quoted. */
const QUOTES = 2;
/** Of any text so many characters are shown, with its quotes. */
const LEAST = 4;

/**
 * All drafts of a server, whoever added them, with a menu that shows one again: a preview is easily dismissed, and who added it may be
 * away. Of one headline what only they say tells them apart, and their numbers where everything else is alike.
 * @param isPublished whether its very text is published already
 */
export function draftList(
  drafts: readonly ListedDraft[],
  userId: string,
  twins: Apart,
  isPublished: (draft: ListedDraft) => boolean,
): { readonly embed: APIEmbed; readonly menu: Menu } {
  const [limit, quoted] = drafts.length > MANY ? [TITLE_OF_MANY, QUOTED_OF_MANY] : [LONGEST_TITLE, QUOTED];
  const lines = drafts.map((draft, index) => {
    const { title, publisher, by, at, expires } = draft;
    return [
      [
        `**${index + 1}**`,
        within(limit, (to) => shorten(title ?? NO_HEADLINE, to)),
        within(LONGEST_PUBLISHER, (to) => publisherOf(publisher, to)),
        ...quotedOf(draft, twins, quoted).map(() =>
          within(quoted + QUOTES, (to) => quotedOf(draft, twins, to - QUOTES).join('')),
        ),
      ].join(' · '),
      `-# ${isPublished(draft) ? 'published already · ' : ''}by <@${by}> on <t:${seconds(at)}:f>, kept until <t:${seconds(expires)}:f>`,
    ].join('\n');
  });
  return {
    embed: {
      color: COLOUR.draft,
      title: `${counted(drafts.length, 'draft')}, not published yet`,
      description: lines.join('\n'),
    },
    menu: {
      placeholder: 'Show a draft',
      options: drafts.map((draft, index) => ({
        label: `${index + 1} · ${draft.title ?? NO_HEADLINE}`,
        description: inMenu(
          [publisherOf(draft.publisher), ...quotedOf(draft, twins, quoted)],
          minuteOf(draft.at),
          [
            draft.by === userId ? 'yours' : 'another moderator’s',
            ...(isPublished(draft) ? ['published already'] : []),
          ],
        ),
        action: { kind: 'draft', step: 'preview', page: 0, draftId: draft.id },
      })),
    },
  };
}

const publisherOf = (publisher: string | null, limit = LONGEST_PUBLISHER): string =>
  publisher === null ? 'publisher not given' : shorten(publisher, limit);

/** Escaped, and as much of it as takes no more than `limit` so: twenty drafts have to fit, whatever marks there are in them. */
function within(limit: number, cut: (to: number) => string): string {
  let to = limit;
  while (to > LEAST && escaped(cut(to)).length > limit) to--;
  return escaped(cut(to));
}

/** Without the minute where there is no room for it: then a quote tells it apart. */
function inMenu(which: readonly string[], minute: string, whose: readonly string[]): string {
  const whole = [...which, minute, ...whose].join(' · ');
  return whole.length <= LIMIT.option ? whole : [...which, ...whose].join(' · ');
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** A menu has no timestamps that everybody reads in their own zone. */
const minuteOf = (milliseconds: number): string =>
  writtenDate(`${new Date(milliseconds).toISOString().slice(0, 16)}Z`);
