import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { abilities } from '../../commands/index.ts';
import { createAssistant } from '../../src/answer/assistant.ts';
import { createLive } from '../../src/answer/live/live.ts';
import type { Caller, Context } from '../../src/discord/command.ts';
import { completeOption, pressButton, runCommand } from '../../src/discord/dispatch.ts';
import { hear } from '../../src/discord/events/mentions.ts';
import { encodeAction } from '../../src/discord/messages/action.ts';
import type { Message, Response } from '../../src/discord/messages/message.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openFileStore } from '../../src/knowledge/store/file-store.ts';
import type { NewDraft } from '../../src/knowledge/store/store.ts';
import { folder, HARBOUR } from '../knowledge/folder.ts';
import { MIA, OTHER, SERVER } from '../knowledge/store/drafts.ts';
import { callOf, contextOf, moderator, pressOf, replyOf } from './context.ts';

/** The same harbour in another paper, with its own figures: the hardest to keep apart. */
function articleOf(
  paper: string,
  who: string,
  boats: number,
  title = `Port Lund counts its boats`,
): NewDraft {
  const bytes = Buffer.from(`${title}

The ${paper} Gazette
2 May 2025

The harbour at Port Lund has ${boats} fishing boats this spring, said ${who}, who keeps its books.

The ferry to Vall Island carried ${boats},300 passengers in 2024, according to ${who}.

${who} wants ${boats + 5} berths for them by 2027.
`);
  const ingested = ingestArticle(bytes, { name: `${paper}.txt` });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...ingested, from: { name: `${paper}.txt`, sha256 }, refused: [] };
}

async function twoServers() {
  const dir = await folder({ 'harbour.yaml': HARBOUR });
  const store = await openFileStore(await folder({}));
  onTestFinished(() => store.close());
  const live = await createLive({ load: () => loadKnowledge(dir), createAssistant, store });
  const context: Context = { ...contextOf(), live, store, assistantFor: live.assistantFor };
  const drafts = new Map<string, string>();
  for (const [server, paper, who, boats] of [
    [SERVER, 'Quill', 'Anna Quillby', 41],
    [OTHER, 'Tarn', 'Otto Tarnow', 57],
  ] as const) {
    const { id } = await store.addDraft(server, MIA, articleOf(paper, who, boats));
    await store.publish(server, MIA, id);
    await live.refresh(server);
    const draft = articleOf(paper, who, boats + 100, `Kell counts its boats for ${who}`);
    drafts.set(server, (await store.addDraft(server, MIA, draft)).id);
  }
  return { store, live, context, drafts };
}

async function messageOf(given: Response | Promise<Response>): Promise<readonly unknown[]> {
  const response = await given;
  if (response.kind === 'form') return [response.form];
  return response.kind === 'later' ? [(await response.work()).message] : [response];
}

const QUESTIONS = [
  'How many fishing boats does the harbour at Port Lund have?',
  'fishing boats in Port Lund',
  'ferry passengers in 2024',
  'How many passengers did the ferry to Vall Island carry?',
  'Who keeps the books of the harbour?',
  'how many berths by 2027',
  'How many fishing boats are there according to the Tarn Gazette?',
  'boats according to the Quill Gazette',
  'How many fishing boats and how many passengers were there?',
  'boats',
  'counts',
];

describe('two servers with different articles on one thing', () => {
  it('share not one fact in a thousand interleaved questions, buttons, lists and suggestions', async () => {
    const { store, live, context, drafts } = await twoServers();
    const servers = [SERVER, OTHER, null] as const;
    const factsOf = (server: string) =>
      live.assistantFor(server).knowledge.facts.filter(({ origin }) => origin.kind === 'extracted');
    const articleIds = [SERVER, OTHER].flatMap((server) =>
      store.published(server).map(({ article }) => article.id),
    );
    const factIds = [SERVER, OTHER].flatMap((server) => factsOf(server).map(({ id }) => id));
    /** Buttons that either server was shown: anybody may send any of them. */
    const pressed: string[] = factIds.flatMap((factId) => encodeAction({ kind: 'fact', factId }) ?? []);
    for (const [, draftId] of drafts) {
      for (const step of ['preview', 'facts', 'correct'] as const)
        pressed.push(encodeAction({ kind: 'draft', step, page: 0, draftId }) ?? '');
    }
    const seen = new Map<string | null, string>(servers.map((server) => [server, '']));
    for (let turn = 0; turn < 1_000; turn++) {
      const guildId = servers[turn % servers.length] ?? null;
      const caller: Caller = { ...moderator, guildId, alone: guildId === null, moderator: guildId !== null };
      const question = QUESTIONS[turn % QUESTIONS.length] ?? '';
      const factId = factIds[turn % factIds.length] ?? '';
      const article = articleIds[turn % articleIds.length] ?? '';
      const run = (name: string, options = {}, more = {}) =>
        messageOf(runCommand(name, callOf(options, { caller, ...more }), context, abilities));
      const complete = (name: string, option: string, text: string, subcommand: string | null = null) =>
        Promise.resolve(completeOption(name, { subcommand, option, text }, caller, context, abilities));
      const acts: readonly (() => Promise<readonly unknown[]>)[] = [
        () => run('ask', { question }),
        () => run('ask', { question: factId, private: true }),
        () => complete('ask', 'question', question.slice(0, 12)),
        () => run('figures', { topic: question }),
        () => run('figures'),
        () => complete('figures', 'topic', ''),
        () => run('sources'),
        () => run('Find facts', {}, { target: question }),
        async () => [
          hear(
            {
              id: `m${turn}`,
              moderator: guildId !== null,
              content: question,
              guildId,
              botId: '1',
              automatic: false,
              direct: guildId === null,
              mentioned: true,
              hasFiles: false,
            },
            context,
          ),
        ],
        () => run('Why this answer', {}, { reply: replyOf({ question: () => Promise.resolve(question) }) }),
        () => {
          const why = encodeAction({ kind: 'why', version: 'other', question }) ?? '';
          return messageOf(pressButton(why, pressOf({ caller }), context, abilities));
        },
        () =>
          messageOf(
            pressButton(pressed[(turn * 7) % pressed.length] ?? '', pressOf({ caller }), context, abilities),
          ),
        () =>
          run(
            'articles',
            { article },
            { subcommand: ['list', 'show', 'export'][Math.floor(turn / 36) % 3] ?? 'list' },
          ),
        () => complete('articles', 'article', '', 'show'),
      ];
      const said = await (acts[Math.floor(turn / servers.length) % acts.length] ?? acts[0])?.();
      for (const { rows = [] } of (said ?? []).map((one) => (one as { message?: Message })?.message ?? {})) {
        // Another question's Why would repeat that one.
        const others = rows.flat().filter(({ action }) => action.kind !== 'why');
        pressed.push(...others.flatMap(({ action }) => encodeAction(action) ?? []));
      }
      // What a person typed may be repeated to them; 0.57 is a feature of an explanation's, and 07:57 when it was.
      const text = JSON.stringify(said).replaceAll(question, '');
      seen.set(guildId, `${seen.get(guildId) ?? ''}\n${text}`);
      if (guildId !== SERVER) expect(text).not.toMatch(/Quill|(?<!\d[.:])\b(?:41|141|46)\b/);
      if (guildId !== OTHER) expect(text).not.toMatch(/Tarn|(?<!\d[.:])\b(?:57|157|62)\b/);
    }
    expect(seen.get(SERVER)).toMatch(/Quillby/);
    expect(seen.get(OTHER)).toMatch(/Tarnow/);
    expect(pressed.some((id) => id.startsWith('quote:'))).toBe(true);
  });
});
