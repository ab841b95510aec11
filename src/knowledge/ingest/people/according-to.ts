import { type Cast, castMember, described, introduce } from './cast.ts';
import { FULL_NAME, withoutRole } from './people.ts';
import { sourceNamed } from './source-phrase.ts';
import { known } from './who-is-meant.ts';

const ACCORDING =
  /(?:\b[Aa]ccording to|\b[Ll]aut|\b[Ss]elon|\b[Ss]egún|[Пп]о (?:словам|данным)|\b[Ss]econdo)\s+((?:[^,;:()“”"]|,(?=\d)){2,90}?(?:,?\s(?:Co|Ltd|Inc|Corp|plc)\.?)*)(?=\son\s\p{Lu}|,(?!\d)|;|:|\(|\)|[“”"]|(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|Rev|Sen|Gov|Rep|Gen|Capt|Col|Lt|Sgt|Hon))\.(?:\s|$)|$)/u;
/** `“…。”港口负责人王芳说。` */
const HAN_AFTER = /[”」』]([^，。！？“”]{2,24}?)(?:说|表示|称|指出|告诉)/u;
/** `According to chairman Ada Lund the club will lose …`: without a comma the name ends it. */
const CLAUSE_BEHIND = new RegExp(
  `^((?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}${FULL_NAME})\\s(?:the|an?|its?|they|he|she|this|that|there|all|some|most|half|only|more|about|\\d)(?![\\p{L}]).*$`,
  'u',
);
const OFFICE_ALONE = /^(?:the|its|his|her|their)\s[\p{L}’' -]+$/u;
const NAME_BEHIND = new RegExp(`^,\\s(${FULL_NAME})(?=[,.;])`, 'u');

/** Whom or what a sentence has it from: `according to the port`. */
export function sourceOf(sentence: string, cast: Cast): string | undefined {
  const han = HAN_AFTER.exec(sentence)?.[1];
  if (han !== undefined) return han;
  const match = ACCORDING.exec(sentence);
  const told = match?.[1]?.trim().replace(CLAUSE_BEHIND, '$1');
  const rest = match === null ? '' : sentence.slice(match.index + match[0].length);
  // `according to his lawyer, Ada Lund`
  const named = told !== undefined && OFFICE_ALONE.test(told) ? NAME_BEHIND.exec(rest)?.[1] : undefined;
  if (told !== undefined && named !== undefined)
    return described(introduce(cast, named, told) ?? { name: named, role: told });
  const source = told === undefined ? null : sourceNamed(told);
  if (source === null || OWN_PAPERS.test(source)) return undefined;
  return known(cast, source) ?? personNamed(cast, source) ?? source;
}

/** What an article says of somebody with their own papers: whose they are stands elsewhere. */
const OWN_PAPERS =
  /^(?:its|his|her|their)\s(?:.*\s)?(?:accounts|books|records|reports?|filings?|figures|data|statement|website|site|letters?|will|diary|results|minutes|estimates?)$/u;

/** Somebody whom the sentence introduces: `according to Dr. Ada Lund, an engineer`. */
function personNamed(cast: Cast, text: string): string | null {
  const person = castMember(cast, text);
  return person !== null && withoutRole(text) === person.name ? described(person) : null;
}
