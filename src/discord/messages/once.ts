import { LRUCache } from 'lru-cache';

/** Does something once for each key: true for the one who did it, false for all after it. */
export type Once = (key: string, act: () => Promise<void>) => Promise<boolean>;

/** More than are under way, or clicked again, at any time. */
const IDS_KEPT = 1000;

/** Who comes while it is under way waits for how it ends; what failed may be tried again. In memory alone. */
export function createOnce(): Once {
  const acts = new LRUCache<string, Promise<void>>({ max: IDS_KEPT });
  return async (key, act) => {
    const before = acts.get(key);
    if (before !== undefined) {
      await before;
      return false;
    }
    const now = act();
    acts.set(key, now);
    try {
      await now;
    } catch (error) {
      acts.delete(key);
      throw error;
    }
    return true;
  };
}
