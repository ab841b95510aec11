import { ApplicationCommandOptionType } from 'discord.js';
import type { Assistant } from '../src/answer/assistant.ts';
import type { FoundFact } from '../src/answer/types.ts';
import type { Buttons, Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/connection/installation.ts';
import { cut } from '../src/discord/events/mentions.ts';
import { LIMIT } from '../src/discord/messages/limits.ts';
import { type Choice, onlyToYou } from '../src/discord/messages/message.ts';
import { answered, shown } from '../src/discord/replies/answer-response.ts';
import { notice, sharedMessage, shownFact } from '../src/discord/replies/embeds.ts';
import { quoteMessage } from '../src/discord/replies/quote.ts';
import { smallTalk } from '../src/discord/replies/small-talk.ts';

const GONE = 'That fact is gone: the articles have changed since. Ask again to see what they say now.';

export const ask = {
  definition: {
    name: 'ask',
    description: 'Ask a question; the answer comes with its source',
    ...ANYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'In your own words, or pick one from the list',
        required: true,
        autocomplete: true,
        max_length: 1000,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer only to you; you can share it afterwards',
      },
    ],
  },
  run({ id, caller, options }, context) {
    const question = cut(String(options.question ?? ''));
    const hidden = options.private === true;
    const talk = smallTalk(question, context.assistantFor(caller.guildId), true);
    // As `/help` and `/sources` show it.
    if (talk !== undefined) return { kind: 'post', ...talk, onlyToYou: hidden || talk.outcome !== 'listed' };
    return answered({ id, question, caller, hidden }, context);
  },
  autocomplete({ text }, caller, context) {
    const assistant = context.assistantFor(caller.guildId);
    const question = cut(text).trim().replace(/\s+/gu, ' ');
    // What stands in the box is mostly what is asked a moment later.
    if (question !== '') context.answers.ahead(assistant, question);
    return choicesFor(question, assistant);
  },
} satisfies Command;

/**
 * Enter sends the first choice: the member's own words, where they are a question. Of a single word, which may be half of one,
 * it is a suggestion; and what no choice can hold is sent as it stands where there is none.
 */
function choicesFor(typed: string, assistant: Assistant): readonly Choice[] {
  if (typed.length > LIMIT.choice) return [];
  const choices = assistant
    .suggest(typed, LIMIT.choices)
    .map(({ label, asks }) => ({ name: label, value: asks }));
  if (!/\s|\?$/u.test(typed)) return choices;
  const same = choices.find(({ name }) => plainly(name) === plainly(typed));
  const first = { name: same?.name ?? typed, value: typed };
  return [first, ...choices.filter((choice) => choice !== same)];
}

/** As it is compared: without capitals and the mark at its end. */
const plainly = (question: string): string => question.toLowerCase().replace(/[?.!\s]+$/u, '');

export const askButtons = {
  /** A fact that was offered: only to the person who pressed, so that a channel is not filled by curiosity. */
  fact({ factId }, { caller }, context) {
    const assistant = context.assistantFor(caller.guildId);
    const answer = assistant.pick(factId);
    if (answer === undefined) return onlyToYou(notice(GONE), 'gone');
    return shown(answer, assistant, { caller, hidden: !caller.alone });
  },
  share({ facts, close }, { caller, messageId, rows, asked }, context) {
    const assistant = context.assistantFor(caller.guildId);
    const known = facts.map((fact) => shownFact(fact, assistant));
    const near = close === null ? undefined : shownFact(close, assistant);
    const [first, ...rest] = known.filter((fact): fact is FoundFact => fact !== undefined);
    const isWhole = rest.length + 1 === facts.length && (close === null || near !== undefined);
    if (first === undefined || !isWhole) return onlyToYou(notice(GONE), 'gone');
    const left = rows.map((row) => row.filter(({ action }) => action.kind !== 'share'));
    const message = { content: 'Shared with everyone here.', rows: left };
    const shared = { facts: [first, ...rest] as const, ...(near && { close: near }) };
    const post = {
      message: sharedMessage(shared, caller.name, assistant, asked ?? undefined),
      key: `share ${messageId}`,
    };
    return { kind: 'edit', message, post, outcome: 'shared' };
  },
  /** What the article says, word for word, with what stands around it. */
  quote({ keys }, { caller }, context) {
    const assistant = context.assistantFor(caller.guildId);
    const known = keys.map((key) => shownFact({ key, highlight: null }, assistant)?.fact);
    const facts = known.filter((fact) => fact !== undefined);
    if (facts.length < keys.length) return onlyToYou(notice(GONE), 'gone');
    return onlyToYou(quoteMessage(facts, assistant), 'quoted');
  },
} satisfies Pick<Buttons, 'fact' | 'share' | 'quote'>;
