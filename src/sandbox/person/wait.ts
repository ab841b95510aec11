import type { Core } from '../core.ts';
import type { LoggedRequest } from '../rest/app.ts';
import { describeViolation } from '../violations.ts';

/** A person waited for something that did not come, or did what Discord's client does not let them do. */
export class PersonError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PersonError';
  }
}

/** How long a person waits for an answer, in milliseconds, unless told otherwise. */
const PATIENCE = 5_000;

export interface Watch {
  readonly core: Core;
  readonly requests: readonly LoggedRequest[];
  readonly online: () => boolean;
}

/**
 * Until `look` finds something.
 * @param look is asked after everything that happens; what it throws ends the waiting
 * @param missing what is said when it does not come, such as `no reply to /ask`
 */
export function until<T>(
  watch: Watch,
  look: () => T | undefined,
  missing: string,
  timeout = PATIENCE,
): Promise<T> {
  const { bus } = watch.core;
  const events = [
    'messageCreated',
    'messageEdited',
    'messageDeleted',
    'interactionChanged',
    'commandsChanged',
    'botOnline',
  ] as const;
  return new Promise<T>((resolve, reject) => {
    const end = (finish: () => void) => {
      clearTimeout(timer);
      for (const event of events) bus.off(event, again);
      finish();
    };
    const again = () => {
      try {
        const found = look();
        if (found !== undefined) end(() => resolve(found));
      } catch (error) {
        end(() => reject(error));
      }
    };
    const timer = setTimeout(
      () => end(() => reject(new PersonError(story(watch, missing, timeout)))),
      timeout,
    );
    for (const event of events) bus.on(event, again);
    again();
  });
}

/** What to look at when an answer does not come. */
function story({ core, requests, online }: Watch, missing: string, timeout: number): string {
  const last = requests
    .slice(-5)
    .map(
      ({ method, path, status, code }) =>
        `  ${method} ${path} -> ${status}${code === null ? '' : ` (${code})`}`,
    );
  return [
    `${missing} within ${timeout} ms.`,
    `The bot is ${online() ? 'connected' : 'not connected'}. Its last requests:`,
    ...(last.length > 0 ? last : ['  none']),
    ...(core.violations.length > 0
      ? ['Violations:', ...core.violations.map((one) => `  ${describeViolation(one)}`)]
      : []),
  ].join('\n');
}
