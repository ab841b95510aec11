/** `<@300>`, `<:boat:300>`, `<t:1700000000:R>`, `</ask:300>` of Discord, and the addresses of pages, which have no spaces around them in Chinese. */
const ADDRESS =
  /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/[^:<>]{1,100}:|id:)[^<>]{0,64}>|(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[!#-;=?-~]+/giu;

/** A text with blanks of the same length for what programs read in it: its digits and words tell nothing. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length));
}
