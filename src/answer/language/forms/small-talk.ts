import { plain } from '../words.ts';

/** What people say to a bot that is no question on any article: they get its help, its articles, or a word. */
export type SmallTalk = 'greeting' | 'help' | 'articles' | 'nothing' | 'picture' | keyof typeof SAID_BACK;

/** To what has no word in it. */
export const NO_QUESTION = 'I see no question in that.';

/** What is said to it in a word. */
export const SAID_BACK = {
  thanks: 'You are welcome. Ask me whenever you want to know more.',
  farewell: 'Goodbye! Ask me whenever you want to know more.',
  chat: 'Ask me about the news articles that I know: I answer with their facts and figures.',
  dissent:
    'I say only what the articles say; where each fact stands is below it. Ask again in other words if I took yours for something else.',
  complaint: 'Sorry about that. Ask again in other words, and I will look once more.',
  clock: 'I have no clock and no calendar: I know news articles alone.',
  weather: 'I cannot look outside: I know news articles alone.',
  sum: 'I do no sums: I know news articles alone.',
  task: 'That is beyond me: I answer questions with what the news articles say.',
} as const;

const YOU = '(?:you|u|ya|this bot|the bot|dateline)';
export const HELLO =
  '(?:hi+|hello+|hey+|heya|hiya|howdy|yo|greetings|gm|gday|good (?:morning|afternoon|evening|day))';
/** Whom it is said to: `hi there`, `hello everyone`. */
export const ALL =
  '(?: (?:there|again|bot|dateline|everyone|everybody|all|guys|folks|mate|buddy|bro|dude|man|pal|fam))*';
/** `How is it going with the reactor` says more, and asks the articles. */
const HOW_ARE_YOU = `(?:how (?:are|r) (?:${YOU}|things)(?: all)?(?: (?:doin|doing|feeling|going|goin))?|how do you do|how(?:s| is) (?:(?:it|everything|things|life) (?:going|goin|hanging)|everything|things|life|your day)|hru|(?:whats|wats|what is) up|w[au]s+up|sup)(?: (?:today|tonight|this morning|this evening|lately|now|so far))?`;
const THINGS = '(?:articles?|sources?|topics?|subjects?|stories|headlines|news|publications)';
const NEW = '(?:newest|latest|most recent|last|new)';
const BYE =
  '(?:good ?night|night|nighty night|gn|good ?bye|bye|byebye|farewell|cya|(?:see|catch) (?:you|u|ya)(?: (?:later|soon|around|tomorrow|tmrw))?|ttyl|take care|sleep well|sweet dreams|have a (?:nice|good|great|lovely) (?:one|day|evening|night|weekend)|(?:i )?love (?:you|u|ya))';
const PRAISE = '(?:good|great|nice|clever|smart) (?:bot|answer|job|work)|well done|nice one';
/** Said to what was said, or to nobody. */
const INTERJECTION =
  '(?:ok(?:ay)?|kk?|nice|great|cool|perfect|awesome|brilliant|lovely|sweet|wow|omg|oh|ah|hm+|huh|lo+l|lmao|rofl|xd|(?:ha|he){2,}h?|bruh|yes|yeah|yep|no|nope|sure|fine|alright|interesting|got it|i see|good to know|fair enough|never ?mind|nvm|idk|i (?:dont|do not) know|(?:who|nobody|no one) asked|(?:i )?love (?:you|u|ya|it|this)|thats (?:nice|great|cool|awesome|interesting|funny|amazing))';
const WEATHER =
  '(?:what (?:a )?)?(?:nice|lovely|great|good|bad|awful|beautiful) (?:weather|day)(?: (?:today|outside|here|isnt it))*';
const RUDE =
  '(?:sucks?|stinks?|(?:are|r|is) (?:so |really |just |totally )?(?:bad|dumb|stupid|useless|trash|garbage|awful|terrible|annoying|boring|shit|crap|an idiot))|(?:(?:go )?f+u+c+k+|screw|damn) (?:you|u|off|this|it)|stfu|gtfo|f ?u|shut (?:up|it)|go away|(?:i )?hate (?:you|u|ya|this|this bot)|(?:(?:you|u) )?(?:bad|dumb|stupid|useless|trash|garbage|awful|terrible|annoying|worst|shit|shitty|crap) (?:ai|bot|answer|machine|thing)|idiot|moron|useless|trash|garbage|boo+';
/** Before what it is told to do. */
const DO = `(?:(?:please|pls|plz|so|ok) )*(?:(?:can|could|would|will) ${YOU} )?(?:(?:please|pls|plz|just) )*`;
const HOMEWORK =
  '(?:\\p{L}+ )?(?:homework|essay|assignment|coursework|thesis|dissertation|presentation|code|script|loop|bug|function|program|app|website|cv|resume|taxes)';
/** A list or a summary may be of what an article says. */
const NO_LIST =
  '(?! (?:\\p{L}+ ){0,5}(?:lists?|table|summary|overview|comparison|timeline|report|breakdown|names|points|headlines?)(?: |$))';
const PIECE =
  '(?:\\p{L}+ )?(?:poem|song|haiku|limerick|rap|essay|story|email|letter|speech|joke|code|script|function|program|picture|image|meme|logo|cv|resume)s?';
const NOW = '(?: (?:is it|now|right now|today|please))+';

/** Of whole messages, in small letters without punctuation. A question on an article says more than these do. */
const SAID: readonly (readonly [SmallTalk, readonly string[]])[] = [
  ['greeting', [`${HELLO}${ALL}(?: (?:${HOW_ARE_YOU}${ALL}|nice to meet you))?`, `${HOW_ARE_YOU}${ALL}`]],
  [
    'thanks',
    [
      `(?:(?:${INTERJECTION}|${PRAISE}) )*(?:thanks?|thank (?:you|u)|thankyou|thx|ty|tysm|cheers|much appreciated)(?: (?:you|a lot|a bunch|so much|very much|much|again|for (?:that|this|it|(?:the|your|all the) (?:help|answers?|info|information))))*${ALL}`,
      `(?:${INTERJECTION} )*(?:${PRAISE})${ALL}`,
    ],
  ],
  [
    'chat',
    [
      `${INTERJECTION}(?: ${INTERJECTION})*${ALL}(?: ${WEATHER})?`,
      WEATHER,
      // Said to a language model, which it is not.
      '(?:ignore|forget|disregard|override) (?:(?:all|any|your|the|my|these|of|previous|prior|above|earlier|safety|system) )+(?:rules?|instructions?|prompts?|guidelines|directives)(?: .*)?',
      `(?:(?:please|can ${YOU}|could ${YOU}) )*(?:show|print|reveal|repeat|output|tell|give|leak)(?: (?:me|us))? (?:your|the) (?:(?:full|whole|hidden|secret|initial|original) )*(?:system )?(?:prompt|instructions)`,
      `(?:what is|whats) your (?:(?:full|hidden|secret|initial) )*(?:system )?prompt`,
      `(?:pretend|act as if|imagine) ${YOU} (?:are|were|have|had)(?: .*)?|(?:(?:system|developer|admin|root) )?(?:you are|youre) now (?:an? |in )?(?:dan|developer mode|jailbroken|unrestricted)(?: .*)?`,
    ],
  ],
  [
    'dissent',
    [
      `(?:(?:${INTERJECTION}|but) )*(?:(?:thats|that is|this is|its|it is|(?:you|u) (?:are|r)|youre|your answer is) )?(?:all |just |so |totally |completely )?(?:wrong|incorrect|untrue|a lie|nonsense|not (?:true|right|correct|what i (?:asked|meant)))(?: ${INTERJECTION})*${ALL}`,
    ],
  ],
  [
    'complaint',
    [
      `(?:(?:${INTERJECTION}|but|man|dude|this) )*(?:(?:${YOU} |bot )?(?:${RUDE}))(?: (?:bot|man|dude|${INTERJECTION}))*`,
    ],
  ],
  [
    'weather',
    [
      '(?:(?:what|how)(?:s| is| will)? )?(?:the )?weather(?: be)?(?: like)?(?: (?:today|tomorrow|tonight|now|outside|there|here))*',
      '(?:is|will) it (?:rain|raining|snow|snowing|sunny|cold|hot|warm)(?: (?:today|tomorrow|tonight|now|outside|here))*',
    ],
  ],
  [
    'clock',
    [`what(?:s| is)? (?:the )?(?:current )?(?:time|date|day|year|month)${NOW}`, 'what(?:s| is) todays date'],
  ],
  [
    'task',
    [
      `${DO}(?:fix|debug|write|finish|proofread|rewrite|refactor|solve|hack|unlock|edit|translate) (?:my|our)(?: .*)?`,
      `${DO}(?:do|help(?: me| us)?(?: with| do| write| finish)?) (?:my|our) ${HOMEWORK}(?: .*)?`,
      `${DO}(?:write|draw|paint|sing|compose|cook|bake|order|buy|book) (?:me|us)${NO_LIST}(?: .*)?`,
      `${DO}(?:make|generate|create|design|code) (?:me|us) (?:an?|some)${NO_LIST}(?: .*)?`,
      `${DO}(?:write|draw|paint|sing|compose|generate|create) (?:an?|some|another) ${PIECE}(?: .*)?`,
      `${DO}tell (?:me |us )?(?:an?|some|another) (?:\\p{L}+ )?(?:joke|riddle|limerick)s?(?: .*)?`,
      `${DO}translate (?:this|that|it)(?: .*)?`,
      `${DO}play (?:some |me |us )*(?:music|songs?|a song|lofi|something)(?: .*)?`,
      `${DO}(?:set|start) (?:an?|my) (?:reminder|alarm|timer)(?: .*)?|${DO}remind me (?:to|in|at|tomorrow)(?: .*)?`,
      `${DO}(?:roll|flip|toss) (?:an?|the|some|two) (?:dice|die|coins?)`,
      `${DO}(?:ban|kick|mute|warn|unban) (?:that|this|the|him|her|them)(?: (?:user|guy|member|person|troll|idiot|bot))?`,
      `${DO}give (?:me|us) (?:an?|some) (?:\\p{L}+ )?recipes?(?: .*)?`,
    ],
  ],
  // Each word in one way only: what may be one farewell or two takes for ever where it is none in the end.
  ['farewell', [`${BYE}${ALL}(?: ${BYE}${ALL})*`]],
  [
    'help',
    [
      'help(?: me)?(?: out)?',
      '(?:i|we) need (?:some )?help',
      `(?:can|could|how can) ${YOU} help(?: me| us)?(?: out)?`,
      `who (?:are|r) ${YOU}|who(?:re| is) ${YOU}|what(?: exactly)? (?:are|r|is) ${YOU}(?: for)?|whats ${YOU}(?: for)?`,
      `who (?:made|built|created|programmed|coded|developed|wrote|runs|owns) ${YOU}|who(?:s| is) your (?:creator|maker|developer|owner|author)`,
      `(?:what is|whats) your (?:name|purpose|job)|tell me about yourself|introduce yourself`,
      `how old (?:are|r|is) ${YOU}|when (?:were|was) ${YOU} (?:made|built|created|born)`,
      `how long (?:have|has) ${YOU} (?:been|existed)(?: (?:here|around|online|running|up|alive|(?:a |an )?(?:bot|robot|ai)|(?:in|on) (?:this|the) server))?`,
      `where (?:do|does|are|r|is) ${YOU} (?:live|from|based|come from)`,
      `(?:are|r) ${YOU} (?:a |an )?(?:bot|robot|ai|human|real|real person|chatgpt)`,
      `what (?:else )?(?:can|could|do|does) ${YOU} (?:actually )?do(?: for (?:me|us))?`,
      `what (?:else )?(?:can|could|should|may) (?:i|we|one) (?:ask|do)(?: ${YOU})?(?: about| for| here)?`,
      `how (?:do|does|can|should) (?:i|we|one) (?:use|ask|talk to|work with) (?:it|this|you|u|this bot|the bot|dateline|questions|a question|something)`,
      `how (?:do|does) (?:it|this|${YOU}) work`,
      '(?:(?:what are|list|show)(?: me)?(?: all)?(?: the| your)? )?commands',
    ],
  ],
  [
    'articles',
    [
      `(?:list|show|give|name|tell)(?: (?:me|us))?(?: (?:all(?: of)?|every|each))?(?: (?:the|your|available|known))* ${THINGS}(?: (?:that )?${YOU} (?:have|know|cover|got|read)(?: about| of)?)?`,
      `(?:what|which)(?: (?:kinds?|sorts?) of| other| all)? ${THINGS} (?:do|does|have|can) (?:${YOU}|i|we)(?: (?:know|have|got|read|cover|use|ask))?(?: ${YOU})?(?: about| of| on| from)?`,
      `(?:what|which) ${THINGS} are (?:there|available|stored|known|loaded|in here)`,
      `(?:what are|whats|what is|which are) your ${THINGS}`,
      `how many ${THINGS} (?:do|does|have|are) (?:${YOU}|there|stored)(?: (?:know|have|got|read|cover))?`,
      `what (?:else )?(?:do|does) ${YOU} (?:know|cover|have)(?: about| of)?`,
      `where (?:do|does) ${YOU} (?:get|take|have) (?:your|its|the|this) (?:facts|answers|info|information|news|data|knowledge|figures)(?: from)?`,
      `(?:all |your |the |all the |all your )?(?:articles|sources|topics|headlines)`,
      `(?:(?:what|which)(?: is| are|s)|(?:show|give|tell)(?: me| us)?)?(?: ?(?:the|your))?(?: |^)${NEW} ${THINGS}(?: (?:that )?(?:${YOU} (?:have|know|got|read)|there is|there are))?`,
      `(?:(?:are|is) there |(?:do|have) ${YOU} (?:have |got )?)?(?:any|anything) (?:new|newer)(?: ${THINGS})?`,
    ],
  ],
];

const PATTERNS = SAID.map(([kind, forms]) => [kind, new RegExp(`^(?:${forms.join('|')})$`, 'u')] as const);
/** What may stand before or after any of them: `hey, what can you do please`. */
const GREETING_BEFORE = new RegExp(`^(?:${HELLO}${ALL}|so|ok|okay|please|pls|well|um+|and) (?=.)`);
const PLEASE_BEHIND = / (?:please|pls|plz|then|exactly|now|here)$/;
/** An emoji, Discord's own or a server's, and the faces that Discord's `/shrug` and `/tableflip` write. */
const PICTURE =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\ufe0f?\u20e3|<a?:\w+:\d+>|¯\\*_\(ツ\)_\/¯|\(╯°□°\)╯︵ ┻━┻|┬─┬ ?ノ\( º _ ºノ\)/gu;
/** Letters that nobody sees, such as Hangul's fillers, among them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const EVERYBODY = /@(?:everyone|here)\b/gu;
/** Nothing that says more is small talk. */
const LONGEST_SMALL_TALK = 80;

/** `What's 2+2`, `3 * 7 =`, `calculate 12 - 5`; not `9/11` and `2024-25`. */
const OPERAND = String.raw`-?\d[\d.,]*`;
const SUM = new RegExp(
  String.raw`^\W*(?:(?:hey|ok|so|and|please|pls)\W+)*(?:(?:what(?:['’]?s|\sis)|how much is|calculate|compute|solve)\s+${OPERAND}\s*(?:[-+*/×÷^x]|plus|minus|times|divided by|multiplied by)\s*|${OPERAND}\s*(?:[+*×÷^]|plus|minus|times|divided by)\s*)${OPERAND}[\d\s.,+*/×÷^=?!-]*$`,
  'iu',
);

/** What a whole message is where it asks nothing of any article; else undefined. */
export function smallTalkOf(message: string): SmallTalk | undefined {
  const written = message.replace(PICTURE, ' ');
  const words = plain(written.replace(UNSEEN, '').replace(EVERYBODY, ' '));
  if (!/[\p{L}\p{N}]/u.test(words)) return written === message ? 'nothing' : 'picture';
  if (message.length > 2 * LONGEST_SMALL_TALK) return undefined;
  if (SUM.test(words)) return 'sum';
  let said = words
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (said.length > LONGEST_SMALL_TALK) return undefined;
  const whole = kindOf(said);
  said = said.replace(GREETING_BEFORE, '').replace(PLEASE_BEHIND, '');
  const kind = whole ?? kindOf(said);
  return kind === 'task' && ASKS_ARTICLES.test(words) ? undefined : kind;
}

/** `Write me who won`, `remind me in what year`; `US` in small letters would be `us`. */
const ASKS_ARTICLES =
  /\b(?:[Ww]hat|[Ww]hich|[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Aa]rticles?|US)\b/u;

function kindOf(said: string): SmallTalk | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(said))?.[0];
}
