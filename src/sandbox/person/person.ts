import { channelOf, userOf } from '../core.ts';
import { directChannel } from '../rest/users.ts';
import { startThread } from '../threads.ts';
import { type InChannel, inChannel, stored, visible } from './place.ts';
import { type SeenMessage, see } from './seen.ts';
import { type Using, using } from './using.ts';
import type { Watch } from './wait.ts';
import { type Writing, writing } from './writing.ts';

/** A person in one channel, thread or direct conversation: what they can do there, and what they see. */
export interface Seat extends Writing, Using {
  readonly channelId: string;
  /** What this person sees here, oldest first, ephemeral messages of theirs included. */
  messages(): readonly SeenMessage[];
  /** Start a public thread, on a message or alone. */
  thread(name: string, on?: SeenMessage): Seat;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** @throws PersonError when the person does not see that channel */
  in(channelId: string): Seat;
  /** The direct conversation with the bot. */
  dm(): Seat;
}

export function createPerson(watch: Watch, userId: string): Person {
  const { core } = watch;
  const user = userOf(core, userId);
  return {
    id: userId,
    name: user.globalName ?? user.username,
    in: (channelId) => seatAt(inChannel(watch, userId, channelOf(core, channelId))),
    dm: () => seatAt(inChannel(watch, userId, directChannel(core, userId))),
  };
}

function seatAt(place: InChannel): Seat {
  const { watch, userId, channel } = place;
  return {
    ...writing(place),
    ...using(place),
    channelId: channel.id,
    messages: () => visible(place).map((message) => see(watch, userId, message)),
    thread(name, on) {
      const thread = startThread(watch.core, channel, userId, name, on && stored(place, on));
      return seatAt(inChannel(watch, userId, thread));
    },
  };
}
