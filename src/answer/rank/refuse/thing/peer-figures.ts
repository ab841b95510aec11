import { oncePer } from '../../../../knowledge/memoize.ts';
import { MONTH, WEEKDAY } from '../../../../knowledge/time/calendar.ts';
import type { Fact, Figure } from '../../../../knowledge/types.ts';
import type { Index } from '../../../index/inverted-index.ts';
import type { Asked } from '../../../language/forms/asked.ts';
import { mayAskTwo } from '../../../language/forms/compound.ts';
import { kindOfUnit } from '../../../language/unit-kinds.ts';
import { stemOf, tokenise } from '../../../language/words.ts';
import type { Query } from '../../../retrieve/query.ts';
import { BAR } from '../../../types.ts';
import { standInArticle } from '../../evidence/subjects.ts';
import { byArticle, paragraphBefore, placeIn } from '../within-article.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*\p{L}`;
const NAME = `${WORD}(?: ${WORD}){0,3}`;
/** What a figure is told of: `is 12`, `came third on 74.5%`. Who pays or says a figure does so of another thing. */
export const HAS =
  'is|are|was|were|has|have|had|came|comes|finished|follow(?:s|ed)|rose|fell|climbed|dropped|slipped|jumped|stands?|stood|record(?:s|ed)|reported|posted|measure[sd]|weigh(?:s|ed)|starts|holds|held|reach(?:es|ed)|hit|averaged?|averages|saw|scored|remain(?:s|ed)|topped|grew|edged|managed|counted|employ(?:s|ed)|carrie[sd]|peaked|improved|went|sold';
/** `In Brack, …`, `At the Sallows it was`: the whole sentence is told of there. */
const OPENS_AT = new RegExp(
  String.raw`^["“]?(?:In|At) (?:the (?:city|town|village|district|county|port) of )?(?:the )?(?<name>${NAME})(?:,| (?:itself|alone|it|the|a|an|its)(?!\p{L})| (?=\p{Sc}?\d))`,
  'gu',
);
/** `Brack came second with 86.9%`, `Brack, first for six years, slipped to second` */
const OPENS_ON = new RegExp(
  String.raw`^["“]?(?:(?:The|Its) (?:[\p{Ll}-]+ )?)?(?<name>${NAME})(?:, [^,]{3,60},)? (?:also |now |only |just |still |alone )?(?:${HAS})(?!\p{L})`,
  'gu',
);
const MOST = String.raw`(?:\p{Ll}{2,}est|best|worst|most|least)`;
const IS_SO = '(?:was|is|were|are|came|fell|stood|(?:was|were) (?:recorded|measured|reported|seen|found))';
/** `The highest rate, 95%, was at Brack`, `eggs were cheapest at Crown, at £2.75` */
const MOST_AT = [
  String.raw`^["“]?The (?:\p{Ll}[\p{L}-]* )*${MOST}\b[^.;]*\b${IS_SO}`,
  String.raw`^[^.;,\d]{3,80}\b(?:${IS_SO}|did|fared|rose|grew|performed) (?:\p{Ll}+ )?${MOST}`,
].map((form) => new RegExp(`${form} (?:at|in|on) (?:the )?(?<name>${NAME})[.,]`, 'gu'));
/** Something is told to be at any such place. */
const AT = new RegExp(String.raw`\b(?:in|at|on) (?:the )?(?<name>${NAME})(?!['’\p{L}])`, 'gu');
/** `8.2 percent in Garfield Heights`, `34 homes at the Sallows` */
const FIGURE_AT = new RegExp(
  String.raw`\d(?:[\d.,]*\d)?(?:\/| ?%)?(?: \p{Ll}+){0,3} (?:in|at|on) (?:the )?(?<name>${NAME})(?!['’\p{L}])`,
  'gu',
);
/** No names of what figures are told of, or words of very many of these. */
const NO_NAME = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|spring|summer|autumn|winter|christmas|easter|the|it|they|he|she|we|i|you|this|that|these|those|there|here|both|each|all|only|its|their|his|her|our|in|on|at|for|from|but|and|or|if|as|when|while|most|many|some|one|two|three|four|five|six|seven|eight|nine|ten|nobody|nothing|prices|sales|revenue|profit|st|united|rovers|town|city|county|high|lower|upper|school|college|academy|university|park|north|south|east|west|new|old)$`,
  'iu',
);

type Stems = readonly string[];
/** Of whom a sentence tells figures, and of which kinds these are. */
interface Told {
  readonly owners: readonly Stems[];
  readonly kinds: ReadonlySet<string>;
  /** All of the sentence is told of the one of them: of what happens there, or of what it has. */
  readonly whole?: 'at' | 'of';
}
/** What each sentence of an article tells, and by stem of a name which of them tell figures of it, and which name it as a place beside some. */
interface Figures {
  readonly told: readonly Told[];
  readonly kinds: readonly ReadonlySet<string>[];
  readonly of: ReadonlyMap<string, ReadonlySet<number>>;
  readonly at: ReadonlyMap<string, ReadonlySet<number>>;
}

const figuresIn = byArticle((article, { facts, articleStarts }): Figures => {
  const own = facts.slice(articleStarts[article], articleStarts[article + 1]);
  const text = own[0]?.article.text ?? '';
  // What is written in small letters elsewhere is no name.
  const plain = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}{3,}/gu) ?? []);
  const told = own.map((fact) => toldBy(fact, plain));
  const stemsBy = (stemsOf: (one: Told, at: number) => Stems) => {
    const sentences = new Map<string, Set<number>>();
    told.forEach((one, at) => {
      for (const stem of one.kinds.size === 0 ? [] : stemsOf(one, at))
        sentences.set(stem, (sentences.get(stem) ?? new Set<number>()).add(at));
    });
    return sentences;
  };
  return {
    told,
    kinds: told.map(({ kinds }) => kinds),
    of: stemsBy(({ owners }) => owners.flat()),
    at: stemsBy((_, at) => namesIn(AT, own[at] as Fact, plain).flat()),
  };
});

function toldBy(fact: Fact, plain: ReadonlySet<string>): Told {
  const figures = fact.text.includes(BAR) ? [] : fact.figures.flatMap(kindOf);
  const kinds = new Set(figures);
  if (kinds.size === 0) return { owners: [], kinds };
  const at = [OPENS_AT, ...MOST_AT].flatMap((form) => namesIn(form, fact, plain));
  if (at.length > 0) return { owners: at, kinds, whole: 'at' };
  const of = namesIn(OPENS_ON, fact, plain);
  if (of.length > 0) return { owners: of, kinds, whole: 'of' };
  const owners = namesIn(FIGURE_AT, fact, plain);
  return { owners: owners.length < figures.length ? [] : owners, kinds };
}

const namesIn = (form: RegExp, { text }: Fact, plain: ReadonlySet<string>): readonly Stems[] =>
  [...text.matchAll(form)]
    .map(({ groups }) =>
      tokenise(groups?.name ?? '').flatMap(({ text: word }) =>
        NO_NAME.test(word) || plain.has(word) ? [] : [stemOf(word)],
      ),
    )
    .filter(({ length }) => length > 0);

/** Of which kinds the figures are that each sentence of an article tells. */
export const kindsTold = (fact: number, index: Index): readonly ReadonlySet<string>[] =>
  figuresIn(fact, index).kinds;

/** Years, days and places in an order measure nothing. */
const NO_MEASURE = /^(?:year|month|date|time|number)$/u;
const kindOf = ({ text, unit }: Figure): readonly string[] => {
  // `Up to 154 million from 147 million`, of sums that are told before.
  if (unit === 'number' && /illion/u.test(text)) return ['money'];
  if (NO_MEASURE.test(unit)) return [];
  const kind = kindOfUnit(unit);
  return [kind === undefined || kind === 'measure' ? unit : kind];
};

/** Asks for no figure. */
const OF_NO_FIGURE: ReadonlySet<Asked> = new Set<Asked>([
  'who',
  'where',
  'why',
  'how',
  'yesno',
  'name',
  'date',
]);
/** It may ask for another one than it names. */
const COMPARES =
  /\b(?:or|than|both|versus|vs|compared|other|between|from|to|by|against|with|besides|except|after|before|without|next to)\b/i;

export const asksFigureOfOne = ({ asked, plain }: Query['question']): boolean =>
  !(OF_NO_FIGURE.has(asked) || COMPARES.test(plain) || mayAskTwo(plain));

/** Stems of the names whose figure a question asks for: of the place where there is one, `how many votes did Lund get in Brack`. */
const namesAsked = oncePer(({ clues, words, question }: Query): ReadonlySet<string> => {
  if (!asksFigureOfOne(question)) return new Set();
  const names = clues.filter(({ kind, status }) => kind === 'proper' && status !== 'unknown');
  const stems = new Set(names.map(({ word }) => stemOf(word)).filter((stem) => !NO_NAME.test(stem)));
  const texts = words.map(({ text }) => text);
  const from = texts.findIndex(
    (text, at) =>
      /^(?:in|at)$/u.test(text) && texts.slice(at + 1, at + 3).some((word) => stems.has(stemOf(word))),
  );
  const placed = new Set(from < 0 ? [] : texts.slice(from).map(stemOf));
  const ofPlace = [...stems].filter((stem) => placed.has(stem));
  return ofPlace.length > 0 ? new Set(ofPlace) : stems;
});

/**
 * Whether a question asks for a figure of one of several, by its name, of which the article tells one of that kind, and a sentence tells such a
 * figure of another: `the gust at Cape Orme`, and `In Kell itself the strongest gust was 118 km/h`.
 */
export function tellsFigureOfPeer(query: Query, fact: number, index: Index): boolean {
  const names = namesAsked(query);
  if (names.size === 0 || !standInArticle(query, fact, index)) return false;
  const { told, of, at } = figuresIn(fact, index);
  const here = placeIn(fact, index);
  const { owners, kinds, whole } = told[here] as Told;
  const { text, saidBy } = index.facts[fact] as Fact;
  if (kinds.size === 0 || holds(`${text} ${saidBy ?? ''}`, names)) return false;
  const ofThatKind = (one: number) => [...(told[one] as Told).kinds].some((kind) => kinds.has(kind));
  const sentences = (by: ReadonlyMap<string, ReadonlySet<number>>) =>
    [...names].flatMap((stem) => [...(by.get(stem) ?? [])]).filter(ofThatKind);
  const its = sentences(of);
  if (its.length === 0) return whole === 'at' && sentences(at).length > 0;
  if (whole !== undefined) return true;
  // `It has 40 of them in Kell`: what is told of no one whole is told of whom its paragraph names.
  return (owners.length > 0 || its.some(isListed)) && !holds(paragraphBefore(fact, index).join(' '), names);

  /** Another one has such a figure in the same paragraph: what names neither of them is told of all. */
  function isListed(one: number): boolean {
    const first = fact - here;
    const paragraph = index.paragraphOf[first + one] as number;
    const from = (index.paragraphStarts[paragraph] as number) - first;
    for (let other = from; index.paragraphOf[first + other] === paragraph; other++) {
      const isOthers = told[other]?.owners.some((owner) => !owner.some((stem) => names.has(stem)));
      if (isOthers === true && ofThatKind(other)) return true;
    }
    return false;
  }
}

const holds = (text: string, names: ReadonlySet<string>): boolean =>
  tokenise(text).some(({ text: word }) => names.has(stemOf(word)));
