import type { Fact } from '../knowledge/types.ts';
import type { Index } from './index/inverted-index.ts';
import type { Question } from './language/analyse.ts';
import { fold, tokenise } from './language/words.ts';
import { lazily } from './lazily.ts';
import type { Span } from './types.ts';

/** `Who is Ada Lund?`, `and who's this lund guy` */
const ASKED =
  /^(?:(?:so|and|but|hey|hi|ok|okay|btw|wait|sorry)[\s,]+)*who(?:\s+(?:the \w+ )?(?:is|was|r)|['’]?s)\s+(?:(?:this|that)\s+)?(?<name>[\p{L}\p{M}'’. -]{3,60}?)(?:\s+(?:guy|person|woman|man|lady|again|exactly|anyway|actually))*[?!.\s]*$/iu;
/** What `Operator` and `Rival` say of a company is no person's part. */
const PART = /\s|(?:[eo]r|ist|yst|ian|man|woman|chief|coach|mayor|chef|judge|captain)$/iu;
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady)$/;

/** Somebody of whom a sentence says who that is. */
interface Person {
  readonly name: readonly string[];
  readonly fact: number;
  readonly part: Span;
}

/** The fact that says who somebody is, and where. */
interface WhoIs {
  readonly fact: number;
  readonly part: Span;
}

/**
 * Who the person is that a question names: articles say it of those whom they quote (`said Ada Lund, harbour master`), and nobody
 * needs to rank that. Nothing for a name that two people share; of several articles the newest.
 */
export function createWhoIs({ facts }: Index): (question: Question) => WhoIs | undefined {
  const people = lazily(() => peopleIn(facts));
  return ({ plain }) => {
    const asked = ASKED.exec(plain)?.groups?.name;
    if (asked === undefined) return undefined;
    const name = wordsOf(asked);
    const found = people().filter((person) => isCalled(person.name, name));
    const [newest] = found;
    const isOne = found.every((person) => person.name.join(' ') === newest?.name.join(' '));
    return isOne ? newest : undefined;
  };
}

/** The newest first. */
function peopleIn(facts: readonly Fact[]): readonly Person[] {
  const people = facts.flatMap((one, fact): Person[] => {
    const [, said = '', office = ''] = /^([^,]+)(?:, (.+))?$/u.exec(one.saidBy ?? '') ?? [];
    const name = wordsOf(said);
    const part = one.questions.length > 0 || name.length < 2 ? null : partIn(one.text, said, office);
    return part === null ? [] : [{ name, fact, part }];
  });
  const published = ({ fact }: Person) => facts[fact]?.article.published ?? '';
  return people.sort((a, b) => published(b).localeCompare(published(a)));
}

/** Where a sentence that names somebody says who it is: `harbour master`, or `a gardener from Ashby` behind the name. */
function partIn(text: string, name: string, office: string): Span | null {
  const at = text.indexOf(name);
  if (at < 0) return null;
  const start = PART.test(office) ? text.toLowerCase().indexOf(office.toLowerCase()) : -1;
  if (start >= 0) return { start, end: start + office.length };
  const behind = /^, ((?:an?|the|its|their|his|her) [^,.;:"“”()]{3,70})/u.exec(
    text.slice(at + name.length),
  )?.[1];
  if (behind === undefined) return null;
  const from = at + name.length + 2;
  return { start: from, end: from + behind.length };
}

const wordsOf = (name: string): readonly string[] =>
  tokenise(fold(name))
    .map(({ text }) => text.replace(/\.$/, ''))
    .filter((word) => !TITLE.test(word));

/** `Lund`, `Ada Lund` and `Dr Lund` for Dr. Ada M. Lund: words of the name in their order, the last one among them. */
function isCalled(name: readonly string[], asked: readonly string[]): boolean {
  if (asked.length === 0 || asked.at(-1) !== name.at(-1)) return false;
  let at = 0;
  for (const word of name) if (word === asked[at]) at++;
  return at === asked.length;
}
