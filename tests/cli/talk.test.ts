import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Assistant, createAssistant } from '../../src/answer/assistant.ts';
import { talk } from '../../src/cli/talk.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { factOf, knowledgeOf } from '../answer/knowledge.ts';
import { HARBOUR } from './terminal.ts';

const assistant = createAssistant(await loadKnowledge(HARBOUR));

const conversation = (...typed: string[]): Promise<string> => conversationOver(assistant, ...typed);

async function conversationOver(assistant: Assistant, ...typed: string[]): Promise<string> {
  const output = new PassThrough({ encoding: 'utf8' });
  await talk(() => assistant, 'Hello.', { input: Readable.from(typed.map((line) => `${line}\n`)), output });
  return String(output.read());
}

describe('the conversation on the terminal', () => {
  it('greets, and says what can be typed', async () => {
    expect(await conversation()).toMatch(/^Hello\.\n\nAsk in your own words.*\/figures.*\/sources.*\/quit/s);
  });

  it.each(['how many berths does the harbour have', '/ask how many berths does the harbour have'])(
    'answers %s',
    async (line) => {
      expect(await conversation(line)).toContain('The harbour of Port Lund now has more than 40 berths');
    },
  );

  it('takes a number as the fact that was offered under it', async () => {
    const text = await conversation('how many berths does the harbour have', '1');
    const offered = /\n {2}1\. (.*)/.exec(text)?.[1];
    expect(offered).toBeDefined();
    expect(text.split(`1. ${offered}`)[1]).toContain(offered);
  });

  it('lists the figures on a topic with what each measures', async () => {
    expect(await conversation('/figures money')).toMatch(
      /12 million euros – cost of the new berths · New berths, paragraph 1/,
    );
  });

  it('names the topics when there are no figures on the one that was asked for', async () => {
    expect(await conversation('/figures zzzz')).toMatch(/No figures on “zzzz”.*harbour \(2 facts\)/s);
  });

  it.each(['/sources', 'what articles do you know?'])('lists the sources: %s', async (line) => {
    expect(await conversation(line)).toMatch(/The Gazette.*4 facts on harbour, ferries, money, people/s);
  });

  it('counts a line that tells of the paper and of the day once, as Discord does', async () => {
    const line = { place: { kind: 'dateline' } } as const;
    const facts = [
      factOf('title', 'Mill turns again'),
      ...['paper', 'day'].map((id) => factOf(id, 'The Gazette, 2 May 2025', line)),
    ];
    const text = await conversationOver(createAssistant(knowledgeOf(facts)), '/sources');
    expect(text).toMatch(/\n {4}2 facts\n/);
  });

  it('stops at /quit, and answers nothing after it', async () => {
    expect(await conversation('/quit', 'how many berths does the harbour have')).not.toContain('40 berths');
  });

  it('takes what asks nothing of any article as it is meant', async () => {
    const text = await conversation('what can you do?', 'thanks');
    expect(text.split('/figures TOPIC')).toHaveLength(3);
    expect(text).toContain('You are welcome');
  });

  it('says what there is instead of an unknown command', async () => {
    expect(await conversation('/dance')).toContain('There is no /dance here.');
  });
});
