import { describe, expect, it } from 'vitest';
import { HARBOUR, run } from './terminal.ts';

const measure = (args: readonly string[]) => run('src/cli/measure-ingest.ts', args);

describe('measure-ingest', () => {
  it.each([
    [['--article', 'tests/fixtures/verify/lighthouse.txt'], '--article and --curated belong together'],
    [['--curated', HARBOUR, '--verbose'], '--article and --curated belong together'],
    [['--verbose'], 'Name a set'],
  ])('says what is missing: %j', async (args, message) => {
    const { code, stderr } = await measure(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('counts the figures of curated facts that are read out of their article as well', async () => {
    const files = ['--article', 'tests/fixtures/verify/lighthouse.txt'];
    const { code, stdout } = await measure([...files, '--curated', 'tests/fixtures/verify/knowledge']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^curated figures extracted: \d+ of \d+$/m);
  });
});
