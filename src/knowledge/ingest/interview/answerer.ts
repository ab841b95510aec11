import { type Cast, castMember, described, fullNamesIn, introduce, withoutOpening } from '../people/cast.ts';
import { FULL_NAME, peopleIn, surname, withoutTitle } from '../people/people.ts';
import { INTERVIEW } from './interview-unmarked.ts';

/** Who answers in an interview, by the label before it: `AL`, `Lund`, `Ada Lund`; null for `A:`. */
export type Answerer = (label: string | null) => string | null;

/** What an article says beside its answers; all of it empty where it has none. */
export interface Introduction {
  readonly title: string;
  /** With the title, up to the first answer. */
  readonly above: string;
  readonly whole: string;
}

const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;

/**
 * An interview's answerers by what the rest of its article says, which introduces them. Where it leaves open who is meant, nobody; a
 * whole name says so itself. An answer may introduce who speaks next, but by no initials. Below a notice questions and answers are the
 * office's own.
 *
 * @param isPersonal somebody speaks of themselves in an answer
 */
export function createAnswerer(
  { title, above, whole: introduction }: Introduction,
  isPersonal: boolean,
  text: string,
  cast: Cast,
): Answerer {
  for (const { name, role } of peopleIn(introduction)) introduce(cast, withoutOpening(name), role);
  const introduced = fullNamesIn(cast, introduction);
  const named = introduction === '' ? [] : fullNamesIn(cast, text);
  const one = (names: readonly string[], fits: (name: string) => boolean): string | null => {
    const [name, another] = names.filter(fits);
    return name === undefined || another !== undefined
      ? null
      : described(castMember(cast, name) ?? { name, role: null });
  };
  return (label) => {
    if (label === null) {
      if (!isPersonal && !INTERVIEW.test(introduction)) return null;
      const all = () => true;
      // Below the answers a book's title and its publisher are named as people are.
      return (
        one(introduced, all) ??
        one(spokenTo(introduction), all) ??
        one(fullNamesIn(cast, above), all) ??
        one(introduced, (name) => title.includes(withoutTitle(name)))
      );
    }
    const initials = label.replaceAll('.', '');
    const short = INITIALS.test(label) ? one(introduced, (name) => initialsOf(name) === initials) : null;
    // `EK` and `LUND` may be surnames as well.
    if (short !== null) return short;
    const plain = withoutTitle(label);
    if (!plain.includes(' ')) {
      const called = plain.toLowerCase();
      return one(named, (name) =>
        [surname(name), withoutTitle(name).split(' ')[0]].some((word) => word?.toLowerCase() === called),
      );
    }
    // `ADA LUND`, whom the text writes as people are written
    const written = one(named, (name) => name.toLowerCase() === plain.toLowerCase());
    if (written !== null) return written;
    const member = castMember(cast, label);
    return member === null ? label : described(member);
  };
}

/** Of several people, those whom an introduction says to be interviewed. */
function spokenTo(introduction: string): readonly string[] {
  const names = [SPOKEN_TO, SPEAKS_TO_US].flatMap((pattern) =>
    [...introduction.matchAll(pattern)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}
const SPOKEN_TO = new RegExp(
  `(?:[Ii]nterview with|[Ss](?:poke|peaks|at down) (?:to|with)|[Tt]alk(?:s|ed)? (?:to|with)|[Cc]onversation with|(?:[Ww]e|I) (?:asked|met)|[Qq]uestions (?:to|for))\\s(${FULL_NAME})`,
  'gu',
);
const SPEAKS_TO_US = new RegExp(
  `(${FULL_NAME})\\s(?:answers|answered|spoke to|talked to|talks|speaks|told us|tells us|in (?:an |our )?interview)`,
  'gu',
);

const initialsOf = (name: string): string =>
  withoutTitle(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
