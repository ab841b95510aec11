import type { Seat } from '../../src/sandbox/person/person.ts';
import type { SeenMessage } from '../../src/sandbox/person/seen.ts';
import { type Together, together } from './together.ts';

/** An article that moderators add, publish and correct. */
export const QUAY = `Old quay of Tarn is rebuilt
The Tarn Gazette
By Nils Berg
4 March 2025

The old quay of Tarn is rebuilt for 5.2 million kroner, the harbour office said. It has 18 moorings.

Its wall was built in 1903 by Asta Moe.
`;
export const COST = { question: 'How much does the rebuilding of the quay of Tarn cost?' };

export const added = (seat: Seat, content = QUAY): Promise<SeenMessage> =>
  seat.slash('articles add', { file: { name: 'quay.txt', content } }).reply(15_000);
export const shown = (seat: Seat): Promise<SeenMessage> =>
  seat.slash('articles show', { article: 'Old quay' }).reply();
export const listed = (seat: Seat): Promise<SeenMessage> => seat.slash('articles list').reply();
export const labels = ({ buttons }: SeenMessage) => buttons.map(({ label }) => label);

/** A server with the article, published by its moderator, and another moderator. */
export async function newsroom(): Promise<
  Together & { readonly colleague: Seat; readonly published: SeenMessage }
> {
  const all = await together();
  const { people, newsroom } = all.sandbox.world;
  const published = await added(all.moderator);
  await published.press('Publish').reply(15_000);
  // Its getters are of the bot that is running.
  return Object.assign(all, {
    colleague: all.sandbox.as(people.administrator).in(newsroom.questions),
    published,
  });
}

export async function corrected(
  message: SeenMessage,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  await (await message.press('Correct the details').modal()).submit(values).reply(15_000);
}
