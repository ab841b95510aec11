import { setFlagsFromString } from 'node:v8';
import { ConfigError } from '../config.ts';
import { StartError } from '../discord/connection/start-error.ts';
import { StoreError } from '../knowledge/store/store.ts';
import { KnowledgeError } from '../knowledge/types.ts';
import { OutputError } from './output.ts';

/** The command was called wrongly: the message says how, and the usage follows it. */
export class UsageError extends Error {}

/**
 * Runs a command of the terminal: what a person can mend ends it with a short message and exit code 1 (2 for a wrong
 * call, 69 and 78 for a start that failed), `--help` prints the usage, a reader that went away (`| head`) ends it quietly. Anything else is a defect and
 * keeps its stack.
 */
export async function runMain(usage: string, run: () => Promise<void>): Promise<void> {
  compilePatternsOnce();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    process.stdout.write(usage);
    return;
  }
  try {
    await run();
  } catch (error) {
    if (isWrongCall(error)) fail(`${error.message}\n\n${usage}`, 2);
    else if (isMendable(error)) fail(error.message, 1);
    else if (error instanceof StartError) {
      fail(error.message, error.exitCode);
      // discord.js goes on trying to reach a gateway that is down, even when its client is destroyed.
      process.exit();
    } else throw error;
  }
}

/**
 * V8 compiles a pattern twice: to be interpreted when it is first used, for the processor at its second use. Of the thousands that reading
 * articles and questions takes nearly all are used again, and the first questions and articles would wait for both.
 */
function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}

function isMendable(error: unknown): error is Error {
  return [KnowledgeError, ConfigError, StoreError, OutputError].some((mendable) => error instanceof mendable);
}

function isWrongCall(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return (
    error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
  );
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
