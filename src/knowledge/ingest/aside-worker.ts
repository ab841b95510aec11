import { parentPort, workerData } from 'node:worker_threads';
import type { Task, TaskResult } from './aside.ts';
import { IngestError } from './error.ts';
import { ingestArticle } from './ingest.ts';

// The thread beside the main one in which `aside.ts` has a file read.
parentPort?.postMessage(resultOf(workerData as Task));

function resultOf({ bytes, options }: Task): TaskResult {
  try {
    return { kind: 'ingested', ingested: ingestArticle(bytes, options) };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { kind: 'problem', problem: error.problem };
  }
}
