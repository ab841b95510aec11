import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Assistant } from '../answer/assistant.ts';
import { contentsOf } from '../answer/browse.ts';
import { NO_QUESTION, SAID_BACK, smallTalkOf } from '../answer/language/forms/small-talk.ts';
import { articleLine, placeOf } from '../answer/reply/citation.ts';
import { figureLines } from '../answer/reply/figure-line.ts';
import { replyTo } from '../answer/reply/reply.ts';
import type { Style } from '../answer/reply/style.ts';
import { counted, plainStyle, textOf } from '../answer/reply/text.ts';
import type { Answer } from '../answer/types.ts';

/** The escape codes for bold on and off. */
const ansiStyle: Style = { ...plainStyle, bold: (text) => `\u001b[1m${text}\u001b[22m` };

const HELP = `Ask in your own words, or:
  /ask QUESTION    the same
  /figures TOPIC   the figures on a topic; without one, the topics
  /sources         the articles
  /help            this
  /quit            leave (so does Ctrl-D)
A number takes the fact that was offered under it.`;

/** Where a conversation is held. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable & { readonly isTTY?: boolean };
  /** Ends the conversation as /quit does. */
  readonly signal?: AbortSignal;
}

/** A conversation on the terminal, over the assistant that is serving; resolves when the person leaves. */
export async function talk(assistant: () => Assistant, greeting: string, terminal: Terminal): Promise<void> {
  const { input, output, signal } = terminal;
  const style = output.isTTY ? ansiStyle : plainStyle;
  const say = (text: string) => output.write(`${text}\n\n`);
  const lines = createInterface({ input, output, terminal: output.isTTY === true, prompt: '> ' });
  const leave = () => lines.close();
  signal?.addEventListener('abort', leave);
  lines.on('SIGINT', leave);
  say(`${greeting}\n\n${HELP}`);
  lines.prompt();
  let offered: readonly string[] = [];
  for await (const line of lines) {
    const turn = respond(assistant(), line.trim(), offered, style);
    if (turn === 'quit') break;
    if (turn.text !== '') say(turn.text);
    offered = turn.offered ?? offered;
    lines.prompt();
  }
  signal?.removeEventListener('abort', leave);
  lines.close();
}

interface Turn {
  readonly text: string;
  /** Ids behind the numbers that the text offers; undefined leaves the former ones standing. */
  readonly offered?: readonly string[];
}

function respond(
  assistant: Assistant,
  line: string,
  offered: readonly string[],
  style: Style,
): Turn | 'quit' {
  if (line === '') return { text: '' };
  if (/^\/?(quit|exit)$/i.test(line)) return 'quit';
  const [, name, rest = ''] = /^\/([a-z]+)\s*(.*)$/is.exec(line) ?? [];
  switch (name?.toLowerCase()) {
    case undefined:
      return /^\d+$/.test(line) ? pickOffer(assistant, line, offered, style) : said(assistant, line, style);
    case 'ask':
      return rest === '' ? { text: 'Ask something: /ask how much …' } : ask(assistant, rest, style);
    case 'figures':
      return { text: rest === '' ? topicsText(assistant) : figuresText(assistant, rest, style) };
    case 'sources':
      return { text: sourcesText(assistant, style) };
    case 'help':
      return { text: HELP };
    default:
      return { text: `There is no /${name} here. ${HELP}` };
  }
}

/** A question, or what people say to a bot besides. */
function said(assistant: Assistant, line: string, style: Style): Turn {
  const talk = smallTalkOf(line);
  switch (talk) {
    case undefined:
      return ask(assistant, line, style);
    case 'greeting':
    case 'help':
      return { text: HELP };
    case 'nothing':
    case 'picture':
      return { text: `${NO_QUESTION} ${HELP}` };
    case 'articles':
      return { text: sourcesText(assistant, style) };
    default:
      return { text: SAID_BACK[talk] };
  }
}

function ask(assistant: Assistant, question: string, style: Style): Turn {
  return shown(assistant, assistant.answer(question), style);
}

function pickOffer(assistant: Assistant, number: string, offered: readonly string[], style: Style): Turn {
  const id = offered[Number(number) - 1];
  const answer = id === undefined ? undefined : assistant.pick(id);
  return answer === undefined ? ask(assistant, number, style) : shown(assistant, answer, style);
}

function shown({ knowledge }: Assistant, answer: Answer, style: Style): Turn {
  const reply = replyTo(answer, style, knowledge.articles);
  return { text: textOf(reply), offered: reply.offers.map(({ factId }) => factId) };
}

function topicsText(assistant: Assistant): string {
  const topics = assistant.topics().map(({ name, facts }) => `  ${name} (${counted(facts, 'fact')})`);
  return ['Topics:', ...topics].join('\n');
}

function figuresText(assistant: Assistant, topic: string, style: Style): string {
  const { rows } = assistant.figures(topic);
  if (rows.length === 0) return `No figures on “${topic}”.\n${topicsText(assistant)}`;
  const articles = [...new Set(rows.map(({ fact }) => fact.article))];
  return articles
    .flatMap((article) => [
      articleLine(article, style),
      ...figureLines(
        rows.filter(({ fact }) => fact.article === article),
        style,
      ).map(({ fact, line }) => `  ${line} · ${placeOf(fact)}`),
    ])
    .join('\n');
}

function sourcesText({ knowledge }: Assistant, style: Style): string {
  return contentsOf(knowledge)
    .map(({ article, facts, topics }) => {
      const about = topics.length === 0 ? '' : ` on ${topics.join(', ')}`;
      return `${articleLine(article, style)}\n    ${counted(facts, 'fact')}${about}`;
    })
    .join('\n');
}
