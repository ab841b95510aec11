/** Names of a page's parts, as its menus and its foot have them. */
const PART = new Set(
  (
    'home news world national local region regional sport sports football business economy markets money politics opinion comment editorial letters columnists culture arts entertainment life lifestyle style health science tech technology environment climate weather travel food property motors cars jobs puzzles games crossword crosswords obituaries classifieds notices announcements e-edition epaper e-paper archive archives video videos audio podcasts photos pictures galleries newsletters newsletter events what’s what’son tv radio live latest more menu search subscribe subscription subscriptions log login sign register account profile my shop store donate support about contact advertise advertising privacy cookie cookies settings policy terms conditions legal help faq careers sitemap accessibility today’s paper edition companies industries work people family features in-depth analysis multimedia special reports weekend magazine reviews books film films theatre music celebrity royals crime courts education schools community communities farming agriculture deals offers dating horoscopes recipes gardening homes traffic programmes schedule front page ' +
    'in up on us & and of use to the'
  ).split(' '),
);
/** Of these alone no menu is made. */
const SMALL = new Set('in up on us & and of use to the my more'.split(' '));

/** It names a part of a page: `Sport`, `Contact`. */
export const isPagePart = (word: string): boolean => PART.has(word.toLowerCase());

/** `Home News Local Sports Opinion`: names of a page's parts side by side, and no sentence. */
export function isMenu(line: string): boolean {
  if (line.length > 200 || /[.!?:;,\d]/u.test(line)) return false;
  const words = wordsOf(line);
  const parts = words.filter((word) => !SMALL.has(word));
  // `Wendshire Radio News /// Weather` names a paper.
  if (words.every((word) => PART.has(word))) return parts.length >= (words.some(isDoor) ? 3 : 4);
  return (
    /^[^\p{L}\p{N}]*(?:home|front page|menu)(?!\w)/iu.test(line) && parts.length >= 5 && isMostlyParts(parts)
  );
}

/** What a reader does with a page: `Search Sign in Subscribe`. */
const isDoor = (word: string): boolean => /^(?:search|sign|log|login|register|subscribe)$/u.test(word);

/** A page has parts of its own beside those that all have. */
const isMostlyParts = (words: readonly string[]): boolean =>
  words.filter((word) => PART.has(word)).length >= 0.6 * words.length;

/** A run of lines that are names of a page's parts, one below the other, is taken out; one alone may be the article's section. */
export function withoutMenus(lines: readonly string[]): readonly string[] {
  const isPart = (line: string): boolean => {
    const words = wordsOf(line);
    return words.length <= 3 && words.every((word) => PART.has(word));
  };
  const isShort = (line: string): boolean => line.split(/\s+/u).length <= 3 && !/[.!?:,\d]/u.test(line);
  // Of each line, how many parts there are from it to the end of its run, and where the last of them is.
  const below: { readonly parts: number; readonly last: number }[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    const { parts, last } = below[at + 1] ?? NO_PARTS;
    if (!isShort(line)) below[at] = NO_PARTS;
    else if (isPart(line)) below[at] = { parts: parts + 1, last: Math.max(last, at) };
    else below[at] = { parts, last };
  }
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const { parts, last } = below[at] ?? NO_PARTS;
    if (isPart(line) && parts >= 4 && parts >= 0.6 * (last + 1 - at)) at = last;
    else kept.push(line);
  }
  return kept;
}
const NO_PARTS = { parts: 0, last: -1 };

/** Where a page lets its readers pass it on. */
const NETWORK =
  /^(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|messenger|bluesky|threads|mastodon|instagram|e-?mail|print|copy|share|tweet)$/u;
const ACTION = /^(?:link|save|like|pin|post|listen)$/u;
const BESIDE =
  /^(?:via|on|by|with|this|story|article|page|likes|comments?|shares?|views?|a|more|\d[\d,.k]*)$/u;

/** `Share Facebook X Copy link 38`: the buttons of a page, and what they count. */
export function isSharing(line: string): boolean {
  if (line.length > 160) return false;
  const words = wordsOf(line);
  const buttons = new Set(words.filter((word) => NETWORK.test(word) || ACTION.test(word)));
  // `Twitter 2,300` may be what a list counts.
  return buttons.size >= 2 && words.every((word) => buttons.has(word) || BESIDE.test(word));
}

/** In small letters, without what parts or adorns them. */
function wordsOf(line: string): readonly string[] {
  return line
    .toLowerCase()
    .replace(/'/gu, '’')
    .split(/[\s|·•›»>/()[\]+−–—]+|(?<=\s)-(?=\s)/u)
    .map((word) => word.replace(/[^\p{L}\p{N}&’,.-]/gu, ''))
    .filter(Boolean);
}
