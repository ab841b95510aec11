import { isDeepStrictEqual } from 'node:util';
import type { Fact } from '../../knowledge/types.ts';
import { sameBehind, sameInFront } from '../index/gap.ts';

/** What became of the facts between two versions of the knowledge. */
export interface Changes {
  readonly added: readonly Fact[];
  readonly changed: readonly { readonly before: Fact; readonly after: Fact }[];
  readonly removed: readonly Fact[];
}

/** Facts are the same when their ids are; changed when anything of them or of their citation is. */
export function changesBetween(before: readonly Fact[], after: readonly Fact[]): Changes {
  // Nearly all are the very same objects mostly, in front and behind: ids are compared of the others alone.
  const front = sameInFront(before, after);
  const behind = sameBehind(before, after, front);
  const gone = before.slice(front, before.length - behind);
  const come = after.slice(front, after.length - behind);
  const old = new Map(gone.map((fact) => [fact.id, fact]));
  const kept = new Set(come.map(({ id }) => id));
  return {
    added: come.filter(({ id }) => !old.has(id)),
    changed: come.flatMap((fact) => {
      const was = old.get(fact.id);
      return was === undefined || was === fact || isDeepStrictEqual(shown(was), shown(fact))
        ? []
        : [{ before: was, after: fact }];
    }),
    removed: gone.filter(({ id }) => !kept.has(id)),
  };
}

/** A fact and its citation; not the article's whole text, which its other sentences may change. */
function shown(fact: Fact) {
  return { ...fact, article: { ...fact.article, text: null } };
}
