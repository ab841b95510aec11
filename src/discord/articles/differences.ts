import type { IngestedArticle } from '../../knowledge/ingest/facts/stored.ts';
import { oncePer } from '../../knowledge/memoize.ts';
import type { Fact } from '../../knowledge/types.ts';

/** Something that two forms of an article say otherwise: a figure or some words of a statement, or a statement that one of them lacks. */
export interface Difference {
  readonly there: string | null;
  readonly here: string | null;
  /** Whether it is a figure. */
  readonly isFigure: boolean;
}

/** How two articles' texts differ. */
export interface Differences {
  /** Figures first, then other words, then what is new here, then what is left out. */
  readonly changes: readonly Difference[];
  /** How much of the shorter one is in the other, word for word or told otherwise: 0 to 1. */
  readonly shared: number;
}

/** Of two statements this share of the words is the same where one is the other told otherwise. */
const ALIKE = 0.6;
/** Beyond so many statements that are not the same, they are two articles. */
const MOST_DIFFERENT = 80;

/** What an article says `here` that another one says otherwise, in the order in which it is said. */
export function differencesBetween(there: IngestedArticle, here: IngestedArticle): Differences {
  return comparedWith(there)(here);
}

/** Known again as long as both are held: a list of articles is asked for at each letter that a moderator types. */
const comparedWith = oncePer((there: IngestedArticle) =>
  oncePer((here: IngestedArticle) => compare(there, here)),
);

function compare(there: IngestedArticle, here: IngestedArticle): Differences {
  const [before, after] = [statementsOf(there), statementsOf(here)];
  const left = new Map([...before].filter(([text]) => !after.has(text)).slice(0, MOST_DIFFERENT));
  const more = [...after].filter(([text]) => !before.has(text)).slice(0, MOST_DIFFERENT);
  const told: Difference[] = [];
  const added: Difference[] = [];
  for (const [text, fact] of more) {
    const other = nearest(fact, [...left.values()]);
    if (other === undefined) added.push({ there: null, here: text, isFigure: false });
    else {
      left.delete(other.text);
      told.push(...changesOf(other, fact));
    }
  }
  const gone = [...left.keys()].map((text): Difference => ({ there: text, here: null, isFigure: false }));
  const changes = [...told.filter(({ isFigure }) => isFigure), ...told.filter(({ isFigure }) => !isFigure)];
  const fewer = Math.max(1, Math.min(before.size, after.size));
  const inBoth = [...after.keys()].filter((text) => before.has(text)).length + more.length - added.length;
  return { changes: eachOnce([...changes, ...added, ...gone]), shared: Math.min(1, inBoth / fewer) };
}

/** A figure may stand in the text and in a table: what is said otherwise of both is one difference. */
function eachOnce(changes: readonly Difference[]): readonly Difference[] {
  const isSame = (one: Difference, other: Difference): boolean =>
    one.there === other.there && one.here === other.here && one.isFigure === other.isFigure;
  return changes.filter((one, at) => changes.findIndex((other) => isSame(one, other)) === at);
}

/** What it says below its head, each statement once. */
const statementsOf = oncePer(({ facts }: IngestedArticle): ReadonlyMap<string, Fact> => {
  const own = facts.filter(({ place }) => place.kind !== 'headline' && place.kind !== 'dateline');
  return new Map(own.map((fact) => [fact.text, fact]));
});

const wordsOf = oncePer(({ text }: Fact): ReadonlySet<string> => new Set(text.toLowerCase().split(/\s+/u)));

function nearest(fact: Fact, others: readonly Fact[]): Fact | undefined {
  const words = wordsOf(fact);
  const [first] = others
    .map((other) => {
      const theirs = wordsOf(other);
      const same = [...words].filter((word) => theirs.has(word)).length;
      return { other, alike: (2 * same) / (words.size + theirs.size) };
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  return first?.other;
}

/** The figures that one statement has in place of another's, else the words. */
function changesOf(there: Fact, here: Fact): readonly Difference[] {
  const [before, after] = [figuresIn(there), figuresIn(here)];
  const figures = after.filter((text) => !before.includes(text));
  const others = before.filter((text) => !after.includes(text));
  if (figures.length > 0 && figures.length === others.length)
    return figures.map((text, at) => ({ there: others[at] ?? null, here: text, isFigure: true }));
  const [ownWords, words] = [here.text, there.text].map((text) => text.split(/\s+/u)) as [string[], string[]];
  const least = Math.min(ownWords.length, words.length);
  let start = 0;
  while (start < least && ownWords[start] === words[start]) start++;
  let end = 0;
  while (end < least - start && ownWords.at(-1 - end) === words.at(-1 - end)) end++;
  const middle = (all: readonly string[]) => all.slice(start, all.length - end).join(' ') || null;
  return [{ there: middle(words), here: middle(ownWords), isFigure: false }];
}

/** A bare number with the word behind it: `16 moorings`. */
const WORD_BEHIND = /^\s(?!(?:and|are|as|at|by|for|from|in|is|of|on|or|than|to|was|were|with)\b)\p{L}+/u;
function figuresIn({ text, figures }: Fact): readonly string[] {
  return figures.map((figure) => {
    const at = /\p{L}/u.test(figure.text) ? -1 : text.indexOf(figure.text);
    const behind = at === -1 ? null : WORD_BEHIND.exec(text.slice(at + figure.text.length));
    return figure.text + (behind?.[0] ?? '');
  });
}
