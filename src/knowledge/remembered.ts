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
