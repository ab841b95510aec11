/** What a person is called in news: titles, offices and trades that stand beside names. */
const ROLE_WORD =
  'surgeon|physician|midwife|paramedic|chaplain|constable|lieutenant|colonel|major|marshal|ombudsman|registrar|geologist|biologist|chemist|physicist|statistician|meteorologist|epidemiologist|solicitor|barrister|rival|chief|executive|officer|chair(?:man|woman|person)?|president|director|minister|secretary|leader|mayor|governor|senator|councillor|deputy|manager|head|boss|founder|owner|editor|spokes(?:man|woman|person)|analyst|economist|professor|lecturer|researcher|scientist|engineer|doctor|nurse|teacher|judge|lawyer|attorney|commissioner|inspector|sergeant|captain|general|admiral|pastor|bishop|priest|imam|rabbi|coach|trainer|player|striker|goalkeeper|skipper|driver|farmer|fisherman|resident|neighbou?r|shopkeeper|steward|union|organi[sz]er|activist|campaigner|historian|author|artist|musician|actor|actress|student|retiree|pensioner|witness|ambassador|envoy|adviser|advisor|consultant|broker|trader|master|mp|superintendent|principal|dean|rector|warden|ranger|keeper|surveyor|baker|brewer|cox|harbour|harbor|prosecutor|detective|curator|librarian|architect|planner|forecaster|pilot|foreman|treasurer|accountant|auditor|convener|delegate|operations|finance|technology|marketing|sales|housing|transport|opposition|geschäftsführer(?:in)?|bürgermeister(?:in)?|minister(?:in)?|\\p{L}{3,20}minister(?:in)?|sprecher(?:in)?|direktor(?:in)?|chef(?:in)?|leiter(?:in)?|präsident(?:in)?|vorsitzende[rn]?|maire|directeur|directrice|présidente?|presidenta?|alcalde(?:sa)?|directora?';
const ROLE = new RegExp(`\\b(?:${ROLE_WORD})\\b`, 'iu');
const TITLE =
  '(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Dame|Lord|Lady|Rev|Sgt|Lt|Capt|Col|Gen|Sen|Gov|Rep|Coun|Cllr|Ald|Insp|Supt|Det|Maj|Cmdr|Adm|Mme|Mlle|M|Herr|Frau|Sr|Sra|Don|Doña)\\.?\\s)';
const PARTICLE =
  "(?:(?:de|del|della|der|den|di|da|das|dos|du|van|von|zu|bin|ibn|al|el|la|le|y|ten|ter)\\s|[dDlO][’'])";
/** A name's word, in capital and small letters; each piece can be read in one way only, so that no text takes long. */
const WORD =
  "(?!(?:Dr|Prof|Mr|Mrs|Ms|Mx|Rev|Sgt|Lt|Capt|Col|Gen|Sen|Gov|Rep|Coun|Cllr|Ald|Insp|Supt|Det|Maj|Cmdr|Adm|Sr|Sra)\\.)(?=\\p{Lu}[\\p{Lu}’'´-]{0,3}\\p{Ll})\\p{Lu}[\\p{L}’'´-]{1,40}";
const INITIAL = '\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,3}';
/** A full name, its title before it: `Dr. Priya N. Halloran`, `B. J. Nordahl`, `T. K. van der Berg`. */
export const FULL_NAME = `${TITLE}{0,2}(?:${WORD}|${INITIAL})(?:\\s(?:${PARTICLE}){0,3}(?:${WORD}|${INITIAL})){0,4}\\s(?:${PARTICLE}){0,3}${WORD}`;
/** The same, or a surname alone. */
export const ANY_NAME = `(?:${FULL_NAME}|${TITLE}{0,2}${WORD})`;

export interface Person {
  readonly name: string;
  /** As the article has it: `finance chief`, `an analyst at Corran`; null when it says none. */
  readonly role: string | null;
}

const BEFORE = new RegExp(
  `(?:^|[\\s“"‘(])((?:the\\s|The\\s)?(?:\\p{L}[\\p{L}’'-]*\\s){0,4}?(?:${ROLE_WORD}))(\\sof\\s(?:the\\s)?${WORD})?,?\\s$`,
  'iu',
);
/** `said cox Imani Brooks` */
const UP_TO_VERB =
  /^.*\b(?:said|says|told|added|asked|wrote|dijo|dice|sagte|erklärte|déclaré|dit|detto|disse|by|and|with|from|to|of|in|as|when|that|which|who|whose|where|while|because|but|after)\s/iu;
const BEHIND =
  /^,\s((?:the|a|an|its|his|her|their|who is|co-)?\s?(?:St\.|(?:\p{Lu}\.){2,}|[^,.;:()“”"]){3,70}?)(?=[,.;:]|\swho\s|\sand\s(?:a|the|said|told)\b|$)/u;

/** Names of people in a text, each with what it is said to be; a name needs a title, an office or a trade beside it. */
export function peopleIn(
  text: string,
): readonly (Person & { readonly start: number; readonly end: number })[] {
  return [...text.matchAll(new RegExp(FULL_NAME, 'gu'))].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const role = roleOf(text, start, end, match[0]);
    const titled = new RegExp(`^${TITLE}`, 'u').test(match[0]);
    return role === null && !titled ? [] : [{ name: withoutRole(match[0]), role, start, end }];
  });
}

/** What stands before a name or behind its comma; also in capitals as part of the match: `Chief Executive Priya Halloran`. */
export function roleOf(text: string, start: number, end: number, name: string): string | null {
  const inside = leadingRole(name);
  if (inside !== null) return inside;
  const [, what, ofWhat = ''] = BEFORE.exec(text.slice(Math.max(0, start - 70), start)) ?? [];
  const before = what?.replace(UP_TO_VERB, '');
  // `head of operations` is an office, `director of Alden` one there.
  if (before !== undefined)
    return `${before.replace(/^(?:the|its|their)\s/i, '')}${/^\sof\s\p{Ll}/u.test(ofWhat) ? ofWhat : ''}`;
  const match = BEHIND.exec(text.slice(end, end + 90));
  const behind = match?.[1]?.trim();
  if (behind === undefined || !ROLE.test(behind) || /^(?:who|which|and)\b/.test(behind)) return null;
  // `director of the centre for Russia, Eastern Europe and …`: a list goes on behind the comma.
  const goesOn = /^,\s\p{Lu}/u.test(text.slice(end + (match?.[0].length ?? 0)));
  return (
    goesOn ? behind.replace(/\s(?:for|of|in|at)\s(?:(?!\s(?:for|of|in|at)\s).)*$/u, '') : behind
  ).replace(/^(?:who is|the)\s/u, '');
}

/** What an office may be of, before its word: `Health Minister`, `Financial Officer`. */
const OF_OFFICE =
  /^(?:financial|operating|technology|technical|legal|commercial|medical|scientific|prime|vice|first|foreign|interior|home|health|defen[cs]e|education|trade|police|fire|fleet|general|managing|assistant|associate|senior|lead|city|state|county|district|regional|national|federal|labou?r|energy|environment|agriculture|fisheries|culture|justice|economic|economy|information|people|risk|investment|development|planning|security|safety|public|social|youth|sports?|tourism|water|works)$/iu;

const isOfOffice = (word: string): boolean => OF_OFFICE.test(word) || ROLE.test(word);

function leadingRole(name: string): string | null {
  const words = name.split(' ');
  let roles = 0;
  for (let at = 0; at < words.length - 2; at++) {
    const word = words[at] ?? '';
    // `Halvard Chief Executive Ada Lund`: two words of an office, behind a firm's name.
    const isOffice = (at > 0 || roles > 0) && ROLE.test(word) && isOfOffice(words[at - 1] ?? '');
    if (ROLE.test(word) && (isOffice || roles === at || at === 0)) roles = at + 1;
    else if (!isOfOffice(word) && at > 1) break;
  }
  return roles === 0 ? null : words.slice(0, roles).join(' ');
}

/** A name alone: `Chief Executive Dr. Priya N. Halloran` is `Dr. Priya N. Halloran`. */
export function withoutRole(name: string): string {
  const role = leadingRole(name);
  return role === null ? name : name.slice(role.length + 1);
}

/** The last word of a name, by which news call a person later. */
export function surname(name: string): string {
  return (
    name
      .split(' ')
      .at(-1)
      ?.replace(/[’']s$/u, '') ?? name
  );
}
