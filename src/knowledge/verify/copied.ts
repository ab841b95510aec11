/** A run of this many words is somebody else's sentence. */
const COPIED_RUN = 8;
const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** The longest run of eight or more words that a text copies from an article; undefined when it is in its own words. */
export function copiedRun(text: string, article: ReadonlySet<string>): string | undefined {
  const words = wordsOf(text);
  let best: readonly string[] = [];
  let run: readonly string[] = [];
  for (let i = 0; i + COPIED_RUN <= words.length; i++) {
    const window = words.slice(i, i + COPIED_RUN);
    if (!article.has(window.join(' '))) {
      run = [];
      continue;
    }
    run = run.length === 0 ? window : [...run, ...window.slice(-1)];
    if (run.length > best.length) best = run;
  }
  return best.length === 0 ? undefined : best.join(' ');
}

/** All runs of eight words of an article, but those that are mostly a name: a name has no other words. */
export function runsOf(article: string): ReadonlySet<string> {
  const words = article.match(WORD) ?? [];
  const runs = words.slice(COPIED_RUN - 1).map((_, i) => words.slice(i, i + COPIED_RUN));
  return new Set(
    runs
      .filter((run) => run.filter((word) => /^\p{Lu}/u.test(word)).length < COPIED_RUN / 2)
      .map((run) => run.join(' ').toLowerCase()),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
