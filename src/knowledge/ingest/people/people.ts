import { isOfOffice, isVerb, OFFICE, officeBefore } from './office.ts';

/** What stands before a name and is no part of it, with the space behind it. */
export const TITLE =
  '(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx|Cr|PC|DC|Sir|Dame|Lord|Lady|Rev|Sgt|Lt|Capt|Col|Gen|Sen|Gov|Rep|Coun|Cllr|Ald|Insp|Supt|Det|Maj|Cmdr|Adm|Mme|Mlle|M|Herr|Frau|Sr|Sra|Don|Doña)\\.?\\s)';
const PARTICLE =
  "(?:(?:St\\.|de|del|della|der|den|di|da|das|dos|du|van|von|zu|bin|ibn|al|el|la|le|y|ten|ter)\\s|[dDlO][’'])";
/** A name's word, in capital and small letters; each piece can be read in one way only, so that no text takes long. */
const WORD =
  "(?!(?:Dr|Prof|Mr|Mrs|Ms|Mx|Rev|Sgt|Lt|Capt|Col|Gen|Sen|Gov|Rep|Coun|Cllr|Ald|Insp|Supt|Det|Maj|Cmdr|Adm|Sr|Sra|St)\\.)(?=\\p{Lu}[\\p{Lu}’'´-]{0,3}\\p{Ll})\\p{Lu}[\\p{L}’'´-]{1,40}";
const INITIAL = '\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,3}';
const FOR = String.raw`(?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner)\s(?:for|of)\s(?:\p{Lu}\p{L}+\s(?:and|&)\s)?`;
/** `Minister for Housing` before a name: what the office is of is written as names are. */
const OFFICE_FOR = new RegExp(`((?:\\p{Lu}\\p{Ll}+\\s){0,2}${FOR}\\p{Lu}\\p{L}+)\\s$`, 'u');
/** A full name, its title before it: `Dr. Priya N. Halloran`, `B. J. Nordahl`, `T. K. van der Berg`. */
export const FULL_NAME = `(?<!${FOR})(?!\\p{Lu}[\\p{L}-]*[’']s\\s)${TITLE}{0,2}(?:${WORD}|${INITIAL})(?:\\s(?:${PARTICLE}){0,3}(?:${WORD}|${INITIAL})){0,4}\\s(?:${PARTICLE}){0,3}${WORD}`;
/** The same, or a surname alone. */
export const ANY_NAME = `(?:${FULL_NAME}|${TITLE}{0,2}${WORD})`;

/** Somebody as one sentence introduces them. */
export interface NamedPerson {
  readonly name: string;
  /** As the article has it: `finance chief`, `an analyst at Corran`; null when it says none. */
  readonly role: string | null;
}

const BEHIND =
  /^(?:,\s\d{1,3}(?=,))?,\s((?:the|a|an|its|his|her|their|who is|co-)?\s?(?:St\.|(?:\p{Lu}\.){2,}|[^,.;:()“”"]){3,70}?)(?=[,.;:]|\swho\s|\sand\s(?:a|the|said|told)\b|$)/u;

/** Behind the comma no office begins with these, nor is it somebody else's: `Ada Lund, driver Bo Ek and …`. */
const NO_OFFICE = new RegExp(
  `^(?:[^,]*\\s(?:said|says|told|tells|added)(?![\\p{L}])|(?:who|whose|whom|which|that|where|when|and|but|or|in|at|on|for|from|to|by|with|after|before|as|while|if|because|\\p{Ll}+ing\\s(?!(?:director|editor|officer|partner|manager|coach)))(?![\\p{L}])|(?:(?:the|an?|his|her|its|their)\\s)?(?:(?!(?:of|at|for|in|from|with|to)\\s)[\\p{Ll}-]+\\s){0,3}${FULL_NAME}$)`,
  'u',
);

/** For `matchAll` alone, which leaves no place behind. */
export const FULL_NAMES = new RegExp(FULL_NAME, 'gu');
const OPENS_WITH_TITLE = new RegExp(`^${TITLE}`, 'u');

/** Names of people in a text, each with what it is said to be; a name needs a title, an office or a trade beside it. */
export function peopleIn(
  text: string,
): readonly (NamedPerson & { readonly start: number; readonly end: number })[] {
  return [...text.matchAll(FULL_NAMES)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const role = roleOf(text, start, end, match[0]);
    const titled = OPENS_WITH_TITLE.test(match[0]);
    return role === null && !titled ? [] : [{ name: withoutRole(match[0]), role, start, end }];
  });
}

/** What stands before a name or behind its comma; also in capitals as part of the match: `Chief Executive Priya Halloran`. */
export function roleOf(text: string, start: number, end: number, name: string): string | null {
  const inside = leadingRole(name);
  if (inside !== null) return inside;
  const above = text.slice(Math.max(0, start - 70), start);
  const before = OFFICE_FOR.exec(above)?.[1] ?? officeBefore(above);
  if (before !== null) return before;
  const match = BEHIND.exec(text.slice(end, end + 90));
  const behind = match?.[1]?.trim();
  if (
    behind === undefined ||
    !OFFICE.test(behind) ||
    NO_OFFICE.test(behind) ||
    isVerb(behind.split(' ')[0] ?? '')
  )
    return null;
  // `director of the centre for Russia, Eastern Europe and …`: a list goes on behind the comma.
  const goesOn = /^,\s\p{Lu}/u.test(text.slice(end + (match?.[0].length ?? 0)));
  return (
    goesOn ? behind.replace(/\s(?:for|of|in|at)\s(?:(?!\s(?:for|of|in|at)\s).)*$/u, '') : behind
  ).replace(/^(?:who is|the(?!\s[^,]*[’']s?\s))\s/u, '');
}

/** `Deputy Farm Minister Ada Lund`: whatever stands before it is what the office is of. */
const OF_ANYTHING = /^(?:Minister|Secretary|Commissioner|Ombudsman|Correspondent)$/u;

function leadingRole(name: string): string | null {
  const words = name.split(' ');
  let roles = 0;
  for (let at = 0; at < words.length - 2; at++) {
    const word = words[at] ?? '';
    // `Halvard Chief Executive Ada Lund`: two words of an office, behind a firm's name.
    const isOffice =
      (at > 0 || roles > 0) &&
      OFFICE.test(word) &&
      (isOfOffice(words[at - 1] ?? '') || OF_ANYTHING.test(word));
    if (OFFICE.test(word) && (isOffice || roles === at || at === 0)) roles = at + 1;
    else if (!isOfOffice(word) && at > 1) break;
  }
  return roles === 0 ? null : words.slice(0, roles).join(' ');
}

/** A name alone: `Chief Executive Dr. Priya N. Halloran` is `Dr. Priya N. Halloran`. */
export function withoutRole(name: string): string {
  const role = leadingRole(name);
  return role === null ? name : name.slice(role.length + 1);
}

const TITLES = new RegExp(`^${TITLE}+`, 'u');

/** `Dr. Ada Lund` without what she is called by everybody. */
export function withoutTitle(name: string): string {
  return name.replace(TITLES, '');
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
