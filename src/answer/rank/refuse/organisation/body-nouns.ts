import { STOP, words } from '../../../language/lexicon.ts';

/** What bodies of one class are called: all of them, and some. */
interface Called {
  readonly all: readonly string[];
  readonly some: readonly string[];
}

const CLASSES: readonly Called[] = [
  {
    all: words('company firm group business'),
    some: words(`
      airline carrier bank lender insurer retailer discounter supermarket grocer chain shipyard yard
      builder housebuilder shipbuilder developer contractor operator maker carmaker steelmaker drugmaker chipmaker manufacturer
      producer miner brewer brewery distiller distillery supplier startup publisher broadcaster utility bakery foundry cooperative
    `),
  },
  { all: words('school'), some: words('college university academy nursery') },
  { all: words('club team side'), some: words('') },
  { all: words('hospital'), some: words('clinic') },
  { all: words('museum'), some: words('gallery') },
  { all: words('hotel'), some: words('') },
];
const CLASS_OF: ReadonlyMap<string, Called> = new Map(
  CLASSES.flatMap((called) => [...called.all, ...called.some].map((noun) => [noun, called] as const)),
);
/** Whether something is called so, as a body is. */
export const isNoun = (word: string): boolean => CLASS_OF.has(word);
export const NOUN = [...CLASS_OF.keys()].join('|');

/** What a company's results tell. */
export const ACCOUNT =
  '(?:(?:pre-?tax|net|gross|operating|underlying|annual|half-year|full-year|quarterly|like-for-like|total) )*(?:profits?|loss(?:es)?|earnings|revenues?|turnover|sales|debts?|dividends?|margins?|shares?|share price)';

/** What the end of a name says of it. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ...[...CLASS_OF.keys()].map((noun) => [noun, noun] as const),
  ...words('air airlines airways').map((end) => [end, 'airline'] as const),
  ...words('holdings ltd inc plc corp lines ferries foods motors homes industries utilities water').map(
    (end) => [end, 'company'] as const,
  ),
  ...words('rovers united athletic wanderers albion rangers fc').map((end) => [end, 'club'] as const),
]);
/** Towns end so, too: they are clubs where clubs are spoken of. */
const END_OF_CLUB = /^(?:town|city|county)$/u;
/** Words that many have in their names. */
const SHARED: ReadonlySet<string> = new Set(
  words(
    `high primary secondary grammar junior infant technical general central royal national international saint st
  town city county
  north south east west northern southern eastern western new old first savings energy marine football rival competitor`,
  ),
);
export const isShared = (word: string): boolean => SHARED.has(word) || ENDS.has(word) || STOP.has(word);

/** A rival may be anything. */
export const nounOf = (word: string): string => (isNoun(word) ? word : 'company');
const RIVAL = /^(?:rival|competitor)$/u;

/** What a name itself says: `Norholm Bank`, `University of Varde`, `Discounter Sparo`. */
export function nounIn(name: readonly string[], isOfClubs: boolean): string | undefined {
  const [first = '', second = ''] = STOP.has(name[0] ?? '') ? name.slice(1) : name;
  const end = name.at(-1) ?? '';
  if (name.length < 2) return undefined;
  if (isNoun(first) && (second === 'of' || name.length === 2)) return first;
  return (
    ENDS.get(end) ?? (RIVAL.test(first) ? 'company' : isOfClubs && END_OF_CLUB.test(end) ? 'club' : undefined)
  );
}

/** Whether a body that is called what it is may also be called so: a bank is a company, and no airline. */
export function mayBe({ nouns }: { readonly nouns: ReadonlySet<string> }, noun: string): boolean {
  if (nouns.has(noun)) return true;
  const called = CLASS_OF.get(noun);
  const own = [...nouns];
  if (called === undefined || !own.some((one) => CLASS_OF.get(one) === called)) return false;
  return called.all.includes(noun) || own.every((one) => called.all.includes(one));
}
