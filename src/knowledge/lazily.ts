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
