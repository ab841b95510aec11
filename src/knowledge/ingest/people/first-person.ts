const FIRST_PERSON_WORDS =
  "I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Ww]e[’'](?:re|ve|d|ll)|[Oo]urs?|[Uu]s|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[nmrs]?|[Ww]ir|[Uu]nsere?[nmrs]?|[Jj]e|[Mm]on|[Nn]ous|[Nn]otre|[Nn]os|[Yy]o|[Nn]osotros|[Nn]uestr[ao]s?";
const FIRST_PERSON = new RegExp(
  `(?<![\\p{L}.’'])(?:(?:${FIRST_PERSON_WORDS})(?![\\p{L}.’'])|[Jj][’'](?=\\p{L}))`,
  'u',
);
const SINGULAR =
  /(?<![\p{L}.’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Ii]ch|[Mm]eine?[nmrs]?|[Jj]e|[Yy]o)(?![\p{L}.’'])/u;
const QUOTES = /["“”„«»]/u;

/** Who speaks of themselves, outside of quotation marks: a paper would quote it. */
export const speaksOfSelf = (text: string): boolean => FIRST_PERSON.test(text) && !QUOTES.test(text);

/** One person speaks, and no office. */
export const speaksAlone = (text: string): boolean => SINGULAR.test(text) && !QUOTES.test(text);
