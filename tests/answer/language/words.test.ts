import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf, tokenise } from '../../../src/answer/language/words.ts';

const wordsOf = (text: string) => tokenise(text).map((token) => token.text);

/** Text of what news is made of: letters, digits, apostrophes, hyphens, points, and some that is not ASCII. */
const newsText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."abzAZ09 '’.,:-—“$€%éßØ\u0301٣中ʼ\u200b"),
      fc.constantFrom("'s", '’s', 'n’t', '1,000', '3.5', 'U.S.', 'U.K', 'US', ' the '),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('the words of a text', () => {
  it.each([
    ["The harbour's 1,200 berths", ['the', 'harbour', '1200', 'berths']],
    ['the harbour’s “new” quay—there', ['the', 'harbour', 'new', 'quay', 'there']],
    ["they don't, and won’t", ['they', "don't", 'and', "won't"]],
    ['Zürich-West 3.5% at 10:30', ['zurich', 'west', '3.5', 'at', '10:30']],
    ["'s of rock'n'roll", ['s', 'of', "rock'n'roll"]],
    ["the s'’s", ['the', 's', 's']],
    ['', []],
    ['The U.S. and the U.K., not us', ['the', 'usa', 'and', 'the', 'uk', 'not', 'us']],
    ['the US’s and U.S.-made, US$5', ['the', 'usa', 'and', 'usa', 'made', 'us', '5']],
    ['TELL US MORE', ['tell', 'us', 'more']],
    ['B. J. Nordahl at 5 a.m.', ['b', 'j', 'nordahl', 'at', '5', 'a', 'm']],
  ])('of %j are %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('are those that a pattern over all scripts finds, ASCII or not', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(tokenise(text)).toEqual(byPattern(text));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the stem of a word', () => {
  it.each([
    ['bus', 'buses'],
    ['dies', 'died', 'dying', 'deaths'],
    ['losses', 'lost', 'lose'],
    ['general', 'generals'],
    ['university', 'universities'],
    ['trained', 'training'],
    ['used', 'using'],
  ])('is one for %s, %s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['ore', 'or'],
    ['herring', 'her'],
    ['andes', 'and'],
    ['used', 'us'],
    ['general', 'generation'],
    ['important', 'imports'],
    ['authorities', 'author'],
    ['international', 'internal'],
    ['position', 'positive'],
    ['trains', 'training'],
    ['pasted', 'past'],
  ])('tells %s from %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

/** What a word is, in one pattern: slow, and plain to read. */
function byPattern(text: string) {
  const pattern =
    /(?:[A-Z]\.){2,5}(?![\p{L}\p{M}])|(?:[A-Z]\.){1,4}[A-Z](?![\p{L}\p{M}\p{N}.'’ʼ])|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;
  return [...text.matchAll(pattern)].map(({ 0: raw, index: start }) => {
    const end = start + raw.length;
    const letters = raw.replace(/['’ʼ]s?$/u, '').replaceAll('.', '');
    if (/^[A-Z]{2,6}$/.test(letters) && raw.includes('.') && !/\d/.test(raw)) {
      const text = letters === 'US' ? 'usa' : letters.toLowerCase();
      return { text, start, end, capital: true, number: false };
    }
    if (letters === 'US' && /[a-z]/.test(text) && !(raw === 'US' && text[end] === '$'))
      return { text: 'usa', start, end, capital: true, number: false };
    const number = /^\p{N}/u.test(raw);
    const folded = raw
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .normalize('NFKC')
      .toLowerCase();
    const digits = raw.normalize('NFKC');
    const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
    const word = number ? plain : folded.replace(/['’ʼ]s?$/u, '').replace(/['’ʼ]/gu, "'");
    const capital = !number && raw[0] !== raw[0]?.toLowerCase();
    return { text: word, start, end, capital, number };
  });
}
