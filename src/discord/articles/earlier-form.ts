import { articleLine } from '../../answer/reply/citation.ts';
import { shorten } from '../../answer/reply/excerpt.ts';
import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import { ownText } from '../../knowledge/ingest/head/given.ts';
import type { NewDraft } from '../../knowledge/store/store.ts';
import type { Article } from '../../knowledge/types.ts';
import { discordStyle, escaped } from '../messages/style.ts';
import { type Difference, differencesBetween } from './differences.ts';
import { folded } from './folded.ts';

/** Of the shorter one so much is in the other, where both are forms of one article. */
const LEAST_SHARED = 0.5;

/**
 * The server's article that a draft is another form of: of its headline, its paper and its day, or of its address, and much of its text.
 * @param published those of the draft's server
 */
export function earlierFormOf(
  draft: Pick<NewDraft, 'article' | 'facts' | 'missing'>,
  published: readonly IngestedArticle[],
): IngestedArticle | undefined {
  const { article, missing } = draft;
  const text = ownText(draft);
  const [nearest] = published
    .filter((one) => {
      const isSameHead = !missing.includes('title') && isOfOneHead(article, one.article);
      return (isSameHead || isOfOneAddress(article, one.article)) && ownText(one) !== text;
    })
    .map((one) => ({ one, shared: differencesBetween(one, draft).shared }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared);
  return nearest?.one;
}

/** What is not known of one of them is no other one's. */
function isOfOneHead(one: Article, other: Article): boolean {
  const isOne = (a: string | null | undefined, b: string | null | undefined): boolean =>
    a == null || b == null || folded(a) === folded(b);
  return (
    folded(one.title) === folded(other.title) &&
    isOne(one.publisher, other.publisher) &&
    isOne(one.published?.slice(0, 10), other.published?.slice(0, 10))
  );
}

const isOfOneAddress = ({ url }: Article, other: Article): boolean => url !== null && url === other.url;

/** Of an article that is there in an earlier form, with what is otherwise here. @param details those that are, in words */
export function earlierFormLine(
  draft: IngestedArticle,
  earlier: IngestedArticle,
  details: readonly string[],
): string {
  const changes = [...details, ...textChanges(earlier, draft)];
  const said = changes.length === 0 ? '' : ` Here: ${changes.join('; ')}.`;
  return `${articleLine(earlier.article, discordStyle)}: this article in a form that was added earlier, it seems.${said} ${BOTH}`;
}
/** What comes of two forms of an article that are both there. */
export const BOTH = 'With both there, members may be shown both.';

const MOST_CHANGES = 3;
const LONGEST_EXCERPT = 70;

/** What one form of an article says otherwise than another one: the first few, in words. */
export function textChanges(there: IngestedArticle, here: IngestedArticle): readonly string[] {
  const { changes } = differencesBetween(there, here);
  const more = changes.length - MOST_CHANGES;
  return [...changes.slice(0, MOST_CHANGES).map(inWords), ...(more > 0 ? [`and ${more} more`] : [])];
}

function inWords({ there, here, isFigure }: Difference): string {
  if (isFigure) return `**${escaped(here ?? '')}** in place of ${escaped(there ?? '')}`;
  const quoted = (text: string): string => escaped(`“${shorten(text, LONGEST_EXCERPT)}”`);
  if (here === null) return `without ${quoted(there ?? '')}`;
  return there === null ? `new: ${quoted(here)}` : `${quoted(here)} in place of ${quoted(there)}`;
}
