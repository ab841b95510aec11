import { ApplicationCommandType } from 'discord.js';
import { smallTalkOf } from '../src/answer/language/forms/small-talk.ts';
import type { Buttons, Caller, Command, Context, OwnReply } from '../src/discord/command.ts';
import { MODERATORS } from '../src/discord/connection/installation.ts';
import { type Done, onlyToYou, type Response } from '../src/discord/messages/message.ts';
import type { AskedQuestion } from '../src/discord/replies/asked.ts';
import { questionOf } from '../src/discord/replies/asked-line.ts';
import { notice } from '../src/discord/replies/embeds.ts';
import { whyMessage } from '../src/discord/replies/why.ts';

const NOT_MINE = 'That message is not one of my replies. Use this on one of them.';
const GONE =
  'I no longer know which question that answers, if any: I keep the last ones until I am restarted. Ask it again with `/ask`, privately if you like, and press **Why** below the answer.';
const PICKED = 'That fact was picked from a list, not found by a question: there was nothing to decide.';
const NO_QUESTION =
  'That asked nothing of the articles, and got my help or my articles: there was nothing to decide.';

/** In the menu of a reply: tells a moderator why it is what it is, as the button below their own does. */
export const why = {
  definition: { type: ApplicationCommandType.Message, name: 'Why this answer', ...MODERATORS },
  moderatorsOnly: true,
  run({ caller, reply }, context) {
    return reply === null ? onlyToYou(notice(NOT_MINE), 'not a reply') : explained(reply, caller, context);
  },
} satisfies Command;

export const whyButtons = {
  why: (_action, press, context) => explained(press, press.caller, context),
} satisfies Pick<Buttons, 'why'>;

/** The question may have to be read from Discord, and a large knowledge takes its time to look at. */
function explained(reply: OwnReply, { guildId }: Caller, context: Context): Response {
  const work = async (): Promise<Done> => {
    const asked = await questionBehind(reply, context);
    if (asked === null) return { message: notice(GONE), outcome: 'gone' };
    if (smallTalkOf(asked.question) !== undefined)
      return { message: notice(NO_QUESTION), outcome: 'no question' };
    const assistant = context.assistantFor(guildId);
    if (assistant.pick(asked.question) !== undefined) return { message: notice(PICKED), outcome: 'picked' };
    return { message: whyMessage(asked, assistant), outcome: 'explained' };
  };
  return { kind: 'later', inPlace: false, outcome: 'explaining', work };
}

/** From the reply's own button, from memory, from what stands above the answer, or from the message that it stands below. */
async function questionBehind(reply: OwnReply, { askedLately }: Context): Promise<AskedQuestion | null> {
  const action = reply.rows.flat().find((button) => button.action.kind === 'why')?.action;
  const carried = action?.kind === 'why' ? action : undefined;
  const version = carried?.version ?? null;
  if (carried !== undefined && carried.question !== '') return { question: carried.question, version };
  const kept = reply.answers === null ? undefined : askedLately.recall(reply.answers);
  if (kept !== undefined) return kept;
  const above = reply.asked === null ? null : questionOf(reply.asked);
  const question = above ?? (await reply.question());
  return question === null ? null : { question, version };
}
