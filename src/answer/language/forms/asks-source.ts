const TOLD =
  '(?:claims?|numbers?|figures?|stat(?:istic)?s?|info(?:rmation)?|data|rankings?|bit|parts?|statements?|counts?|rumou?rs?|news|stor(?:y|ies)|scoop|gossip|report|word|total|list)';

/** It asks where something is told from, and by whom; nothing of what is told. */
const ASKS_SOURCE = new RegExp(
  [
    String.raw`\bwhere (?:did|do|does|have|has|had) (?:they|he|she|it|you|we|(?:the|this|that) [\p{L}’'-]+|[\p{L}]+ (?:ppl|people|guys|folks))\b.{0,40}?\b(?:get|gets|got|have|has|take|takes|took|taken|pick|picked|find|found)\b.{0,30}\b(?:${TOLD}|from|it|that|this|these|those)\b`,
    String.raw`\b(?:from )?where (?:does|do|did|is|are|was|were)\b.{0,60}\b${TOLD}\b.{0,60}\b(?:come|comes|came|coming|from|taken|lifted|originat\p{L}+)\b`,
    String.raw`\bwhere(?:['’]s| is| are) (?:the|that|this|these|those) ${TOLD}\b.{0,60}\bfrom\b`,
    String.raw`\bwhose (?:[\p{L}]+ )?${TOLD}\b`,
    String.raw`\bon (?:whose|what|which) (?:authority|study|report|word|basis|source)\b`,
    String.raw`\bwho (?:says|said|claims|claimed|counted|compiled|worked out|ranked|reckons|reported|prepared|calculated|made the (?:ranking|list|count))\b`,
    String.raw`\bsays who\b|\baccording to (?:who|whom|which|what)\b`,
    String.raw`\b(?:who|what|which [\p{L}]+|what [\p{L}]+) (?:is|are|was|were|stands?) behind (?:the|that|this|these|those) ${TOLD}\b`,
    String.raw`\bsource (?:of|for|behind)\b|\b(?:what|which)(?:['’]s| is| was)? (?:the |their |its )?(?:source|reference)\b|\b(?:what|which) (?:report|study|body|document) (?:says|said|claims?|gives?|ranks?|counted|names)\b`,
  ].join('|'),
  'iu',
);

/** Whether a question asks where a statement comes from: `where did they get that`, `whose figures are these`, `who counted the boats`. */
export const asksSource = (question: string): boolean => ASKS_SOURCE.test(question);
