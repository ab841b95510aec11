import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/answer/reply/text-fragment.ts';
import type { Fact } from '../../../src/knowledge/types.ts';
import { factOf } from '../knowledge.ts';

const url = 'https://gazette.example/harbour';
function extracted(text: string, address: string | null = url): Fact {
  const fact = factOf('x', text, { origin: { kind: 'extracted', start: 0, end: text.length } });
  return { ...fact, article: { ...fact.article, url: address } };
}
const address = (fact: Fact) => addressOf(fact.article, [fact]);

describe('the address of a source', () => {
  it.each([
    ['a short quote whole', 'Trade rose – by 5%.', '#:~:text=Trade%20rose%20%E2%80%93%20by%205%25.'],
    ['a dash as itself', 'A two-way trade.', '#:~:text=A%20two%2Dway%20trade.'],
    [
      'a long quote by its first and last words',
      `One two three four ${'and more '.repeat(20)}six seven eight nine.`,
      '#:~:text=One%20two%20three%20four,six%20seven%20eight%20nine.',
    ],
    ['a row from its first cell to its last', 'Staff | 6,240 | 6,410', '#:~:text=Staff,6%2C410'],
  ])('leads to the sentence: %s', (_what, text, fragment) => {
    expect(address(extracted(text))).toBe(url + fragment);
  });

  it('keeps a fragment that it has', () => {
    expect(address(extracted('A quote.', `${url}#part`))).toBe(`${url}#part:~:text=A%20quote.`);
  });

  it.each([
    ['words of ours are not on the page', factOf('x', 'Trade rose.')],
    ['the address would be too long', extracted('ж'.repeat(60))],
  ])('leads to the page alone when %s', (_why, fact) => {
    const at = { ...fact, article: { ...fact.article, url } };
    expect(addressOf(at.article, [at])).toBe(url);
  });

  it('is as long as it is written: a letter that is not Latin takes six characters', () => {
    const long = `${url}/${'ж'.repeat(40)}`;
    expect(address(extracted('Trade rose – by 5%.', long))).toBe(long);
  });

  it('is none when the article has none', () => {
    expect(address(extracted('A quote.', null))).toBeNull();
  });
});
