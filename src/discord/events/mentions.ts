import { QUESTION_LIMIT } from '../../answer/language/words.ts';
import { wholeCharacters } from '../../knowledge/ingest/text/plain.ts';
import type { Context } from '../command.ts';
import type { Message, Outcome } from '../messages/message.ts';
import { whyButtonsFor } from '../replies/asked.ts';
import { besideServers } from '../replies/elsewhere.ts';
import { answerMessage } from '../replies/embeds.ts';
import { smallTalk } from '../replies/small-talk.ts';

/** A message that somebody wrote, as plain data. */
export interface Heard {
  readonly id: string;
  readonly content: string;
  readonly guildId: string | null;
  readonly botId: string;
  /** Whether a moderator wrote it. */
  readonly moderator: boolean;
  /** By a bot, a webhook or Discord itself. */
  readonly automatic: boolean;
  /** In the bot's direct messages. */
  readonly direct: boolean;
  /** The bot itself is named in the text, or pinged by a reply to one of its messages: not its role or @everyone. */
  readonly mentioned: boolean;
  /** Something is attached to it. */
  readonly hasFiles: boolean;
}

/** The question in a message, '' when it holds no words, or null when it is not for the bot. */
export function questionIn(heard: Heard): string | null {
  if (heard.automatic || !(heard.direct || heard.mentioned)) return null;
  return cut(heard.content.replaceAll(mentionOf(heard), ' ').trim());
}

/** Whether its words mention the bot; a reply pings without. */
export function namesBot(heard: Heard): boolean {
  return heard.content.search(mentionOf(heard)) >= 0;
}

const mentionOf = ({ botId }: Heard): RegExp => new RegExp(`<@!?${botId}>`, 'g');

/** At most what the assistant reads, never half a character. */
export function cut(question: string, limit = QUESTION_LIMIT): string {
  return wholeCharacters(question.slice(0, limit));
}

/** The reply to a message, or null when it is not for the bot. */
export function hear(heard: Heard, context: Context): (Outcome & { readonly message: Message }) | null {
  const question = questionIn(heard);
  if (question === null) return null;
  const assistant = context.assistantFor(heard.guildId);
  const talk = smallTalk(question, assistant, heard.direct);
  if (talk !== undefined) return { ...talk, message: besideFiles(talk.message, heard) };
  const answer = context.answers.of(assistant, question);
  const buttons = whyButtonsFor(
    { ...heard, question, hidden: false },
    assistant.version(),
    context.askedLately,
  );
  const message = answerMessage(answer, assistant, { buttons });
  return {
    message: besideFiles(besideServers(message, answer, heard.guildId, context), heard),
    outcome: answer.kind,
    confidence: answer.confidence,
  };
}

const FILES = 'I do not read files here: moderators add articles with `/articles add`.';

/** Whoever attaches a file may ask about it. */
function besideFiles(message: Message, { hasFiles }: Heard): Message {
  if (!hasFiles) return message;
  return { ...message, content: [message.content, FILES].filter((line) => line !== undefined).join('\n') };
}
