import { createAssistant } from '../../../src/answer/assistant.ts';
import { createLive } from '../../../src/answer/live/live.ts';
import { articleVersion } from '../../../src/knowledge/extend.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { openFileStore } from '../../../src/knowledge/store/file-store.ts';
import { draftOf, MIA, OTHER, SERVER } from './drafts.ts';

// Changes a store without end, to be killed. Says on stdout what it is about to do, and when that is done.
const [dataDir = '', knowledgeDir = '', round = '0'] = process.argv.slice(2);
const DRAFTS = ['Aarhus', 'Bergen', 'Cork', 'Derry'].map((town) => draftOf(town));

const store = await openFileStore(dataDir);
const live = await createLive({ load: () => loadKnowledge(knowledgeDir), createAssistant, store });
const say = (line: string) => process.stdout.write(`${line}\n`);
say('ready');
for (let i = Number(round); ; i++) {
  const server = i % 3 === 0 ? OTHER : SERVER;
  const draft = DRAFTS[i % DRAFTS.length];
  if (draft === undefined) break;
  const { id } = draft.article;
  const there = (await store.list(server)).find((listed) => listed.id === id)?.state;
  const served = store.published(server).find(({ article }) => article.id === id);
  if (served !== undefined && i % 5 < 2) {
    say(`correct ${server} ${id}`);
    await store.correct(server, MIA, { articleId: id, version: articleVersion(served) }, draft);
  } else if (there === 'published') {
    say(`remove ${server} ${id}`);
    await store.remove(server, MIA, id);
  } else if (there === 'removed' && i % 2 === 0) {
    say(`restore ${server} ${id}`);
    await store.restore(server, MIA, id);
  } else {
    const added = await store.addDraft(server, MIA, draft);
    say(`publish ${server} ${id}`);
    await store.publish(server, MIA, added.id);
  }
  say('done');
  if (i % 10 === 0) await live.reload(server);
  if (i % 10 === 5) await live.refresh(server);
}
