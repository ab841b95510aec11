import { z } from 'zod';
import { type Core, messagesIn } from '../core.ts';
import { openModal } from '../person/modal.ts';
import { createPerson, type Seat } from '../person/person.ts';
import type { PickedFile } from '../person/resolve.ts';
import { see } from '../person/seen.ts';
import { PersonError, type Watch } from '../person/wait.ts';
import { ApiError } from '../validate/fail.ts';
import type { Choices, Commands } from './protocol.ts';

const file = z.strictObject({ file: z.string() });
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));
const where = { as: z.string(), channelId: z.string() };
const message = { ...where, messageId: z.string() };
const one = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ ...where, do: z.literal(name), ...shape });

/** The protocol's Action, as it comes from outside. */
const action = z.discriminatedUnion('do', [
  one('send', {
    content: z.string(),
    replyTo: z.string().nullable(),
    ping: z.boolean(),
    files: z.array(z.string()).max(10),
  }),
  one('edit', { ...message, content: z.string() }),
  one('delete', message),
  one('dismiss', message),
  one('slash', { command: z.string(), options }),
  one('complete', { command: z.string(), options, focused: z.string() }),
  one('messageCommand', { ...message, command: z.string() }),
  one('userCommand', { command: z.string(), userId: z.string() }),
  one('press', { ...message, customId: z.string() }),
  one('choose', { ...message, customId: z.string(), values: z.array(z.string()) }),
  one('submit', {
    invocationId: z.string(),
    values: z.record(
      z.string(),
      z.union([z.string(), z.array(z.string()), z.strictObject({ files: z.array(z.string()) })]),
    ),
  }),
  one('react', { ...message, emoji: z.string().min(1).max(64) }),
  one('commands', {}),
]);
type Incoming = z.infer<typeof action>;

type Files = ReadonlyMap<string, PickedFile>;

/**
 * Do what a person asked for on the page.
 * @param files what came with it, by the name that the action calls it
 * @throws PersonError in words for that person
 */
export async function act(watch: Watch, json: unknown, files: Files): Promise<Commands | Choices | null> {
  const parsed = action.safeParse(json);
  if (!parsed.success)
    throw new PersonError('The page asked for something that is not known here. Reload it.');
  const wanted = parsed.data;
  try {
    return await perform(watch, createPerson(watch, wanted.as).in(wanted.channelId), wanted, files);
  } catch (error) {
    if (error instanceof ApiError) throw new PersonError(error.message);
    throw error;
  }
}

async function perform(
  watch: Watch,
  seat: Seat,
  wanted: Incoming,
  files: Files,
): Promise<Commands | Choices | null> {
  const { core } = watch;
  const seen = (id: string) => {
    const stored = messagesIn(core, seat.channelId).get(id);
    if (!stored) throw new PersonError('The message is gone.');
    return see(watch, wanted.as, stored);
  };
  switch (wanted.do) {
    case 'commands':
      return seat.commands();
    case 'complete':
      return seat.autocomplete(wanted.command, values(wanted.options, files), wanted.focused);
    case 'send': {
      const { content, replyTo, ping } = wanted;
      const picked = wanted.files.map((name) => fileOf(files, name));
      seat.send({ content, files: picked, ping, ...(replyTo === null ? {} : { replyTo }) });
      return null;
    }
    case 'edit':
      seat.edit(seen(wanted.messageId), wanted.content);
      return null;
    case 'delete':
      seat.remove(seen(wanted.messageId));
      return null;
    case 'dismiss':
      dismiss(core, seat.channelId, wanted.messageId, wanted.as);
      return null;
    case 'react':
      seat.react(seen(wanted.messageId), wanted.emoji);
      return null;
    case 'slash':
      seat.slash(wanted.command, values(wanted.options, files));
      return null;
    case 'messageCommand':
      seat.messageCommand(wanted.command, seen(wanted.messageId));
      return null;
    case 'userCommand':
      seat.userCommand(wanted.command, wanted.userId);
      return null;
    case 'press':
      seen(wanted.messageId).press(wanted.customId);
      return null;
    case 'choose':
      seen(wanted.messageId).choose(wanted.customId, ...wanted.values);
      return null;
    case 'submit':
      await submit(watch, wanted, files);
      return null;
  }
}

/** Until the bot has it: who wrote a whole text in a window keeps it where the bot does not answer. */
async function submit(
  watch: Watch,
  wanted: Extract<Incoming, { do: 'submit' }>,
  files: Files,
): Promise<void> {
  const opener = watch.core.interactions.get(wanted.invocationId);
  if (opener?.userId !== wanted.as || opener.acknowledgement?.kind !== 'modal') {
    throw new PersonError('The window is too old. Open it again.');
  }
  const filled = Object.entries(wanted.values).map(([id, value]) => [
    id,
    typeof value === 'object' && 'files' in value ? value.files.map((name) => fileOf(files, name)) : value,
  ]);
  const submitted = openModal(watch, opener, opener.acknowledgement.modal).submit(Object.fromEntries(filled));
  await submitted.acknowledged().catch(() => {
    throw new PersonError('The application did not respond. What you wrote is still here: submit it again.');
  });
}

/** An ephemeral message is put away for good; the bot is not told. */
function dismiss(core: Core, channelId: string, messageId: string, userId: string): void {
  const message = messagesIn(core, channelId).get(messageId);
  if (message?.onlyTo !== userId) return;
  message.dismissed = true;
  core.bus.emit('messageDismissed', message);
}

function values(given: z.infer<typeof options>, files: Files) {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'object' ? fileOf(files, value.file) : value,
    ]),
  );
}

function fileOf(files: Files, name: string): PickedFile {
  const found = files.get(name);
  if (!found) throw new PersonError('The file did not arrive. Try again.');
  return found;
}
