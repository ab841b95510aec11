import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IngestError } from '../../src/knowledge/ingest/error.ts';
import { readIngested, storedFiles } from '../../src/knowledge/ingest/facts/stored.ts';
import { fileOrigin, type Ingested, ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

/** An article as its files give it back; it is thrown what they are refused for. */
function readBack(ingested: Ingested, name: string): unknown {
  const [text, json] = storedFiles(ingested, fileOrigin(name, Buffer.from('')));
  if (text === undefined || json === undefined) throw new Error('not stored');
  const read = readIngested({ file: json.name, text: json.content }, { file: text.name, text: text.content });
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  return read.ingested;
}

function ingestAndRead(text: string, name = 'story.txt'): Ingested {
  const ingested = ingestArticle(Buffer.from(text), { name });
  const { article, facts } = ingested;
  expect(readBack(ingested, name)).toEqual({ article, facts });
  return ingested;
}

const HEAD = '# Harbour counts its ships\n\nAlden Post\n\n2 May 2025, 10:00 CET\n\n';
const STORY = 'The harbour of Alden counted its ships in April, and there were more of them than in March.';
const words = (word: string, length: number): string =>
  `${word} `.repeat(Math.ceil(length / (word.length + 1))).trim();
const table = (columns: number): string => {
  const cells = (cell: (at: number) => string): string =>
    `| ${Array.from({ length: columns }, (_, at) => cell(at)).join(' | ')} |`;
  const row = cells((at) => (at === 0 ? 'Ships' : `${at * 11} m`));
  return `${cells((at) => `Berth ${at}`)}\n${cells(() => '---')}\n${row}`;
};

describe('what exceeds a limit of the files is cut, so that they read back', () => {
  it('a row of more than 20 figures keeps its words and the first 20', () => {
    const { facts } = ingestAndRead(`${HEAD}${STORY}\n\n${table(30)}\n`, 'a.md');
    const row = facts.find(({ id }) => id.includes('/t1-1'));
    expect(row?.text).toContain('319 m');
    expect(row?.figures).toHaveLength(20);
  });

  it('a heading of more than 200 characters is cut at a word', () => {
    const { facts, article } = ingestAndRead(`${HEAD}## ${words('quayside', 400)}\n\n${STORY}\n`, 'a.md');
    const sections = facts.flatMap(({ place }) => (place.kind === 'paragraph' ? [place.section] : []));
    expect(sections).toEqual([words('quayside', 198)]);
    expect(article.text).toContain(words('quayside', 400));
  });

  it('a question of more than 300 characters is no sample question', () => {
    const question = `How did ${words('the harbour', 400)} change?`;
    const { facts } = ingestAndRead(`${HEAD}${STORY}\n\nQ: ${question}\n\nA: It took 40 ships in May.\n`);
    const answer = facts.find(({ text }) => text.includes('40 ships'));
    expect(answer?.questions).toEqual([]);
    expect(answer?.context).toContain('How did the harbour');
  });

  it('a lead-in of more than 2,000 characters is cut at a word', () => {
    const lead = `${words('harbours', 2_500)}:`;
    const { facts } = ingestAndRead(`${HEAD}${STORY}\n\n${lead}\n\n- Alden has 40 berths.\n`, 'a.md');
    const item = facts.find(({ text }) => text.startsWith('Alden has 40'));
    expect(item?.context).toBe(words('harbours', 1_997));
  });

  it('the head of a table’s first column is cut where it says what a date is of', () => {
    const text = `${HEAD}${STORY}\n\n| ${words('opened', 300)} | Berths |\n|---|---|\n| 2 May 2024 | 40 |\n`;
    const row = ingestAndRead(text, 'a.md').facts.find(({ id }) => id.includes('/t1-1'));
    expect(row?.figures[0]?.measures.length).toBeLessThanOrEqual(150);
  });

  it('a keyword of more than 60 characters is no topic', () => {
    const topic = words('ships', 80);
    const text = `---\nkeywords: [${topic}, harbour]\n---\n${HEAD}${STORY} It has ${topic}.\n`;
    expect(ingestAndRead(text, 'a.md').facts.flatMap(({ topics }) => topics)).not.toContain(topic);
  });

  it('a file’s name of more than 200 characters is shorter and keeps its ending', () => {
    const name = `${words('harbour', 300)}.md`;
    ingestAndRead(`${HEAD}${STORY}\n`, name);
    expect(fileOrigin(name, Buffer.from('')).name).toMatch(/^harbour .*\.md$/);
    expect(fileOrigin(name, Buffer.from('')).name.length).toBeLessThanOrEqual(200);
  });

  it('a file of a long name is read by its ending', () => {
    const page = `<article><h1>Harbour counts its ships</h1><p>${STORY}</p></article>`;
    expect(ingestAndRead(page, `${words('harbour', 150)}.html`).article.text).not.toContain('<p>');
  });
});

/** Pieces of an article, each as long as no article has them. */
const LENGTH = fc.integer({ min: 1, max: 3_000 });
const WORD = fc.constantFrom(
  'harbour',
  'a',
  'Ä',
  '👩‍👧',
  '港',
  '40',
  '$212 million',
  'x'.repeat(90),
  '2 May 2024',
);
const RUN = fc.tuple(WORD, LENGTH).map(([word, length]) => words(word, length));
const PIECE = fc.oneof(
  RUN,
  RUN.map((run) => `## ${run}`),
  RUN.map((run) => `Q: ${run}?\n\nA: It took 40 ships, Ada Lund said.`),
  RUN.map((run) => `${run}:\n\n- Alden has 40 berths.\n- Bolm has 12.`),
  RUN.map((run) => `“It opened,” said ${run}.`),
  RUN.map((run) => `> It opened in May.\n> — ${run}`),
  RUN.map((run) => `| ${run} | ${run} |\n|---|---|\n| 2 May 2024 | 40 |\n| ${run} | ${run} |`),
  fc.integer({ min: 1, max: 60 }).map(table),
  fc.constant(STORY),
);

describe('whatever ingests, reads back', () => {
  it.each(['.txt', '.md', '.html'])('as %s', (ending) => {
    fc.assert(
      fc.property(fc.array(PIECE, { maxLength: 4 }), RUN, RUN, (pieces, title, name) => {
        const text = `# ${title}\n\n${STORY}\n\n${pieces.join('\n\n')}\n`;
        try {
          ingestAndRead(ending === '.html' ? htmlOf(text) : text, `${name.slice(0, 400)}${ending}`);
        } catch (error) {
          if (!(error instanceof IngestError)) throw error;
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** The same pieces as elements. */
function htmlOf(text: string): string {
  const elements = text.split('\n\n').map((piece) => {
    if (piece.startsWith('#')) return `<h2>${piece.replace(/^#+ /, '')}</h2>`;
    if (!piece.startsWith('|')) return `<p>${piece}</p>`;
    const rows = piece.split('\n').filter((row) => !row.includes('---'));
    return `<table>${rows.map((row) => `<tr>${row.replaceAll('| ', '<td>')}</tr>`).join('')}</table>`;
  });
  return `<article>${elements.join('')}</article>`;
}
