import { describe, expect, it, onTestFinished } from 'vitest';
import { abilities } from '../../../commands/index.ts';
import type { Caller, Context } from '../../../src/discord/command.ts';
import { runCommand } from '../../../src/discord/dispatch.ts';
import { hear } from '../../../src/discord/events/mentions.ts';
import { openFileStore } from '../../../src/knowledge/store/file-store.ts';
import { folder } from '../../knowledge/folder.ts';
import { draftOf, MIA, SERVER } from '../../knowledge/store/drafts.ts';
import { callOf, contextOf, inDirectMessages, textOf } from '../context.ts';

const LINE = 'Articles that a server added are asked in that server, not in direct messages.';

/** With an article of a server's own, unless there is none of any. */
async function contextWith(isThere: boolean): Promise<Context> {
  const store = await openFileStore(await folder({}));
  onTestFinished(() => store.close());
  const { id } = await store.addDraft(SERVER, MIA, draftOf('Trondvik'));
  if (isThere) await store.publish(SERVER, MIA, id);
  return { ...contextOf(), store };
}

function saidTo(content: string, guildId: string | null, context: Context): string {
  const heard = { id: 'm1', moderator: false, content, guildId, botId: '1', automatic: false };
  const direct = guildId === null;
  return textOf(hear({ ...heard, direct, mentioned: !direct, hasFiles: false }, context)?.message ?? {});
}

function askedBy(caller: Caller, question: string, context: Context): string {
  const response = runCommand('ask', callOf({ question }, { caller }), context, abilities);
  return 'message' in response ? textOf(response.message) : '';
}

const NOT_KNOWN = 'how tall is the lighthouse of Trondvik';
const OFFERED = 'does the ferry carry berths';

describe('that servers’ own articles are asked there', () => {
  it.each([
    ['not known', NOT_KNOWN, 'do not say'],
    ['offered only', OFFERED, 'closest'],
  ])('is told in a direct message where something is %s', async (_what, question, said) => {
    const context = await contextWith(true);
    for (const text of [saidTo(question, null, context), askedBy(inDirectMessages, question, context)]) {
      expect(text).toContain(said);
      expect(text.split('\n').at(-1)).toBe(LINE);
      expect(text).not.toContain('boats');
    }
  });

  it.each(['How much did the new quay cost?', 'and the year before?', 'hello', 'thanks'])(
    'is not told where something is found, or nothing is asked of articles: %s',
    async (said) => expect(saidTo(said, null, await contextWith(true))).not.toContain(LINE),
  );

  it('is told in no server', async () => {
    const context = await contextWith(true);
    expect(saidTo(NOT_KNOWN, SERVER, context)).not.toContain(LINE);
    expect(askedBy(callOf().caller, NOT_KNOWN, context)).not.toContain(LINE);
  });

  it('is not told while no server has any', async () => {
    expect(saidTo(NOT_KNOWN, null, await contextWith(false))).not.toContain(LINE);
    expect(saidTo(NOT_KNOWN, null, contextOf())).not.toContain(LINE);
  });
});
