import { isWithdrawal } from '../../knowledge/conflicts/withdrawn.ts';
import { figureAt } from '../../knowledge/figures/figure-at.ts';
import type { Fact } from '../../knowledge/types.ts';
import type { Question } from '../language/analyse.ts';
import { contentStems } from '../language/held.ts';
import type { Span } from '../types.ts';
import type { ToldPart } from './told-part.ts';

/** `What does the Harbour Pilots' Guild want`, `how much is Unison asking for`. */
const ASKED =
  /^(?<how>what|how much)(?: (?:more|extra))? (?:does|do|did|is|are|was|were|has|have|had) (?<who>\p{L}[\p{L}’'& -]{1,60}?) (?:want|wants|demand|demanding|demanded|asking for|ask for|asked for|calling for|call for|called for|seeking|seek)[\s?!.]*$/iu;
const NAME = String.raw`\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|and|for) )?\p{Lu}[\p{L}’'&-]*){0,6}`;
const WANTS =
  '(?:(?:is|are|has|have|had) (?:now |also |since )?(?:demanding|demanded|asking for|asked for|calling for|called for|seeking|sought)|wants?|demands?|demanded|asked for|calls? for|called for|seeks?|sought)';
const TOLD = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<the>[Tt]he )?(?<name>${NAME})(?:, (?:which|who) [^,;:!?]{3,80},)? ${WANTS} (?<what>(?:(?!,? (?:while|but|whereas|which|who)\b)[^;:!?,.]|[,.](?=\d))+)`,
  'gu',
);

/**
 * What a question asks that somebody wants, of the one sentence that says so of them by their name, or by its last word where the article has said
 * the whole of it and calls nobody else so: `the Guild has asked for 6%`.
 *
 * @param facts of those near the question
 */
export function demandedBy({ plain }: Question, facts: () => readonly Fact[]): ToldPart | undefined {
  const { how, who } = ASKED.exec(plain)?.groups ?? {};
  const asked = contentStems(who ?? '');
  if (how === undefined || asked.length === 0) return undefined;
  const found = [...new Set(facts())].flatMap((fact): readonly ToldPart[] => {
    if (isWithdrawal(fact.text)) return [];
    return [...fact.text.matchAll(TOLD)].flatMap(({ index, 0: told, groups = {} }): readonly ToldPart[] => {
      const { the, name = '', what = '' } = groups;
      if (!isCalled(contentStems(name), the !== undefined, asked, fact)) return [];
      const start = index + told.length - what.length;
      const part = /^how/iu.test(how) ? figureIn(fact, start, what) : { start, end: start + what.length };
      return part === undefined ? [] : [{ fact, part }];
    });
  });
  const [one, ...others] = found;
  return others.length === 0 ? one : undefined;
}

function isCalled(name: readonly string[], isShort: boolean, asked: readonly string[], { article }: Fact) {
  if (name.join(' ') === asked.join(' ')) return true;
  const last = asked.at(-1) as string;
  if (!isShort || name.length !== 1 || name[0] !== last) return false;
  const bearers = new Set(namesIn(article.text ?? '', last));
  return bearers.size === 1 && bearers.has(asked.join(' '));
}

const NAMES = new RegExp(String.raw`(?<![\p{L}’'-])${NAME}`, 'gu');

/** Whole names of a text that end in a word. */
function namesIn(text: string, last: string): readonly string[] {
  return [...text.matchAll(NAMES)].flatMap(([name]) => {
    const stems = contentStems(name);
    return stems.length > 1 && stems.at(-1) === last ? [stems.join(' ')] : [];
  });
}

/** The first figure of what is wanted. */
function figureIn({ text, figures }: Fact, from: number, what: string): Span | undefined {
  const [first] = figures
    .map((figure) => ({ start: figureAt(text, figure.text, from), length: figure.text.length }))
    .filter(({ start, length }) => start >= from && start + length <= from + what.length)
    .sort((a, b) => a.start - b.start);
  return first && { start: first.start, end: first.start + first.length };
}
