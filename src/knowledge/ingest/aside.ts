import { Worker } from 'node:worker_threads';
import type { Problem } from '../types.ts';
import { IngestError } from './error.ts';
import { createFairTurns } from './fair-turns.ts';
import type { IngestOptions } from './head/details.ts';
import type { Ingested } from './ingest.ts';

/** What the worker is given. */
export interface Task {
  readonly bytes: Uint8Array;
  readonly options: IngestOptions;
}

/** What it gives back. */
export type TaskResult =
  | { readonly kind: 'ingested'; readonly ingested: Ingested }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface AsideLimits {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** A megabyte of text takes some seconds; what takes longer is not an article. */
const LIMITS: AsideLimits = { timeoutMs: 30_000, memoryMb: 768 };

/** From source a worker needs the loader for TypeScript, which it does not inherit; once built it needs nothing. */
function startWorker(task: Task, memoryMb: number): Worker {
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb: memoryMb } };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./aside-worker.js', import.meta.url), options);
  const loader = import.meta.resolve('tsx/esm/api');
  const source = new URL('./aside-worker.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(loader)}).then(({ tsImport }) => tsImport(${JSON.stringify(source)}, ${JSON.stringify(source)}))`;
  return new Worker(start, { ...options, eval: true });
}

/** Files of so many servers wait for their turn: a few minutes at the very worst. */
const MOST_WAITING = 8;

/**
 * Makes files articles beside the main thread, one at a time and in fair turns: a file that takes long, or too much memory,
 * holds up no answer and ends nothing but itself.
 *
 * The promise rejects with an IngestError as `ingestArticle` throws it, and for a file that takes too long or too much, and
 * with a BusyError where too many wait.
 */
export function createIngestAside(
  limits: AsideLimits = LIMITS,
): (task: Task, server: string) => Promise<Ingested> {
  const inTurn = createFairTurns(MOST_WAITING);
  return (task, server) => inTurn(server, () => inWorker(task, limits));
}

async function inWorker(task: Task, { timeoutMs, memoryMb }: AsideLimits): Promise<Ingested> {
  const worker = startWorker(task, memoryMb);
  let timer: NodeJS.Timeout | undefined;
  try {
    const result = await new Promise<TaskResult>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The worker ended without a result.')));
      timer = setTimeout(() => resolve(tooMuch(task, 'takes too long')), timeoutMs);
    });
    if (result.kind === 'ingested') return result.ingested;
    throw new IngestError(result.problem.file, result.problem.message, result.problem.todo);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const { problem } = tooMuch(task, 'needs too much memory');
    throw new IngestError(problem.file, problem.message, problem.todo);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function tooMuch({ options }: Task, what: string): Extract<TaskResult, { kind: 'problem' }> {
  const todo = 'Keep the article alone in it, as text in paragraphs.';
  return {
    kind: 'problem',
    problem: { file: options.name, line: null, column: null, message: `${what} to read.`, todo },
  };
}
