import { withoutAddresses } from '../../language/addresses.ts';
import { patternOf } from '../../language/pattern.ts';
import { INGESTED_LIMITS } from '../../schema.ts';
import { cardinalOf, scaleOf } from '../figures/number-words.ts';

/** What opens sentences and is no name. */
export const NO_NAME = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our in on at for from by with as but and or so yet if when while after before since although though because however meanwhile there here what who how why where some many most more both all each every no not one two three last next now then also to of under over during according half about only just even until between among according correction photo caption read ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december dr mr mrs ms prof sir inc ltd corp co plc ag gmbh ' +
    'der die das ein eine er sie es wir im am auf für und aber rund le la les un une il elle ils en el los las y il lo gli и в на с он она'
  ).split(' '),
);
const PLAIN_STOP = new Set(
  'about after again against amid among because before behind being below between could every first from have having into more most other over says said since some such than that their them then there these they this those through under until very were what when where which while will with would years year months days weeks week month percent million billion cut cuts set sets make makes made new says keep keeps rise rises fall falls counts lands swings delays drops finds stands big biggest largest'.split(
    ' ',
  ),
);
const CAPITALISED_NAME = /\p{Lu}[\p{L}’'-]*(?:\s(?:of the|of|de la|de|von|van|&)?\s?\p{Lu}[\p{L}’'-]*)*/gu;
/** A fact is about few things; a list of topics is to be read. */
const MOST_OF_A_FACT = 3;
const MOST_TOPICS = 12;
/** Each is looked for in all of the text, and a page may have tens of thousands. */
const MOST_GIVEN = 200;

export interface Topics {
  /** At most a few for one statement: those of the article's topics that it names. */
  of(statement: string): readonly string[];
}

/** What an article tells. */
interface Told {
  readonly title: string;
  readonly statements: readonly string[];
  readonly language: string;
}

/** The topics of an article: what its file says, names that come back, and the headline's words that its text is about. */
export function topicsOf(article: Told, given: readonly string[]): Topics {
  const title = withoutAddresses(article.title);
  const statements = article.statements.map(withoutAddresses);
  const isNumber = (name: string): boolean =>
    name
      .toLowerCase()
      .split(/[\s-]/u)
      .every((word) => [cardinalOf, scaleOf].some((read) => read(word, article.language) !== undefined));
  const counts = new Map<string, number>();
  const text = statements.join('\n');
  for (const statement of statements)
    for (const name of new Set(namesIn(statement))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const inTitle = new Set(namesIn(title));
  const names = [...counts]
    .filter(([name, count]) => (count >= 2 || inTitle.has(name)) && !isNumber(name))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
  const words = (title.toLowerCase().match(/\p{Ll}{4,}/gu) ?? []).filter(
    (word) =>
      !PLAIN_STOP.has(word) &&
      !isNumber(word) &&
      !names.some((name) => name.toLowerCase().includes(word)) &&
      occurrences(text, word) >= 3,
  );
  const all = [
    ...new Set([
      ...[...new Set(given.map((topic) => topic.trim()))]
        .slice(0, MOST_GIVEN)
        .filter((topic) => occurrences(text, topic) > 0),
      ...names,
      ...words.map((word) => asWritten(word, text)),
    ]),
  ]
    .filter(({ length }) => length <= INGESTED_LIMITS.topic)
    .slice(0, MOST_TOPICS);
  const patterns = all.map(
    (topic) =>
      [topic, new RegExp(`(?<![\\p{L}\\d])${patternOf(topic)}(?:['’]?s)?(?![\\p{L}\\d])`, 'iu')] as const,
  );
  return {
    of: (statement) =>
      patterns
        .filter(([, pattern]) => pattern.test(statement))
        .map(([topic]) => topic)
        .slice(0, MOST_OF_A_FACT),
  };
}

/** A word as the text writes it: with a capital where it has one within a sentence and is nowhere without. */
function asWritten(word: string, text: string): string {
  const alone = (form: string) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'u');
  if (alone(word).test(text)) return word;
  const capital = (word[0] as string).toUpperCase() + word.slice(1);
  return new RegExp(`[\\p{Ll}\\d,] ${capital}(?![\\p{L}\\d])`, 'u').test(text) ? capital : word;
}

/** Capitalised words that do not open a sentence, and those that do when they stand in mid-sentence elsewhere too. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(CAPITALISED_NAME)].flatMap(({ index, 0: match }) => {
    const words = match.replace(/[’']s$/u, '').split(' ');
    const opens = index === 0 || /[.!?:“"]\s*$/u.test(text.slice(Math.max(0, index - 3), index));
    while (words.length > 0 && NO_NAME.has((words[0] ?? '').toLowerCase())) words.shift();
    const name = words.join(' ');
    if (
      name.length < 3 ||
      name.length > 40 ||
      (opens && words.length < 2 && !isSure(name)) ||
      isCapitals(name)
    )
      return [];
    return [name];
  });
}

/** `McVie`, `BBC1`: no ordinary word is written so. */
function isSure(name: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(name);
}

function isCapitals(name: string): boolean {
  return name.length > 6 && !/\p{Ll}/u.test(name);
}

function occurrences(text: string, word: string): number {
  return text.toLowerCase().split(word.toLowerCase()).length - 1;
}
