import { momentsIn, UNITS_OF_TIME } from '../../time/moments.ts';
import { namedTimes } from '../../time/time.ts';
import type { Figure } from '../../types.ts';
import { CODES } from './currencies.ts';
import { type FigureContext, figuresOf } from './figures.ts';
import { metresOrMillions } from './short-scale.ts';

/** A row of a table, with what tells what its cells are. */
export interface Row {
  /** Empty when the table has none. */
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** The table's caption or what leads in to it; null when there is none. */
  readonly about: string | null;
}

const SCALE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:thousands?|000s?|k|tsd)\b|’000|'000/i, 1e3],
  [/(?:(?<!\w)|(?<=\p{Sc}))(?:millions?|mio|mn|m(?![²³^])|mln)(?!\w)|(?<=\p{Sc}\s?)mm(?!\w)/iu, 1e6],
  [/(?:(?<!\w)|(?<=\p{Sc}))(?:billions?|milliards?|mrd|bn)(?!\w)/iu, 1e9],
];

/** The figures of a table's row: a cell's own, with what its column and its row say of unit, measure and time. */
export function rowFigures({ header, cells, about }: Row, context: FigureContext): readonly Figure[] {
  const label = labelOf(header, cells);
  const words = [...header, about ?? '', label].join(' ');
  return cells.flatMap((cell, column) => {
    if (column > 0 && REFERS.test(header[column] ?? '')) return [];
    const { title, time } = parted(header[column] ?? '', context);
    const within = isOneNumber(cell, header[column] ?? '') ? { ...context, spacesThousands: true } : context;
    const own = negativeIn(cell, `${words} ${cell}`, header[column] ?? '', within) ?? figuresOf(cell, within);
    if (column === 0 && own.every(({ unit }) => unit !== 'date' && unit !== 'year' && unit !== 'quarter'))
      return [];
    const period = time ?? timeIn(label, context) ?? timeOver(about ?? '', context);
    return own.map((figure): Figure => {
      if (column === 0) return { ...figure, measures: header[0] || figure.measures };
      const named = MINUTES.test(cell)
        ? figure
        : withUnit(figure, title, [label, header[0] ?? '', about ?? ''], context);
      const heads = isUnitAlone(header[0] ?? '') ? '' : without(header[0] ?? '');
      const what = without(title) || heads || (about ?? '');
      const measures = [label, what]
        .filter((part) => part !== '' && timeIn(part, context) !== part)
        .join(', ');
      return {
        ...named,
        measures: measures || figure.measures,
        period: figure.period ?? period,
      };
    });
  });
}

/** What a row is of: behind its place in a league, who has it. */
function labelOf([first = '']: readonly string[], [label = '', second = '']: readonly string[]): string {
  return RANK.test(first) && /^\d{1,3}[.=]?$/u.test(label) && /^\p{L}/u.test(second) ? second : label;
}
const RANK = /^(?:#|pos(?:\.|ition)?|rank(?:ing)?|place|no\.?)$/iu;

/** A column of accounts that says where a line is explained. */
const REFERS = /^(?:notes?|ref(?:erence)?s?\.?)$/iu;

/** `(4.7)`, `(9.9)%`: what stands in brackets in accounts is below nothing. Null elsewhere. */
function negativeIn(
  cell: string,
  words: string,
  title: string,
  context: FigureContext,
): readonly Figure[] | null {
  const inner = IN_BRACKETS.exec(cell)?.slice(1).join('');
  if (inner === undefined || !ACCOUNTS.test(words) || BESIDE.test(title)) return null;
  return figuresOf(inner, context).map((figure) => ({
    ...figure,
    text: cell,
    value: figure.value === null ? null : -figure.value,
  }));
}
/** `1 240` in a column of its own: two figures would have two heads. */
const isOneNumber = (cell: string, title: string): boolean =>
  SPACED.test(cell) && title !== '' && !/(?:19|20)\d\d\s+(?:19|20)\d\d/u.test(title);
const SPACED = /^\(?\d{1,3}(?:[ \u00a0\u202f]\d{3})+\)?$/u;
const IN_BRACKETS =
  /^(\p{Sc}?)\((\p{Sc}?\d[\d,. ]*(?:\s?(?:[mk]|bn|mn|million|billion))?)\)(\s?(?:%|[pcmk]|bn|million|billion|per cent))?$/u;
const ACCOUNTS =
  /\p{Sc}|%|(?<!\w)(?:millions?|billions?|thousands?|mn|bn|000s?|net|loss(?:es)?|profits?|income|revenues?|sales|costs?|expenses?|cash|debt|earnings|per share|margin|change|growth)(?!\w)|['’]000/iu;
/** What stands in brackets below these is none of the figures that it stands beside. */
const BESIDE = /\b(?:errors?|s\.?e\.?|deviation|interval|range|rank|number|n)\b/i;

/** `Income (£m)`, over the column or before the row: the unit and scale of numbers that have none of their own; `Homes`: what they count. */
function withUnit(
  figure: Figure,
  title: string,
  elsewhere: readonly string[],
  context: FigureContext,
): Figure {
  const { sign = '', number: letter } = LONE_M.exec(figure.text)?.groups ?? {};
  if (figure.value === null && letter !== undefined) {
    const unit = unitOfM([title, ...elsewhere]);
    const value = Number(letter.replaceAll(',', '')) * (sign === '' ? 1 : -1);
    return unit === null ? figure : scaled({ ...figure, value }, unit);
  }
  const [label = ''] = elsewhere;
  if (figure.unit !== 'number' || figure.value === null || elsewhere.some((place) => COUNTED.test(place)))
    return figure;
  for (const place of [title, ...elsewhere]) {
    const hints = hintsIn(place);
    if (hints.some(isM)) {
      const unit = unitOfM([place, title, ...elsewhere]);
      return unit === null ? figure : scaled(figure, unit);
    }
    // `(end-2023; mln crowns unless stated)`
    for (const hint of hints) {
      const unit = unitOf(hint, context);
      if (unit === null || (place !== title && !isUnitThere(hint, place))) continue;
      return place !== label && isOfAnother(label, unit) ? figure : scaled(figure, unit);
    }
  }
  const noun = /^(?:number of |total )?(\p{L}[\p{L} -]{2,40}s)$/iu.exec(without(title))?.[1];
  // `Holm Rovers` are who has so many of what the row is of.
  if (noun !== undefined && /\s\p{Lu}\p{Ll}/u.test(noun)) return figure;
  return noun === undefined ? figure : { ...figure, unit: noun.toLowerCase() };
}

/** `Number of employees` and `Earnings per share` are not in the millions that all else is in. */
const isOfAnother = (label: string, { name, by }: UnitFound): boolean =>
  (by !== 1 || CODES.has(name)) && NOT_IN_MILLIONS.test(label);
const NOT_IN_MILLIONS =
  /^(?:(?:average|total|full-time) )*(?:(?:number|no\.?) of|employees|staff|headcount|customers|members|stores)(?! (?:costs?|expenses?|benefits?|pay|income|sales|deposits?|loans?))(?![\p{L}])|(?<!\w)per (?:\p{L}+ )?share(?!\w)|(?<!\w)(?:ratio|margin|return on \p{L}+|growth|(?:tax|interest|exchange) rate|yield|cover)(?!\w)/iu;

/**
 * Whether words that do not stand over the figure's own column name a unit: `Bode (GER)` is from there, and what ends a heading
 * with `in the town's cooperative mills` says where.
 */
function isUnitThere(hint: string, place: string): boolean {
  if (/^\p{Lu}{2,3}$/u.test(hint)) return CARGO.test(hint) || CODES.has(hint);
  return !place.endsWith(` in ${hint}`) || !/['’]|\p{Lu}\p{Ll}/u.test(hint);
}
const CARGO = /^(?:TEU|FEU|CEU|DWT|GWh|MWh|MW|GW|KW)$/;

function scaled(figure: Figure, { name, by }: UnitFound): Figure {
  return { ...figure, unit: name, value: Number(((figure.value ?? 0) * by).toPrecision(15)) };
}

/** `5h 05m`, `4m 32s`: minutes, whatever stands over the column. */
const MINUTES = /\d\s?(?:h|hrs?)\s?\d+\s?m\b|\d\s?m\s?\d+\s?s\b/i;
/** `640m`, `−14m` and, of accounts, `(14m)`, which mean nothing by themselves. */
const LONE_M = /^(?:\P{N}{0,20}\s)?(?<sign>[-−–(]\s?)?(?<number>[\d,]+(?:\.\d+)?)\s?m\)?$/iu;
const isM = (words: string): boolean => /^(?:in )?m\.?$/iu.test(words.trim());

/**
 * What an `m` by itself stands for: metres below `Length (m)`, millions below `Passengers (m)`, by the first of its places that
 * tells; null where none does.
 */
function unitOfM(places: readonly string[]): UnitFound | null {
  for (const place of places) {
    const meant = metresOrMillions(place.toLowerCase().match(/\p{L}+/gu) ?? [], OVER_A_COLUMN);
    if (meant !== null) return meant === 'metres' ? { name: 'metres', by: 1 } : { name: 'number', by: 1e6 };
  }
  return null;
}
/** Of a length where they stand over a column of figures, though not within a sentence. */
const OVER_A_COLUMN =
  /^(?:spans?|drops?|beam|draft|rise|climb|ascent|descent|jumps?|throws?|vault|reach|range|level|levels|long|longest|high|highest|visibility|tides?|swells?|snow|shot|hammer|clearance|gauge|top|summit|peak|crest)$/;

/** `Staff (number)`: of no unit, whatever the table as a whole is in. */
const COUNTED = /\((?:number|no\.|count)\)$/iu;

/** What may be the unit, in brackets or behind `in`: `($ million)`, `(km)`, `in millions of euros`, `Share, %`. */
function hintsIn(text: string): readonly string[] {
  const hint =
    /\(([^()]{1,40})\)|(?:^|\s)(\p{Sc}\s?(?:['’]?000s?|k|mn?|mln|bn|thousands?|millions?|billions?))(?= (?:unless|except)|$)|,\s*(%|(?:(?:thousands?|millions?|billions?|mln|mn|bn|'000)\s(?:of\s)?)?[^\s,]{1,12})$|(?<!\w)in (.{2,40}|m)$/iu.exec(
      text,
    );
  const words = WHOLLY_UNIT.test(text) ? text : (hint?.[1] ?? hint?.[2] ?? hint?.[3] ?? hint?.[4]);
  return words?.split(/;\s*|,\s+/u) ?? [];
}

interface UnitFound {
  readonly name: string;
  readonly by: number;
}

function unitOf(words: string, context: FigureContext): UnitFound | null {
  // `(wind +0.8)` is a value of its own.
  if (/[+−]\d|\d\.\d/u.test(words)) return null;
  const by = SCALE.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  const [read] = figuresOf(
    /^\p{Sc}|^[A-Z]{1,3}\$/u.test(words)
      ? words.replace(/^([A-Z]{0,3}\p{Sc}).*$/u, '$11')
      : // `c/kg` and `p/kWh` are prices.
        `1${/^[cp](?:\/| per\b)/.test(words) ? '' : ' '}${bare(words)}`,
    context,
  );
  if (read === undefined || read.unit === 'number') return by === 1 ? null : { name: 'number', by };
  if (STATUS.test(words)) return null;
  // `(year end)`, `(end-2023)`, `in January`: when they were counted; `St Mary's, Alden`: where.
  if (/^years?\s|\bend\b/i.test(words) || UNITS_OF_TIME.has(read.unit) || isName(read.unit)) return null;
  // A cent is a hundredth of its currency.
  return { name: read.unit, by: read.value !== null && read.value < 1 ? by * read.value : by };
}

/** `2025 (forecast)`: how sure its figures are. */
const STATUS =
  /^(?:(?:a|our|latest|first|official|government)\s)?(?:forecasts?|estimated?|est\.?|estimates|expected|provisional|preliminary|projected|projections?|planned|plan|budget(?:ed)?|targets?|actual|revised|final|draft|proposed|audited|unaudited|current|latest|new|old|to date|so far|max(?:imum|\.)?|min(?:imum|\.)?|average|avg\.?|mean|median|total|net|gross|approx\.?|deficits?|loss(?:es)?|profits?|surplus|gains?|expenses?|credits?|debits?|decrease|increase|outflows?|inflows?|paid|received|used)$/iu;

const isName = (unit: string) => /^\p{Lu}\p{Ll}/u.test(unit);

/** `£ million`, `€m`, `Million euros`: over the first column it is of all others. */
const WHOLLY_UNIT =
  /^[A-Z]{3} ?(?:k|m|mn|bn|thousands?|millions?|billions?|000s?)$|^\p{Sc}\s?(?:k|m|mn|bn|thousands?|millions?|billions?|000s?)?$|^(?:thousands?|millions?|billions?)(?: of)? \p{L}+$|^(?:%|per ?cent)$/iu;

/** `£ million unless stated` says in what the rows are, not of what. */
const isUnitAlone = (head: string): boolean =>
  WHOLLY_UNIT.test(head.replace(/ (?:unless|except)\b.*$/iu, ''));

function bare(words: string): string {
  return words
    .replace(/\b(?:thousands?|millions?|billions?|mio|mrd|mn|bn|m(?![²³^])|k)\b(?: of)?\.?/gi, '')
    .trim();
}

function without(title: string): string {
  return title.replace(/\s*\([^()]*\)/g, '').trim();
}

/** `2024` and `Pairs 2024`: what a column is of, and what it tells; empty where it names a time alone. */
function parted(
  header: string,
  context: FigureContext,
): { readonly title: string; readonly time: string | null } {
  const whole = timeIn(header, context);
  if (whole !== null) return { title: '', time: whole };
  const match = YEAR_LAST.exec(header) ?? YEAR_FIRST.exec(header);
  const { title = '', year = '', unit = '' } = match?.groups ?? {};
  return match === null || NO_TITLE.test(title) || (title.includes('(') && !title.includes(')'))
    ? { title: header, time: null }
    : { title: title + unit, time: year };
}

/** `Homes before 2000`, `2024 in €m`: the year is of something else, or what is left says nothing. */
const NO_TITLE = /\b(?:before|after|since|by|until|till|to|from|end|FY)$|^in\b/i;
/** A year, or a half or quarter of one: `Revenue H1 2025`. */
const YEAR = '(?<year>(?:(?:[HQ][1-4]|[1-4][HQ])[ /-]?)?(?:19|20)\\d\\d(?:[-–/](?:\\d\\d){1,2})?)';
const YEAR_LAST = new RegExp(
  `^(?<title>\\D{2,60}?)[\\s,:(–-]+(?:in )?${YEAR}\\)?(?<unit>\\s\\([^()\\d]+\\))?$`,
  'u',
);
const YEAR_FIRST = new RegExp(`^${YEAR}[\\s:,–-]+(?<title>\\D{2,60})$`, 'u');

/** `Births by month, 2024`, `(end-2023)`: the one time that is named over the whole table; none of what it only reaches to. */
function timeOver(about: string, context: FigureContext): string | null {
  const [named, ...others] = namedTimes(about, context.language);
  if (named === undefined || others.length > 0 || BOUND.test(about.slice(0, named.start))) return null;
  return about.slice(named.start, named.end);
}

const BOUND =
  /\b(?:since|until|till|to|before|after|from|by|than)\s(?:the\s)?(?:(?:end|start|beginning) of\s)?$/i;

function timeIn(text: string, context: FigureContext): string | null {
  const [moment] = momentsIn(text, context.dates).filter(({ period }) => period !== null);
  return moment !== undefined && moment.end - moment.start >= text.trim().length - 3 ? moment.period : null;
}
