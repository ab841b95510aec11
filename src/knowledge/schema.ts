import { z } from 'zod';

/** Sizes that files may have; a fact's text and a reply have to fit into one Discord message on a phone. */
export const LIMITS = {
  articleId: 48,
  /** With the article's id and the slash at most 90: Discord's custom_id and choice values hold 100. */
  factId: 41,
  factText: 300,
  /** Discord shows an autocomplete choice of at most 100 characters. */
  question: 100,
  factsPerArticle: 500,
  title: 300,
  publisher: 100,
  author: 200,
  url: 500,
  heading: 200,
  /** Of one fact. */
  figures: 20,
  figureText: 100,
  unit: 60,
  measures: 150,
  period: 60,
  hedge: 60,
  yamlBytes: 512 * 1024,
  /** Of an ingested article's text, and of its facts. */
  ingestedBytes: 16 * 1024 * 1024,
} as const;

/** Of what ingestion makes: nobody keeps it short, so that ingestion cuts it to these. */
export const INGESTED_LIMITS = {
  fileName: 200,
  facts: 20_000,
  quote: 2_000,
  saidBy: 200,
  topic: 60,
  topics: 10,
  question: 300,
  questions: 60,
  context: 2_000,
} as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** No line breaks, controls, lone surrogates or reversed writing direction; no space at either end. */
const ONE_LINE =
  /^\S(?:[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*[^\p{Cc}\p{Cs}\s\u2028\u2029\u202a-\u202e\u2066-\u2069])?$/u;
const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?:Z|[+-](\d{2}):(\d{2})))?$/;

const line = (max: number, description: string) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(ONE_LINE, {
      error: 'must be one line without spaces at its ends or invisible characters (with a block, write >- )',
    })
    .describe(description);

const id = (max: number, description: string) =>
  z
    .string()
    .max(max)
    .regex(ID, { error: 'must be lower-case letters, digits and single dashes, such as harbour-berths' })
    .describe(description);

/** Whether it is a date that exists, alone or with a time and its offset. */
function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  if (match === null) return false;
  const [year, month, day, hour, minute, second, offsetHour, offsetMinute] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    offsetHour * 60 + offsetMinute <= 14 * 60 &&
    offsetMinute < 60
  );
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const articleHead = z.strictObject({
  id: id(LIMITS.articleId, 'Unique over all articles, such as gazette-2025-05-02-harbour.'),
  title: line(LIMITS.title, 'The headline as the publisher wrote it.'),
  publisher: line(LIMITS.publisher, 'Who published it; null when the article does not say.').nullable(),
  published: z
    .string()
    .refine(isInstant, {
      error:
        'must be a date that exists, with its time and offset when it has one: 2025-05-02T09:30:00+02:00',
    })
    .describe(
      'When: 2025-05-02T09:30:00+02:00, the date alone when no time is given, null when not even that.',
    )
    .nullable(),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .max(LIMITS.url)
    .describe('Where it can be read; null when nowhere.')
    .nullish(),
  author: line(LIMITS.author, 'Who wrote it; null when the article does not say.').nullish(),
  language: z
    .string()
    .max(35)
    .refine(isLanguage, { error: 'must be a language tag such as en or pt-BR' })
    .describe('The language of the article: en, pt-BR, …'),
});

const figure = z.strictObject({
  text: line(LIMITS.figureText, "The figure exactly as the fact's text has it: more than 40, $94.8 billion."),
  value: z
    .number()
    .nullable()
    .describe('The number in the base unit, without separators: 94800000000. null when the words name none.'),
  unit: line(
    LIMITS.unit,
    'USD, CNY, percent, percentage points, year, date, kg, …, or what is counted: berths.',
  ),
  measures: line(LIMITS.measures, 'What it measures: berths in the harbour.'),
  period: line(
    LIMITS.period,
    'The time it is true of: "2025", end of 2024. Leave out when the article does not say.',
  ).nullish(),
  hedge: line(
    LIMITS.hedge,
    "over, about, reportedly, … as the fact's text has it. Leave out when stated flatly.",
  ).nullish(),
});

const place = z.union(
  [
    z.enum(['headline', 'dateline', 'caption']),
    z.strictObject({
      section: line(
        LIMITS.heading,
        'The heading above the paragraph; null before the first heading.',
      ).nullable(),
      paragraph: z
        .int()
        .min(1)
        .max(100_000)
        .describe(
          "Which paragraph of the article's body, from 1, counted through the whole article; null for a list or a table above the first one below its heading.",
        )
        .nullable(),
    }),
  ],
  { error: 'must be headline, dateline, caption, or { section: Heading, paragraph: 3 }' },
);

export const fact = z.strictObject({
  id: id(LIMITS.factId, 'Unique in this file: berths.'),
  text: line(
    LIMITS.factText,
    'What the article states, in our own words, with its hedges (over, about, reportedly).',
  ),
  at: place.describe('Where the article states it: headline, dateline, caption, or section and paragraph.'),
  saidBy: line(150, 'Who says it; leave out when the article itself does.').nullish(),
  figures: z.array(figure).max(LIMITS.figures).optional().describe('Every number in the text.'),
  topics: z
    .array(line(40, 'A word or two.'))
    .max(10)
    .optional()
    .describe('What it is about: harbour, trade.'),
  questions: z
    .array(line(LIMITS.question, 'A question in the words that people use.'))
    .max(60)
    .optional()
    .describe('Questions that this fact answers, in the words that people use.'),
});

/** One article with the facts that a person stated from it. */
export const articleFile = z
  .strictObject({
    article: articleHead.describe('The source.'),
    facts: z
      .array(fact)
      .min(1)
      .max(LIMITS.factsPerArticle)
      .describe('Every statement that the article makes, one each.'),
    unanswered: z
      .array(line(LIMITS.question, 'A question in the words that people use.'))
      .max(2000)
      .optional()
      .describe(
        'Questions that the article seems to answer and does not: asked in such words, it is silent.',
      ),
  })
  .describe('An article and what it states.');

const vocabularyEntry = z.strictObject({
  name: line(80, 'The word or name as the facts have it.'),
  also: z.array(line(80, 'Another word.')).min(1).max(200).describe('The other words for it.'),
});

/** What things are called elsewhere. */
export const vocabularyFile = z
  .strictObject({
    names: z
      .array(vocabularyEntry)
      .max(2000)
      .optional()
      .describe('Other names and spellings of the very same thing.'),
    synonyms: z
      .array(vocabularyEntry)
      .max(2000)
      .optional()
      .describe('Words that people use for it, though not quite the same.'),
  })
  .describe('Other names and synonyms.');

const factReference = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
    error: 'must be ARTICLE/FACT, such as gazette-2025-05-02-harbour/berths',
  })
  .describe('A fact: ARTICLE/FACT.');

export const check = z.strictObject({
  ask: line(500, 'A question as a person would ask it.'),
  expect: z
    .union([z.literal('none'), factReference, z.array(factReference).min(1).max(5)], {
      error: 'must be none, a fact (ARTICLE/FACT), or a list of facts',
    })
    .describe('The fact that must answer it (or several, all of them), or none: then nothing may.'),
});

/** Questions that every reload asks. */
export const checksFile = z
  .array(check)
  .max(5000)
  .describe('Questions with the facts that must answer them.');

export type ArticleHead = z.infer<typeof articleHead>;
export type FactEntry = z.infer<typeof fact>;
export type VocabularyFile = z.infer<typeof vocabularyFile>;
export type CheckEntry = z.infer<typeof check>;

/** The JSON Schema that an editor checks a file with, for each kind of file. */
export function editorSchemas(): Readonly<Record<'article' | 'vocabulary' | 'checks', object>> {
  return {
    article: jsonSchema(articleFile),
    vocabulary: jsonSchema(vocabularyFile),
    checks: jsonSchema(checksFile),
  };
}

/** Draft 7 is what YAML editors understand best. */
export function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
}
