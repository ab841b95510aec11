import { isProperName } from '../../../language/concepts.ts';
import { NUMBER_IN_WORDS, STOP } from '../../../language/lexicon.ts';
import { MEASURES } from '../../../language/token-kinds.ts';

const NUMBER = String.raw`\d[\d,]*|${NUMBER_IN_WORDS}`;
const ASKS = String.raw`\b(?:which|what(?: are| were)?|who are|list(?: of)?|names?(?: of)?) (?:are )?(?:of )?(?:all )?(?:the |those |these )?`;

/** `Which 26 countries`, `the names of the three`: asks for the things themselves. */
const SO_MANY = new RegExp(
  String.raw`${ASKS}(${NUMBER})\b(?! (?:hundred|thousand|million|billion|per ?cent|%|o'clock))`,
  'u',
);
/** `Which countries`, `name the European cities`; `which kinds of cities` may be told by how many they are. */
const THINGS = new RegExp(
  String.raw`${ASKS}((?:(?!numbers?\b|kinds?\b|sorts?\b|types?\b)[\p{L}-]+ ){0,2}?(?:[\p{L}-]{3,}s|people|men|women|children))\b`,
  'gu',
);
/** `Which days`, `what shares`: how many they are may be what is asked for. */
const MEASURED =
  /^(?:seconds|minutes|hours|days|weeks|months|years|decades|dates|times|seasons|degrees|points|percents?|shares|dollars|euros|pounds|figures|numbers|totals|units|sizes|prices|costs|was|does|has|this|its)$/u;
const ASKS_COUNT = /\b(?:how many|how much|numbers? of)\b/u;

/** A list has a colon or dash before it, commas and an `and` within it, or is two names. */
const LISTS = /[:–—]|,[^,]+,? and |,[^,]+,|\p{Lu}\p{L}+ and \p{Lu}/u;

/**
 * Whether a question asks for things by name of which a statement only says how many they are.
 *
 * @param years the numbers of the question that are years
 */
export function countsOnly(said: string, text: string, years: readonly string[]): boolean {
  const count = SO_MANY.exec(said)?.[1];
  if (count !== undefined && !years.includes(count) && holdsNumber(text, count)) return !LISTS.test(text);
  if (ASKS_COUNT.test(said)) return false;
  const asked = [...said.matchAll(THINGS)].flatMap(([, phrase = '']) => {
    const words = phrase.split(' ');
    const things = words.pop() ?? '';
    return MEASURED.test(things) || words.some((word) => STOP.has(word)) ? [] : [things];
  });
  if (asked.length === 0 || LISTS.test(text)) return false;
  const counted = countedIn(text);
  return asked.some((things) => counted.has(things));
}

const holdsNumber = (text: string, number: string) =>
  new RegExp(String.raw`(?<![\d.,])${number}(?![\d.,]*\d)`, 'iu').test(text);

/** What stands behind a number, as the third word at most: `cities` of `128 Chinese cities`, and nothing of `44 tonnes of wood`. */
function countedIn(text: string): ReadonlySet<string> {
  const behind = [...text.toLowerCase().matchAll(BEHIND_NUMBER)].map(([, words = '']) =>
    words.trim().split(' '),
  );
  return new Set(behind.filter(([first = '']) => !MEASURES.has(first)).flat());
}
const BEHIND_NUMBER = new RegExp(
  String.raw`(?<![\d.,\p{L}])(?:${NUMBER})(?: (?:hundred|thousand|million|billion))?(?=((?: [\p{L}-]+){1,3}))`,
  'gu',
);

/** `How many countries are there in Europe`: of a whole land or continent, and of nothing else. */
const OF_WHOLE =
  /^how many (?:[\p{L}-]+ ){1,2}(?:are|were) (?:there )?in (?:all of |the whole of |whole )?(?:(?:central|northern|southern|eastern|western|north|south|east|west) )?(\p{L}+)\W*$/u;
const CONTINENT = /^(?:asia|europe|africa|america|oceania|australia)$/u;
const TELLS_OF_WHOLE =
  /\b(?:there (?:is|are|was|were)|ha[sd]|have|with|counts?|counted|home to|number of|in all|total|altogether|all of)\b/i;

/** Whether a question asks how many there are in a whole land, and a statement tells how many of them do something. */
export function countsSomeOf(said: string, text: string): boolean {
  const place = OF_WHOLE.exec(said)?.[1];
  return place !== undefined && (isProperName(place) || CONTINENT.test(place)) && !TELLS_OF_WHOLE.test(text);
}
