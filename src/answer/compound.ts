/** Longer texts are no questions to take apart. */
const LONGEST = 400;

/** The parts of a question that asks two things, each standing on its own; undefined when it asks one. */
export function partsOf(question: string): readonly [string, string] | undefined {
  if (question.length > LONGEST) return undefined;
  const match =
    /^(.{12,}?)(?:\?+\s+(?:and\s+)?|,?\s+and\s+(?:also\s+)?|;\s*|,\s+)((?:how|what|who|whose|when|where|which|why|is|are|was|does|did|do)\b.{8,})$/iu.exec(
      question,
    );
  const [, first, second] = match ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (!/\b(?:how|what|who|whose|when|where|which|why)\b/i.test(first)) return undefined;
  return [first, second];
}
