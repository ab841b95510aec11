import { type Cast, described, memberOf, namesIn, remember } from './cast.ts';
import { peopleIn, surname, withoutTitle } from './people.ts';

/** Who answers in an interview, by the label before it: `AL`, `Lund`, `Ada Lund`; null for `A:`. */
export type Answerer = (label: string | null) => string | null;

/** What makes questions and answers an interview; below a notice they are the office's own. */
const INTERVIEW =
  /\b(?:interview\w*|spoke|talk(?:ed|s)?|conversation|sat down|answers|answered|(?:we|us|I) (?:asked|met)|(?:met|told) (?:us|me))\b/iu;
const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;

/**
 * An interview's answerers by what the rest of its article says, which introduces them. Where it leaves open who is meant, nobody; a
 * whole name says so itself. An answer may introduce who speaks next, but by no initials.
 */
export function createAnswerer(introduction: string, text: string, cast: Cast): Answerer {
  for (const { name, role } of peopleIn(introduction)) remember(cast, name, role);
  const introduced = namesIn(cast, introduction);
  const named = introduction === '' ? [] : namesIn(cast, text);
  const one = (names: readonly string[], fits: (name: string) => boolean): string | null => {
    const [name, another] = names.filter(fits);
    return name === undefined || another !== undefined
      ? null
      : described(memberOf(cast, name) ?? { name, role: null });
  };
  return (label) => {
    if (label === null) return INTERVIEW.test(introduction) ? one(introduced, () => true) : null;
    if (INITIALS.test(label))
      return one(introduced, (name) => initialsOf(name) === label.replaceAll('.', ''));
    const plain = withoutTitle(label);
    if (!plain.includes(' ')) {
      const called = plain.toLowerCase();
      return one(named, (name) =>
        [surname(name), withoutTitle(name).split(' ')[0]].some((word) => word?.toLowerCase() === called),
      );
    }
    const member = memberOf(cast, label);
    return member === null ? label : described(member);
  };
}

const initialsOf = (name: string): string =>
  withoutTitle(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
