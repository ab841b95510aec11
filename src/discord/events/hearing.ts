import { createHash } from 'node:crypto';
import type { Message as DiscordMessage } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Context } from '../command.ts';
import { waitNotice } from '../dispatch.ts';
import type { Message } from '../messages/message.ts';
import { replaceBelow, replyBelow } from '../messages/sender.ts';
import { guarded } from './boundary.ts';
import type { Cooldown } from './cooldown.ts';
import { hear, namesBot, questionIn } from './mentions.ts';
import { heardIn } from './translate.ts';

/** A busy day of a large server. */
const ANSWERED_KEPT = 500;
/** Of the messages that are for others, of which there are more: their ids alone. */
const OVERHEARD_KEPT = 5_000;

/** What is kept of a message that was answered: none of its words. */
interface Answered {
  /** Of its question, as that was answered last. */
  readonly digest: string;
  /** The reply below it, once what is under way is done; null where there is none. */
  readonly replyId: Promise<string | null>;
}

/** An edit that came too fast. */
interface Waiting {
  readonly timer: NodeJS.Timeout;
  readonly answerNow: () => void;
}

interface Surroundings {
  readonly context: Context;
  readonly cooldown: Cooldown;
  readonly moderatorRoleIds: readonly string[];
  /** Is given what is answered later than its message came. */
  readonly track: (work: Promise<void>) => void;
}

/** Answers messages: when they are written, and those of late anew when their question is changed. */
export interface Hearing {
  written(message: DiscordMessage): Promise<void>;
  /**
   * The reply changes with its question. Discord tells of edits by the intents by which it tells of messages, and sends the
   * words of those that mention the bot, so that it needs no privileged one. A message that only gained a preview or a pin, that
   * mentions the bot no more or was answered too long ago is left alone. One that mentions it only now is answered as if it were
   * written now, if it was seen to be written without: of an older one nobody knows whether it is answered already. Who edits too
   * fast is told to wait in place of the answer, which was to another question, and gets the one to the last edit then.
   */
  edited(message: DiscordMessage): Promise<void>;
  /** Answers the edits that wait at once: from then on nobody has to. */
  stop(): void;
}

export function createHearing({ context, cooldown, moderatorRoleIds, track }: Surroundings): Hearing {
  const answered = new LRUCache<string, Answered>({ max: ANSWERED_KEPT });
  const overheard = new LRUCache<string, true>({ max: OVERHEARD_KEPT });
  const waiting = new Map<string, Waiting>();
  let stopped = false;
  /** @returns the reply that stands below the message then */
  const answer = async (message: DiscordMessage, before: string | null): Promise<string | null> => {
    const heard = heardIn(message, moderatorRoleIds);
    const what = heard.direct ? 'direct message' : 'mention';
    const command = before === null ? what : `edited ${what}`;
    let replyId = before;
    const say = async (reply: Message) => {
      if (before === null) replyId = await replyBelow(message, reply);
      else await replaceBelow(message, before, reply);
    };
    await guarded(
      { message: message.id, command, server: message.guildId },
      context.log,
      async () => {
        const turn = stopped ? null : cooldown.take(message.author.id);
        if (turn?.kind === 'wait') {
          if (before !== null) {
            answerLater(message, turn.ms);
            await say(waitNotice(turn.ms, Date.now(), 'edit').message);
          } else if (turn.first) {
            // Told once: an answer to each would make the bot part of the noise.
            await say(waitNotice(turn.ms, Date.now(), 'question').message);
          }
          return { outcome: 'cooldown' };
        }
        const reply = hear(heard, context);
        if (reply === null) return { outcome: 'ignored' };
        await say(reply.message);
        return reply;
      },
      say,
    );
    return replyId;
  };
  const answerAnew = async (message: DiscordMessage, question: string, { replyId: last }: Answered) => {
    const replyId = last.then((before) => {
      // An edit before it, which waited as well, may have been answered until now.
      context.askedLately.forget(message.id);
      return answer(message, before);
    });
    answered.set(message.id, { digest: digestOf(question), replyId });
    await replyId;
  };
  const answerLater = (message: DiscordMessage, ms: number) => {
    const asked = answered.get(message.id)?.digest;
    clearTimeout(waiting.get(message.id)?.timer);
    const answerNow = () => {
      waiting.delete(message.id);
      const question = questionIn(heardIn(message, moderatorRoleIds));
      const known = answered.get(message.id);
      // Another edit since has an answer of its own.
      if (question === null || known === undefined || known.digest !== asked) return;
      track(answerAnew(message, question, known));
    };
    waiting.set(message.id, { timer: setTimeout(answerNow, ms), answerNow });
  };
  const answerFirst = async (message: DiscordMessage, question: string) => {
    const replyId = answer(message, null);
    answered.set(message.id, { digest: digestOf(question), replyId });
    await replyId;
  };
  return {
    async written(message) {
      const heard = heardIn(message, moderatorRoleIds);
      const question = questionIn(heard);
      if (question === null && !heard.automatic) overheard.set(message.id, true);
      // A resumed connection may bring a message again.
      if (question === null || !context.first(`message ${message.id}`)) return;
      await answerFirst(message, question);
    },
    async edited(message) {
      if (message.partial) return;
      const heard = heardIn(message, moderatorRoleIds);
      const question = questionIn(heard);
      if (question === null) return;
      const known = answered.get(message.id);
      if (known === undefined) {
        // Discord mentions the author above a reply when it is edited, also where its ping is off: the words have to.
        if (namesBot(heard) && overheard.delete(message.id)) await answerFirst(message, question);
        return;
      }
      if (digestOf(question) === known.digest) return;
      await answerAnew(message, question, known);
    },
    stop() {
      stopped = true;
      for (const { timer, answerNow } of waiting.values()) {
        clearTimeout(timer);
        answerNow();
      }
    },
  };
}

function digestOf(question: string): string {
  return createHash('sha256').update(question).digest('base64url');
}
