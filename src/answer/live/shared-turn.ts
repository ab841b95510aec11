import type { InTurn } from '../../knowledge/store/turns.ts';

interface Turn<Key, Result> {
  readonly keys: Set<Key>;
  readonly done: Promise<(key: Key) => Result>;
}

/**
 * Work that takes turns, and that is done once for all who ask while it waits for its turn: of however many, one is done now and one
 * after it. Each gets the result of its own key.
 */
export function createSharedTurn<Key, Result>(
  inTurn: InTurn,
  work: (keys: ReadonlySet<Key>) => Promise<(key: Key) => Result>,
): (key: Key) => Promise<Result> {
  let unfinished = 0;
  let waiting: Turn<Key, Result> | undefined;
  const take = (): Turn<Key, Result> => {
    const keys = new Set<Key>();
    const done = inTurn(() => {
      // Who asks from here on may mean what is written after it was read.
      if (waiting?.keys === keys) waiting = undefined;
      return work(keys);
    }).finally(() => unfinished--);
    const turn = { keys, done };
    if (unfinished++ > 0) waiting = turn;
    return turn;
  };
  return async (key) => {
    const turn = waiting ?? take();
    turn.keys.add(key);
    return (await turn.done)(key);
  };
}
