import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discordStyle, escaped } from '../../../src/discord/messages/style.ts';

describe('text of a person or an article', () => {
  it.each([
    ['bold', '**big** news', '\\*\\*big\\*\\* news'],
    ['a spoiler', '||hidden||', '\\|\\|hidden\\|\\|'],
    ['code', '`rm -rf`', '\\`rm -rf\\`'],
    ['a disguised link', '[Discord](https://evil.example)', '\\[Discord\\](https://evil.example)'],
    ['a heading', '# Loud', '\\# Loud'],
    ['a quote', '> said', '\\> said'],
    ['a quote of all that follows', '>>> said', '\\>>> said'],
    ['a list', '- item', '\\- item'],
    ['small text', '-# item', '\\-# item'],
    ['a numbered list', '1. item', '1\\. item'],
    ['lines', 'one\n# two\r\n\tthree', 'one # two three'],
    ['a reversing override', 'abc\u202etxt.exe', 'abctxt.exe'],
  ])('keeps no markup: %s', (_what, text, shown) => {
    expect(escaped(text)).toBe(shown);
  });

  it('mentions nobody, whatever it is', () => {
    const piece = fc.constantFrom(
      '@',
      '<',
      '>',
      '!',
      '&',
      '#',
      'everyone',
      'here',
      '123456789012345678',
      '\u200b',
      '\\',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(escaped(pieces.join(''))).not.toMatch(/@everyone|@here|<@[!&]?\d+>|<#\d+>/);
      }),
    );
  });

  it.each([
    '$94.8 billion (“over 60%”), 人民币 6,749 亿元 – Größe',
    '6.5 percent',
    '-9 goals',
    '-way trade',
    '2030.',
    '+15 cents',
    '#1 in the league',
    '>90 percent',
  ])('keeps figures, quotes and other scripts as they are: %s', (text) => {
    expect(escaped(text)).toBe(text);
  });
});

describe('a date', () => {
  it('is the day where it was published, the same in every time zone', () => {
    expect(discordStyle.date('2025-05-02')).toBe('2 May 2025');
    expect(discordStyle.date('2026-02-20T23:30-05:00')).toBe('20 February 2026');
    expect(discordStyle.day('2026-02-21T00:30:00+13:00')).toBe('21 February 2026');
  });

  it('that is none is shown as it is written', () => {
    expect(discordStyle.date('last spring')).toBe('last spring');
  });
});

describe('a link', () => {
  it('leads only to web addresses', () => {
    const link = (url: string) => discordStyle.link('title', url);
    expect(link('https://gazette.example/a?b=c')).toBe('[title](https://gazette.example/a?b=c)');
    expect(['javascript:alert(1)', 'discord://x', 'file:///etc/passwd', 'nonsense'].map(link)).toEqual(
      Array(4).fill('title'),
    );
  });

  it('cannot be ended early by its address or its label', () => {
    expect(discordStyle.link('a](https://evil.example) @everyone', 'https://gazette.example/')).toBe(
      '[a\\](https://evil.example) @\u200beveryone](https://gazette.example/)',
    );
    expect(discordStyle.link('title', 'https://gazette.example/a_(b)')).toBe(
      '[title](https://gazette.example/a_%28b%29)',
    );
  });
});
