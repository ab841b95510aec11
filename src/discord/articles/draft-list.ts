import type { APIEmbed } from 'discord.js';
import { shorten } from '../../answer/reply/excerpt.ts';
import { counted, writtenDate } from '../../answer/reply/text.ts';
import type { ListedDraft } from '../../knowledge/store/store.ts';
import { COLOUR } from '../messages/colour.ts';
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
const QUOTED = 30;
const QUOTED_OF_MANY = 14;

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
        escaped(shorten(title ?? NO_HEADLINE, limit)),
        escaped(publisherOf(publisher)),
        ...quotedOf(draft, twins, quoted).map(escaped),
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
        description: [
          publisherOf(draft.publisher),
          ...quotedOf(draft, twins, quoted),
          minuteOf(draft.at),
          draft.by === userId ? 'yours' : 'another moderator’s',
          ...(isPublished(draft) ? ['published already'] : []),
        ].join(' · '),
        action: { kind: 'draft', step: 'preview', page: 0, draftId: draft.id },
      })),
    },
  };
}

const publisherOf = (publisher: string | null): string =>
  publisher === null ? 'publisher not given' : shorten(publisher, LONGEST_PUBLISHER);

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** A menu has no timestamps that everybody reads in their own zone. */
const minuteOf = (milliseconds: number): string =>
  writtenDate(`${new Date(milliseconds).toISOString().slice(0, 16)}Z`);
