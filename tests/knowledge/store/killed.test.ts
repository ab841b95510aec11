import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/knowledge/store/file-store.ts';
import { folder, HARBOUR } from '../folder.ts';
import { OTHER, SERVER } from './drafts.ts';

/**
 * `KILLS=200 npx vitest run tests/knowledge/store/killed.test.ts` for the long run: ten minutes on two busy cores,
 * most of them for starting children.
 */
const KILLS = Number(process.env.KILLS ?? 4);
const CHILD = path.join(import.meta.dirname, 'child.ts');

/** Let a child change the store for a while and kill it; what it said it had done, and was about to do. */
async function changeAndKill(dataDir: string, knowledgeDir: string, round: number, afterMs: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDir, knowledgeDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const done: string[] = [];
  let doing: string | undefined;
  let killed = false;
  const kill = () => {
    killed = child.kill('SIGKILL');
  };
  for await (const line of createInterface(child.stdout)) {
    if (line === 'ready') setTimeout(kill, afterMs);
    else if (line === 'done') {
      done.push(doing ?? '');
      doing = undefined;
    } else doing = line;
  }
  if (!killed) throw new Error('The child ended by itself');
  return { done, doing };
}

describe('a process that is killed', () => {
  it(`leaves each article whole or absent, as it had said (${KILLS} times)`, {
    timeout: 30_000 + KILLS * 10_000,
  }, async () => {
    const [dataDir, knowledgeDir] = [await folder({}), await folder({ 'harbour.yaml': HARBOUR })];
    /** By server and article: whether it is published. */
    const said = new Map<string, boolean>();
    let changes = 0;
    let under = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { done, doing } = await changeAndKill(dataDir, knowledgeDir, changes, Math.random() * 300);
      changes += done.length;
      const store = await openFileStore(dataDir);
      expect(store.problems).toEqual([]);
      const there = new Map(
        [SERVER, OTHER].flatMap((server) =>
          store.published(server).map(({ article }) => [`${server} ${article.id}`, true]),
        ),
      );
      for (const line of done) said.set(line.slice(line.indexOf(' ') + 1), !line.startsWith('remove'));
      if (doing !== undefined) {
        under++;
        const key = doing.slice(doing.indexOf(' ') + 1);
        // It was under way: either is right, and it is as the store now says.
        said.set(key, there.has(key));
      }
      expect([...there.keys()].sort()).toEqual(
        [...said]
          .filter(([, is]) => is)
          .map(([key]) => key)
          .sort(),
      );
      for (const server of [SERVER, OTHER]) {
        const deeds = new Map((await store.journal(server)).map(({ article, did }) => [article, did]));
        for (const { article } of store.published(server)) {
          expect(['published', 'corrected', 'restored']).toContain(deeds.get(article.id));
        }
        for (const part of ['articles', 'removed', 'drafts']) {
          const within = path.join(dataDir, 'servers', server, part);
          const names = await readdir(within, { recursive: true }).catch(() => []);
          expect(names.filter((name) => path.basename(name).startsWith('.'))).toEqual([]);
        }
      }
      await store.close();
    }
    if (KILLS >= 50)
      process.stdout.write(`${changes} changes done, ${under} of ${KILLS} kills in the middle of one\n`);
  });
});
