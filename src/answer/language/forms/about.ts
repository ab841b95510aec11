import type { Fact } from '../../../knowledge/types.ts';

/** What a question or a fact can be about when it is about an article itself. */
export const ABOUT = { nothing: 0, publisher: 1, date: 2, author: 3, headline: 4, photo: 5 } as const;

export type About = (typeof ABOUT)[keyof typeof ABOUT];

const ARTICLE =
  /\b(?:article|story|piece|report|text|write-?up|item|publish\w*|publication|posted|newspaper|paper)\b/;

/** A question about an article has one of these in it. */
const MAY_BE_ABOUT =
  /about|gist|photo|picture|image|caption|headline|headed|title|author|byline|wrote|written|write|writer|penned|publi|posted|article|story|piece|\b(?:out|online|ran)\b|paper|outlet|magazine|site|news|daily|weekly|radio|channel|broadcaster|heading|report|journalist|correspondent|covered|media|agency|company|whom was|\binfo|\bsources?\b|\bfrom\b/;

const THE_ARTICLE = '(?:the|this|that) (?:article|story|piece|text|report)';
const IT = `(?:it|this|that|${THE_ARTICLE})`;
/** `The ferry story`, `the report`: which one, in a few words before it. */
const some = (pieces: string) =>
  String.raw`(?:the|this|that|its|their)(?: [\p{L}\p{N}.'’&-]+){0,5}? (?:${pieces})`;
/** Nothing but what is published, and what may be that. */
const PIECE = 'article|story|piece|write-?up|coverage';
const A_PIECE = some(PIECE);
const A_REPORT = some(`${PIECE}|report`);
const SOURCE = '(?:newspaper|publisher|publication|news ?(?:site|outlet|paper|agency|channel|company))';
const MEDIUM = `(?:${SOURCE}|paper|outlet|magazine|site|website|channel|broadcaster|media)`;
const REPORTER = '(?:journalist|reporter|author|writer|correspondent)';
/** What the name of a newspaper or a station ends with. */
const NAMED_MEDIUM = String.raw`(?:the )?(?:[\p{L}\p{N}.&-]+ ){0,4}?(?:post|times|herald|courier|gazette|echo|news|tribune|mail|chronicle|observer|journal|weekly|daily|mirror|telegraph|press|radio|fm|tv|wire|newswire|sentinel|dispatch|argus|messenger|examiner|advertiser|bulletin|guardian|globe|paper|newspaper|magazine)`;
const WRITES =
  '(?:wrote|writes|has written|reported|reports|covered|covers|carried|carries|ran|published|printed|broke|featured)';

const any = (...forms: readonly string[]) => new RegExp(forms.join('|'), 'u');

/** What is asked of an article that the question tells apart from others, or may mean. The first that fits counts. */
const FORMS: readonly (readonly [About, RegExp])[] = [
  [ABOUT.photo, any(String.raw`\b(?:photo|photograph|picture|image|caption)\b`)],
  [
    ABOUT.headline,
    any(
      String.raw`\b(?:headline|title of)\b`,
      // `What is this piece called?`, `how is the ferry story headed`; a piece may be called something within a sentence too.
      String.raw`\b${A_REPORT} (?:called|named|titled|entitled|headed|headlined)(?: again)?\W*$`,
      String.raw`\bcall (?:${A_REPORT}|(?:its|their) (?:${PIECE}|report))\b(?: (?:on|about) .*)?\W*$`,
      String.raw`\bhow (?:is|was|did) ${A_REPORT} .*\b(?:headed|headlined|titled|entitled)\W*$`,
      // `What is it all about?`, `what are the articles about`, `what's the ferry story about`; the headline says it.
      String.raw`\bwhat\s?(?:'s|s|is|are|was|were)? (?:all )?(?:it|this|that|these|those|they|(?:the|this|that|these|those|your)(?: [\p{L}\p{N}'’-]+){0,4}? (?:articles?|stor(?:y|ies)|pieces?|texts?|reports?|news)) (?:all )?about(?: (?:in (?:a|one|two|short|brief|general|simple)\b.*|exactly|then|overall|basically|please|pls))?\W*$`,
      String.raw`\bgist of ${THE_ARTICLE}\W*$`,
      // A title may be one that somebody won as well.
      String.raw`\b(?:under|with) (?:what|which) (?:title|heading)\b`,
      String.raw`\b(?:what|which) (?:title|heading) did .* (?:run|print|publish|put|give)\b`,
      String.raw`\btitle (?:did|does) ${THE_ARTICLE}`,
    ),
  ],
  [
    ABOUT.publisher,
    any(
      // `Which paper wrote about the tram`, `what local daily ran the story`: no writer is asked for.
      String.raw`\b(?:which|what) (?:[\p{L}-]+ ){0,2}?(?:newspaper|paper|daily|weekly|outlet|magazine|website|publication|journal|broadcaster|news agency|(?:radio|tv) (?:station|channel))s? ${WRITES}\b`,
      String.raw`\b(?:which|what) (?:[\p{L}-]+ )?${MEDIUM} (?:is|was|does|did) ${A_REPORT}(?: .*)? (?:from|in|by|appear|run)\W*$`,
      String.raw`\bin (?:which|what) (?:[\p{L}-]+ )?(?:newspaper|paper|outlet|magazine|publication)\b.*\b(?:read|printed|published|appear|run|stand)`,
      String.raw`\bwhere (?:did|was|has|can) .*\b(?:article|story|piece|write-?up)\b.* (?:appear(?:ed)?|run|come out|printed|published|posted)\b`,
      String.raw`\bsource (?:of|for|behind) ${A_PIECE}\b`,
    ),
  ],
  [
    ABOUT.author,
    any(
      String.raw`\b(?:byline|who wrote|the author)\b`,
      String.raw`\bby whom (?:is|was|were) ${A_REPORT}\b`,
      String.raw`\bwhose (?:name|byline) (?:is|was|stands|appears) (?:on|under|over|above|below) ${A_REPORT}\b`,
      String.raw`\bwhose (?:${PIECE}|report) (?:is|was) (?:the one|that|it)\b`,
      String.raw`\bwho (?:signed|did|authored|filed|put together|put (?:his|her|their) name (?:to|under|on)) ${A_REPORT}\b`,
      // Whoever reports a fire tells the brigade.
      String.raw`\bwho (?:reported|has reported|was reporting|reports|wrote) (?:on|about)\b`,
      String.raw`\bwho (?:covered|reported|wrote about|reported on|wrote up) .* for ${NAMED_MEDIUM}\W*$`,
      // A reporter may fall into the water, too.
      String.raw`\b(?:which|what|whose|who) (?:[\p{L}-]+ ){0,2}?${REPORTER}s? (?:${WRITES}|wrote up|did|filed|signed|worked on)\b`,
      String.raw`\b${REPORTER}s? (?:(?:is |was |were |are )?(?:responsible for|behind|of|for|on)) ${A_REPORT}\b`,
    ),
  ],
];

const OF_IT = `of (?:it|this|that|(?:(?:the|this|that) )?(?:article|story|piece|text|report|publication))`;
/** What a chat message ends with. */
const SAID_LAST =
  '(?: (?:lo+l|lmao|tho|though|pls|plz|please|thx|thanks|btw|exactly|actually|then|anyway|again|even|bro|mate|guys))*';
const whole = (forms: string) => new RegExp(`^(?:${forms})${SAID_LAST}\\W*$`);
const INFO = '(?:news|info(?:rmation)?|facts|figures|numbers|data|stuff)';
/** Whole questions that ask for nothing of what the article tells. */
const WHOLLY: readonly (readonly [RegExp, About])[] = [
  [
    whole(
      [
        `(?:who|what|which)(?:'s| is| was) the (?:name of the )?${SOURCE}(?: ${OF_IT})?`,
        `${MEDIUM} ${OF_IT}|(?:which|what) (?:${MEDIUM}|company) (?:made|produced|did|brought|wrote) ${THE_ARTICLE}`,
        `name of the ${SOURCE}|${SOURCE}(?:'s)? name`,
        `(?:what|which) ${MEDIUM} (?:is|was|does) ${IT}(?: come)?(?: from| in)?`,
        `where(?:'?s| is| was| does| do| are) (?:${THE_ARTICLE}|(?:the|this|that|these|your) ${INFO})(?: even| actually| all)?(?: come)? from`,
        `sources?|whose (?:article|story|piece|report) (?:is|was) (?:it|this|that)`,
        `by whom (?:is|was) ${IT} (?:published|put out|put online)`,
        `(?:who|what)(?:'s| is| was) the source (?:of|for|behind) ${THE_ARTICLE}|who(?:'s| is| was) behind ${THE_ARTICLE}`,
      ].join('|'),
    ),
    ABOUT.publisher,
  ],
  [
    whole(
      `(?:(?:what|which)(?:'s| is| was) )?(?:the )?date ${OF_IT}|(?:what|which) (?:date|day) (?:is|was) ${IT} from|how (?:recent|old|new) is ${THE_ARTICLE}|(?:publication|article) date`,
    ),
    ABOUT.date,
  ],
  [
    whole(
      `who(?:'s| is| was) the (?:name of the )?${REPORTER}(?: ${OF_IT})?|${REPORTER} ${OF_IT}|name of the ${REPORTER}|${REPORTER}(?:'s)? name|by whom was ${IT} written|who made ${THE_ARTICLE}`,
    ),
    ABOUT.author,
  ],
];

/** What may be asked of an article only where the question has a word for one. */
/** `When they merge` is no question. */
const WHEN = /\b(?:when(?! (?:they|she|he|we|you|i)\b)|what (?:date|day)|which (?:date|day)|how old|date)\b/;
const BROUGHT_OUT =
  /\b(?:publish\w*|publication|posted|article|story|(?:bring|brought|came|come|put|went) (?:out|online))\b/;
const WRITTEN = /\b(?:authors?|byline|wrote|written by|writer|penned)\b/;
/** `When did the Valley Post report on the sale`; a company reports what it earned. */
const WHEN_TOLD = any(
  String.raw`\bwhen (?:did|has) ${NAMED_MEDIUM} (?:report(?:ed)?(?! (?:an?|its|their|net|record|higher|lower)\b)|write|cover|publish|run|carry|print|post)\b`,
  String.raw`\bwhen (?:was|were) .* (?:reported|covered|published|printed|carried) (?:by|in) ${NAMED_MEDIUM}\W*$`,
  String.raw`\b(?:when|what (?:date|day)|which (?:date|day)) (?:did|was|is) ${A_REPORT}(?: .*)? (?:appear|go online|go out|run|printed|updated|dated)\b`,
);
const OF_PUBLISHER = any(
  String.raw`\b(?:publisher|published by|who (?:published|publishes|ran)|(?:which|what) (?:newspaper|outlet|publication|magazine|website|news))\b`,
  String.raw`\bwho (?:put|brought|puts|brings) (?:(?:it|this|that|${THE_ARTICLE}) (?:out|online)|out ${THE_ARTICLE})\b`,
  // Paper is printed on as well, and a site is built on.
  String.raw`\b(?:which|what) (?:paper|site)s?(?: (?:is|was|did|does|has|have) ${IT}\b| (?:published|put|posted|said|says|told|had|has)\b|\W*$)`,
  // A channel and a station may be something else as well.
  String.raw`\b(?:which|what|whose) (?:tv |news )?(?:channel|broadcaster|station|newsroom|network|agency) (?:put|ran|runs|published|posted|released|carried|reported) (?:it|this|that|${THE_ARTICLE})\b`,
  // A company makes other things, too.
  String.raw`\b(?:${MEDIUM}|company) (?:made|produced|did|brought|wrote) ${THE_ARTICLE}\b`,
);

const whollyAbout = (text: string): About | undefined => WHOLLY.find(([pattern]) => pattern.test(text))?.[1];

/** Whether a question asks about an article itself, and names nothing that would tell which one. */
export const isWhollyAbout = (question: string): boolean =>
  whollyAbout(question.trim().toLowerCase()) !== undefined;

/** What a question asks about an article itself. */
export function aboutOf(question: string): About {
  const text = question.toLowerCase();
  if (!MAY_BE_ABOUT.test(text)) return ABOUT.nothing;
  const wholly = whollyAbout(text.trim());
  if (wholly !== undefined) return wholly;
  const formed = FORMS.find(([, form]) => form.test(text))?.[0];
  if (formed !== undefined) return formed;
  if (WRITTEN.test(text) && ARTICLE.test(text)) return ABOUT.author;
  if ((WHEN.test(text) && BROUGHT_OUT.test(text)) || WHEN_TOLD.test(text)) return ABOUT.date;
  return OF_PUBLISHER.test(text) ? ABOUT.publisher : ABOUT.nothing;
}

/** What a fact says about its article itself. */
export function aboutArticle({ place, text, article }: Fact): About {
  if (place.kind === 'headline') return ABOUT.headline;
  if (place.kind === 'caption') return ABOUT.photo;
  if (place.kind !== 'dateline') return ABOUT.nothing;
  if (/\b(?:19|20)\d\d\b/.test(text)) return ABOUT.date;
  const [author] = article.author?.split(/,| and /u) ?? [];
  const isAuthor = author !== undefined && text.toLowerCase().includes(author.toLowerCase());
  return isAuthor || /\b(?:by|author|written|correspondent|reporter)\b/i.test(text)
    ? ABOUT.author
    : ABOUT.publisher;
}
