import type { Choices, Commands, PageAction, Update } from '../live/protocol.ts';

/** What the page tells the local Discord that it came from. */
export interface PageConnection {
  /** Be someone else: the server sends what that person sees. */
  be(userId: string): void;
  /** @throws ActionError in words for the person */
  act(action: PageAction, files: ReadonlyMap<string, File>): Promise<Commands | Choices | null>;
}

/** What a person wanted and the local Discord does not allow. */
export class ActionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ActionError';
  }
}

/** True only until there is a connection again. */
export const NO_ANSWER = 'The local Discord does not answer. Is it still running?';

/** Waits between two tries to connect, in milliseconds. */
const AGAIN = 1_000;

/** Keep a connection to the server that the page came from; after a break it connects again. */
export function connectPage(
  userId: string,
  heard: (update: Update) => void,
  connected: (is: boolean) => void,
): PageConnection {
  let current = userId;
  let socket: WebSocket | undefined;

  const dial = () => {
    const address = new URL('/sandbox/live', location.href);
    address.protocol = 'ws:';
    address.searchParams.set('as', current);
    const opened = new WebSocket(address);
    socket = opened;
    opened.onopen = () => connected(true);
    opened.onmessage = ({ data }) => {
      if (socket === opened) heard(JSON.parse(String(data)) as Update);
    };
    opened.onclose = () => {
      if (socket !== opened) return;
      connected(false);
      setTimeout(dial, AGAIN);
    };
  };
  dial();

  return {
    be(next) {
      current = next;
      const old = socket;
      dial();
      old?.close();
    },
    async act(action, files) {
      const form = new FormData();
      form.set('action', JSON.stringify(action));
      for (const [name, file] of files) form.set(name, file);
      const response = await fetch('/sandbox/act', { method: 'POST', body: form }).catch(() => undefined);
      if (!response) throw new ActionError(NO_ANSWER);
      const answer = (await response.json()) as { ok: Commands | Choices | null } | { problem: string };
      if ('problem' in answer) throw new ActionError(answer.problem);
      return answer.ok;
    },
  };
}
