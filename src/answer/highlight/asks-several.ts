const SEVERAL = 'or|and|both|than|versus|vs';

/** A question asks of several: either may be meant. */
export const ASKS_SEVERAL = new RegExp(String.raw`\b(?:${SEVERAL})\b`, 'i');

/** It asks of several, by how much they differ, or how many there are of all. */
export const ASKS_SEVERAL_OR_ALL = new RegExp(
  String.raw`\b(?:${SEVERAL}|more|less|fewer|compar\w*|differen\w*|total|altogether|in all)\b`,
  'i',
);
