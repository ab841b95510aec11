import type { Question } from '../language/analyse.ts';
import type { Span } from '../types.ts';

const ROADS =
  'roads?|highways?|motorways?|freeways?|routes?|interstates?|streets?|carriageways?|expressways?';
const OTHERS =
  'lines?|bus(?:es)?|trams?|trains?|flights?|gates?|platforms?|terminals?|halls?|rooms?|reactors?|units?|berths?|piers?|lanes?|zones?|junctions?|exits?|blocks?|tunnels?|stages?|channels?|tracks?';
const ASKED = new RegExp(
  String.raw`(?<!\w)(?:which|what)(?: (?:main|bus|tram|train|rail|metro|ferry|local|coast|other))? (?:(?<road>${ROADS})|(?<other>${OTHERS}))(?!\w)`,
  'i',
);
/** What such a thing is told by: `9`, `4B`, `B12` */
const NUMBER = String.raw`(?:\d{1,4}[A-Z]?|[A-Z]\d{0,3})`;
/** Two things are asked of, or a figure. */
const ASKS_MORE = /(?<!\w)(?:how|when|or|most|least|\p{L}{3,}est)(?!\w)/iu;

/** `Highway 61`, `State Route 9`, `the A43`, `the E 6`, `I-95` */
const ROAD =
  /(?<!\p{L})(?:(?:(?:State|County|National|US|U\.S\.|Federal|Provincial|Coast|Trunk) )?(?:Highway|Motorway|Freeway|Route|Road|Interstate|Expressway) \d{1,4}[A-Z]?|(?:[AMBENR]|US|I)[- ]?\d{1,4})(?![\p{L}\d]|[.,]\d)/gu;

/**
 * The numbered thing of which a question asks which one it is: `Route 9` of the road, `Line 4` of the line, `Gate B12` of the gate. All of
 * `routes 4, 7 and 12`. Undefined where the text has none, or several apart.
 */
export function numberedThing(text: string, { plain }: Question): Span | undefined {
  const { road, other } = ASKED.exec(plain)?.groups ?? {};
  if ((road === undefined && other === undefined) || ASKS_MORE.test(plain)) return undefined;
  const several = listOf(text, road ?? other ?? '');
  if (several !== undefined) return several;
  const found = [...text.matchAll(road === undefined ? ofKind(other as string) : ROAD)];
  const [one] = found;
  if (one === undefined || new Set(found.map(([written]) => written)).size > 1) return undefined;
  return { start: one.index, end: one.index + one[0].length };
}

const singular = (asked: string): string => asked.toLowerCase().replace(/(?<=bus)es$|(?<!bu)s$/u, '');
/** As it is written within a sentence, and as a name: `line 4`, `Line 4`. */
const inEitherCase = (kind: string): string =>
  `[${kind.charAt(0).toUpperCase()}${kind.charAt(0)}]${kind.slice(1)}`;

function ofKind(asked: string): RegExp {
  const written = inEitherCase(singular(asked));
  return new RegExp(String.raw`(?<!\p{L})${written} (?:No\.? )?${NUMBER}(?![\p{L}\d]|[.,]\d)`, 'gu');
}

/** `Bus routes 4, 7 and 12`; undefined where the text lists none, or two such lists. */
function listOf(text: string, asked: string): Span | undefined {
  const kind = singular(asked);
  const called = kind === 'bus' ? '(?:[Bb]uses|[Rr]outes)' : `${inEitherCase(kind)}s`;
  const [list, another] = text.matchAll(
    new RegExp(
      String.raw`(?<!\p{L})${called} ${NUMBER}(?:, ${NUMBER}){0,8},? and ${NUMBER}(?![\p{L}\d]|[.,]\d)`,
      'gu',
    ),
  );
  return list === undefined || another !== undefined
    ? undefined
    : { start: list.index, end: list.index + list[0].length };
}
