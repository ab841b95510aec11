import type { Fact } from '../../../../knowledge/types.ts';
import { type Dimension, dimensionOf } from '../../../language/dimension.ts';
import { stemsOf } from '../../../language/held.ts';
import { stemOf } from '../../../language/words.ts';

/** How something is, and what tells that: figures of a dimension, or words. */
interface Measured {
  readonly by: readonly Dimension[];
  readonly told: RegExp;
}

const TELLS_HEAT =
  /\b(?:hot\w*|heat\w*|temperatures?|warm\w*|cold\w*|boil\w*|freez\w*|froz\w*|frost\w*|minus|zero|degrees?)\b|[−-]\d|°/i;

const MEASURED: ReadonlyMap<string, Measured> = new Map([
  ['heavy', { by: ['mass'], told: /\b(?:weigh\w*|heav\w*|light\w*)\b/i }],
  [
    'tall',
    { by: ['length'], told: /\b(?:tall\w*|high\w*|heights?|short\w*|store?ys?|floors|rises?|stands?)\b/i },
  ],
  ['wide', { by: ['length'], told: /\b(?:wid\w*|narrow\w*|broad\w*|across|lanes?)\b/i }],
  ['thick', { by: ['length'], told: /\b(?:thick\w*|thin\w*|pages?|sheets?|volumes?)\b/i }],
  ['hot', { by: ['temperature'], told: TELLS_HEAT }],
  ['warm', { by: ['temperature'], told: TELLS_HEAT }],
  ['cold', { by: ['temperature'], told: TELLS_HEAT }],
  [
    'spacious',
    { by: ['area'], told: /\b(?:square|sq|hectares?|acres?|areas?|size[sd]?|as big as|pitch(?:es)?)\b/i },
  ],
  [
    'fast',
    {
      by: ['speed', 'duration'],
      told: /\b(?:fast\w*|speed\w*|slow\w*|quick\w*|(?:an|per|every) (?:hour|second|minute|day)|knots?|mph|kph|km\/h)\b/i,
    },
  ],
  ['deep', { by: ['length'], told: /\b(?:deep\w*|depths?|shallow\w*|below|beneath|under\w*|down)\b/i }],
  [
    'long',
    {
      by: ['length', 'duration', 'moment'],
      told: /\b(?:long\w*|lengths?|lasts?|lasted|stretch\w*|words|pages?|episodes?|short\w*|until|since|from|between)\b/i,
    },
  ],
  [
    'old',
    {
      by: ['duration', 'moment'],
      told: /(?<!\w)(?:old\w*|ag(?:e|es|ed|eing|ing)|young\w*|teen\w*|\p{L}+ties|century|centuries|born|births?|medieval|ancient)(?!\w)/iu,
    },
  ],
]);
const ASKED =
  /\bhow (?<quality>heavy|tall|wide|thick|hot|warm|cold|old|deep) (?:is|are|was|were|does|do|did|has|have|will|can)\b(?!.*\bin (?:the red|debt)\b)/u;
/** `What is the age of Nadine`, `the weight of the kiln`. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['age', 'old'],
  ['weight', 'heavy'],
  ['height', 'tall'],
  ['width', 'wide'],
  ['thickness', 'thick'],
  ['temperature', 'hot'],
  ['floor area', 'spacious'],
  ['surface area', 'spacious'],
  ['square footage', 'spacious'],
  ['floor space', 'spacious'],
  ['speed', 'fast'],
  ['depth', 'deep'],
  ['length', 'long'],
]);
/** `What is the old kiln's weight`, `what's the weight of it`. */
const byNoun = (nouns: string) =>
  String.raw`(?<!\w)what(?:['’]?s| is| was) (?:the )?(?:[\p{L}-]{1,40} ){0,3}?(?:[\p{L}-]{1,40}['’]s )?(?<noun>${nouns})(?: of(?!\w)|\W*$)`;
const ASKED_BY_NOUN = new RegExp(byNoun([...NOUNS.keys()].join('|')), 'u');

const qualityIn = (said: string): string =>
  ASKED.exec(said)?.groups?.quality ?? NOUNS.get(ASKED_BY_NOUN.exec(said)?.groups?.noun ?? '') ?? '';

/** What tells how tall something is, where it asks for that, or how old, wide or heavy; anything where it asks for nothing such. */
export const tellsQuality = (said: string, text: string): boolean =>
  MEASURED.get(qualityIn(said))?.told.test(text) ?? true;

/** Brings in something that was not named: `one mixer, 30 years old`, `my oven is 30 years old`. */
const BRINGS_IN =
  /^(?:one|two|three|an?|another|some|my|our|its|their|his|her)\s(?!age(?!\w)|\d)((?:[\p{L}’'-]+\s){0,2}?[\p{L}’'-]+)(?:,|\s(?:is|are|was|were)(?!\w))/iu;

/**
 * Whether a question asks how heavy, old or hot something is, and a statement measures something else of it: its heat where the weight is asked
 * for; or what somebody called by name has, and not them: `how old is Nadine`, and `one mixer, 30 years old`.
 *
 * @param names what the question calls by name, as stems
 */
export function measuresAnother(said: string, { text, figures }: Fact, names: readonly string[]): boolean {
  const measured = MEASURED.get(qualityIn(said));
  if (measured === undefined) return false;
  const dimensions = figures.map(dimensionOf);
  const tells = dimensions.some((own) => own === undefined || measured.by.includes(own));
  if (!tells && !measured.told.test(text)) return true;
  const there = stemsOf(text);
  return names.length > 0 && BRINGS_IN.test(text) && !names.some((name) => there.has(name));
}

/** How far something reaches, each way: how it is asked for, and words that tell it. */
const WAYS: readonly { readonly asks: RegExp; readonly tells: RegExp }[] = [
  ['long', 'length', String.raw`long\w*|lengths?|stretch\w*|from \p{L}+ to`],
  ['wide', 'width', String.raw`wid\w*|narrow\w*|broad\w*|across|lanes?|diameter`],
  ['deep', 'depth', String.raw`deep\w*|depths?|down(?! on(?!\w))|below|under\w*`],
  ['(?:high|tall)', 'height', String.raw`high\w*|tall\w*|heights?|ris\w*|stands?|above|tower\w*|up`],
  ['thick', 'thickness', String.raw`thick\w*|thin\w*`],
].map(([quality = '', noun = '', tells = '']) => ({
  asks: new RegExp(String.raw`(?<!\w)how ${quality} (?:is|are|was|were)(?!\w)|${byNoun(noun)}`, 'u'),
  tells: new RegExp(String.raw`(?<!\w)(?:${tells})(?!\w)`, 'iu'),
}));
/** A way beside the figure itself: `11 metres long`, `depth: 40 centimetres`. */
const NAMES_WAY =
  /(?<!\w)(?:long|wide|deep|high|tall|thick|across(?! \p{L}))(?!\w)|(?<!\w)(?:length|width|depth|height|thickness)(?!\w)[^.;]{0,60}?\d/giu;

/** From where something is so far: `6km short of the runway`. */
const DISTANCE =
  /(?:\d ?(?:k?m|mi|ft)|(?<!\w)(?:\p{L}{0,5}met(?:re|er)s?|miles?|feet|yards?)) (?:short of|away|apart|inland|offshore|(?:up|down)stream|outside|beyond|along|from|off(?! the ground)|(?:to the )?(?:north|south|east|west)(?:-?(?:east|west))?)(?!\w)/giu;

/** Whether a question asks how wide something is, and a fact tells how deep or long alone, or how far it is from somewhere. */
export function measuresOtherWay(said: string, { text, figures }: Fact): boolean {
  const way = WAYS.find(({ asks }) => asks.test(said));
  if (way === undefined || way.tells.test(text)) return false;
  const lengths = figures.filter((figure) => dimensionOf(figure) === 'length').length;
  return lengths > 0 && [NAMES_WAY, DISTANCE].flatMap((form) => [...text.matchAll(form)]).length >= lengths;
}

const HOW_DEEP = /\bhow deep (?:is|are|was|were) (?:(?:the|this|that) )?(?<thing>[\p{L}-]{3,})/u;
const LIES_DEEP = /(?<!\w)(?:from|at|to|in) (?:an? )?(?:\p{Ll}+ )?depths? of(?!\w)/iu;
const GOES_ON = /^["“]?(?:It|They|Its|Their|This|That)\b/u;

/**
 * Whether a question asks how deep something is, and a text without a word for it tells at what depth another thing was: `the wreck was
 * raised from a depth of 34 metres`, of how deep the ice was.
 *
 * @param holds whether the fact has a word of the question's, or another one for it, by its stem
 */
export function tellsWhereItLay(said: string, text: string, holds: (stem: string) => boolean): boolean {
  const thing = HOW_DEEP.exec(said)?.groups?.thing;
  return thing !== undefined && LIES_DEEP.test(text) && !GOES_ON.test(text) && !holds(stemOf(thing));
}
