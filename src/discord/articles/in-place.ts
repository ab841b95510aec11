import { articleLine } from '../../answer/reply/citation.ts';
import { shorten } from '../../answer/reply/excerpt.ts';
import { writtenDate } from '../../answer/reply/text.ts';
import { articleVersion } from '../../knowledge/extend.ts';
import { DETAILS } from '../../knowledge/ingest/correct.ts';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import type { Detail } from '../../knowledge/ingest/head/details.ts';
import { ownText } from '../../knowledge/ingest/head/given.ts';
import { idWithHash } from '../../knowledge/ingest/id.ts';
import type { Draft, NewDraft } from '../../knowledge/store/store.ts';
import type { Article } from '../../knowledge/types.ts';
import type { Button } from '../messages/message.ts';
import { discordStyle, escaped } from '../messages/style.ts';
import { earlierFormLine, earlierFormOf, textChanges } from './earlier-form.ts';
import { LABELS } from './labels.ts';

/**
 * The server's article that has a draft's very text, or that the draft is another form of. The draft can be published in its place, under
 * its id: then what was said of its facts leads to them still.
 */
export interface InPlace {
  readonly kind: 'same text' | 'earlier form';
  readonly article: IngestedArticle;
  /** It has the id that the draft would get: beside it the draft cannot be published. */
  readonly inTheWay: boolean;
}

/** @param published those of the draft's server */
export function inPlaceOf(
  draft: Pick<NewDraft, 'article' | 'facts' | 'missing'>,
  published: readonly IngestedArticle[],
): InPlace | undefined {
  const same = sameTextAs(draft, published);
  if (same !== undefined) return same;
  const article = earlierFormOf(draft, published);
  return article && { kind: 'earlier form', article, inTheWay: false };
}

/** @param published those of the draft's server */
export function sameTextAs(
  draft: IngestedArticle,
  published: readonly IngestedArticle[],
): InPlace | undefined {
  const text = ownText(draft);
  const ids = [draft.article.id, idWithHash(draft.article.id, text)];
  const same = published.filter((one) => ownText(one) === text);
  const own = same.find(({ article }) => ids.includes(article.id));
  const article = own ?? same[0];
  return article && { kind: 'same text', article, inTheWay: own !== undefined };
}

/** It leads to the article only while that is what was on show: another moderator may correct it meanwhile. */
export function inPlaceButton({ id: draftId }: Pick<Draft, 'id'>, { article }: InPlace): Button {
  const action = {
    kind: 'replace',
    draftId,
    articleId: article.article.id,
    version: articleVersion(article),
  } as const;
  return { label: 'Publish in its place', action, style: 'primary' };
}

/** It can stand beside it where its details gave it another id: one that is told what comes of that decides so. */
export function besideButton({ id: draftId }: Pick<Draft, 'id'>): Button {
  return { label: 'Publish beside it', action: { kind: 'draft', step: 'beside', page: 0, draftId } };
}

/** What comes of one text that is published twice. */
export const TWICE = 'With both there, questions about it are answered less surely.';

/** What the draft would change of it. */
export function inPlaceLine(draft: IngestedArticle, { kind, article: before, inTheWay }: InPlace): string {
  const { article } = draft;
  const { article: there } = before;
  const changes = changedDetails(there, article).map(
    (detail) => `**${LABELS[detail]}** ${shown(detail, article)} in place of ${shown(detail, there)}`,
  );
  if (kind === 'earlier form') return earlierFormLine(draft, before, changes);
  const said = changes.length === 0 ? ', with the same details' : `. Here: ${changes.join('; ')}`;
  const beside = inTheWay ? '' : ` ${TWICE}`;
  return `${articleLine(there, discordStyle)}: the very same text${said}.${beside}`;
}

/** What two articles are told otherwise by. */
export function changedDetails(before: Article, after: Article): readonly Detail[] {
  return DETAILS.filter((detail) => before[detail] !== after[detail]);
}

/** What was otherwise before a correction. */
export function formerLine(former: IngestedArticle, now: IngestedArticle): string {
  const details = changedDetails(former.article, now.article).map(
    (detail) => `**${LABELS[detail]}** ${shown(detail, former.article)}`,
  );
  const changes = [...details, ...textChanges(now, former)];
  return changes.length === 0 ? 'the same details' : changes.join('; ');
}

const LONGEST_VALUE = 80;

function shown(detail: Detail, article: Article): string {
  const value = article[detail];
  if (value === null) return 'none';
  // Discord would make the quotation mark behind an address part of the link.
  if (detail === 'url') return `\`${shorten(value, LONGEST_VALUE).replaceAll('`', '')}\``;
  return escaped(detail === 'published' ? writtenDate(value) : `“${shorten(value, LONGEST_VALUE)}”`);
}
