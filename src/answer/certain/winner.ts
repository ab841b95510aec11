import type { Fact } from '../../knowledge/types.ts';
import { isRow, labelOf } from '../compare/tables.ts';
import type { Question } from '../language/analyse.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import { stemOf } from '../language/words.ts';
import { BAR } from '../types.ts';
import type { ToldPart } from './told-part.ts';

/** `Who won the Silver Heron`, `which film took best picture`. */
const ASKED =
  /^(?<who>who|what|(?:which|what)\s(?<kind>[\p{L}-]+))\s(?:won|win|wins|took|takes|got|gets|received|landed|scooped|bagged|was\sawarded|was\sgiven|(?:is|was)\sthe\swinner\sof)\s(?:the\s)?(?<prize>[^?!]{3,60}?)[\s?!.]*$/iu;
const WINNER = /^(?:winners?|won by|recipients?|laureates?|champions?)$/iu;
/** Say no more than that it can be won. */
const OF_ANY = new Set('award prize trophy title category win winner'.split(' ').map(stemOf));

/**
 * Who won what a question names, or which film or team did, of the one row of a table of winners that is of it. Of `what won` it is the one
 * thing that stands beside the winner.
 *
 * @param facts of those near the question
 */
export function wonIn({ plain }: Question, facts: () => readonly Fact[]): ToldPart | undefined {
  const { who = '', kind, prize } = ASKED.exec(plain)?.groups ?? {};
  const wanted = contentOf(prize ?? '').filter((stem) => !OF_ANY.has(stem));
  if (prize === undefined || wanted.length === 0) return undefined;
  const rows = [...new Set(facts())].filter((fact) => isRow(fact) && columnOf(fact, WINNER) > 0);
  const missing = (fact: Fact) => wanted.filter((stem) => !stemsOf(labelOf(fact)).has(stem));
  const whole = rows.filter((fact) => missing(fact).length === 0);
  // `Who won best film at the Lund festival`: where it was stands over the table.
  const inPart = rows.filter((fact) => {
    const rest = missing(fact);
    return rest.length < wanted.length && rest.every((stem) => stemsOf(fact.article.title).has(stem));
  });
  const [fact, ...others] = whole.length > 0 ? whole : inPart;
  if (fact === undefined || others.length > 0) return undefined;
  const column =
    kind !== undefined
      ? columnOf(fact, new RegExp(`^${kind}$`, 'iu'))
      : /^who$/iu.test(who)
        ? columnOf(fact, WINNER)
        : besideWinner(fact);
  return column > 0 ? cellAt(fact, column) : undefined;
}

const headsOf = ({ context = '' }: Fact) => context.split(BAR);
const cellsOf = ({ text }: Fact) => text.split(BAR);

/** Which column has such a head; -1 for none, or where the row has not a cell for each. */
function columnOf(fact: Fact, head: RegExp): number {
  const heads = headsOf(fact);
  return heads.length === cellsOf(fact).length ? heads.findIndex((one) => head.test(one)) : -1;
}

/** The only other column of words. */
function besideWinner(fact: Fact): number {
  const columns = cellsOf(fact).flatMap((cell, at) => (at > 0 && !/\p{N}/u.test(cell) ? [at] : []));
  const [column = -1, ...others] = columns.filter((at) => !WINNER.test(headsOf(fact)[at] ?? ''));
  return others.length === 0 ? column : -1;
}

function cellAt(fact: Fact, column: number): ToldPart | undefined {
  const cells = cellsOf(fact);
  const start = cells.slice(0, column).join(BAR).length + BAR.length;
  const cell = cells[column] ?? '';
  return /\p{L}{2}/u.test(cell) && !/^(?:none|n\/a|nobody)$/iu.test(cell)
    ? { fact, part: { start, end: start + cell.length } }
    : undefined;
}
