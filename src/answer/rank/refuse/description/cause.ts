import { contentOf, stemsOf } from '../../../language/held.ts';
import { statementIn, type Told } from '../case.ts';

const AND_SO =
  'caus(?:e|es|ed|ing)|(?:led|leads?|leading) to|trigger(?:s|ed|ing)?|spark(?:s|ed|ing)?|prompt(?:s|ed|ing)?|provok(?:e|es|ed|ing)|result(?:s|ed|ing)? in|(?:brought|brings?|bringing) about|(?:set|sets|setting) off|(?:gave|gives?|giving) rise to|(?<!(?<!\\w)(?:is|are|was|were|be|been|being) )forc(?:es|ed|ing)';
const BY = '(?:caused|triggered|sparked|prompted|provoked|brought about|set off) by';
/** `What caused the leak`, `what was behind the strike`: what it names is the effect, of which the cause is asked for. */
const ASKS_CAUSE: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\w)(?:what|who|which \p{L}+)(?: (?:has|had|have|may have|might have|could have|actually|really|first))? (?:${AND_SO}|started|made|was (?:behind|to blame for|responsible for)|is (?:behind|to blame for|responsible for)|lay behind|lies behind) (?<of>[^?]{2,120})`,
    'u',
  ),
  /\b(?:cause|causes|trigger|reasons?)(?: is| was)? (?:of|for|behind) (?<of>[^?]{2,120})/u,
  new RegExp(String.raw`(?<!\w)what (?:is|are|was|were) (?<of>[^?]{2,120}?) ${BY}`, 'u'),
];
/** `Why did the tank leak`: all that it names is the effect. */
const ASKS_WHY = /\bwhy (?:did|does|do|has|have|had|is|are|was|were) (?<of>[^?]{2,120})/u;
/** `What did the leak cause`, `what was the result of the strike`: what it names is the cause. */
const ASKS_EFFECT: readonly RegExp[] = [
  /\bwhat (?:damage |harm |problems? |trouble )?(?:did|does|has|have|will) (?<of>[^?]{2,120}?) (?:caused?|le(?:a)?d to|trigger(?:ed)?|spark(?:ed)?|prompt(?:ed)?|provoked?|result(?:ed)? in|(?:bring|brought) about|set off|give rise to)\b/u,
  /\b(?:results?|consequences?|effects?|outcomes?|aftermath|impact)(?: is| was)? of (?<of>[^?]{2,120})/u,
];
const ACTIVE = new RegExp(String.raw`(?<!\p{L})(?:${AND_SO})(?!\p{L})(?! by(?!\w))`, 'giu');
const PASSIVE = new RegExp(
  String.raw`(?<!\p{L})(?:${BY}|result(?:s|ed|ing)? from|(?:a|the) (?:direct )?results? of|stem(?:s|med)? from)(?!\p{L})`,
  'giu',
);
/** What else tells why. */
const BECAUSE =
  /\b(?:because|due to|owing to|as a result of|thanks to|after|following|blam\w+|reasons?|since|amid|in response to)\b/i;
/** `…, which blocked the line`, `…, leaving 40 homes dark`: an effect that has one in turn. */
const IN_TURN = /[,;–—]\s(?:(?:which|that|and|who)\s|\p{L}+ing\b)/u;
/** `The survey, prompted by complaints, found …`, `it was prompted by complaints and cut imports`: what it did besides. */
const BESIDES =
  /^[^,;]{1,80}, (?!(?:which|who|that|and|or)\s|\p{L}+ing\b|\d)\p{Ll}|^[^,;]{1,80} and (?:has|have|had|is|was|were|led|left|cut|kill\w+|cost|\p{L}{2,}ed)\b/u;
const SENTENCE = /(?<=[.;:!?]["”’]?)\s+/u;
/** What a noun is the matter of stands behind it: `the leak of the tank`. */
const MATTER = /\s(?:in|at|on|of|near|by|for|from|to|with|during|last|this)\s.*$/u;

/** What a statement says came of what, by their stems. */
interface Link {
  readonly cause: readonly string[];
  readonly effect: readonly string[];
  /** Something is said to come of the effect, or the effect to do something. */
  readonly inTurn: boolean;
}

/**
 * Whether a question asks what caused something, and a statement tells what that caused in turn and nothing of its own cause, or what caused
 * something else; or asks what came of it, and it tells what it came of.
 *
 * @param isHeld whether the fact has a word of the question in other words
 */
export function turnsCauseAround(said: string, text: string, isHeld: (stem: string) => boolean): boolean {
  const why = matterIn(said, [ASKS_WHY]);
  const ofEffect = why ?? matterIn(said, ASKS_CAUSE);
  const matter = ofEffect ?? matterIn(said, ASKS_EFFECT);
  const links = matter === undefined ? [] : linksIn(text);
  if (matter === undefined || links.length === 0) return false;
  const isIn = (side: readonly string[]) => (stem: string) => side.some((own) => isOneWord(own, stem));
  const holds = (side: readonly string[]) => matter.some(isIn(side));
  const causes = links.some(({ cause }) => holds(cause));
  const effects = links.some(({ effect }) => holds(effect));
  if (ofEffect === undefined) {
    return effects && !causes && !links.some(({ effect, inTurn }) => inTurn && holds(effect));
  }
  if (effects || BECAUSE.test(text)) return false;
  // All of what happened has to be the cause: `why is the bridge closed` may be told by what the bridge did.
  if (why !== undefined) return links.some(({ cause }) => matter.every(isIn(cause)));
  // `A blaze caused damage of €2 million` does not tell what caused the fire.
  const areOfHarm = links.every(({ effect }) => effect.length > 0 && effect.every((stem) => HARM.test(stem)));
  if (areOfHarm && why === undefined && !matter.some((stem) => HARM.test(stem))) return true;
  // `It was caused by frost` may be said of it.
  const areOfOthers = links.every(({ effect }) => effect.some((stem) => !SMALL.test(stem)));
  return causes || (areOfOthers && !matter.some(isHeld));
}
/** Says no more of a thing than `it`. */
const SMALL = /^(?:damag|harm|troubl|problem|incid|accid|event|thing|lot|much|\d.*|.{1,2})$/u;

/** What comes of whatever happens, and how much of it. */
const HARM = /^(?:damag|harm|injuri|loss|cost|million|billion|thousand|worth|least|half|[€£$]?\d.*)$/u;

/** `Fail` and `failure`, whose stems differ. */
const isOneWord = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= SHORTEST && (one.startsWith(other) || other.startsWith(one)));
const SHORTEST = 4;

function matterIn(said: string, forms: readonly RegExp[]): readonly string[] | undefined {
  for (const form of forms) {
    const of = form.exec(said)?.groups?.of;
    if (of === undefined) continue;
    const own = contentOf(of.replace(MATTER, ''));
    if (own.length > 0) return own;
  }
  return undefined;
}

function linksIn(text: string): readonly Link[] {
  return text.split(SENTENCE).flatMap((sentence) => {
    const linked = (pattern: RegExp, isActive: boolean) =>
      [...sentence.matchAll(pattern)].map(({ index, 0: verb }): Link => {
        const before = sentence.slice(0, index);
        const behind = sentence.slice(index + verb.length);
        const [cause, effect] = isActive ? [before, behind] : [behind, before];
        return {
          cause: contentOf(cause),
          effect: contentOf(effect),
          inTurn: isActive ? IN_TURN.test(behind) : BESIDES.test(behind),
        };
      });
    return [...linked(ACTIVE, true), ...linked(PASSIVE, false)];
  });
}

const ASKS_WHAT_CAUSES = /^what (?:causes|caused|is causing|brings on) (?<of>[^?]{2,60})/u;
const IT_CAUSES = /^(?:It|They|This|The \p{Ll}+) (?:can |may |often |also )?causes? (?<effect>[^.]+)/u;

/** `It causes a high temperature`, behind a sentence about the fever, does not tell what causes the fever. */
export function tellsEffectOfIt(said: string, text: string, before: () => readonly string[]): boolean {
  const { of = '' } = ASKS_WHAT_CAUSES.exec(said)?.groups ?? {};
  const effect = of === '' ? undefined : IT_CAUSES.exec(text)?.groups?.effect;
  if (effect === undefined) return false;
  const asked = contentOf(of);
  const [told, paragraph] = [stemsOf(effect), stemsOf(before().join('\n'))];
  return asked.some((stem) => paragraph.has(stem)) && !asked.every((stem) => told.has(stem));
}

const ASKS_OF_DEATH =
  /\bwhat (?:did|do|does) .{2,60} die (?:of|from)\W*$|\bwhat (?:killed|was the cause of (?:his|her|their|the) death)\b|\bcause of (?:[\p{L}’'-]+ ){0,3}death\b|\bhow did (?!many\b).{2,60} die\W*$/u;
const TELLS_OF_DEATH =
  /\b(?:died?\b[^.;]{0,60}\b(?:(?<!age )of(?! \d)|from|after|when|while|by|with)\b|died? (?:in (?:an?|his|her|their)\b|at sea)|kill\w*|cause\w*|drown\w*|murder\w*|shot|stab\w*|poison\w*|suicide|accident\w*|crash\w*|collision|collaps\w*|fell|fall|fire|burn\w*|crush\w*|struck|hit|cancer|tumour|heart|stroke|pneumonia|covid\w*|virus|infection|sepsis|illness|disease|dementia|overdose|complications|injur\w*|wounds?|hanged|electrocut\w*|suffocat\w*|starv\w*|avalanche|explo\w*)\b/i;

/**
 * `What did he die of`: when he died, or that he did, tells no cause.
 *
 * @param said the question in small letters
 */
export const asksCauseOfDeath = (said: string): boolean => ASKS_OF_DEATH.test(said);

/** Whether a question asks what somebody died of, and a statement has nothing of which anybody may have died. */
export const tellsNoCauseOfDeath = (one: Told): boolean =>
  asksCauseOfDeath(one.said) && !TELLS_OF_DEATH.test(statementIn(one));
