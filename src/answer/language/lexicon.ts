// What English itself says about a word, whatever the knowledge is about. Words about a topic belong into
// knowledge/vocabulary.yaml.

/** The words of a text between white space. */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Carry the sentence, not the matter. */
export const STOP: ReadonlySet<string> = new Set(
  words(`
    a about above according across actually after again against all almost along already also although always am among an and
    another any anybody anyone anything apart are aren't around as at away back be became because become becomes been
    before being below beside besides between beyond both but by came can can't cannot could couldn't did didn't do does
    doesn't doing don't done down during each either else ever every everyone everything few for from further gave get
    gets getting give given gives go goes going gone got had hadn't has hasn't have haven't having he he's her here hers
    herself him himself his how however how's i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's
    its itself just keep kept know known knows let let's lot lots made make makes making many may maybe me might
    more most much must my myself near need neither no nobody none nor not nothing now of off often on once one ones
    only onto or other others our ours ourselves out over own per perhaps put quite rather really said same saw say
    says see seem seems seen shall she she's should shouldn't since so some somebody someone something sometimes
    somewhere still such take taken takes tell than that that's the their theirs them themselves then there there's
    these they they'd they'll they're they've thing things think this those though through thus till to together told
    too took toward towards under until up upon us use used using very via want wants was wasn't way we we'd we'll
    we're we've well went were weren't what what'd what'll what're what's whatever when when's where where'd where's
    whereas whether which whichever while who who'd who'll who's whoever whole whom whose why why's will with within
    without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself
    absolutely anywhere elsewhere everywhere nowhere obviously often surely mr mrs ms mx
    roughly approximately exactly altogether overall total totally currently nowadays today
    name named names call called kind kinds sort sorts type types number numbers amount figure figures
    article articles story stories text piece report reports news mention mentions mentioned
    could've would've should've must've might've mustn't mightn't needn't who've he'd he'll she'd she'll that'd that'll there'd there'll y'all
  `),
);

/** What people say around a question in a chat. They count as said, never as missing from the knowledge. */
export const CHAT: ReadonlySet<string> = new Set(
  words(`
    actual afternoon ah aha aight alright amirite anyways anyway apparently asap asking ask asks asked awesome aye babe
    bc bcs bit bot boring bored bro bros bruh btw buddy bud bye cheers chill class confused cool crazy cuz coz curious
    cya dang damn dear deal def definitely desperate dude dudes dumb dunno easy eh em er essay evening everybody exam
    explain explanation fam fancy favor favour fella fellas figured fine folks forgot forget found friend friends
    fr frfr fyi gang gimme gonna good google gosh gotta gotcha gran grandma grandpa great gr8 guess guy guys ha haha
    hahaha happen happened happens heard heck hell hello help helping hey heya heyy heyyy hi hiya hmm hmmm honest
    honestly hope hurry hype idea idk idc ig iirc ik imo info innit interested interesting jk just kinda kindly kidding
    kiddo like lemme lil literally lmao lmfao lol lolz look looking luv lookup lil mad man mate mates mean meant mention
    mom morning msg mum nah nerd nerds ngl nice night nope nvm ofc oh ok okay okie omg ooh oops ooo please pleaseee pls
    plz plss ppl pretty probs prof project promise question questions quick quickly quiz rn random read reading remember
    remind right rly sec seriously serious sad shit shoot sir sis so sooo sooooo sorry sounds stuff stupid suppose
    supposed sure swear ta tbf tbh teacher thank thanks thankyou thx tho tia tl dr tldr tmrw tomorrow tonight true ty tysm
    u ugh uh uhh uhm um umm uncle ur used wait wanna wanted wassup wat weird whats whatsup wondering wonder wow wtf yall
    y'all ya yea yeah yep yes yo yooo yup yw smh smth sth sthg whatcha homework assignment presentation
    detail details certain chat server channel everyone here bet debate random settle tell show
    due sounds right rightly exact exactly theres therell like likes never ever exist exists existed hyping hyped come comes
    big bigger giant past these days plug heard hear mostly mainly basically stuff's whatsoever maybe possible possibly
    even btw anyways xd lel kk thingy thingie thingamajig whatnot whatchamacallit
  `),
);

/**
 * Those that share their stem, but nothing else, with a word that knowledge is written in: `good evening` asks for no goods,
 * `literally` for no litres. All others count where the vocabulary has their stem: `what's the deal with the reactor`.
 */
export const ONLY_CHAT: ReadonlySet<string> = new Set(['good', 'literally', 'kidding']);

/** Number words, for both sides: `six countries` is `6 countries`. `One` is left out: mostly it is no number. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  words(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ).map((word, at) => [word, String(at + 2)]),
);

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const BELOW_TWENTY = [...NUMBER_WORDS.keys()].filter((word) => word !== 'twenty').join('|');

/** A pattern's alternatives for a number in words from two to ninety-nine, the longer ones first. */
export const NUMBER_IN_WORDS = `(?:${TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)|${TENS}|${BELOW_TWENTY}`;

/** A pattern's alternatives for what stands before somebody's name, in small letters. */
export const TITLES = 'mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady';

/** A pattern's alternatives for what counts without a number. */
export const COUNTED_IN_WORDS =
  'both|half|dozens?|hundreds?|thousands?|millions?|no|none|nobody|several|single|couple';

/** Spellings of the chat that no corrector should have to guess. */
export const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    artical: 'article',
    articel: 'article',
    artcle: 'article',
    aritcle: 'article',
    artilce: 'article',
    atricle: 'article',
    arcticle: 'article',
    stroy: 'story',
    sotry: 'story',
    publishd: 'published',
    publised: 'published',
    pubished: 'published',
    publshed: 'published',
    publihsed: 'published',
    publsihed: 'published',
    publihed: 'published',
    puplished: 'published',
    pulished: 'published',
    publisht: 'published',
    publiser: 'publisher',
    publsher: 'publisher',
    publishr: 'publisher',
    headlne: 'headline',
    headlin: 'headline',
    hedline: 'headline',
    headine: 'headline',
    auther: 'author',
    autor: 'author',
    jurnalist: 'journalist',
    journlist: 'journalist',
    newpaper: 'newspaper',
    newspapr: 'newspaper',
    newspapper: 'newspaper',
    foto: 'photo',
    fotos: 'photos',
    ther: 'there',
    ye: 'you',
    hw: 'how',
    hwo: 'how',
    wen: 'when',
    wher: 'where',
    wich: 'which',
    wat: 'what',
    waht: 'what',
    wut: 'what',
    wot: 'what',
    whats: "what's",
    wats: "what's",
    hows: "how's",
    whos: "who's",
    whens: "when's",
    whys: "why's",
    wheres: "where's",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    werent: "weren't",
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    hasnt: "hasn't",
    havent: "haven't",
    hadnt: "hadn't",
    cant: "can't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    wont: "won't",
    y: 'why',
    n: 'and',
    w: 'with',
    r: 'are',
    u: 'you',
    ur: 'your',
    b: 'be',
    mny: 'many',
    mnay: 'many',
    meny: 'many',
    menny: 'many',
    mcuh: 'much',
    teh: 'the',
    hte: 'the',
    wht: 'what',
    whut: 'what',
    hwat: 'what',
    wath: 'what',
    whta: 'what',
    wuts: "what's",
    whts: "what's",
    whn: 'when',
    whne: 'when',
    whre: 'where',
    whr: 'where',
    wehre: 'where',
    wheer: 'where',
    whcih: 'which',
    whihc: 'which',
    wihch: 'which',
    whih: 'which',
    ohw: 'how',
    hoow: 'how',
    whoes: 'whose',
    hwy: 'why',
    wy: 'why',
    muhc: 'much',
    mutch: 'much',
    amny: 'many',
    manny: 'many',
    lenght: 'length',
    hieght: 'height',
    taht: 'that',
    dis: 'this',
    da: 'the',
    tha: 'the',
    adn: 'and',
    abt: 'about',
    alot: 'a lot',
    aswell: 'as well',
    howmany: 'how many',
    howmuch: 'how much',
    untill: 'until',
    bout: 'about',
    frm: 'from',
    btwn: 'between',
    wid: 'with',
    wth: 'with',
    dey: 'they',
    thier: 'their',
    hav: 'have',
    doin: 'doing',
    goin: 'going',
    num: 'number',
    nr: 'number',
    nmbr: 'number',
    numbr: 'number',
    bn: 'billion',
    bln: 'billion',
    mln: 'million',
    mil: 'million',
    pop: 'population',
    temp: 'temperature',
    qtr: 'quarter',
    wk: 'week',
    wks: 'weeks',
    hr: 'hour',
    mths: 'months',
    yeer: 'year',
    yeers: 'years',
    peeple: 'people',
    peple: 'people',
    poeple: 'people',
    nd: 'and',
    thru: 'through',
    govt: 'government',
    gov: 'government',
    yr: 'year',
    yrs: 'years',
    hrs: 'hours',
    mins: 'minutes',
    pct: 'percent',
    avg: 'average',
    approx: 'approximately',
    intl: 'international',
    capex: 'capital spending',
    livestream: 'live stream',
    livestreams: 'live streams',
    livestreamer: 'live streamer',
    livestreamers: 'live streamers',
    livestreaming: 'live streaming',
    ecommerce: 'e commerce',
  }),
);

/**
 * Forms that a stemmer cannot bring together: irregular verbs and plurals, nouns of a verb or adjective (`depth`: deep),
 * spellings of the two sides of the Atlantic.
 */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  words(`
    arose>arise arisen>arise ate>eat eaten>eat awoke>awake beaten>beat became>become began>begin begun>begin
    bent>bend bitten>bite bit>bite bled>bleed blew>blow blown>blow borne>bear bought>buy bound>bind bred>breed
    broke>break broken>break brought>bring built>build burnt>burn caught>catch chose>choose chosen>choose
    clung>cling crept>creep dealt>deal dreamt>dream drank>drink drunk>drink drawn>draw drew>draw driven>drive
    drove>drive dug>dig dwelt>dwell fallen>fall fed>feed fell>fall felt>feel fled>flee flew>fly flown>fly
    fought>fight forbade>forbid forbidden>forbid forgave>forgive forgotten>forget froze>freeze frozen>freeze
    grew>grow grown>grow heard>hear held>hold hid>hide hidden>hide hung>hang knew>know laid>lay lain>lie led>lead
    lent>lend lost>lose losses>lose met>meet overran>overrun overshot>overshoot paid>pay proven>prove ran>run
    rang>ring rebuilt>rebuild ridden>ride risen>rise rode>ride rose>rise rung>ring sang>sing sank>sink sat>sit
    sawn>saw sent>send sewn>sew shaken>shake shook>shake shone>shine shot>shoot shown>show shrank>shrink
    shrunk>shrink slain>slay slept>sleep slid>slide sold>sell sought>seek sped>speed spent>spend spoke>speak
    spoken>speak sprang>spring stole>steal stolen>steal stood>stand struck>strike stuck>stick stung>sting
    sung>sing sunk>sink swam>swim swept>sweep swollen>swell swore>swear sworn>swear swum>swim swung>swing
    taught>teach thought>think threw>throw thrown>throw tore>tear torn>tear undertook>undertake underwent>undergo
    understood>understand upheld>uphold withdrew>withdraw withdrawn>withdraw withheld>withhold withstood>withstand
    woke>wake won>win wore>wear worn>wear wove>weave woven>weave written>write wrote>write men>man women>woman
    children>child feet>foot teeth>tooth mice>mouse geese>goose oxen>ox wives>wife knives>knife halves>half
    shelves>shelf wolves>wolf thieves>thief loaves>loaf persons>person criteria>criterion phenomena>phenomenon
    crises>crisis analyses>analysis theses>thesis indices>index matrices>matrix worse>bad worst>bad further>far
    farther>far furthest>far fewest>few elder>old eldest>old tonnes>ton tonne>ton tons>ton metres>meter
    metre>meter kilometres>kilometer kilometre>kilometer km>kilometer millimetres>millimeter millimetre>millimeter
    litres>liter litre>liter harbour>harbor harbours>harbor neighbour>neighbor neighbours>neighbor
    neighbouring>neighboring labour>labor colour>color programme>program programmes>program defence>defense
    licence>license theatre>theater cheque>check tyre>tire ageing>aging instalment>installment
    instalments>installments grey>gray organisation>organization organisations>organizations organise>organize
    organised>organized jewellery>jewelry plough>plow kerb>curb length>long lengths>long width>wide depth>deep
    height>high heights>high strength>strong growth>grow loss>lose sale>sell sales>sell seller>sell sellers>sell
    payment>pay payments>pay death>die deaths>die dead>die died>die choice>choose choices>choose speech>speak
    speeches>speak flight>fly flights>fly theft>steal belief>believe proof>prove advice>advise departure>depart
    departures>depart arrival>arrive arrivals>arrive closure>close closures>close failure>fail failures>fail
    refusal>refuse approval>approve proposal>propose proposals>propose survival>survive removal>remove
    maintenance>maintain explanation>explain description>describe reduction>reduce reductions>reduce
    production>produce destruction>destroy decision>decide decisions>decide expansion>expand conclusion>conclude
    extension>extend delivery>deliver deliveries>deliver discovery>discover recovery>recover warmth>warm
    hotter>hot coldest>cold colder>cold youngest>young younger>young analyst>analyze injury>injure injuries>injure
    mixture>mix laughter>laugh truth>true poverty>poor wealth>wealthy safety>safe cruelty>cruel freedom>free
    wisdom>wise ability>able possibility>possible probability>probable variety>vary varieties>vary varied>vary
    people>person
    dies>die dying>die lying>lie ties>tie pies>pie skies>sky learnt>learn meant>mean woken>wake buses>bus gases>gas
    viruses>virus bonuses>bonus campuses>campus lenses>lens censuses>census surpluses>surplus choruses>chorus
    circuses>circus cactuses>cactus octopuses>octopus walruses>walrus crocuses>crocus hypotheses>hypothesis
    diagnoses>diagnosis
  `).map((pair) => pair.split('>') as [string, string]),
);

/**
 * Words that a stemmer takes for others with which they have little in common (`general` for `generation`, `important` for
 * `import`): each entry is a stem, which is a word itself, and the other words that have it.
 */
export const APART: ReadonlyMap<string, string> = new Map(
  words(`
    general:generals,generally generous:generously,generosity authority:authorities international:internationally,internationals
    internal:internally important:importance,importantly business:businesses community:communities
    university:universities experiment:experiments,experimental,experimented position:positions,positioned,positioning
    organs:organ organic:organically emergency:emergencies engineer:engineers,engineering,engineered several: customer:customers
    training:trained,trainer,trainers,trainee,trainees,trainings hospitality: personal:personally
    animation:animations,animated,animator,animators designate:designated,designates,designation relative:relatives
    marine:marines paste:pasted,pastes,pasting polite:politely severely:severe,severity
  `).flatMap((line) => {
    const [stem = '', forms = ''] = line.split(':');
    return [stem, ...forms.split(',')].flatMap((word) => (word === '' ? [] : [[word, stem] as const]));
  }),
);

/** Stems of words that change what is asked: a fact that lacks one of them is about something else. */
export const CONTRAST: ReadonlySet<string> = new Set(
  words(`
    second third fourth fifth next previou other anoth averag median minimum maximum smallest lowest least worst cheapest
    youngest oldest stop refus reject fail declin fall drop shrink cancel ban unhappi angri quit without except besid
    instead befor after former south north east west
  `),
);
