import type { Currencies } from './currencies.ts';
import { moneyBefore } from './money.ts';
import type { NumberFound } from './number-found.ts';
import type { Token } from './tokens.ts';

/** With a capital, what a number behind it names: `Line 4`, `Terminal 2`, `Article 5`. */
const NAMED =
  /^(?:line|lines|route|routes|room|rooms|flight|highway|interstate|chapter|chapters|article|articles|section|page|pages|fab|gate|platform|grade|phase|stage|step|type|model|version|channel|act|title|volume|figure|table|district|zone|terminal|pier|reactor|formula|block|track|class|tier|unit|building|war|category|paragraph|clause|resolution|round|lot|berth|dock|linie|ligne|línea|apollo|boeing|airbus|windows|iphone|galaxy|playstation|psalm|studio)$/;
/** The same in small letters. */
const ALWAYS = /^(?:no|nos|nr|núm|page|pages|pp|fig|vol|seite|página|№)$/;
/** Letters that digits carry in names: `3D`, `5G`, `4K`. */
const LETTERED = /^(?:D|G|K|A|B|E)$/;
/** A currency's letters may touch its amount: `Rs4,500`. */
const MONEY = /^(?:rs|fr|rm|usd|eur|gbp|chf)$/;

/** Digits that are no number of anything: `COVID-19`, `G7`, `Line 4`, `No. 5`, `Lines 9 and 11`, `3D`, `97.4 FM`. */
export function isName(
  tokens: readonly Token[],
  { from, to, digits, scale }: NumberFound,
  currencies: Currencies,
): boolean {
  const [before, token, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (token === undefined) return false;
  if (!digits || scale !== 1) return before?.lower === 'no' && token.lower === 'one';
  return (
    touchesWord(tokens, from, before, token, currencies) ||
    isCounted(tokens, before?.text === '.' ? from - 2 : from - 1) ||
    (/^(?:and|to|,|-|–)$/.test(before?.lower ?? '') &&
      tokens[from - 2]?.kind === 'digits' &&
      isCounted(tokens, from - 3)) ||
    /^(?:FM|AM|MHz)$/.test(after?.text ?? '') ||
    (after?.spaced === false && LETTERED.test(after.text) && !/[.,]/.test(token.text))
  );
}

/** `G7`, `COVID-19`; a Chinese number may follow its word at once. */
function touchesWord(
  tokens: readonly Token[],
  from: number,
  before: Token | undefined,
  token: Token,
  currencies: Currencies,
): boolean {
  if (before === undefined || token.spaced) return false;
  if (before.kind === 'word')
    return (
      !MONEY.test(before.lower) &&
      ((/^[RNPK]$/.test(before.text) && mayBeRoad(tokens[from - 2], token, tokens[from + 1])) ||
        moneyBefore(tokens, from, currencies) === undefined) &&
      !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(before.text)
    );
  return before.text === '-' && !before.spaced && tokens[from - 2]?.kind === 'word';
}

/** `R45` may be a road, a car or a rating: what stands beside it says that it is paid. */
const PAID =
  /^(?:costs?|pays?|paid|fees?|prices?|priced|fares?|fines?|for|from|of|at|is|are|was|were|charges?|charged|worth|than|only|about|over|under|nearly|least|most)$/;
const PAID_BEHIND =
  /^(?:grants?|fees?|fines?|tickets?|fares?|loans?|deposits?|vouchers?|charges?|tolls?|bills?|notes?|coins?)$/;

/** Whether a currency's one letter is before digits that are no money beyond doubt. */
const mayBeRoad = (before: Token | undefined, { text }: Token, behind: Token | undefined): boolean =>
  text.length <= 3 && !PAID.test(before?.lower ?? '') && !PAID_BEHIND.test(behind?.lower ?? '');

function isCounted(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return (
    word !== undefined && (ALWAYS.test(word.lower) || (NAMED.test(word.lower) && /^\p{Lu}/u.test(word.text)))
  );
}
