/**
 * Learned: how much a word of a question speaks for a word of the sentence that answers it. Of each question's stem the
 * stems that it speaks for or against, each with its weight: `cost` -> `euro 0.31 said -0.05`. The field calls it a
 * translation model: people's words are one language, articles' words another.
 */
export type Translation = Readonly<Record<string, string>>;

/** What one stem of a question speaks for; beside each stem its weight, as a part of a candidate's score. */
interface SpeaksFor {
  readonly stems: readonly string[];
  readonly weights: Float32Array;
}

/** By stem of a question; undefined for one that nothing is known of. */
export type Translate = (stem: string) => SpeaksFor | undefined;

export function createTranslate(translation: Translation): Translate {
  const known = new Map(Object.entries(translation).map(([stem, written]) => [stem, read(written)]));
  return (stem) => known.get(stem);
}

function read(written: string): SpeaksFor {
  const parts = written.split(' ');
  return {
    stems: parts.filter((_, at) => at % 2 === 0),
    weights: Float32Array.from(
      parts.filter((_, at) => at % 2 === 1),
      Number,
    ),
  };
}
