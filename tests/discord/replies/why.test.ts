import { describe, expect, it } from 'vitest';
import { abilities } from '../../../commands/index.ts';
import { type Assistant, createAssistant } from '../../../src/answer/assistant.ts';
import { evidenceInWords } from '../../../src/answer/explain/evidence-in-words.ts';
import { FEATURES } from '../../../src/answer/rank/evidence/features.ts';
import type { Context, OwnReply } from '../../../src/discord/command.ts';
import { pressButton, runCommand } from '../../../src/discord/dispatch.ts';
import { hear } from '../../../src/discord/events/mentions.ts';
import { decodeButton, encodeAction } from '../../../src/discord/messages/action.ts';
import { fitted } from '../../../src/discord/messages/limits.ts';
import type { Message, Response } from '../../../src/discord/messages/message.ts';
import { createAskedLately } from '../../../src/discord/replies/asked.ts';
import { whyMessage } from '../../../src/discord/replies/why.ts';
import type { Fact } from '../../../src/knowledge/types.ts';
import { factOf, harbourKnowledge, knowledgeOf } from '../../answer/knowledge.ts';
import {
  callOf,
  contextOf,
  inDirectMessages,
  labelsOf,
  moderator,
  pressOf,
  replyOf,
  textOf,
} from '../context.ts';

const member = callOf().caller;
const QUESTION = 'How much did the new quay cost?';
/** No custom_id has room for it. */
const LONG = `${QUESTION} ${'I have been wondering about this for a long time. '.repeat(3)}`;

function messageOf(response: Response): Message {
  if (response.kind !== 'post') throw new Error(response.kind);
  return response.message;
}

async function told(given: Response | Promise<Response>): Promise<string> {
  const response = await given;
  return textOf(response.kind === 'later' ? (await response.work()).message : messageOf(response));
}

const ask = (question: string, context: Context, { caller = moderator, hidden = false, id = '1' } = {}) =>
  messageOf(runCommand('ask', callOf({ question, private: hidden }, { caller, id }), context, abilities));

function heardBy(context: Context, more: { readonly moderator: boolean }): Message {
  const heard = { id: '7', content: QUESTION, guildId: '1', botId: '2', automatic: false, direct: false };
  return hear({ ...heard, mentioned: true, hasFiles: false, ...more }, context)?.message ?? {};
}

const press = (message: Message, context: Context, more: Partial<OwnReply> = {}, caller = moderator) => {
  const rows = message.rows ?? [];
  const why = rows.flat().find(({ label }) => label === 'Why');
  const customId = (why && encodeAction(why.action)) ?? '';
  return pressButton(customId, pressOf({ rows, caller, ...more }), context, abilities);
};

const explain = (context: Context, reply: OwnReply | null, caller = moderator) =>
  runCommand('Why this answer', callOf({}, { caller, reply }), context, abilities);

describe('the Why button', () => {
  it.each([QUESTION, 'How deep is the harbour?', 'What is the depth of the moon?'])(
    'stands below every answer to a moderator: %s',
    (question) => {
      const context = contextOf();
      expect(labelsOf(ask(question, context))).toContain('Why');
      expect(labelsOf(ask(question, context, { hidden: true }))).toContain('Why');
      const find = runCommand(
        'Find facts',
        callOf({}, { caller: moderator, target: question }),
        context,
        abilities,
      );
      expect(labelsOf(messageOf(find))).toContain('Why');
    },
  );

  it('stands below a mention’s answer, a moderator’s alone', () => {
    expect(labelsOf(heardBy(contextOf(), { moderator: true }))).toContain('Why');
    expect(labelsOf(heardBy(contextOf(), { moderator: false }))).not.toContain('Why');
  });

  it('is shown neither to members, nor in direct messages, nor where nothing was decided', () => {
    const context = contextOf();
    expect(labelsOf(ask(QUESTION, context, { caller: member }))).not.toContain('Why');
    expect(labelsOf(ask(QUESTION, context, { caller: inDirectMessages }))).not.toContain('Why');
    expect(labelsOf(ask('harbour/cost', context))).not.toContain('Why');
  });

  it('tells the question, the decision, the words, the candidates and the version', async () => {
    const context = contextOf();
    const text = await told(press(ask('how many brths does the harbour have', context), context));
    expect(text).toContain('how many brths does the harbour have');
    expect(text).toMatch(/\*\*Answered\*\*: `harbour\/berths`/);
    expect(text).toMatch(/brths → \*\*berths\*\* · corrected/);
    expect(text).toMatch(/\*\*Confidence\*\* 0\.\d+, line 0\.\d+/);
    expect(text).toMatch(/\*\*1 · [\d.]+\*\* .*40 berths/);
    expect(text).toContain(context.live.assistant.version());
    expect(text).not.toMatch(/changed since|restarted/);
  });

  it('works after a restart, when the question has room in it', async () => {
    expect(await told(press(ask(QUESTION, contextOf()), contextOf()))).toContain(QUESTION);
  });

  it('remembers a longer question until a restart, and says so then', async () => {
    const context = contextOf();
    const message = ask(LONG, context, { id: '42' });
    expect(await told(press(message, context, { answers: '42' }))).toContain('wondering');
    expect(await told(press(message, contextOf(), { answers: '42' }))).toMatch(/no longer know.*`\/ask`/s);
  });

  it('is refused to a member who finds it', async () => {
    const context = contextOf();
    const response = await press(ask(QUESTION, context), context, {}, member);
    expect(response).toMatchObject({ kind: 'post', onlyToYou: true, outcome: 'refused' });
  });

  it('says so when the knowledge has changed since, and explains from what is known now', async () => {
    const changed = knowledgeOf([factOf('cost', 'The new quay cost 14 million euros.')], { version: 'new' });
    const text = await told(press(ask(QUESTION, contextOf()), contextOf(changed)));
    expect(text).toContain('has changed since');
    expect(text).toContain(createAssistant(harbourKnowledge).version());
    expect(text).toContain(createAssistant(changed).version());
    expect(text).toContain('14 million');
  });
});

describe('Why this answer', () => {
  it('explains a member’s answer, of a command or a mention', async () => {
    const context = contextOf();
    ask(QUESTION, context, { caller: member, id: '42' });
    expect(await told(explain(context, replyOf({ answers: '42' })))).toContain('harbour/cost');
    heardBy(context, { moderator: false });
    expect(await told(explain(context, replyOf({ answers: '7' })))).toContain('harbour/cost');
  });

  it('reads a mention’s question again after a restart, and says that the version is not known', async () => {
    const text = await told(explain(contextOf(), replyOf({ answers: '7', question: async () => QUESTION })));
    expect(text).toContain('harbour/cost');
    expect(text).toContain('restarted');
  });

  it('remembers no question that nobody but its asker sees the answer to', async () => {
    const context = contextOf();
    ask(QUESTION, context, { caller: member, hidden: true, id: '42' });
    ask(QUESTION, context, { caller: inDirectMessages, id: '43' });
    expect([context.askedLately.recall('42'), context.askedLately.recall('43')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('says so of a fact that was picked, of a message that answers nothing, and of another’s', async () => {
    const context = contextOf();
    ask('harbour/cost', context, { caller: member, id: '42' });
    expect(await told(explain(context, replyOf({ answers: '42' })))).toContain('picked from a list');
    expect(await told(explain(context, replyOf({ question: async () => 'thanks' })))).toContain(
      'asked nothing',
    );
    expect(await told(explain(context, replyOf()))).toContain('no longer know');
    expect(await told(explain(context, null))).toContain('not one of my replies');
  });

  it('is refused to members, even when Discord let them through', () => {
    expect(explain(contextOf(), replyOf(), member)).toMatchObject({ onlyToYou: true, outcome: 'refused' });
  });
});

describe('an explanation', () => {
  it('tells a moderator in words what speaks for a fact, and never by the name of a feature', async () => {
    const context = contextOf();
    const questions = [
      QUESTION,
      'how many brths does the harbour have',
      'who runs the port in 2019?',
      'ferry moon',
    ];
    for (const question of questions) {
      const { embeds = [] } = whyMessage({ question, version: null }, context.live.assistant);
      const text = embeds.map(({ description }) => description).join('\n');
      expect(text).toMatch(/people ask for it in such words [+-]\d/);
      expect(text).toMatch(/words of the question in it [+-]\d/);
      const names = FEATURES.filter((name) => /[A-Z:\d]/.test(name));
      expect(names.filter((name) => text.includes(name))).toEqual([]);
    }
  });

  it('tells the words that speak against a curated fact because other articles alone have them', () => {
    const other = {
      ...(harbourKnowledge.facts[0] as Fact).article,
      id: 'fair',
      title: 'Halls open for a fair',
    };
    const plain = factOf('fair', 'The trade fair opens for *investors* on Monday.', { article: other });
    const both = createAssistant(knowledgeOf([...harbourKnowledge.facts, plain]));
    const question = 'how many berths does the harbour have for investors';
    const saidBy = (assistant: Assistant) => textOf(whyMessage({ question, version: null }, assistant));
    expect(saidBy(both)).toMatch(/\*\*Only other articles have these words\*\* investors\n/);
    expect(saidBy(createAssistant(harbourKnowledge))).not.toContain('Only other articles');
  });

  it('says of no word that only other articles have it where the answer is of one of them', () => {
    const [known] = harbourKnowledge.facts as [Fact];
    const article = { ...known.article, id: 'sluice', title: 'Kell opens its sluice' };
    const plain = factOf('sluice', 'The new sluice at Kell is 310 metres long.', { article });
    const both = createAssistant(knowledgeOf([...harbourKnowledge.facts, plain]));
    const question = 'how long is the new sluice';
    expect(both.answer(question)).toMatchObject({ kind: 'found', facts: [{ fact: plain }] });
    expect(textOf(whyMessage({ question, version: null }, both))).not.toContain('Only other articles');
  });

  it('adds up what means the same, and leaves nothing of the score out', () => {
    const assistant = createAssistant(harbourKnowledge);
    for (const { score, evidence } of assistant.explain('how many berths has the marina').candidates) {
      const said = evidenceInWords(evidence, 6);
      expect(said.length).toBeLessThanOrEqual(7);
      expect(new Set(said.map(({ phrase }) => phrase)).size).toBe(said.length);
      expect(said.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(score, 1);
    }
    const [first] = evidenceInWords([{ name: 'strange', value: 1, part: 3 }], 6);
    expect(first).toEqual({ phrase: 'other evidence', part: 3 });
  });

  it('stays within Discord’s limits, cut at a line, whatever was asked', () => {
    const facts = ['a', 'b', 'c', 'd'].map((id) =>
      factOf(`${id.repeat(80)}`, `The **quay** of @everyone cost ${'many, many, '.repeat(60)} euros.`),
    );
    const assistant = createAssistant(knowledgeOf(facts));
    const words = Array.from({ length: 24 }, (_, at) => `Quay${'x'.repeat(80)}${at}`).join(' ');
    for (const question of ['', '@everyone '.repeat(400), `${words} ${'many euros '.repeat(100)}`]) {
      const { embeds = [] } = fitted(whyMessage({ question, version: 'old' }, assistant));
      const all = embeds.map(({ title = '', description = '' }) => title + description);
      expect(all).toHaveLength(3);
      expect(all.join('').length).toBeLessThanOrEqual(6000);
      expect(all.join('')).not.toContain('@everyone');
      // What has no room is dropped by whole lines, never by the sender in the middle of one.
      expect(all.filter((text) => text.endsWith('…'))).toEqual([]);
    }
  });

  it('tells of the words that say most, and leaves room for what each was understood as', () => {
    const question = `How much did the new quay of the harbour cost${', before and after and between and during'.repeat(60)}?`;
    const assistant = createAssistant(harbourKnowledge);
    const { embeds = [] } = whyMessage({ question, version: null }, assistant);
    const [first = '', ...lines] = embeds[1]?.description?.split('\n') ?? [];
    expect(assistant.explain(question).wordParts.length).toBeGreaterThan(200);
    expect(first.match(/ [+-]\d+\.\d\d/g)).toHaveLength(10);
    expect(lines.join('\n')).toContain('**quay**');
  });

  it('is cut at a line, and says how many more there are', () => {
    const assistant = createAssistant(harbourKnowledge);
    const wordsOf = (question: string) =>
      whyMessage({ question, version: null }, assistant).embeds?.[1]?.description ?? '';
    expect(wordsOf(QUESTION)).not.toContain('more line');
    const cut = wordsOf(Array.from({ length: 60 }, (_, at) => `Quay${'x'.repeat(40)}${at}`).join(' '));
    expect(cut).toMatch(/^(?:(?:What they say .+|.+ · .+ · weight \d+\.\d|-# .+)\n)+… and \d+ more lines$/);
    expect(cut.length).toBeLessThanOrEqual(1_900);
  });
});

describe('what was asked of late', () => {
  it('is bounded: the oldest goes first', () => {
    const lately = createAskedLately(2);
    for (const id of ['1', '2', '3']) lately.remember(id, { question: id, version: null });
    expect(['1', '2', '3'].map((id) => lately.recall(id)?.question)).toEqual([undefined, '2', '3']);
  });
});

describe('the custom_id', () => {
  it('holds whole questions of any kind, and no half ones', () => {
    for (const question of ['', 'a:b', 'two\nlines', '🦀'.repeat(36), 'x'.repeat(78)]) {
      const action = { kind: 'why', version: '3f85ffea-1c4d87bd', question } as const;
      expect(decodeButton(encodeAction(action) ?? '')).toEqual(action);
    }
    expect(encodeAction({ kind: 'why', version: '3f85ffea-1c4d87bd', question: 'x'.repeat(79) })).toBeNull();
  });
});
