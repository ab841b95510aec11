/** Signs of currencies, by the code that they are of. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  '₸': 'KZT',
  '₿': 'BTC',
  '₡': 'CRC',
  '₲': 'PYG',
  '₾': 'GEL',
  '₼': 'AZN',
  '₵': 'GHS',
};
/** Before a dollar sign. */
export const DOLLARS: Readonly<Record<string, string | undefined>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
  z: 'ZWL',
  j: 'JMD',
  bz: 'BZD',
  bds: 'BBD',
  ec: 'XCD',
  fj: 'FJD',
  tt: 'TTD',
};
/** ISO 4217 codes as news write them before or behind an amount. */
export const CODES = new Set(
  'USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY INR PKR BDT LKR NPR KRW TWD THB MYR IDR PHP VND KZT UZS AED SAR QAR KWD ILS EGP ZAR NGN KES GHS MAD BRL ARS CLP COP PEN MXN UYU'.split(
    ' ',
  ),
);
/** Other short forms that stand before or behind an amount. */
export const SHORT: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  cnh: 'CNY',
  fr: 'CHF',
  sfr: 'CHF',
  rm: 'MYR',
  rs: 'INR',
  ksh: 'KES',
  kshs: 'KES',
  ush: 'UGX',
  tsh: 'TZS',
  dh: 'AED',
  dhs: 'AED',
  tk: 'BDT',
  rp: 'IDR',
  zł: 'PLN',
  kč: 'CZK',
  руб: 'RUB',
  eur: 'EUR',
  元: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  円: 'JPY',
  英镑: 'GBP',
  港元: 'HKD',
  원: 'KRW',
  달러: 'USD',
};

/** Names of currencies: the code, or null where several countries have one so called. */
const NAMES: readonly (readonly [string, string | null])[] = [
  ['dollar dollars dólar dólares dollari доллар доллара долларов долл', 'USD'],
  ['euro euros euron евро', 'EUR'],
  ['pound pounds sterling pfund livres libras фунтов', 'GBP'],
  ['yuan renminbi юаней юаня юань', 'CNY'],
  ['yen иен', 'JPY'],
  ['won', 'KRW'],
  ['rouble roubles ruble rubles rubel rublos rubli рубль рубля рублей', 'RUB'],
  ['zloty zlotys złoty złotych', 'PLN'],
  ['forint forints', 'HUF'],
  ['koruna korunas korun', 'CZK'],
  ['hryvnia hryvnias гривен', 'UAH'],
  ['tenge тенге', 'KZT'],
  ['lira liras', 'TRY'],
  ['shekel shekels', 'ILS'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['dong', 'VND'],
  ['taka', 'BDT'],
  ['reais real', 'BRL'],
  ['kronor', 'SEK'],
  ['krone kroner kronen crowns couronnes', null],
  ['krona', 'SEK'],
  ['franc francs franken franchi', null],
  ['peso pesos', null],
  ['rupee rupees', null],
  ['dirham dirhams', null],
  ['dinar dinars', null],
  ['riyal riyals rial rials', null],
  ['shilling shillings', null],
  ['som soms', null],
  ['manat manats', null],
  ['lei leu', null],
  ['kwacha', null],
  ['lari laris', 'GEL'],
  ['somoni somonis', 'TJS'],
  ['tugrik tugriks', 'MNT'],
  ['birr', 'ETB'],
  ['cedi cedis', 'GHS'],
  ['lempira lempiras', 'HNL'],
  ['quetzal quetzals quetzales', 'GTQ'],
  ['guilder guilders', null],
  ['drachma drachmas', 'GRD'],
  ['peseta pesetas', 'ESP'],
  ['escudo escudos', null],
  ['kuna kunas', 'HRK'],
  ['lev levs leva', 'BGN'],
  ['denar denars denari', 'MKD'],
  ['kyat kyats', 'MMK'],
  ['dalasi dalasis', 'GMD'],
  ['gourde gourdes', 'HTG'],
  ['pula', 'BWP'],
  ['dram drams', 'AMD'],
  ['guarani guaranis guaraníes', 'PYG'],
  ['bolivar bolivars bolivares', null],
  ['deutschmark deutschmarks', 'DEM'],
  ['mark marks', null],
];
/** The code of each name by itself; null where the article has to tell whose it is. */
export const byName = new Map(
  NAMES.flatMap(([names, code]) => names.split(' ').map((name) => [name, code] as const)),
);
/** Names of currencies that name something else as often. */
export const NAMES_MORE = /^(?:marks?|drams?|pula)$/;
/** A currency's name as the unit of a figure, where nobody knows of which country; pounds are a weight as well. */
export const isCurrencyUnit = (unit: string): boolean =>
  byName.has(unit) && !NAMES_MORE.test(unit) && !/^pounds?$/.test(unit);

/** Whose currency it is: `Canadian dollars`, `Swiss francs`. */
export const WHOSE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  us: { dollar: 'USD' },
  american: { dollar: 'USD' },
  canadian: { dollar: 'CAD' },
  australian: { dollar: 'AUD' },
  zealand: { dollar: 'NZD' },
  kong: { dollar: 'HKD' },
  singapore: { dollar: 'SGD' },
  taiwan: { dollar: 'TWD' },
  swiss: { franc: 'CHF' },
  schweizer: { franc: 'CHF' },
  cfa: { franc: 'XOF' },
  norwegian: { krone: 'NOK' },
  danish: { krone: 'DKK' },
  swedish: { krone: 'SEK' },
  icelandic: { krone: 'ISK' },
  czech: { krone: 'CZK' },
  mexican: { peso: 'MXN' },
  chilean: { peso: 'CLP' },
  argentine: { peso: 'ARS' },
  colombian: { peso: 'COP' },
  philippine: { peso: 'PHP' },
  indian: { rupee: 'INR' },
  pakistani: { rupee: 'PKR' },
  british: { pound: 'GBP' },
  egyptian: { pound: 'EGP' },
  turkish: { lira: 'TRY' },
  kenyan: { shilling: 'KES' },
  ugandan: { shilling: 'UGX' },
  tanzanian: { shilling: 'TZS' },
  emirati: { dirham: 'AED' },
  uae: { dirham: 'AED' },
  moroccan: { dirham: 'MAD' },
  saudi: { riyal: 'SAR' },
  qatari: { riyal: 'QAR' },
  iranian: { riyal: 'IRR' },
  kuwaiti: { dinar: 'KWD' },
  iraqi: { dinar: 'IQD' },
  jordanian: { dinar: 'JOD' },
  german: { mark: 'DEM' },
  finnish: { mark: 'FIM' },
  bosnian: { mark: 'BAM' },
  dutch: { guilder: 'NLG' },
  antillean: { guilder: 'ANG' },
};
/** Places that tell whose currency an article means, when it names no other's. */
const PLACES: readonly (readonly [string, RegExp, string])[] = [
  ['krone', /\b(?:Norway|Norwegian|Oslo|Bergen|Norwegen|Norvège|Noruega)\b/, 'NOK'],
  ['krone', /\b(?:Denmark|Danish|Copenhagen|Dänemark|Danemark)\b/, 'DKK'],
  ['krone', /\b(?:Sweden|Swedish|Stockholm|Gothenburg)\b/, 'SEK'],
  ['peso', /\b(?:Chile|Chilean|Santiago)\b/, 'CLP'],
  ['peso', /\b(?:Mexico|Mexican|México)\b/, 'MXN'],
  ['peso', /\b(?:Argentina|Argentine|Buenos Aires)\b/, 'ARS'],
  ['peso', /\b(?:Colombia|Colombian|Bogotá|Bogota)\b/, 'COP'],
  ['peso', /\b(?:Philippines|Philippine|Filipino|Manila)\b/, 'PHP'],
  ['franc', /\b(?:Switzerland|Swiss|Zurich|Zürich|Geneva|Bern|Basel|Schweiz)\b/, 'CHF'],
  ['rupee', /\b(?:India|Indian|Delhi|Mumbai)\b/, 'INR'],
  ['rupee', /\b(?:Pakistan|Pakistani|Karachi|Islamabad)\b/, 'PKR'],
  ['dirham', /\b(?:Emirates|UAE|Dubai|Abu Dhabi)\b/, 'AED'],
  ['dirham', /\b(?:Morocco|Moroccan|Rabat|Casablanca)\b/, 'MAD'],
  ['riyal', /\b(?:Saudi|Riyadh|Jeddah)\b/, 'SAR'],
  ['riyal', /\b(?:Qatar|Qatari|Doha)\b/, 'QAR'],
  ['riyal', /\b(?:Iran|Iranian|Tehran)\b/, 'IRR'],
  ['dinar', /\b(?:Kuwait|Kuwaiti)\b/, 'KWD'],
  ['dinar', /\b(?:Iraq|Iraqi|Baghdad)\b/, 'IQD'],
  ['shilling', /\b(?:Kenya|Kenyan|Nairobi)\b/, 'KES'],
  ['shilling', /\b(?:Uganda|Ugandan|Kampala)\b/, 'UGX'],
  ['som', /\b(?:Kyrgyz\w*|Bishkek)\b/, 'KGS'],
  ['som', /\b(?:Uzbek\w*|Tashkent|Samarkand)\b/, 'UZS'],
  ['manat', /\b(?:Azerbaijan\w*|Baku)\b/, 'AZN'],
  ['manat', /\b(?:Turkmen\w*|Ashgabat)\b/, 'TMT'],
  ['leu', /\b(?:Romania|Romanian|Bucharest)\b/, 'RON'],
  ['leu', /\b(?:Moldova|Moldovan|Chisinau|Chișinău)\b/, 'MDL'],
];
/** Words that several countries’ currencies share, by how they begin. */
export const FAMILY: readonly (readonly [RegExp, string])[] = [
  [/^(?:kron|crown|couronne)/, 'krone'],
  [/^fran/, 'franc'],
  [/^peso/, 'peso'],
  [/^rupee/, 'rupee'],
  [/^dirham/, 'dirham'],
  [/^dinar/, 'dinar'],
  [/^ri[ya]/, 'riyal'],
  [/^shilling/, 'shilling'],
  [/^d[oó]l/, 'dollar'],
  [/^pound/, 'pound'],
  [/^lira/, 'lira'],
  [/^soms?$/, 'som'],
  [/^manat/, 'manat'],
  [/^le[iu]$/, 'leu'],
  [/^marks?$/, 'mark'],
  [/^guilder/, 'guilder'],
];

/** One letter before a number: whose currency it is, and what an article tells it by. Of some countries' only a name of theirs does. */
const LETTERS: readonly (readonly [string, string, RegExp])[] = [
  [
    'R',
    'ZAR',
    /\bR\d{1,3}(?:[ ,]\d{3})+(?!\d)|\bR\d+(?:[.,]\d+)?[ -]?(?:million|billion|bn|m)\b|\brands?\b|\bSouth Africa|\bJohannesburg\b|\bPretoria\b/u,
  ],
  [
    'N',
    'NGN',
    /\bN\d{1,3}(?:,\d{3})+(?!\d)|\bN\d+(?:[.,]\d+)?[ -]?(?:million|billion|bn|m)\b|\bnairas?\b|\bNigeria|\bLagos\b|\bAbuja\b/u,
  ],
  ['P', 'BWP', /\bpula\b|\bBotswana\b|\bGaborone\b/u],
  ['P', 'PHP', /\bPhilippine|\bManila\b/u],
  ['K', 'ZMW', /\bkwachas?\b|\bZambia|\bLusaka\b/u],
];

/** Whether a word (`euros`, `pesos`, `nok`) may mean the currency that a figure is in. */
export function namesCurrency(word: string, unit: string): boolean {
  const lower = word.toLowerCase();
  if (CODES.has(word.toUpperCase())) return unit === word.toUpperCase();
  if (!byName.has(lower)) return false;
  const family = FAMILY.find(([pattern]) => pattern.test(lower))?.[1] ?? '';
  const codes = [
    lower,
    byName.get(lower),
    ...PLACES.flatMap(([name, , code]) => (name === family ? [code] : [])),
    ...Object.values(WHOSE).map((whose) => whose[family]),
    ...(family === 'dollar' ? Object.values(DOLLARS) : []),
  ];
  return codes.includes(unit);
}

/** What an article's money words mean: found once for each article. */
export interface Currencies {
  /** Of `kroner`, `pesos`, …: the code, when the article names one of the countries only; of `R` where `R45` may be rands. */
  readonly families: ReadonlyMap<string, string>;
  /** What its cents are cents of; null where it names no such currency. */
  readonly cents: string | null;
}

/** Tells by the countries that an article names, and the signs that it uses, whose `dollars` and `kroner` it has. */
export function currenciesOf(text: string): Currencies {
  const sample = text.slice(0, 100_000);
  const families = new Map<string, string>();
  const several = new Set<string>();
  for (const [family, place, code] of PLACES) {
    if (!place.test(sample)) continue;
    if (families.has(family)) several.add(family);
    families.set(family, code);
  }
  for (const family of several) families.delete(family);
  for (const [letter, code, told] of LETTERS) if (told.test(sample)) families.set(letter, code);
  const counts = [
    ['EUR', sample.match(/€|\beuros?\b|\bEUR\b/gu)?.length ?? 0],
    ['AUD', sample.match(/\bAU?\$/gu)?.length ?? 0],
    ['CAD', sample.match(/\bCA?\$/gu)?.length ?? 0],
    ['NZD', sample.match(/\bNZ\$/gu)?.length ?? 0],
    ['USD', sample.match(/(?<![A-Z])\$|\bUS\$|\bdollars?\b/gu)?.length ?? 0],
  ] as const;
  const [cents, named] = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
  return { families, cents: named > 0 ? cents : null };
}
