import { MessageFlags } from 'discord-api-types/v10';
import { messagesIn } from '../core.ts';
import type { Acknowledgement, Interaction, Message } from '../model.ts';
// biome-ignore lint/suspicious/noImportCycles: what is seen can be used, and what is used shows something
import { openModal, type SeenModal } from './modal.ts';
// biome-ignore lint/suspicious/noImportCycles: what is seen can be used, and what is used shows something
import { type SeenMessage, see } from './seen.ts';
import { PersonError, until, type Watch } from './wait.ts';

/** What became of something that a person did: a command, a button, a select, a modal. */
export interface Invocation {
  /** The interaction's id. */
  readonly id: string;
  /**
   * `waiting`: nothing yet. `thinking`: deferred. `answered`: a message, an update, a modal or choices are there.
   * `failed`: "The application did not respond".
   */
  readonly state: 'waiting' | 'thinking' | 'answered' | 'failed';
  /** The first answer of any kind. */
  acknowledged(timeout?: number): Promise<Acknowledgement['kind']>;
  /** The answer, when it is no longer thinking; for an update, the message that it changed. */
  reply(timeout?: number): Promise<SeenMessage>;
  /** The modal that it opened. */
  modal(timeout?: number): Promise<SeenModal>;
  /** A follow-up message, the first being 0. */
  followUp(index?: number, timeout?: number): Promise<SeenMessage>;
  /** Until Discord shows that the application did not respond. */
  failure(timeout?: number): Promise<void>;
}

/** @param what names it in messages, such as `/ask` */
export function invocation(watch: Watch, interaction: Interaction, what: string): Invocation {
  const { core } = watch;
  const { userId } = interaction;
  const message = (id: string | null | undefined): Message | undefined =>
    id ? messagesIn(core, interaction.channelId).get(id) : undefined;
  const fail = () => {
    if (interaction.failed)
      throw new PersonError(`The application did not respond to ${what} within three seconds.`);
    if (message(interaction.originalId)?.failed)
      throw new PersonError(`The application thought about ${what} for 15 minutes and never answered.`);
  };
  // An update may be told of before anyone asks for it; so remember what the message was when the button was pressed.
  let updated = false;
  core.bus.on('messageEdited', function watchUpdate(one: Message) {
    const how = interaction.acknowledgement;
    if (how?.kind === 'updateLater' && one.id === how.messageId) updated = true;
    if (updated || interaction.expired) core.bus.off('messageEdited', watchUpdate);
  });

  const finished = (): SeenMessage | undefined => {
    fail();
    const how = interaction.acknowledgement;
    switch (how?.kind) {
      case undefined:
        return undefined;
      case 'message':
      case 'thinking':
      case 'update': {
        const made = message(how.messageId);
        if (!made) throw new PersonError(`The answer to ${what} was deleted.`);
        return made.flags & MessageFlags.Loading ? undefined : see(watch, userId, made);
      }
      case 'updateLater': {
        const shown = updated ? message(how.messageId) : message(interaction.followUps[0]);
        return shown && see(watch, userId, shown);
      }
      case 'modal':
      case 'choices':
        throw new PersonError(`The answer to ${what} is a ${how.kind}, not a message.`);
    }
  };

  return {
    id: interaction.id,
    get state() {
      if (interaction.failed || message(interaction.originalId)?.failed) return 'failed';
      const how = interaction.acknowledgement;
      if (!how) return 'waiting';
      const original = message(interaction.originalId);
      return how.kind === 'thinking' && original && original.flags & MessageFlags.Loading
        ? 'thinking'
        : 'answered';
    },
    acknowledged: (timeout) =>
      until(
        watch,
        () => {
          fail();
          return interaction.acknowledgement?.kind;
        },
        `No answer to ${what}`,
        timeout,
      ),
    reply: (timeout) => until(watch, finished, `No reply to ${what}`, timeout),
    modal: (timeout) =>
      until(
        watch,
        () => {
          fail();
          const how = interaction.acknowledgement;
          if (how && how.kind !== 'modal')
            throw new PersonError(`The answer to ${what} is a ${how.kind}, not a modal.`);
          return how ? openModal(watch, interaction, how.modal) : undefined;
        },
        `No modal from ${what}`,
        timeout,
      ),
    followUp: (index = 0, timeout) =>
      until(
        watch,
        () => {
          const found = message(interaction.followUps[index]);
          return found && see(watch, userId, found);
        },
        `No follow-up ${index + 1} to ${what}`,
        timeout,
      ),
    failure: async (timeout) => {
      const failed = () => interaction.failed || message(interaction.originalId)?.failed || undefined;
      await until(watch, failed, `${what} did not fail`, timeout);
    },
  };
}
