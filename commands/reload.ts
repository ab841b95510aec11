import { ApplicationCommandOptionType } from 'discord.js';
import type { Reload } from '../src/answer/live/live.ts';
import { shorten } from '../src/answer/reply/excerpt.ts';
import { counted } from '../src/answer/reply/text.ts';
import type { Command, Context } from '../src/discord/command.ts';
import { MODERATORS } from '../src/discord/connection/installation.ts';
import { registrationText } from '../src/discord/connection/registration.ts';
import type { Done, Message } from '../src/discord/messages/message.ts';
import { escaped } from '../src/discord/messages/style.ts';
import { notice } from '../src/discord/replies/embeds.ts';
import { withoutFolders } from '../src/discord/replies/without-folders.ts';
import { describeProblem, type Fact } from '../src/knowledge/types.ts';

/** Leaves room below an embed's 4,096 characters for "and N more". */
const LINES_LIMIT = 3500;
const LINE_LIMIT = 300;

export const reload = {
  definition: {
    name: 'reload',
    description: 'Read the articles or the commands again',
    ...MODERATORS,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'knowledge',
        description:
          'Read the articles again; when anything is wrong with them, the old ones go on answering',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'commands',
        description: 'Register the commands with Discord again',
      },
    ],
  },
  moderatorsOnly: true,
  run({ subcommand, caller }, context) {
    context.log.info({ person: caller.userId, server: caller.guildId, subcommand }, 'reload asked for');
    return {
      kind: 'later',
      inPlace: false,
      outcome: 'reloading',
      work: () =>
        subcommand === 'commands' ? reloadCommands(context) : reloadKnowledge(context, caller.guildId),
    };
  },
} satisfies Command;

async function reloadKnowledge({ live, folders }: Context, guildId: string | null): Promise<Done> {
  const result = await live.reload(guildId);
  return { message: reloadMessage(result, folders), outcome: result.kind };
}

async function reloadCommands(context: Context): Promise<Done> {
  const registration = await context.registerCommands();
  return { message: notice(registrationText(registration)), outcome: 'registered' };
}

/** What changed, or every problem; the full list as a file where the message has no room for it. */
function reloadMessage(result: Reload, folders: readonly string[]): Message {
  if (result.kind === 'refused') {
    const problems = result.problems.map((problem) => withoutFolders(describeProblem(problem), folders));
    return listed(
      `Nothing was changed: the old knowledge goes on answering. ${counted(problems.length, 'thing')} to mend:`,
      problems,
      'problems.txt',
    );
  }
  const { added, changed, removed } = result;
  const checks = `${counted(result.facts, 'fact')}; ${counted(result.checks, 'check')} passed; version ${result.version.slice(0, 12)}.`;
  if (added.length + changed.length + removed.length === 0) {
    return notice(`Reloaded. No fact has changed. ${checks}`);
  }
  const line = (mark: string, fact: Fact) => `${mark} ${fact.id}: ${fact.text}`;
  return listed(
    `Reloaded: ${added.length} added, ${changed.length} changed, ${removed.length} removed. ${checks}`,
    [
      ...added.map((fact) => line('added', fact)),
      ...changed.map(({ before, after }) =>
        before.text === after.text
          ? `${line('changed', after)} (its figures, source or questions)`
          : `${line('changed', after)} (before: ${before.text})`,
      ),
      ...removed.map((fact) => line('removed', fact)),
    ],
    'changes.txt',
  );
}

function listed(head: string, lines: readonly string[], file: string): Message {
  const shown: string[] = [];
  let room = LINES_LIMIT - head.length;
  for (const line of lines) {
    const item = `• ${escaped(shorten(line, LINE_LIMIT))}`;
    if (item.length + 1 > room) break;
    room -= item.length + 1;
    shown.push(item);
  }
  const more = lines.length - shown.length;
  const message = notice(
    [head, ...shown, ...(more > 0 ? [`and ${more} more, in the file.`] : [])].join('\n'),
  );
  const whole = more === 0 && lines.every((line) => line.length <= LINE_LIMIT);
  return whole ? message : { ...message, files: [{ name: file, content: `${lines.join('\n')}\n` }] };
}
