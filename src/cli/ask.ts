import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Assistant, createAssistant } from '../answer/assistant.ts';
import { explanationLines } from '../answer/explain/explanation-lines.ts';
import { replyTo } from '../answer/reply/reply.ts';
import { plainStyle, textOf } from '../answer/reply/text.ts';
import { readConfig } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { jsonAnswer } from './json-answer.ts';
import { runMain, UsageError } from './run.ts';

const USAGE = `Ask the articles, as members do in Discord.

  npm run --silent ask -- "how many chinese cities does the freight service reach"
  npm run --silent ask -- --json < questions.jsonl

  --json           one JSON line for each question; without a question, they are read from standard input,
                   a line each: {"id": …, "question": "…"} or plain text
  --top N          add "ranked": the N best facts, whatever was decided (with --json)
  --explain        say why: the words as understood, the first candidates, the confidence
  --knowledge DIR  where the knowledge is (default: KNOWLEDGE_DIR, else knowledge)
`;

interface Options {
  readonly question: string;
  readonly json: boolean;
  readonly top: number;
  readonly explain: boolean;
  readonly knowledge: string;
}

await runMain(USAGE, async () => {
  const options = readOptions();
  const assistant = createAssistant(await loadKnowledge(options.knowledge));
  if (options.question !== '') {
    await print(answerLine(assistant, null, options.question, options));
    if (options.explain)
      await print(['', ...explanationLines(assistant.explain(options.question))].join('\n'));
  } else await answerLines(assistant, options);
});

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      top: { type: 'string', default: '0' },
      explain: { type: 'boolean', default: false },
      knowledge: { type: 'string', default: readConfig().knowledgeDir },
    },
  });
  const top = Number(values.top);
  if (!Number.isInteger(top) || top < 0) throw new UsageError('--top takes a whole number, such as 3');
  const question = positionals.join(' ').trim();
  if (question === '' && process.stdin.isTTY) throw new UsageError('Ask something, or pipe questions in.');
  if (values.explain && (values.json || question === ''))
    throw new UsageError('--explain takes a question, and no --json');
  return { question, json: values.json, top, explain: values.explain, knowledge: values.knowledge };
}

/** Answers each line as it comes. A line that cannot be read gets an error line, and the stream goes on. */
async function answerLines(assistant: Assistant, options: Options): Promise<void> {
  let number = 0;
  for await (const read of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    // Editors on Windows begin a file with a byte order mark.
    const line = number === 1 ? read.replace(/^\ufeff/, '') : read;
    if (line.trim() !== '') await print(respond(assistant, line, number, options));
  }
}

function respond(assistant: Assistant, line: string, number: number, options: Options): string {
  const asked = readLine(line, number);
  if ('error' in asked) return options.json ? JSON.stringify(asked) : `line ${number}: ${asked.error}`;
  return answerLine(assistant, asked.id, asked.question, options);
}

function answerLine(
  assistant: Assistant,
  id: string | number | null,
  question: string,
  { json, top }: Options,
): string {
  if (json) return JSON.stringify(jsonAnswer(assistant, id, question, top));
  return textOf(replyTo(assistant.answer(question), plainStyle, assistant.knowledge.articles));
}

type Asked =
  | { readonly id: string | number; readonly question: string }
  | { readonly id: string | number; readonly error: string };

/** A line that begins with no `{` is its own question, with the line's number as its id. */
function readLine(line: string, number: number): Asked {
  if (!/^\s*\{/.test(line)) return { id: number, question: line.trim() };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: number, error: `not valid JSON: ${(error as Error).message}` };
  }
  const { id, question } = value as { id?: unknown; question?: unknown };
  const known = typeof id === 'string' || typeof id === 'number' ? id : number;
  if (typeof question !== 'string') {
    return { id: known, error: 'expected {"id": …, "question": "…"} with the question as a string' };
  }
  return { id: known, question };
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
