import { describe, expect, it } from 'vitest';
import { HARBOUR, run } from './terminal.ts';

const ask = (args: readonly string[], stdin?: string) =>
  run('src/cli/ask.ts', ['--knowledge', HARBOUR, ...args], stdin);
const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('ask', () => {
  it('prints the figure and where it comes from', async () => {
    const { code, stdout } = await ask(['how many berths does the harbour have']);
    expect(code).toBe(0);
    expect(stdout).toContain('more than 40 berths');
    expect(stdout).toContain(
      'The Gazette · “Harbour doubles its berths” (https://gazette.example/harbour) · 2 May 2025, 09:30 GMT+2 · New berths, paragraph 1, says Ada Lund, harbour master',
    );
  });

  it('gives the whole of an answer as JSON, in the same bytes each time', async () => {
    const args = ['--json', '--top', '2', 'how many berths does the harbour have'];
    const [{ stdout }, again] = await Promise.all([ask(args), ask(args)]);
    const bytes = (text: string) => text.replace(/"ms":[\d.]+/, '');
    expect(bytes(again.stdout)).toBe(bytes(stdout));
    const [answer] = lines(stdout);
    expect(answer).toMatchObject({
      id: null,
      question: 'how many berths does the harbour have',
      answered: true,
      highlight: 'more than 40',
      answer: 'The harbour of Port Lund now has more than 40 berths, according to its master.',
      facts: [
        {
          id: 'harbour/berths',
          quote: null,
          figures: [{ value: 40, unit: 'berths' }],
          citation: {
            article: 'harbour',
            publisher: 'The Gazette',
            published: '2025-05-02T09:30:00+02:00',
            section: 'New berths',
            paragraph: 1,
            saidBy: 'Ada Lund, harbour master',
          },
        },
      ],
    });
    expect(answer.ranked).toHaveLength(2);
    expect(answer.reply).toContain(answer.answer);
  });

  it('reads questions from standard input, goes on after a line that it cannot read, and asserts nothing beside the articles', async () => {
    const { code, stdout } = await ask(
      ['--json'],
      [
        '{"id":"a","question":"number of berths"}',
        '{"id":',
        '',
        '{"id":"c"}',
        'how often does the ferry go',
        'how deep is lake superior',
        '@everyone **hi** <@123>',
      ].join('\n'),
    );
    expect(code).toBe(0);
    const [first, broken, incomplete, plain, ...beside] = lines(stdout);
    expect(first).toMatchObject({ id: 'a', answered: true });
    expect(broken).toMatchObject({ id: 2, error: expect.stringContaining('not valid JSON') });
    expect(incomplete).toMatchObject({ id: 'c', error: expect.stringContaining('question') });
    expect(plain).toMatchObject({ id: 5, question: 'how often does the ferry go', answered: true });
    expect(beside).toHaveLength(2);
    for (const answer of beside) expect(answer).toMatchObject({ answered: false, facts: [], answer: '' });
  });

  it('reads a file that begins with a byte order mark, and questions in brackets', async () => {
    const { stdout } = await ask(
      ['--json'],
      '\ufeff{"id":"a","question":"number of berths"}\n[Port Lund] how often does the ferry go\n',
    );
    const [first, bracketed] = lines(stdout);
    expect(first).toMatchObject({ id: 'a', question: 'number of berths', answered: true });
    expect(bracketed).toMatchObject({ id: 2, question: '[Port Lund] how often does the ferry go' });
    expect(bracketed).not.toHaveProperty('error');
  });

  it('says what is wrong with an option', async () => {
    const { code, stderr } = await ask(['--top', 'many', 'x']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--top takes a whole number/);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it('names the problem of a knowledge that is not there', async () => {
    const { code, stderr } = await run('src/cli/ask.ts', ['--knowledge', 'no/such/folder', 'x']);
    expect(code).toBe(1);
    expect(stderr).toContain('no/such/folder');
    expect(stderr).toContain('with KNOWLEDGE_DIR or --knowledge');
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});
