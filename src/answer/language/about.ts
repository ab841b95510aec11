import type { Fact } from '../../knowledge/types.ts';

/** What a question or a fact can be about when it is about an article itself. */
export const ABOUT = { nothing: 0, publisher: 1, date: 2, author: 3, headline: 4, photo: 5 } as const;

export type About = (typeof ABOUT)[keyof typeof ABOUT];

const ARTICLE =
  /\b(?:article|story|piece|report|text|write-?up|item|publish\w*|publication|posted|newspaper|paper)\b/;

/** A question about an article has one of these in it. */
const MAY_BE_ABOUT =
  /about|gist|photo|picture|image|caption|headline|title|author|byline|wrote|written|writer|penned|publi|posted|article|story|piece|\b(?:out|online|ran)\b|paper|outlet|magazine|site|news|channel|broadcaster|heading|who report|who has report|who was report|journalist|reporter|media|agency|company|whom was/;

const THE_ARTICLE = '(?:the|this|that) (?:article|story|piece|text|report)';
const IT = `(?:it|this|that|${THE_ARTICLE})`;
/** `What is this piece called?`, `what did they call the story?`; a piece may be called something within a sentence too. */
const CALLED = new RegExp(`\\b(?:${THE_ARTICLE} (?:called|named)|call ${THE_ARTICLE})\\W*$`);
/** `What is it all about?`, `what are the articles about`, `what's the ferry story about`; the headline says it. */
const GIST = new RegExp(
  `\\bwhat\\s?(?:'s|s|is|are|was|were)? (?:all )?(?:it|this|that|these|those|they|(?:the|this|that|these|those|your)(?: [\\p{L}\\p{N}'’-]+){0,4}? (?:articles?|stor(?:y|ies)|pieces?|texts?|reports?|news)) (?:all )?about(?: (?:in (?:a|one|two|short|brief|general|simple)\\b.*|exactly|then|overall|basically|please|pls))?\\W*$|\\bgist of ${THE_ARTICLE}\\W*$`,
  'u',
);
const BROUGHT_OUT = new RegExp(
  `\\bwho (?:put|brought|puts|brings) (?:(?:it|this|that|${THE_ARTICLE}) (?:out|online)|out ${THE_ARTICLE})\\b`,
);

/** `Which channel ran this?`; a channel and a station may be something else as well. */
const BROADCAST = new RegExp(
  `\\b(?:which|what|whose) (?:tv |news )?(?:channel|broadcaster|station|newsroom|network|agency) (?:put|ran|runs|published|posted|released|carried|reported) (?:it|this|that|${THE_ARTICLE})\\b`,
);

/** Paper is printed on as well, and a site is built on. */
const PAPER_OR_SITE = new RegExp(
  `\\b(?:which|what) (?:paper|site)s?(?: (?:is|was|did|does|has|have) ${IT}\\b| (?:published|put|posted|said|says|told|had|has)\\b|\\W*$)`,
);

/** `Which paper wrote about the tram`: no writer is asked for. */
const WHICH_PAPER =
  /\b(?:which|what) (?:newspaper|paper|outlet|magazine|website|publication|journal|weekly)s? (?:wrote|writes|has written|reported|reports|covered|carried|carries|ran|published|printed|broke)\b/;

/** `Under what title did it run`, `what headline did they give it`: a title may be one that somebody won as well. */
const RAN_UNDER = new RegExp(
  `\\b(?:under|with) (?:what|which) (?:title|heading)\\b|\\b(?:what|which) (?:title|heading) did .* (?:run|print|publish|put|give)\\b|\\btitle (?:did|does) ${THE_ARTICLE}`,
);
const OF_IT = `of (?:it|this|that|(?:(?:the|this|that) )?(?:article|story|piece|text|report|publication))`;
/** What is nothing but the source of an article, and what may be when it is asked of `this`. */
const SOURCE = '(?:newspaper|publisher|publication|news ?(?:site|outlet|paper|agency|channel|company))';
const MEDIUM = `(?:${SOURCE}|paper|outlet|magazine|site|website|channel|broadcaster|media)`;
const REPORTER = '(?:journalist|reporter|author|writer)';
const whole = (forms: string) => new RegExp(`^(?:${forms})\\W*$`);
/** Whole questions that ask for nothing of what the article tells. */
const WHOLLY: readonly (readonly [RegExp, About])[] = [
  [
    whole(
      [
        `(?:who|what|which)(?:'s| is| was) the (?:name of the )?${SOURCE}(?: ${OF_IT})?`,
        `${MEDIUM} ${OF_IT}|(?:which|what) (?:${MEDIUM}|company) (?:made|produced|did|brought|wrote) ${THE_ARTICLE}`,
        `name of the ${SOURCE}|${SOURCE}(?:'s)? name`,
        `(?:what|which) ${MEDIUM} (?:is|was|does) ${IT}(?: come)?(?: from| in)?`,
        `where (?:is|was|does) ${THE_ARTICLE}(?: come)? from|whose (?:article|story|piece|report) (?:is|was) (?:it|this|that)`,
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
/** `Which broadcaster made this article`: a company makes other things, too. */
const MADE_BY = new RegExp(`\\b(?:${MEDIUM}|company) (?:made|produced|did|brought|wrote) ${THE_ARTICLE}\\b`);

const whollyAbout = (text: string): About | undefined => WHOLLY.find(([pattern]) => pattern.test(text))?.[1];

/** Whether a question asks about an article itself, and names nothing that would tell which one. */
export const isWhollyAbout = (question: string): boolean =>
  whollyAbout(question.trim().toLowerCase()) !== undefined;

/** `Who reported on the strike`: whoever reports a fire tells the brigade. */
const REPORTED_ON = /\bwho (?:reported|has reported|was reporting|reports|wrote) (?:on|about)\b/;

/** What a question asks about an article itself. */
export function aboutOf(question: string): About {
  const text = question.toLowerCase();
  if (!MAY_BE_ABOUT.test(text)) return ABOUT.nothing;
  const wholly = whollyAbout(text.trim());
  if (wholly !== undefined) return wholly;
  if (/\b(?:photo|photograph|picture|image|caption)\b/.test(text)) return ABOUT.photo;
  if (/\b(?:headline|title of)\b/.test(text) || CALLED.test(text) || GIST.test(text) || RAN_UNDER.test(text))
    return ABOUT.headline;
  if (WHICH_PAPER.test(text)) return ABOUT.publisher;
  if (/\b(?:authors?|byline|wrote|written by|writer|penned)\b/.test(text) && ARTICLE.test(text))
    return ABOUT.author;
  if (/\b(?:byline|who wrote|the author)\b/.test(text) || REPORTED_ON.test(text)) return ABOUT.author;
  if (
    /\b(?:when|what (?:date|day)|which (?:date|day)|how old|date)\b/.test(text) &&
    /\b(?:publish\w*|publication|posted|article|story|(?:bring|brought|came|come|put|went) (?:out|online))\b/.test(
      text,
    )
  )
    return ABOUT.date;
  if (
    /\b(?:publisher|published by|who (?:published|publishes|ran)|(?:which|what) (?:newspaper|outlet|publication|magazine|website|news))\b/.test(
      text,
    ) ||
    BROUGHT_OUT.test(text) ||
    PAPER_OR_SITE.test(text) ||
    BROADCAST.test(text) ||
    MADE_BY.test(text)
  )
    return ABOUT.publisher;
  return ABOUT.nothing;
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
