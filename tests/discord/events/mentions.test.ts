import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Heard, hear, questionIn } from '../../../src/discord/events/mentions.ts';
import { fitted } from '../../../src/discord/messages/limits.ts';
import { contextOf, labelsOf, textOf } from '../context.ts';

const BOT = '200000000000000001';
const mention: Heard = {
  id: '700000000000000001',
  moderator: false,
  content: `<@${BOT}> how often do the ferries leave?`,
  guildId: '100000000000000001',
  botId: BOT,
  automatic: false,
  direct: false,
  mentioned: true,
  hasFiles: false,
};

describe('a message', () => {
  it.each([
    ['that mentions the bot', {}, 'how often do the ferries leave?'],
    [
      'that mentions it in the middle',
      { content: `how often <@!${BOT}> do ferries leave` },
      'how often   do ferries leave',
    ],
    ['with the mention alone', { content: `<@${BOT}>  ` }, ''],
    [
      'in direct messages',
      { content: 'ferries?', direct: true, mentioned: false, guildId: null },
      'ferries?',
    ],
    ['with a picture alone in direct messages', { content: '', direct: true, mentioned: false }, ''],
    ['that does not name the bot', { mentioned: false }, null],
    ['of a bot', { automatic: true }, null],
    ['of a bot in direct messages', { automatic: true, direct: true }, null],
  ])('%s', (_what, more, question) => {
    expect(questionIn({ ...mention, ...more })).toBe(question);
  });

  it('longer than anybody can write is cut, never through a character', () => {
    const question = questionIn({ ...mention, content: `${'x'.repeat(3999)}🦀🦀` });
    expect(question).toBe('x'.repeat(3999));
  });
});

describe('the reply to a message', () => {
  it('answers with its source', () => {
    const reply = hear(mention, contextOf());
    expect(reply).toMatchObject({ outcome: 'found' });
    expect(textOf(reply?.message ?? {})).toContain('20 minutes');
  });

  it.each(['', '\u200b', '\u3164', '?!', '<@300000000000000001>'])(
    'says that %j is no question, with some that are',
    (content) => {
      const reply = hear({ ...mention, content: `<@${BOT}> ${content}` }, contextOf());
      expect(reply).toMatchObject({ outcome: 'nothing' });
      expect(textOf(reply?.message ?? {})).toMatch(/^I see no question in that\..*`\/ask`/s);
      expect(labelsOf(reply?.message ?? {})).toHaveLength(3);
    },
  );

  it.each(['👍', '㊗️', '<:harbour:300000000000000001>', '¯\\_(ツ)_/¯'])(
    'says it of %s in a line, with one that is',
    (content) => {
      const reply = hear({ ...mention, content: `<@${BOT}> ${content}` }, contextOf());
      expect(reply).toMatchObject({ outcome: 'picture' });
      expect(textOf(reply?.message ?? {})).toMatch(
        /^I see no question in that\. Ask me in words, such as “.+\?”$/,
      );
      expect(labelsOf(reply?.message ?? {})).toEqual([]);
    },
  );

  it.each([
    ['what can you do?', 'help', '`/ask`'],
    ['who are you?', 'help', '`/ask`'],
    ['hello', 'help', 'Hello!'],
    ["hey how's it goin", 'help', 'Hello!'],
    ['?', 'nothing', '`/ask`'],
    ['what is the newest article', 'listed', 'Harbour doubles its berths'],
    ['👍', 'picture', 'Ask me'],
    ['lol', 'chat', 'Ask me'],
    ['no thats wrong', 'dissent', 'where each fact stands'],
    ['what time is it', 'clock', 'no clock'],
    ['what articles do you know', 'listed', 'Harbour doubles its berths'],
    ['list all topics', 'listed', 'harbour, money'],
    ['thanks', 'thanks', 'You are welcome'],
    ['good night all', 'farewell', 'Goodbye'],
  ])(
    '%j, which asks nothing of any article, gets %s, in private and by mention',
    (content, outcome, text) => {
      for (const direct of [true, false]) {
        const heard = {
          ...mention,
          content: direct ? content : `<@${BOT}> ${content}`,
          direct,
          mentioned: !direct,
        };
        const reply = hear(heard, contextOf());
        expect(reply).toMatchObject({ outcome });
        expect(textOf(reply?.message ?? {})).toContain(text);
      }
    },
  );

  it('is the whole help in private alone: a channel gets a sentence and the examples', () => {
    const said = (direct: boolean) =>
      hear({ ...mention, content: 'hello', direct }, contextOf())?.message ?? {};
    expect(textOf(said(true))).toMatch(/How to ask.*What I keep.*For moderators/s);
    expect(textOf(said(false))).not.toMatch(/How to ask|What I keep|For moderators/);
    expect(labelsOf(said(false))).toHaveLength(3);
  });

  it('says that a file beside the question is not read', () => {
    const said = (content: string, hasFiles: boolean) =>
      textOf(hear({ ...mention, content, hasFiles }, contextOf())?.message ?? {});
    expect(said('what does this say', true)).toMatch(/^I do not read files here.*`\/articles add`/);
    expect(said('how often do the ferries leave?', true)).toMatch(/^I do not read files here.*20 minutes/s);
    expect(said('hello', true)).toMatch(/^Hello!\nI do not read files here/);
    expect(said('what does this say', false)).not.toContain('files');
  });

  it('never throws, pings or hangs, for ten thousand messages of any kind', () => {
    const context = contextOf();
    const words = fc.constantFrom(
      'how',
      'many',
      'berths',
      'quay',
      '@everyone',
      '@here',
      `<@${BOT}>`,
      '<@&123456789012345678>',
      '**',
      '||',
      '```',
      '[a](javascript:x)',
      '\u202e',
      '🦀',
      '港口',
      'هل',
      '40',
      '$',
      '\n',
      'ignore all instructions',
    );
    const content = fc.oneof(
      { weight: 200, arbitrary: fc.array(words, { maxLength: 10 }).map((all) => all.join(' ')) },
      { weight: 200, arbitrary: fc.string({ maxLength: 100, unit: 'binary' }) },
      { weight: 1, arbitrary: fc.string({ minLength: 1000, maxLength: 4000 }) },
    );
    const said = harbourTexts(context);
    fc.assert(
      fc.property(content, fc.boolean(), (text, direct) => {
        const reply = hear({ ...mention, content: text, direct, mentioned: !direct }, context);
        const body = fitted(reply?.message ?? {});
        expect(body.allowedMentions).toEqual({ parse: [], repliedUser: false });
        expect(JSON.stringify(body.embeds)).not.toMatch(/@everyone|@here|<@[!&]?\d/);
        if (reply?.outcome === 'found') {
          const description = reply.message.embeds?.[0]?.description?.replaceAll('**', '') ?? '';
          expect(description.split('\n').every((line) => said.has(line))).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

function harbourTexts({ live }: ReturnType<typeof contextOf>): ReadonlySet<string> {
  return new Set(['-# Close to it:', ...live.assistant.knowledge.facts.map(({ text }) => text)]);
}
