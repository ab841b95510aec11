const TOLD =
  '(?:claims?|numbers?|figures?|stat(?:istic)?s?|info(?:rmation)?|data|rankings?|bit|parts?|statements?|counts?|rumou?rs?|news|stor(?:y|ies)|scoop|gossip|report|word|total|list)';

/** It asks where something is told from, and by whom; nothing of what is told. */
const ASKS_SOURCE = new RegExp(
  [
    String.raw`(?<!\w)where (?:did|do|does|have|has|had) (?:they|he|she|it|you|we|(?:the|this|that) [\p{L}’'-]+|[\p{L}]+ (?:ppl|people|guys|folks))(?!\w).{0,40}?(?<!\w)(?:get|gets|got|have|has|take|takes|took|taken|pick|picked|find|found)(?!\w).{0,30}(?<!\w)(?:${TOLD}|from|it|that|this|these|those)(?!\w)`,
    String.raw`(?<!\w)(?:from )?where (?:does|do|did|is|are|was|were)(?!\w).{0,60}(?<!\w)${TOLD}(?!\w).{0,60}(?<!\w)(?:come|comes|came|coming|from|taken|lifted|originat\p{L}+)(?!\w)`,
    String.raw`(?<!\w)where(?:['’]s| is| are) (?:the|that|this|these|those) ${TOLD}(?!\w).{0,60}(?<!\w)from(?!\w)`,
    String.raw`(?<!\w)whose (?:[\p{L}]+ )?${TOLD}(?!\w)`,
    String.raw`(?<!\w)on (?:whose|what|which) (?:authority|study|report|word|basis|source)(?!\w)`,
    String.raw`(?<!\w)who (?:says|said|claims|claimed|counted|compiled|worked out|ranked|reckons|reported|prepared|calculated|made the (?:ranking|list|count))(?!\w)`,
    String.raw`(?<!\w)says who(?!\w)|(?<!\w)according to (?:who|whom|which|what)(?!\w)`,
    String.raw`(?<!\w)(?:who|what|which [\p{L}]+|what [\p{L}]+) (?:is|are|was|were|stands?) behind (?:the|that|this|these|those) ${TOLD}(?!\w)`,
    String.raw`(?<!\w)source (?:of|for|behind)(?!\w)|(?<!\w)(?:what|which)(?:['’]s| is| was)? (?:the |their |its )?(?:source|reference)(?!\w)|(?<!\w)(?:what|which) (?:report|study|body|document) (?:says|said|claims?|gives?|ranks?|counted|names)(?!\w)`,
  ].join('|'),
  'iu',
);

/** Whether a question asks where a statement comes from: `where did they get that`, `whose figures are these`, `who counted the boats`. */
export const asksSource = (question: string): boolean => ASKS_SOURCE.test(question);
