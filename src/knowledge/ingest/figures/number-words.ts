/** Cardinals below a hundred and a hundred itself, by language; composed ones are made of them. */
const CARDINALS: Readonly<Record<string, string>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  de: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  fr: 'zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt',
  es: 'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  it: 'zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  pt: 'zero - dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte',
  nl: 'nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  ru: 'ноль - два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
  sv: 'noll - två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo',
  nb: 'null - to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue',
};
/** Tens, and what is written in one word beyond twenty, by language. */
const TENS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  de: {
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
  },
  fr: { trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100 },
  es: {
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
  },
  ru: {
    две: 2,
    тридцать: 30,
    сорок: 40,
    пятьдесят: 50,
    шестьдесят: 60,
    семьдесят: 70,
    восемьдесят: 80,
    девяносто: 90,
    сто: 100,
  },
};
/** What multiplies the number before it. Short ones count only right behind digits. */
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  millions: 1e6,
  billions: 1e9,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
  tausend: 1e3,
  tsd: 1e3,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  billionen: 1e12,
  mille: 1e3,
  milliard: 1e9,
  milliards: 1e9,
  mil: 1e3,
  millón: 1e6,
  millones: 1e6,
  billón: 1e12,
  billones: 1e12,
  milhão: 1e6,
  milhões: 1e6,
  bilhão: 1e9,
  bilhões: 1e9,
  mila: 1e3,
  milione: 1e6,
  milioni: 1e6,
  miliardo: 1e9,
  miliardi: 1e9,
  duizend: 1e3,
  miljoen: 1e6,
  miljard: 1e9,
  тыс: 1e3,
  тысяча: 1e3,
  тысячи: 1e3,
  тысяч: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  миллиарда: 1e9,
  миллиардов: 1e9,
  трлн: 1e12,
  триллион: 1e12,
  триллионов: 1e12,
  tusen: 1e3,
  miljon: 1e6,
  miljoner: 1e6,
  miljarder: 1e9,
  millioner: 1e6,
  milliarder: 1e9,
  millionær: 1e6,
  milyon: 1e6,
  milyar: 1e9,
  bin: 1e3,
  tysięcy: 1e3,
  tys: 1e3,
  milion: 1e6,
  miliony: 1e6,
  milionów: 1e6,
  miliardów: 1e9,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  千: 1e3,
  百万: 1e6,
  万亿: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};
/** In which languages a scale that reads like another language's word means something else. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  mil: ['es', 'pt'],
  mille: ['fr'],
  bin: ['tr'],
  tusen: ['sv', 'nb', 'no'],
  dozen: ['en'],
};
const LONG_SCALE: Readonly<Record<string, readonly string[]>> = {
  billion: ['de', 'fr'],
  trillion: ['de', 'fr'],
};
/** Right behind digits: `£3.8m`, `$2k`, `8M`. */
export const ATTACHED: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
  mn: 1e6,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
};

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
/** Parts of a whole by the name of one of them. */
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  hundredth: 100,
  hälfte: 2,
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  achtel: 8,
  zehntel: 10,
  moitié: 2,
  tiers: 3,
  quart: 4,
  quarts: 4,
  cinquième: 5,
  cinquièmes: 5,
  dixième: 10,
  mitad: 2,
  tercio: 3,
  tercios: 3,
  cuarto: 4,
  cuartas: 4,
  quinta: 5,
  половина: 2,
  половину: 2,
  половины: 2,
  треть: 3,
  трети: 3,
  четверть: 4,
  четверти: 4,
};
/** Fractions that are one character. */
export const VULGAR: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 0.2,
  '⅛': 0.125,
};

const cardinals = new Map<string, ReadonlyMap<string, number>>();

/** A word's number below a hundred, or a hundred where it stands alone; in the language or in English. */
export function cardinalOf(word: string, language: string): number | undefined {
  const base = language.split('-')[0] ?? 'en';
  let known = cardinals.get(base);
  if (known === undefined) {
    const entries = [CARDINALS.en, CARDINALS[base]].flatMap((list) =>
      (list ?? '').split(' ').map((name, value): [string, number] => [name, value]),
    );
    known = new Map([
      ...entries.filter(([name]) => name.length > 1),
      ...Object.entries({ ...TENS.en, ...TENS[base] }),
    ]);
    cardinals.set(base, known);
  }
  return known.get(word);
}

/** What a word such as `million` multiplies by in a language; undefined for any other word. */
export function scaleOf(word: string, language: string): number | undefined {
  if (!Object.hasOwn(SCALES, word)) return undefined;
  const base = language.split('-')[0] ?? 'en';
  const only = ELSEWHERE[word];
  if (only !== undefined && !only.includes(base)) return undefined;
  const scale = SCALES[word];
  return LONG_SCALE[word]?.includes(base) === true && scale !== undefined
    ? scale * (word === 'billion' ? 1e3 : 1e6)
    : scale;
}

/** `third` is 3, `21st` is read elsewhere. */
export function ordinalOf(word: string): number | undefined {
  const at = ORDINAL_INDEX.get(word);
  return at === undefined || at === 0 ? undefined : at;
}
const ORDINAL_INDEX = new Map(ORDINALS.split(' ').map((name, value) => [name, value]));

/** How many of it make a whole: `third` is 3, `quarters` is 4. */
export function denominatorOf(word: string): number | undefined {
  return Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
}
