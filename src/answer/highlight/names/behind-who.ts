const WHO = /\bwho(?:m|se)?\b/i;

/** What stands behind the first `who`, `whom` or `whose` of a question; undefined where it has none. */
export function behindWho(plain: string): string | undefined {
  const who = WHO.exec(plain);
  return who === null ? undefined : plain.slice(who.index + who[0].length);
}
