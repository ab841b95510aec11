import { oncePer } from '../../../../knowledge/memoize.ts';
import type { Fact } from '../../../../knowledge/types.ts';
import type { Question } from '../../../language/analyse.ts';

/** What a question asks to be told of a thing: how that is asked, and the words of a statement that tells it. */
interface Predicate {
  /** A question that asks for it has this; where it is left out, any may ask. */
  readonly may?: RegExp;
  readonly asks: RegExp;
  readonly tells: RegExp;
}

const predicate = (asks: string, tells: string): Predicate => ({
  asks: new RegExp(asks, 'iu'),
  tells: new RegExp(String.raw`(?<!\w)(?:${tells})`, 'i'),
});

const WHO = String.raw`(?<!\w)(?:who(?:ever|['’]?s)?|(?:which|what) (?:company|firm|operator|organi[sz]ation|body|country|person|man|woman))(?: (?:is|are|was|were|has|have|had|actually|really|exactly|even|currently|now|the|its|their))*`;
const MAY_ASK_WHO =
  /\bwho|\b(?:which|what) (?:company|firm|operator|organi[sz]ation|body|country|person|man|woman)/i;
const who = (does: string, tells: string): Predicate => ({
  may: MAY_ASK_WHO,
  ...predicate(String.raw`${WHO} (?:${does})(?!\w)`, tells),
});
/** A word that only itself and the like answer. */
const word = (asks: string, tells = asks) =>
  predicate(String.raw`(?<!\w)(?:${asks})(?!\w)`, String.raw`(?:${tells})(?!\w)`);

/** What the mere name of a thing promises nothing of: a fact about a railway need not say who runs it, and one that does has a word for it. */
const PREDICATES: readonly Predicate[] = [
  who(
    'runs?|running|operat(?:es?|ing|ed|or)|manag(?:es?|ing|er|ed(?! to))|controls?|controlling|leads?|leading|leader|heads?(?! ?lin)|heading|in charge|boss|chief|director|ceo|president|chair(?:s|man|woman|person)?',
    '(?:r[au]n|runs|running)(?!\\w)(?! (?:from|to|between|through|on|along|out|into|for|every|daily|at|in)(?!\\w))|operat|manag|control|direct|leads?(?!\\w)|led(?!\\w)|leader|leading|heads?(?!\\w)|headed|heading|chief|boss|president|ceo(?!\\w)|chair|charge|captain|mayor|minister|rector|dean(?!\\w)|govern|responsible|publish|own(?:s|ed|er)|belong|tops?(?!\\w)|ahead|first',
  ),
  who('owns?|owned|owning|owner', 'own(?:s|ed|er|ing)|belong|propert|bought|buy|acquir|sold|credited'),
  predicate(
    String.raw`(?<!\w)who(?:m)? (?:does|do|did) .{1,60} belong to(?!\w)|(?<!\w)belongs? to whom(?!\w)|(?<!\w)owner of(?!\w)`,
    'own(?:s|ed|er|ing)|belong|propert|bought|acquir|sold|credited',
  ),
  who(
    'built|constructed|found(?:ed|ers?)|start(?:ed|s|er)|creat(?:ed|es|or)|set up|establish(?:ed|es)|launch(?:ed|es)|invent(?:ed|or)|design(?:ed|er)',
    'buil[dt]|construct|found(?:ed|er|ing)|start|creat|set up|establish|launch|invent|design|propos|initiat|introduc|idea|brainchild|came up|put forward|develop|pioneer|turned|behind|began|origin|architect|erect|put up|made|caus|set fire|lit(?!\\w)|arson|blam',
  ),
  predicate(
    String.raw`(?<!\w)when (?:was|were|did|is|are)(?!\w).{1,60}(?<!\w)(?:founded|established|built|set up|start(?:ed)?|launched|begin|invented|created)\W*$|(?<!\w)since when(?!\w)`,
    'found(?:ed|ing)|establish|buil[dt]|set up|start|launch|beg[aiu]n|invent|creat|since|open|introduc|first|origin|decade|years?(?!\\w)|walk|inaugur|kick|debut|live(?!\\w)|effect|commenc',
  ),
  who(
    'pays?|paid|paying|funds?|funded|funding|financ(?:es?|ed|ing)|sponsors?|sponsored|subsidi[sz](?:es?|ed)|foots?|footing|invest(?:s|ed|ing|ors?)?',
    'pay|paid|fund|financ|sponsor|subsid|foot(?:s|ing)?(?!\\w)|invest|grant|loan|donat|money|bill(?!\\w)|spen[dt]|bought|buy|cost|fee|charg',
  ),
  predicate(
    String.raw`(?<!\w)where (?:does|did|do) (?:the |its |their )?(?:money|funding|cash|funds)(?!\w).{0,60}(?<!\w)come(?!\w)`,
    'pay|paid|fund|financ|sponsor|subsid|invest|grant|loan|donat|bill(?!\\w)',
  ),
  who(
    'against|oppos(?:es?|ed|ing)|critici[sz](?:es?|ed|ing)|protest(?:s|ed|ing)?|hat(?:es?|ed)|reject(?:s|ed|ing)?|complain(?:s|ed|ing)?|supports?|supported|likes?',
    'against|oppos|critic|protest|hat(?:e|es|ed)(?!\\w)|object|reject|complain|support|likes?(?!\\w)|rival|enem|vot(?:e|ing)|refus|turned down|block|veto|den(?:y|ied)|back(?:s|ed)(?!\\w)|endors|favou?r|lov(?:e|ing)|prefer|enjoy|popular|fans?(?!\\w)',
  ),
  who(
    'suppl(?:y|ies|ied|iers?|ying)|deliver(?:s|ing)?',
    'suppl|deliver|provid|export|sell|sold|contract|order',
  ),
  predicate(
    String.raw`(?<!\w)how many (?:people|employees|staff|workers|persons|folks) (?:work|are employed)`,
    'work|employ|staff|jobs?(?!\\w)|crew|people|persons?(?!\\w)',
  ),
  predicate(
    String.raw`(?<!\w)how far (?:is|are|away|apart|was|were)(?!\w)(?!.*(?<!\w)from (?:the |about |around )?[^\s\d]?\d)`,
    'kilomet|km(?!\\w)|miles?(?!\\w)|met(?:er|re)s?(?!\\w)|hours?(?!\\w)|minutes?(?!\\w)|distance|border|near|next to|away',
  ),
  predicate(
    String.raw`(?<!\w)how (?:big|large) (?:is|are|was|were)(?!\w)`,
    '(?=\\d)|big|large|small|huge|size|vast|tiny|half|most|two|three|four|five|six|seven|eight|nine|ten(?!\\w)',
  ),
  predicate(
    String.raw`(?<!\w)how old (?:is|are|was|were)(?!\w)`,
    '(?=\\d)|old|aged?(?!\\w)|since|decade|centur|years?(?!\\w)',
  ),
  predicate(
    String.raw`^(?:(?:can|could) you )?(?:(?:pls|please) )?(?:recommend|suggest)(?!\w)`,
    'recommend|suggest|advi[sc]',
  ),
  predicate(
    String.raw`(?<!\w)how much of (?:the |its |their |all |this |that |our )?[\p{L}'-]+(?: [\p{L}'-]+){0,2}? (?:is|are|was|were|comes?|came|goes|went|consists?)(?!\w)|(?<!\w)(?:what|which) (?:share|percentage|proportion|portion|fraction)(?!\w)`,
    'per ?cent|percentage|share|proportion|portion|fraction|half|thirds?(?!\\w)|quarters?(?!\\w)|fifths?(?!\\w)|tenths?(?!\\w)|majority|mostly|mainly|all (?:of|the)(?!\\w)|none(?!\\w)|[\\d.]+ ?%|\\d+ in \\d',
  ),
  predicate(
    String.raw`(?<!(?<!\w)at )(?<!\w)(?:least|fewest|smallest|lowest)(?!\w)`,
    'least|few|small|low(?!-)|minim|last(?!\\w)|behind|bottom',
  ),
  predicate(
    String.raw`(?<!\w)(?:which|what) (?:company|firm|factory|manufacturer) (?:has |had )?(?:made|makes?|manufactur(?:es?|ed)|produc(?:es?|ed))(?!\w)|(?<!\w)who (?:makes|manufactur(?:es?|ed)|produces|made(?!.*(?<!\w)(?:rep|stud|rank|list|claim|point|statement|decision|photo|pic|vid|film|find|you|it|this|that)))(?!\w)`,
    'mak(?:e|es|er|ers|ing)(?!\\w)|made|manufactur|produc|buil[dt]|work of|creat|bak|brew|design|deliver|suppl|develop',
  ),
  word('rivals?|competitors?|compet(?:es?|ed|ing)'),
  predicate(
    String.raw`^(?:then )?(?:why|how come|what(?:['’]?s| is| was) the reason)(?!\w)[^,;.?!]+\W*$`,
    'because|since|due to|owing to|thanks? to|reason|so that|in order|caus|result|after|following|help|enabl|allow|driv|strengthen|boost|support|open(?:s|ed)?(?!\\w)|foundation|base(?!\\w)|important|pivotal',
  ),
  word(
    'head ?quarters?|headquartered|head office|hq',
    'head ?quarter\\w*|head office|hq|based|seat|address|offices?',
  ),
  word('import(?:s|ed|ing)?', 'import\\w*|buy\\w*|bought|purchas\\w*|sell\\w*|sold|customers?'),
  predicate(
    String.raw`(?<!(?<!\w)(?:where|what|how|who|why) )(?<!\w)(?:in|with|across) the (?:whole |entire )?(?:world|planet)(?!\w)|(?<!\w)world ?wide(?!\w)|(?<!\w)globally(?!\w)`,
    'world|global|planet|international|overseas|foreign|abroad',
  ),
  word('deficit|surplus'),
  word('profits?|profitable', 'profit\\w*|earn\\w*|gain\\w*'),
  word('salar(?:y|ies)|wages?', 'salar\\w*|wages?|pay\\w*|paid|earn\\w*'),
  word('tax(?:es)?', 'tax\\w*|dut(?:y|ies)|tariffs?|lev(?:y|ies)|vat'),
  word('debts?', 'debts?|ow(?:e|es|ed|ing)|loans?'),
  word('populations?(?! up)', 'populat\\w*|inhabit\\w*|people|residents?|citizens|home to'),
  word('(?:website|url|web address) of', 'web\\w*|url|sites?|online|internet'),
  word('(?:tele)?phone numbers?', '(?:tele)?phones?|call'),
];
/** Who says something tells what they think of it. */
const VIEW =
  /\bwhat (?:do|does|did) .{1,40} (?:think|feel|say) (?:of|about)\b|\bopinions? (?:of|on|about)\b/i;
const TELLS_VIEW =
  /\b(?:think|thought|opinion|view|feel|felt|say|said|call|see[sn]?\b|believ|consider|regard|prais|critic|according)/i;

/**
 * Whether a question asks to be told something of a thing that a curated fact does not tell: neither its statement has a word for it nor
 * does any of its sample questions, which would name what it is true of, ask the same.
 */
export function leavesUntold(question: Question, { text, saidBy, questions }: Fact): boolean {
  const asksToo = (asks: RegExp) => questions.some((sample) => asks.test(sample));
  if (VIEW.test(question.plain) && saidBy === null && !TELLS_VIEW.test(text) && !asksToo(VIEW)) return true;
  return predicatesOf(question).some(({ asks, tells }) => !tells.test(text) && !asksToo(asks));
}

/** Every candidate is asked for them. */
const predicatesOf = oncePer(({ plain }: Question) =>
  PREDICATES.filter(({ may, asks }) => may?.test(plain) !== false && asks.test(plain)),
);
