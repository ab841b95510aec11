/** How a medium writes what a reply is made of. */
export interface Style {
  /** Text as it is, with the medium's markup and mentions made harmless. */
  plain(text: string): string;
  /** The same, bold. */
  bold(text: string): string;
  /** A date or instant (ISO 8601). */
  date(iso: string): string;
  /** Its day alone, within a sentence. */
  day(iso: string): string;
  link(label: string, url: string): string;
  /** A line between facts, less in sight than they are: the bot's own words, or what leads to a fact. */
  aside(line: string): string;
}
