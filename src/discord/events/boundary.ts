import type { Logger } from 'pino';
import { apology, expectedRefusal, newReference } from '../messages/failure.ts';
import type { Message, Outcome } from '../messages/message.ts';

/** What is handled, for the log: never the words of a question. */
export type What = Readonly<Record<string, string | null>>;

/**
 * Runs a handler so that nothing it does can take the process down. Logs how it went and how long it took. A failure
 * becomes an apology with a short reference that the log holds; what Discord refuses to every bot is logged alone.
 */
export async function guarded(
  what: What,
  log: Logger,
  work: () => Promise<Outcome>,
  apologise: (sorry: Message) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  try {
    const { outcome, confidence } = await work();
    const ms = Math.round((performance.now() - start) * 10) / 10;
    const level = outcome === 'completed' ? 'debug' : 'info';
    log[level]({ ...what, outcome, ...(confidence !== undefined && { confidence }), ms }, 'answered');
  } catch (err) {
    await failed(err, what, log, apologise);
  }
}

async function failed(
  err: unknown,
  what: What,
  log: Logger,
  apologise: (sorry: Message) => Promise<void>,
): Promise<void> {
  const refusal = expectedRefusal(err);
  if (refusal !== null) {
    log.warn({ ...what, reason: refusal }, 'could not answer');
    return;
  }
  const reference = newReference();
  log.error({ ...what, reference, err }, 'failed');
  try {
    await apologise(apology(reference));
  } catch (second) {
    log.warn({ ...what, reference, err: second }, 'could not apologise');
  }
}
