/** What a person is called in news: titles, offices and trades that stand beside names. */
export const OFFICE_WORD =
  'CEO|CFO|COO|CTO|lead|premier|critic|magistrate|headteacher|headmaster|headmistress|landlord|landlady|dancer|singer|poet|novelist|painter|sculptor|musician|composer|conductor|plumber|electrician|builder|carpenter|butcher|grocer|florist|mechanic|technician|developer|designer|producer|reporter|journalist|photographer|vet|veterinarian|botanist|ecologist|\\p{L}{3,20}(?:ologist|ographer|keeper|worker|grower|breeder)|mountaineer|referee|umpire|midfielder|defender|winger|jockey|cyclist|firefighter|lifeguard|surgeon|physician|midwife|paramedic|chaplain|constable|lieutenant|colonel|major|marshal|ombudsman|registrar|geologist|biologist|chemist|physicist|statistician|meteorologist|epidemiologist|solicitor|barrister|rival|chief|executive|officer|chair(?:man|woman|person)?|president|director|minister|secretary|leader|mayor|governor|senator|councillor|deputy|manager|head|boss|founder|owner|editor|spokes(?:man|woman|person)|analyst|economist|professor|lecturer|researcher|scientist|engineer|doctor|nurse|teacher|judge|lawyer|attorney|commissioner|inspector|sergeant|captain|general|admiral|pastor|bishop|priest|imam|rabbi|coach|trainer|player|striker|goalkeeper|skipper|driver|farmer|fisherman|resident|neighbou?r|shopkeeper|steward|union|organi[sz]er|activist|campaigner|historian|author|artist|musician|actor|actress|student|retiree|pensioner|witness|ambassador|envoy|adviser|advisor|consultant|broker|trader|master|mp|superintendent|principal|dean|rector|warden|ranger|keeper|surveyor|baker|brewer|cox|harbour|harbor|prosecutor|detective|curator|librarian|architect|planner|forecaster|pilot|commander|diver|swimmer|sailor|miner|survivor|volunteer|tenant|translator|publisher|banker|passenger|commuter|caretaker|foreman|treasurer|accountant|auditor|convener|delegate|operations|finance|technology|marketing|sales|housing|transport|opposition|geschäftsführer(?:in)?|bürgermeister(?:in)?|minister(?:in)?|\\p{L}{3,20}minister(?:in)?|sprecher(?:in)?|direktor(?:in)?|chef(?:in)?|leiter(?:in)?|präsident(?:in)?|vorsitzende[rn]?|maire|directeur|directrice|présidente?|president[ae]|alcalde(?:sa)?|directora?';
/** Such a word within a text. */
export const OFFICE = new RegExp(`(?<!\\w)(?:${OFFICE_WORD})(?!\\w)`, 'iu');

/** What an office may be of, before its word: `Health Minister`, `Financial Officer`. */
const OF_OFFICE =
  /^(?:financial|operating|technology|technical|legal|commercial|medical|scientific|prime|vice|first|foreign|interior|home|health|defen[cs]e|education|trade|police|fire|fleet|general|managing|assistant|associate|senior|lead|city|state|county|district|regional|national|federal|labou?r|energy|environment|agriculture|fisheries|culture|justice|economic|economy|information|people|risk|investment|development|planning|security|safety|public|social|youth|sports?|tourism|water|works)$/iu;

/** Whether a word is an office, or what an office may be of. */
export const isOfOffice = (word: string): boolean => OF_OFFICE.test(word) || OFFICE.test(word);

/** What a person is to an office, before it. */
const STANDING =
  /^(?:former|ex|retired|acting|then|interim|veteran|longtime|long-serving|newly|appointed|elected|self-employed|chartered|joint|local|young|new|old|top|chief)$/iu;
/** No office goes on to the left of these. */
const BOUNDARY =
  /^(?:la|le|el|il|los|les|las|un|une|una|son|sa|su|der|die|das|ein|eine|seine?|ihre?|the|an?|its|his|her|their|our|my|your|this|that|these|those|of|in|at|on|for|from|to|by|with|and|or|but|nor|as|like|than|into|over|under|about|against|between|near|after|before|since|until|while|when|where|which|who|whom|whose|because|if|so|yet|not|no|one|two|three|four|only|also|even|including|said|says|told|tells|added|adds|asked|asks|wrote|writes|dijo|dice|sagte|erklärte|déclaré|dit|detto|disse)$/iu;
/** What may open a phrase: a word between one of these and an office belongs to the office. */
const OPENS_PHRASE =
  /^(?:the|an?|its|his|her|their|our|my|of|at|for|from|by|with|and|or|as|like|including|said|says|added|adds|asked|asks|wrote|writes)$/iu;
/** Verbs in a past tense that nothing marks. */
const PAST =
  /^(?:met|saw|beat|wed|hit|led|gave|paid|sent|left|took|made|got|won|lost|held|kept|found|taught|caught|fought|shot|cut|put|let|set|read|heard|knew|thought|brought|bought|sold|chose|drove|spoke|stood|sat|ran|threw|hurt|is|was|were|are|be|been|being|has|have|had|does|did|do|will|would|can|could|may|might|must|shall|should|became|become|becomes)$/u;
/** `met`, `thanked`: `shed` is none. */
export const isVerb = (word: string): boolean => PAST.test(word) || (/ed$/u.test(word) && word.length > 4);
const DAY_OR_TIME =
  /^(?:\p{Lu}\p{Ll}+day|yesterday|today|tonight|later|earlier|meanwhile|however|\p{L}+ly)$/iu;
const MOST_OFFICE_WORDS = 5;

/**
 * The office or trade right before a name, without its article: `chief engineer`, `Quay Bank Chief Executive`, `the port’s head of
 * operations`. A noun phrase, with no verb in it: of `Hale met engineer` it is `engineer`.
 */
export function officeBefore(before: string): string | null {
  const clause = before.replace(/^.*[“”"‘«»():;–—]|^.*,(?=\s.*\S\s*$)/su, '').replace(/,?\s*$/u, '');
  // `head of operations` is an office, `director of Alden` one there.
  const [of = '', ofWhat = ''] = /\sof\s((?:the\s)?\p{L}[\p{L}’'-]*)$/u.exec(clause) ?? [];
  const sought = SOUGHT.exec(clause);
  if (sought !== null)
    return OFFICE.test(sought.groups?.office ?? '') ? (sought.groups?.seeker ?? null) : null;
  const head = of === '' ? null : officeAtEnd(clause.slice(0, -of.length));
  return head === null ? officeAtEnd(clause) : `${head}${/^\p{Ll}/u.test(ofWhat) ? of : ''}`;
}

/** `The Greens’ candidate for mayor, Ada Lund`, `running for governor, Ada Lund`: who wants an office does not have it. */
const SOUGHT =
  /(?<seeker>\b(?:candidate|nominee|contender|hopeful|challenger|applicant|favou?rite) (?:for|to (?:be|become)) (?:the |a |an )?(?:next |new )?(?:(?:post|office|job|role|position) of )?(?:[\p{L}’'-]+ ){0,3}?(?<office>[\p{L}-]+))$|\b(?:candidates|nominees|contenders|applicants|run|runs|ran|running|bid|bidding|race|campaign(?:s|ed|ing)?|st[ao]nds?|stood|standing|hopes|wants) (?:for|to (?:be|become)) (?:the |a |an )?(?:next |new )?(?:[\p{L}’'-]+ ){0,3}?[\p{L}-]+$/u;

function officeAtEnd(clause: string): string | null {
  const words = clause.split(/\s+/u).filter(Boolean);
  const last = words.length - 1;
  if (!OFFICE.test(words[last] ?? '')) return null;
  let from = last;
  while (from > 0 && last - from < MOST_OFFICE_WORDS && belongs(words, from - 1)) from--;
  // `In Ashby mayor Lund`: where it is.
  const isPlace = /^(?:in|on|at|near)$/iu.test(words[from - 1] ?? '');
  while (isPlace && from < last && !isOfOffice(words[from] ?? '')) from++;
  const isWhose = words.slice(from).some((word) => /[’']s?$/u.test(word));
  const article = isWhose && /^the$/iu.test(words[from - 1] ?? '') ? 'the ' : '';
  return `${article}${words.slice(from).join(' ')}`;
}

/** Whether the word at this place belongs to the office behind it. */
function belongs(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1];
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return true;
  if (BOUNDARY.test(word) || DAY_OR_TIME.test(word) || /[^\p{L}’'&-]/u.test(word)) return false;
  if (isOfOffice(word) || STANDING.test(word)) return true;
  if (/[’']s?$/u.test(words[at + 1] ?? '')) return /^\p{Lu}/u.test(word);
  if (/^\p{Lu}|[’']s?$/u.test(word)) return true;
  // A small word that no list has may be a verb, unless what stands before it opens a phrase: `by shop owner`.
  if (isVerb(word)) return false;
  return before === undefined || OPENS_PHRASE.test(before) || isVerb(before) || belongs(words, at - 1);
}
