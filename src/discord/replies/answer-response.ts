import type { Assistant } from '../../answer/assistant.ts';
import type { Answer } from '../../answer/types.ts';
import type { Caller, Context } from '../command.ts';
import type { Post } from '../messages/message.ts';
import { whyButtonsFor } from './asked.ts';
import { askedLine } from './asked-line.ts';
import { besideServers } from './elsewhere.ts';
import { type AnswerBesides, answerMessage } from './embeds.ts';

interface Asking {
  readonly id: string;
  readonly question: string;
  readonly caller: Caller;
  /** Only the person sees the answer. */
  readonly hidden: boolean;
}

/** The answer to a question; or to the id of a fact, which a choice of the list sends. */
export function answered({ id, question, caller, hidden }: Asking, context: Context): Post {
  const assistant = context.assistantFor(caller.guildId);
  const picked = assistant.pick(question);
  const { guildId, moderator } = caller;
  const why = whyButtonsFor(
    { id, question, guildId, moderator, hidden },
    assistant.version(),
    context.askedLately,
  );
  // Of a fact that was picked its id came, which says nothing to anybody.
  if (picked !== undefined) return shown(picked, assistant, { caller, hidden });
  const answer = context.answers.of(assistant, question);
  const post = shown(answer, assistant, { caller, hidden, buttons: why, asked: askedLine(question) });
  return { ...post, message: besideServers(post.message, answer, guildId, context) };
}

/** To everybody or only to the person; then with a Share button where there is somebody to share it with. */
export function shown(
  answer: Answer,
  assistant: Assistant,
  {
    caller,
    hidden,
    ...besides
  }: Pick<Asking, 'caller' | 'hidden'> & Pick<AnswerBesides, 'asked' | 'buttons'>,
): Post {
  return {
    kind: 'post',
    message: answerMessage(answer, assistant, { shareable: hidden && !caller.alone, ...besides }),
    onlyToYou: hidden,
    outcome: answer.kind,
    confidence: answer.confidence,
  };
}
