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
