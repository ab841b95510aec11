import type { Assistant } from '../../answer/assistant.ts';
import { NO_QUESTION, SAID_BACK, smallTalkOf } from '../../answer/language/forms/small-talk.ts';
import type { Message, Outcome } from '../messages/message.ts';
import { escaped } from '../messages/style.ts';
import { notice } from './embeds.ts';
import { helpMessage, shortHelp } from './help.ts';
import { sourcesPage } from './sources.ts';

/**
 * What is said to a message that asks nothing of any article, such as `hello` or `what can you do?`; else undefined.
 *
 * @param isPrivate nobody else has to scroll past the whole help
 */
export function smallTalk(
  message: string,
  assistant: Assistant,
  isPrivate: boolean,
): (Outcome & { readonly message: Message }) | undefined {
  const talk = smallTalkOf(message);
  switch (talk) {
    case undefined:
      return undefined;
    case 'greeting':
    case 'help': {
      const help = isPrivate ? helpMessage(assistant) : shortHelp(assistant);
      return { message: talk === 'help' ? help : { ...help, content: 'Hello!' }, outcome: 'help' };
    }
    case 'nothing':
      return { message: { ...shortHelp(assistant), content: NO_QUESTION }, outcome: talk };
    case 'picture':
      return { message: notice(`${NO_QUESTION} ${inWords(assistant)}`), outcome: talk };
    case 'articles': {
      const { message: list, outcome } = sourcesPage(0, assistant);
      return { message: list, outcome };
    }
    default:
      return { message: notice(SAID_BACK[talk]), outcome: talk };
  }
}

/** In a line: who answers with an emoji is not in need of help. */
function inWords(assistant: Assistant): string {
  const [example] = assistant.suggest('', 1);
  return example === undefined ? 'Ask me in words.' : `Ask me in words, such as “${escaped(example.label)}”`;
}
