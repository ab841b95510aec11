/**
 * How a figure is compared with another. A list, for `number`, `river` and `October` end so as well, and whoever asks for the number of
 * a year ago compares nothing.
 */
export const COMPARATIVE =
  'more|less|fewer|higher|lower|longer|shorter|cheaper|dearer|faster|quicker|slower|earlier|later|larger|bigger|greater|smaller|wider|narrower|broader|taller|deeper|shallower|thicker|thinner|heavier|lighter|warmer|hotter|colder|cooler|older|younger|newer|stronger|weaker|richer|poorer|further|farther|nearer|closer|louder|quieter|steeper|drier|wetter';
