import { randomBytes } from 'node:crypto';

/** What a bot was told, so that it can be told again after a broken connection. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  sequence: number;
  /** The last events, oldest first. */
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
  /** When its connection closed; null while connected. */
  closedAt: number | null;
}

/** More than Discord promises; an older gap ends in an invalid session. */
const KEPT = 1_000;
/** Discord keeps a session for some minutes. */
export const RESUMABLE_FOR = 3 * 60_000;

export function createSession(intents: number): Session {
  return {
    id: randomBytes(16).toString('hex'),
    intents,
    sequence: 0,
    sent: [],
    closedAt: null,
  };
}

export function record(session: Session, t: string, d: unknown): { s: number; t: string; d: unknown } {
  session.sequence += 1;
  const event = { s: session.sequence, t, d };
  session.sent.push(event);
  // Seldom and many at once: to move the rest for each single one would take as long as all else.
  if (session.sent.length >= 2 * KEPT) session.sent.splice(0, KEPT);
  return event;
}

/** What came after `sequence`; undefined when that is too long ago or never was. */
export function missed(session: Session, sequence: number): Session['sent'] | undefined {
  if (sequence > session.sequence) return undefined;
  const oldest = session.sent[0]?.s ?? session.sequence + 1;
  if (sequence < oldest - 1) return undefined;
  return session.sent.filter(({ s }) => s > sequence);
}
