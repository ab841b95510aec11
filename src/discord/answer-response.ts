import type { Assistant } from '../answer/assistant.ts';
import type { Answer } from '../answer/types.ts';
import { whyButtonsFor } from './asked.ts';
import type { Caller, Context } from './command.ts';
import { answerMessage } from './embeds.ts';
import type { Button, Response } from './message.ts';

interface Asking {
  readonly id: string;
  readonly question: string;
  readonly caller: Caller;
  /** Only the person sees the answer. */
  readonly hidden: boolean;
}

/** The answer to a question; or to the id of a fact, which a choice of the list sends. */
export function answered({ id, question, caller, hidden }: Asking, context: Context): Response {
  const assistant = context.assistantFor(caller.guildId);
  const picked = assistant.pick(question);
  const { guildId, moderator } = caller;
  const why = whyButtonsFor(
    { id, question, guildId, moderator, hidden },
    assistant.version(),
    context.askedLately,
  );
  const buttons = picked === undefined ? why : [];
  return shown(picked ?? context.answers.of(assistant, question), assistant, { caller, hidden, buttons });
}

/** To everybody or only to the person; then with a Share button where there is somebody to share it with. */
export function shown(
  answer: Answer,
  assistant: Assistant,
  { caller, hidden, buttons = [] }: Pick<Asking, 'caller' | 'hidden'> & { buttons?: readonly Button[] },
): Response {
  return {
    kind: 'post',
    message: answerMessage(answer, assistant, { shareable: hidden && !caller.alone, buttons }),
    onlyToYou: hidden,
    outcome: answer.kind,
    confidence: answer.confidence,
  };
}
