/** A pattern's alternatives for what stands before a figure and says how near to it: `about`, `at least`. */
export const HEDGE =
  'about|some|around|roughly|nearly|almost|over|just|only|at least|up to|an estimated|(?:more|less|fewer) than';
