import { smallTalkOf } from '../answer/language/small-talk.ts';
import type { Assistant } from '../answer/types.ts';
import { notice } from './embeds.ts';
import { helpMessage } from './help.ts';
import type { Message, Outcome } from './message.ts';
import { sourcesPage } from './sources.ts';

/** What is said to a message that asks nothing of any article, such as `hello` or `what can you do?`; else undefined. */
export function smallTalk(
  message: string,
  assistant: Assistant,
): (Outcome & { readonly message: Message }) | undefined {
  switch (smallTalkOf(message)) {
    case undefined:
      return undefined;
    case 'greeting':
      return { message: { ...helpMessage(assistant), content: 'Hello!' }, outcome: 'help' };
    case 'help':
      return { message: helpMessage(assistant), outcome: 'help' };
    case 'articles': {
      const { message: list, outcome } = sourcesPage(0, assistant);
      return { message: list, outcome };
    }
    case 'farewell':
      return { message: notice('Goodbye! Ask me whenever you want to know more.'), outcome: 'farewell' };
    case 'thanks':
      return {
        message: notice('You are welcome. Ask me whenever you want to know more.'),
        outcome: 'thanks',
      };
  }
}
