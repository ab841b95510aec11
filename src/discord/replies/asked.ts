import { LRUCache } from 'lru-cache';
import { encodeAction } from '../messages/action.ts';
import type { Button } from '../messages/message.ts';

/** A question, as one of the bot's replies answers it. */
export interface AskedQuestion {
  readonly question: string;
  /** Of what it was answered from; null when that is no longer known. */
  readonly version: string | null;
}

/** The questions behind the replies of late, so that a moderator can ask why. In memory alone: a restart forgets them. */
export interface AskedLately {
  /** @param id Of the interaction or message that asked. */
  remember(id: string, asked: AskedQuestion): void;
  recall(id: string): AskedQuestion | undefined;
  /** It asks something else by now. */
  forget(id: string): void;
}

/** A busy day of a large server. */
const QUESTIONS_KEPT = 500;

export function createAskedLately(limit: number = QUESTIONS_KEPT): AskedLately {
  const questions = new LRUCache<string, AskedQuestion>({ max: limit });
  return {
    remember: (id, asked) => void questions.set(id, asked),
    recall: (id) => questions.get(id),
    forget: (id) => void questions.delete(id),
  };
}

/** Who asked, and whether only they see the reply. */
interface Asking {
  /** Of the interaction or message that asked. */
  readonly id: string;
  readonly question: string;
  readonly guildId: string | null;
  readonly moderator: boolean;
  readonly hidden: boolean;
}

/**
 * Remembers a question when a moderator will see the reply to it, and gives the button below that reply: none but for
 * moderators' own questions, since Discord shows a button to everybody who sees the message.
 */
export function whyButtonsFor(
  { id, question, guildId, moderator, hidden }: Asking,
  version: string,
  lately: AskedLately,
): readonly Button[] {
  if (guildId === null || (hidden && !moderator)) return [];
  const asked = { question, version };
  lately.remember(id, asked);
  return moderator ? [whyButton(asked)] : [];
}

/** It carries the question where there is room, and then works after a restart too. */
function whyButton({ question, version }: { readonly question: string; readonly version: string }): Button {
  const whole = { kind: 'why', version, question } as const;
  const action = encodeAction(whole) === null ? { ...whole, question: '' } : whole;
  return { label: 'Why', action };
}
