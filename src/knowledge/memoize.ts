/**
 * Something that is made when it is first asked for, and kept. An assistant for a knowledge that grows article by article is
 * mostly asked nothing before the next one takes its place.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is made of an object, once for each, and as long as that is held by others. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    let known = kept.get(key);
    if (known === undefined) {
      known = { made: make(key) };
      kept.set(key, known);
    }
    return known.made;
  };
}

/**
 * A function that keeps its results, for one question looks at the same facts as the next. When it has so many it forgets them all and
 * begins anew, so that a look costs one look at a map.
 */
export function remembered<K, V>(make: (key: K) => V, most = 4_000): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
