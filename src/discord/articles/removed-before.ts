import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import { ownText } from '../../knowledge/ingest/head/given.ts';
import { idWithHash } from '../../knowledge/ingest/id.ts';
import type { JournalEntry, Listed } from '../../knowledge/store/store.ts';
import { escaped } from '../messages/style.ts';
import { folded } from './folded.ts';

/**
 * Who removed what seems to be this article, and when, a line each, the latest first: publishing it again undoes what another moderator
 * decided. The journal knows it also when the article can no longer be restored.
 */
export function removedBefore(
  draft: IngestedArticle,
  journal: readonly JournalEntry[],
  listed: readonly Listed[],
): readonly string[] {
  const { article } = draft;
  const ids = [article.id, idWithHash(article.id, ownText(draft))];
  const last = new Map(journal.map((entry) => [entry.article, entry]));
  const removals = new Map(
    journal.filter(({ did }) => did === 'removed').map((entry) => [entry.article, entry]),
  );
  return [...removals.values()]
    .filter(({ article: id }) => ['removed', 'expired'].includes(last.get(id)?.did ?? ''))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .flatMap(({ article: id, title, by, at }) => {
      const kept = listed.find((one) => one.id === id && one.state === 'removed');
      const isSame =
        ids.includes(id) ||
        folded(title) === folded(article.title) ||
        (article.url !== null && kept?.url === article.url);
      if (!isSame) return [];
      const who = by === null ? '' : ` by <@${by}>`;
      const back = kept === undefined ? '' : ' `/articles restore` brings it back.';
      return [
        `**${escaped(title)}** was removed${who} on <t:${Math.floor(Date.parse(at) / 1000)}:f>.${back}`,
      ];
    });
}
