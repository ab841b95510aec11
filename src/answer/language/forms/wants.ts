import { KIND, type TokenKind } from '../token-kinds.ts';
import type { Asked } from './asked.ts';
import { type Telling, tellings } from './tellings.ts';

/**
 * What a text must hold to answer a question of some form at all: a number, a time, a reason. Where kinds of value say what may
 * answer, these say what cannot: `how long has she been mayor` is not answered where there is no span, year or beginning.
 */
interface Want extends Telling {
  /** Those of one name are one: any that is asked for will do. */
  readonly name: string;
  /** Wanted by questions that ask for these kinds of thing, whatever their words. */
  readonly kinds?: readonly Asked[];
  /** Never wanted by these. */
  readonly never?: readonly Asked[];
  /** Told by tokens of these kinds. */
  readonly holds?: readonly TokenKind[];
}

const SPANS = ['year', 'month', 'week', 'day', 'night', 'hour', 'minute', 'second'];
const NUMBERS = Object.values(KIND).filter((kind) => kind >= KIND.count);
const dimension = (asked: string, told: string, more: Partial<Want> = {}): Want => ({
  name: 'dimension',
  asked,
  told,
  never: ['why', 'who', 'date', 'duration', 'age'],
  ...more,
});

const WANTS: readonly Want[] = [
  {
    name: 'number',
    kinds: ['count', 'amount', 'money', 'percent', 'duration', 'measure', 'age'],
    asked: '',
    told: 'half halve double triple twice thrice none no nobody nothing few several all every both single only couple pair most dozen third quarter fifth tenth',
    holds: NUMBERS,
  },
  {
    name: 'time',
    kinds: ['date'],
    asked: '',
    told: 'yesterday today tonight tomorrow ago morning afternoon evening night spring summer autumn winter since when after before until till week month year season christmas easter decade century now recently soon immediately day hour noon midnight',
    holds: [KIND.year, KIND.date, KIND.duration],
  },
  {
    name: 'future',
    asked: "will, gonna, going to, won't",
    told: "will would won't due plan expect forecast schedule next tomorrow from until by aim hope intend set deadline come later should shall could upcoming want promise propose target",
  },
  {
    name: 'since',
    asked:
      'since when, since what, since which, how long has, how long have, how long is, how long had, how long ago, how many years has, how many years have, how many months has, how many months have',
    told: 'since ago join appoint become found open begin start elect introduce launch',
    holds: [KIND.year],
  },
  {
    name: 'until',
    asked:
      'until when, till when, by when, until what, until which, by what, by which, how long will, deadline',
    told: 'until till by end expire through deadline run finish complete ready before close',
  },
  {
    name: 'year',
    asked: 'what year, which year',
    told: 'year ago',
    holds: [KIND.year],
  },
  { name: 'clock', asked: 'what time, what hour', told: 'am pm noon midnight clock', holds: [KIND.date] },
  {
    name: 'day',
    asked: 'what day, which day, what date, which date',
    told: 'yesterday today tomorrow',
    holds: [KIND.date],
  },
  {
    name: 'span',
    kinds: ['duration'],
    asked: '',
    told: `${SPANS.join(' ')} decade century quarter fortnight since until always annual daily weekly monthly yearly every twice once often weekend season ago kilometre kilometer km metre meter mile`,
    holds: [KIND.year],
  },
  {
    name: 'cause',
    kinds: ['why'],
    asked: '',
    told: 'because due owing blame cause reason thanks so avoid fear result prompt drive order',
  },
  dimension(
    'how hot, how cold, how warm, temperature, temp, degrees',
    'degree celsius freezing fahrenheit c f',
  ),
  dimension('how fast, speed', 'mph knot kmh kph hour h second'),
  dimension(
    'how deep, how high, how tall, how wide, how thick, how far, depth, height, width, length, distance',
    'kilometre kilometer km metre meter m mile foot feet inch centimetre centimeter cm millimetre mm yard storey story floor',
  ),
  dimension(
    'how heavy, weigh, weight, how many tonnes, how many tons, how many kilos, how much copper, how much gold, how much ore, how much steel, how much concrete, how much rubbish, how much waste, how much fish, how much grain, how much wheat, how much cargo, how much freight',
    'tonne ton kilo kilogram kilogramme kg gram gramme pound ounce stone t',
  ),
  dimension(
    'square footage, square metres, square meters, square feet, acre, hectare, floor space, how much land, how much space',
    'hectare acre square pitch',
  ),
  dimension(
    'how much electricity, how much power, how much energy, megawatt, gigawatt',
    'watt megawatt gigawatt kilowatt terawatt mw gw kw mwh gwh kwh twh',
    { holds: [KIND.percent] },
  ),
  dimension(
    'how much water, how much wine, how much milk, how much beer, how much oil, how much fuel, how much petrol, how much diesel, how much blood, gallon, litre, liter',
    'litre liter gallon barrel cubic bottle hectolitre pint cup tonne ton',
    { holds: [KIND.percent] },
  ),
  dimension(
    'how much is, how much are, how much was, how much were, how much for, price, cost, fare, salary, wage, fee, revenue, turnover, profit, budget, fine, compensation, bonus',
    'free million billion dollar euro pound penny pence cent yuan yen franc krone krona peso rupee rouble tenge',
    { kinds: ['money'], holds: [KIND.money, KIND.sum] },
  ),
  dimension('', 'half third quarter fifth tenth share majority most percentage', {
    kinds: ['percent'],
    holds: [KIND.percent],
  }),
];

/** Names of what can be wanted. */
export const WANTED: readonly string[] = [...new Set(WANTS.map(({ name }) => name))];

const { asked: askedIn, told } = tellings(WANTS);
const bitsOf = (test: (want: Want) => boolean | undefined) =>
  WANTS.reduce((bits, want, row) => (test(want) ? bits | (1 << row) : bits), 0);

/** Of each name the bits of its wants. */
export const WANTS_NAMED: readonly number[] = WANTED.map((one) => bitsOf(({ name }) => name === one));

const byKind = new Map<Asked, { readonly always: number; readonly never: number }>();

/** What a question wants of a text, one bit each. */
export function wantsOf(
  words: readonly { readonly text: string; readonly stem: string }[],
  asked: Asked,
): number {
  let bits = byKind.get(asked);
  if (bits === undefined) {
    bits = {
      always: bitsOf(({ kinds }) => kinds?.includes(asked)),
      never: bitsOf(({ never }) => never?.includes(asked)),
    };
    byKind.set(asked, bits);
  }
  return (askedIn(words) | bits.always) & ~bits.never;
}

/** What words give, by their stems. */
export const GIVEN_BY_WORD = told;

/** What a token gives by its kind. */
export const GIVEN_BY_KIND: readonly number[] = Object.values(KIND).map((kind) =>
  bitsOf(({ holds }) => holds?.includes(kind)),
);
