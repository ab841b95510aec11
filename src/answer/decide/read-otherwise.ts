import type { Fact } from '../../knowledge/types.ts';
import { type Certain, certainIn } from '../certain/certain.ts';
import type { Index } from '../index/inverted-index.ts';
import { askingParts } from '../language/forms/chat.ts';
import { mayAskTwo } from '../language/forms/compound.ts';
import { countedForm } from '../language/forms/counted-form.ts';
import { BOLD } from '../language/forms/relation-forms.ts';
import { type UsualForm, usualForms } from '../language/forms/usual-form.ts';
import { contentOf, stemsOf } from '../language/held.ts';
import type { Veto } from '../rank/refuse/veto.ts';
import { paragraphBefore } from '../rank/refuse/within-article.ts';
import { factOf, firstOf, type Only, type Read, type Reading, readingsOf } from '../read/reading.ts';
import { isCurated, OFFERS, type Step } from '../types.ts';
import { calledRead } from './called.ts';
import type { FoundFacts } from './found-facts.ts';

/** What is not asked in so many words has to be surer than what is. */
const SURE_AS_USUAL = 0.5;

/** Refused as it is asked, a count is none in the usual form either. */
const COUNTS_OTHERS: ReadonlySet<Veto | null> = new Set<Veto | null>(['counts another', 'not what is not']);

/** What is asked of in other words has to be as the question takes it: not denied, wanted, feared or over. */
const UNSURE =
  /\b(?:not|never|cannot|\w+n['’]t|could|would|might|may|wants?|wanted|tried|tries|offer\w*|turned down|reject\w*|ruled out|faces?|asked|refus\w*|withdr\w*|plan(?:s|ned)?|hop(?:es?|ed)|if|unless|den(?:y|ies|ied)|collapsed|(?:nearly|almost) (?:sold|bought|jailed)|used to|formerly|unknown|half-?time|free|to (?:buy|sell)|to be (?:bought|sold))\b/;
const TO_COME = /\b(?:will|going to|is to|are to)\b/;

/** Whether a fact is told of what a question asks of: itself of a part of it, its paragraph, section and headline of the rest. */
function isToldOf(of: string, at: number, index: Index): boolean {
  const { text, article, place } = index.facts[at] as Fact;
  const asked = contentOf(of);
  const own = stemsOf(text);
  const section = place.kind === 'paragraph' ? (place.section ?? '') : '';
  const around = stemsOf([article.title, section, ...paragraphBefore(at, index)].join('\n'));
  return asked.some((stem) => own.has(stem)) && asked.every((stem) => own.has(stem) || around.has(stem));
}

/** Who is asked about is no answer. */
function isOnlyOf(of: string, bold: string): boolean {
  const last = contentOf(bold).at(-1);
  return last !== undefined && stemsOf(of).has(last);
}

/** A question as it is read in other words. */
interface Otherwise {
  readonly reading: Reading;
  readonly step: Step;
  /** What is certain of it. */
  readonly known?: Certain;
}

/** What stands first in it has sample questions. */
const isCuratedFirst = (reading: Reading): boolean => {
  const first = firstOf(reading);
  return first !== undefined && isCurated(first);
};

/** A question that is not surely answered as it stands; undefined where it is no surer in other words. */
export type ReadOtherwise = (reading: Reading, text: string, only: Only) => Otherwise | undefined;

export function createReadOtherwise(read: Read, shown: FoundFacts['shown']): ReadOtherwise {
  const isSureAsUsual = (reading: Reading, { question, holds = /./u, of, told }: UsualForm): boolean => {
    const [ranked] = reading.ranked;
    const { answers, confidence } = reading.verdict;
    if (ranked === undefined || !answers || confidence < SURE_AS_USUAL) return false;
    const { fact, highlight } = shown({ reading, ranked });
    const { start, end } = highlight ?? { start: 0, end: 0 };
    const bold = fact.text.slice(start, end);
    if (holds !== null && (highlight === null || !holds.test(bold))) return false;
    if (of === undefined) return true;
    const marked = highlight === null ? fact.text : fact.text.slice(0, start) + BOLD + fact.text.slice(end);
    return (
      isToldOf(of, ranked.fact, reading.index) &&
      !isOnlyOf(of, bold) &&
      told?.test(marked) !== false &&
      !UNSURE.test(fact.text) &&
      (!TO_COME.test(fact.text) || TO_COME.test(question))
    );
  };
  /**
   * The question in a chat message read alone, where the whole is not sure and it is, of the very same fact or word for word a sample
   * question. Curated facts alone: on others it answered as often wrongly as rightly.
   */
  const askedAlone = (whole: Reading, text: string, only: Only): Otherwise | undefined => {
    const first = firstOf(whole);
    const { answers, silent } = whole.verdict;
    const mayBeCurated = readingsOf(whole).some((one) => firstOf(one) === undefined || isCuratedFirst(one));
    if (answers || silent || !mayBeCurated) return undefined;
    for (const part of askingParts(text)) {
      const alone = read(part, OFFERS, only);
      const known = certainIn(alone, only);
      if (known?.step === 'word for word') return { reading: alone, step: 'asking part', known };
      const isSame = isCuratedFirst(whole) && firstOf(alone) === first;
      if (isSame && alone.verdict.answers) return { reading: alone, step: 'asking part' };
    }
    return undefined;
  };
  /**
   * The question as it is asked most often, where that is answered surely, by something of the kind that it asks for or, of a relation, by a
   * sentence that tells of it so, and its own words are not; of several forms the surest.
   */
  const askedAsUsual = ({ verdict, look }: Reading, text: string, only: Only): Otherwise | undefined => {
    // Another form for one of two questions is not the form of both.
    if (verdict.answers || verdict.silent || mayAskTwo(text)) return undefined;
    const forms = usualForms(text).map((form) => ({ reading: read(form.question, OFFERS, only), form }));
    for (const { reading } of forms) {
      const known = certainIn(reading, only);
      if (known?.step === 'who it is') return { reading, step: 'usual form', known };
    }
    const [surest] = forms
      .filter(({ reading, form }) => isSureAsUsual(reading, form))
      // `How many` asks no more for people.
      .filter(({ reading }) => !COUNTS_OTHERS.has(look.veto(reading.ranked[0]?.fact ?? -1)))
      .sort((a, b) => b.reading.verdict.confidence - a.reading.verdict.confidence);
    return surest && { reading: surest.reading, step: 'usual form' };
  };
  /**
   * What a guessed number counts, asked for by its count, where that is answered and by the fact that stands first for the guess: one that is
   * wrong is found nowhere, and the right one is what they want. Curated facts alone.
   */
  const askedAsCount = (reading: Reading, text: string, only: Only): Reading | undefined => {
    const { verdict, look } = reading;
    const [first] = reading.ranked;
    if (verdict.answers || verdict.silent || first === undefined || look.veto(first.fact) !== null)
      return undefined;
    const form = countedForm(text);
    if (form === undefined || mayAskTwo(text)) return undefined;
    const counted = read(form, OFFERS, only);
    const fact = firstOf(counted);
    const isSame = fact !== undefined && isCurated(fact) && fact === factOf(reading, first);
    return isSame && counted.verdict.answers ? counted : undefined;
  };
  return (reading, text, only) => {
    const alone = askedAlone(reading, text, only);
    if (alone !== undefined) return alone;
    const usual = askedAsUsual(reading, text, only);
    if (usual !== undefined) return usual;
    const counted = askedAsCount(reading, text, only);
    if (counted !== undefined) return { reading: counted, step: 'usual form' };
    return mayAskTwo(text) ? undefined : calledRead(reading, read, only);
  };
}
