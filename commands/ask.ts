import { ApplicationCommandOptionType } from 'discord.js';
import type { Answer, Assistant, FoundFact } from '../src/answer/types.ts';
import type { Buttons, Caller, Command } from '../src/discord/command.ts';
import { answerMessage, notice, sharedMessage, shownFact } from '../src/discord/embeds.ts';
import { ANYWHERE } from '../src/discord/installation.ts';
import { cut } from '../src/discord/mentions.ts';
import { onlyToYou, type Response } from '../src/discord/message.ts';
import { quoteMessage } from '../src/discord/quote.ts';

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
  run({ caller, options }, context) {
    const question = cut(String(options.question ?? ''));
    const assistant = context.assistantFor(caller.guildId);
    // A choice of the list sends its fact's id.
    const answer = assistant.pick(question) ?? assistant.answer(question);
    return answered(answer, assistant, caller, options.private === true);
  },
  autocomplete({ text }, caller, context) {
    return context
      .assistantFor(caller.guildId)
      .suggest(cut(text), 25)
      .map(({ label, factId }) => ({ name: label, value: factId }));
  },
} satisfies Command;

/** The answer, to everybody or only to the person; then with a Share button where there is somebody to share it with. */
export function answered(answer: Answer, assistant: Assistant, caller: Caller, hidden: boolean): Response {
  return {
    kind: 'post',
    message: answerMessage(answer, assistant, hidden && !caller.alone),
    onlyToYou: hidden,
    outcome: answer.kind,
    confidence: answer.confidence,
  };
}

export const askButtons = {
  /** A fact that was offered: only to the person who pressed, so that a channel is not filled by curiosity. */
  fact({ factId }, { caller }, context) {
    const assistant = context.assistantFor(caller.guildId);
    const answer = assistant.pick(factId);
    if (answer === undefined) return onlyToYou(notice(GONE), 'gone');
    return answered(answer, assistant, caller, !caller.alone);
  },
  share({ facts }, { caller, messageId, rows }, context) {
    const assistant = context.assistantFor(caller.guildId);
    const shown = facts.map((fact) => shownFact(fact, assistant));
    const [first, ...rest] = shown.filter((fact): fact is FoundFact => fact !== undefined);
    if (first === undefined || rest.length + 1 < facts.length) return onlyToYou(notice(GONE), 'gone');
    const left = rows.map((row) => row.filter(({ action }) => action.kind !== 'share'));
    const message = { content: 'Shared with everyone here.', rows: left };
    if (!context.first(`share ${messageId}`)) return { kind: 'edit', message, outcome: 'shared before' };
    const post = sharedMessage([first, ...rest], caller.name, assistant);
    return { kind: 'edit', message, post, outcome: 'shared' };
  },
  /** What the article says, word for word, with what stands around it. */
  quote({ keys }, { caller }, context) {
    const assistant = context.assistantFor(caller.guildId);
    const shown = keys.map((key) => shownFact({ key, highlight: null }, assistant)?.fact);
    const facts = shown.filter((fact) => fact !== undefined);
    if (facts.length < keys.length) return onlyToYou(notice(GONE), 'gone');
    return onlyToYou(quoteMessage(facts, assistant), 'quoted');
  },
} satisfies Pick<Buttons, 'fact' | 'share' | 'quote'>;
