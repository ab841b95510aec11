import { patternOf } from '../../../../knowledge/language/pattern.ts';
import { remembered } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import { type Dimension, dimensionOf } from '../../../language/dimension.ts';
import { contentOf, stemsOf } from '../../../language/held.ts';
import { COUNTED_IN_WORDS, NUMBER_IN_WORDS, STOP } from '../../../language/lexicon.ts';
import { stemOf, tokenise } from '../../../language/words.ts';

const ASKED =
  /\bhow many (?<what>(?:[\p{L}’'-]+ ){1,3}?)(?:are|is|was|were|do|does|did|has|have|had|will|would|can|could|of|in|on|at|the|there|per)\b/u;
const KINDS =
  /^(?:kinds?|types?|sorts?|varieties|species|breeds?|brands?|models?|styles?|classes|categories)$/u;
const PEOPLE = /^(?:people|persons|inhabitants|residents|men|women|children|kids|folks?)$/u;
const DWELLINGS = /^(?:families|households|homes|houses|flats|villages|towns|streets)$/u;

/** Ballot papers may be spoilt, and seats are what votes are cast for. */
const BALLOTS = /^(?:papers|ballots|seats|councillors|wards|boxes|recounts?)$/;

/** Vehicles, buildings and the like, of which nobody is one. */
const THINGS =
  /^(?:ferries|ships|boats|vessels|yachts|buses|trains|trams|planes|aircraft|helicopters|jets|cars|vans|lorries|trucks|taxis|bikes|bicycles|scooters|carriages|wagons|locomotives|engines|routes|lines|sailings|flights|crossings|departures|services|schools|colleges|hospitals|clinics|shops|stores|branches|factories|plants|mills|mines|warehouses|offices|hotels|pubs|restaurants|stations|airports|ports|sites|farms|animals|cows|sheep|horses|books|paintings|machines|robots|turbines|beds)$/u;
const COUNTED_PEOPLE =
  /^(?:people|persons?|inhabitants|residents|passengers|travellers|travelers|commuters|staff|workers|employees|students|pupils|members|visitors|guests|customers|men|women|children|adults|patients|players|fans|supporters|spectators|tourists|teachers|nurses|doctors|soldiers|sailors|drivers|miners|farmers|shareholders|volunteers)$/u;
/** `1,340 ferry workers` are no ferries. */
const KIND_OF_PEOPLE =
  /(?<!\p{L})[\p{L}-]+ (?=(?:crews?|staff|workers|passengers|drivers|users|operators|owners)(?!\p{L}))/giu;

/** Each of these counts no such thing: six kinds of wagon are not the wagons, 143 families are more people, and passengers are no ferries. */
const OTHERS: readonly { readonly told: RegExp; isAsked(what: string): boolean }[] = [
  { told: KINDS, isAsked: (what) => !KINDS.test(what) },
  { told: DWELLINGS, isAsked: (what) => PEOPLE.test(what) },
  { told: BALLOTS, isAsked: (what) => /^votes?$/.test(what) },
  { told: COUNTED_PEOPLE, isAsked: (what) => THINGS.test(what) },
];

/**
 * Whether a question asks how many there are of a thing, and all that a fact counts is another: kinds, where it does not name the thing as
 * theirs, and families where people are asked for.
 */
export function countsAnother(said: string, { text, figures }: Fact): boolean {
  const what = ASKED.exec(said)?.groups?.what?.trim().split(' ').at(-1);
  if (what === undefined || STOP.has(what)) return false;
  const counted = figures
    .filter((figure) => dimensionOf(figure) === undefined || dimensionOf(figure) === 'count')
    .map(({ unit }) => unit.toLowerCase().split(' ').at(-1) ?? '');
  const other = OTHERS.find(({ told }) => counted.length > 0 && counted.every((noun) => told.test(noun)));
  if (other === undefined || !other.isAsked(what)) return false;
  const stem = stemOf(what);
  return !tokenise(text.replace(KIND_OF_PEOPLE, '')).some((token) => stemOf(token.text) === stem);
}

/** `How many people`, `how many died` */
const PEOPLE_ASKED =
  /\bhow many (?:people|persons|inhabitants|residents|men|women|children|(?:(?:were|was|have|had|has|been) )*(?:died?|dead|killed|injured|hurt|wounded|drowned|missing))\b/u;
const COUNTED = new RegExp(
  String.raw`(?<!\p{L})(?:${NUMBER_IN_WORDS}|one|${COUNTED_IN_WORDS}|many|most|all|every\p{L}*)(?!\p{L})`,
  'iu',
);
const OF_NO_PEOPLE: ReadonlySet<Dimension | undefined> = new Set<Dimension>([
  'temperature',
  'speed',
  'length',
  'area',
  'volume',
  'mass',
  'power',
]);

/** Whether a question asks how many people, and all figures of a fact measure a temperature, a length or the like: `43 degrees`. */
export function measuresNoPeople(said: string, { text, figures }: Fact): boolean {
  if (!PEOPLE_ASKED.test(said) || COUNTED.test(text)) return false;
  const told = figures.filter((figure) => dimensionOf(figure) !== 'moment');
  return told.length > 0 && told.every((figure) => OF_NO_PEOPLE.has(dimensionOf(figure)));
}

const POPULATION_ASKED =
  /\bpopulation (?:of|in) (?:the )?(?<place>\p{L}[\p{L}’'-]+)|\bhow many (?:people|inhabitants|residents) (?:live|lived|are|are there|were) in (?:the )?(?<town>\p{L}[\p{L}’'-]+)/u;
/** `Halden Bay, population 4,100, and Orme` */
const POPULATION_TOLD =
  /(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*),? \(?(?:which has |with |has )?(?:an? )?(?:population|pop\.)(?: of| is|:)? (?:about |some |around )?\d/gu;

const NUMBER = String.raw`(?:\d[\d,]*|${NUMBER_IN_WORDS}|one)`;
/** `One family in ten`, `two out of five` */
const ONE_IN_SO_MANY = new RegExp(
  String.raw`(?<!\p{L})${NUMBER} (?:\p{L}+ )?(?:in|out of)(?: every)? ${NUMBER}(?!\p{L})`,
  'giu',
);
const ANY_NUMBER = new RegExp(String.raw`(?<!\p{L})${NUMBER}(?!\p{L})`, 'iu');

/** Whether a question asks for a place's population, and a text tells that of other places alone, behind their names, or what share does something. */
export function tellsOtherPopulation(said: string, text: string): boolean {
  const { place, town = place } = POPULATION_ASKED.exec(said)?.groups ?? {};
  if (town === undefined) return false;
  const besides = text.replace(ONE_IN_SO_MANY, '');
  if (besides !== text && !ANY_NUMBER.test(besides)) return true;
  const told = [...text.matchAll(POPULATION_TOLD)].map(({ groups }) => (groups?.name ?? '').toLowerCase());
  return told.length > 0 && !told.some((name) => name.split(' ').includes(town));
}

const OWNED_ASKED =
  /\bhow many (?<things>\p{L}[\p{L}-]+) (?:does|do|did|has|have|had) (?:the )?(?<whose>\p{L}[\p{L}’' -]{1,50}?)(?: (?:have|has|had|own|employ|run|count|got))?\W*$/u;

/** Whose things a question asks the number of, and how a text tells of somebody's. */
const ownedAsked = remembered((said: string) => {
  const { things, whose } = OWNED_ASKED.exec(said)?.groups ?? {};
  if (things === undefined || whose === undefined) return null;
  const told = new RegExp(
    String.raw`(?<owner>\p{Lu}[\p{L}-]+)[’']s? (?:\p{Ll}+ )?(?:\d[\d.,]*|${NUMBER_IN_WORDS})(?: (?:million|billion|thousand))? (?:[\p{L}-]+ ){0,2}${patternOf(things)}(?!\p{L})`,
    'u',
  );
  return { whose, told };
});

/** Whether a question asks how many of something somebody has, and a text counts another one's: `the Trust's 26,000 members`. */
export function countsAnothers(said: string, text: string): boolean {
  const asked = ownedAsked(said);
  const owner = asked?.told.exec(text)?.groups?.owner?.toLowerCase();
  return owner !== undefined && asked?.whose.includes(owner) === false;
}

const STUFF_ASKED =
  /\bhow (?:many|much) (?:cubic |square )?(?<unit>\p{L}{2,}?)s? of (?<stuff>\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+)?)/u;
/** Of what a question asks for tonnes, as stems, and how a text tells tonnes of something. */
const stuffAsked = remembered((said: string) => {
  const { unit, stuff } = STUFF_ASKED.exec(said)?.groups ?? {};
  if (unit === undefined || stuff === undefined) return null;
  const told = new RegExp(
    String.raw`\d[\d.,]*(?: \p{L}+)? (?:cubic |square )?${patternOf(unit)}s? of (?<stuff>\p{L}+)`,
    'iu',
  );
  return { stems: stuff.split(' ').flatMap((word) => (STOP.has(word) ? [] : [stemOf(word)])), told };
});

/**
 * Whether a question asks for tonnes of one thing, and a fact tells tonnes of another and has no word for that one.
 *
 * @param holds whether the fact has a word of the question's, or another one for it, by its stem
 */
export function measuresOtherStuff(said: string, text: string, holds: (stem: string) => boolean): boolean {
  const asked = stuffAsked(said);
  if (asked === null || asked.stems.some(holds)) return false;
  const other = asked.told.exec(text)?.groups?.stuff?.toLowerCase();
  return other !== undefined && !STOP.has(other);
}

/** `How many seats did the Greens get` */
const ASKS_OF_ONE =
  /\bhow (?:many|much) [^?]{0,60}?\b(?:does|do|did|has|have|had|will|would) (?<whose>[^?]{2,80})/u;
const ASKS_OF_ALL =
  /\b(?:together|combined|jointly|both|all|two|three|four|and|they|them|their|between|total|altogether|overall|coalition|alliance)\b/u;
/** `Together the two parties have 24 seats` */
const TOGETHER =
  /^["“]?(?:(?:(?:Taken )?[Tt]ogether|Combined|Between them|Jointly),? (?:they|(?:the|these|those|both)(?: two| three| four| five)? \p{L}+)(?!\p{L})|(?:They|The (?:two|three|four|five|pair|trio)(?: \p{L}+){0,2}) (?:together|jointly|between them)(?!\p{L}))/u;

/** Whether a question asks what one of several has, and a fact that does not name it tells what they have together. */
export function tellsAllTogether(said: string, text: string): boolean {
  if (!TOGETHER.test(text) || ASKS_OF_ALL.test(said)) return false;
  const whose = contentOf(ASKS_OF_ONE.exec(said)?.groups?.whose ?? '');
  const told = stemsOf(text.replace(TOGETHER, ''));
  return whose.length > 0 && !whose.some((stem) => told.has(stem));
}

const ASKS_HARMED =
  /\bhow many [^?]{2,60}? (?:were|was|got|are|have been|had been) (?:\p{L}+ly )?(?:flooded|damaged|destroyed|burn(?:ed|t)|hit|affected|lost|wrecked|demolished|evacuated|under water)\b/u;
const PROTECTS = /\b(?:protect|safeguard|shield|spare|save|defend)(?:s|d|ed|ing)?\b/i;
const HARMED =
  /\b(?:flooded|damaged|destroy\w*|burn(?:ed|t)|hit|affected|under water|wreck\w*|demolish\w*|evacuat\w*|lost)\b/i;

/** Whether a question asks how many were harmed, and a text tells only how many something protects: `to protect 640 homes from a flood`. */
export const tellsOfProtected = (said: string, text: string): boolean =>
  ASKS_HARMED.test(said) && PROTECTS.test(text) && !HARMED.test(text);

const ASKS_COUNT_OF =
  /\bhow many (?:[\p{L}-]+ ){0,1}?(?<things>[\p{L}-]{3,}s|people|children|men|women)\b(?<rest>[^?]*)/u;
/** `One of three pupils in the county to gain top grades` */
const ONE_OF = new RegExp(
  String.raw`(?<!\w)one of (?:the |its |their |only |just |about )*(?:\d[\d,]*|${NUMBER_IN_WORDS}) (?:[\p{L}-]+ )??(?<things>[\p{L}-]+)(?: (?:in|at|from|of) (?:the )?[\p{L}’' -]{2,30}?)?,? (?<which>(?:to \p{Ll}+|who|that|which|whose|\p{Ll}+ing|\p{Ll}+ed)(?!\p{L})[^.;]*)`,
  'iu',
);

const countAsked = remembered((said: string) => ASKS_COUNT_OF.exec(said)?.groups ?? {});

/** Whether a question asks how many there are of some, and a text counts only those that did something else: `one of three pupils to gain top grades`. */
export function countsOnlyThose(said: string, text: string): boolean {
  const { things = '', rest = '' } = countAsked(said);
  const told = things === '' ? undefined : ONE_OF.exec(text)?.groups;
  if (told === undefined || stemOf((told.things ?? '').toLowerCase()) !== stemOf(things)) return false;
  const counted = [
    ...text.matchAll(new RegExp(String.raw`(?<!\p{L})${patternOf(told.things ?? '')}(?!\p{L})`, 'giu')),
  ];
  const which = stemsOf(told.which ?? '');
  return counted.length === 1 && !contentOf(rest).some((stem) => which.has(stem));
}
