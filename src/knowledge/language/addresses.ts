/** What Discord shows as a name, a picture, a time or a command: `<@300>`, `<:boat:300>`, `<t:1700000000:R>`, `</ask:300>`. */
export const DISCORD = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/[^:<>]{1,100}:|id:)[^<>]{0,64}>/g;
/** That, and the addresses of pages, which have no spaces around them in Chinese. */
const ADDRESS = new RegExp(
  String.raw`${DISCORD.source}|(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[!#-;=?-~]+`,
  'giu',
);

/** A text with blanks of the same length for what programs read in it: its digits and words tell nothing. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length));
}
