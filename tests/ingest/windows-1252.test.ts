import { describe, expect, it } from 'vitest';
import { IngestError } from '../../src/knowledge/ingest/error.ts';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

/** The bytes above 7F of an encoding that Node cannot write, by the letters that a text here has of it. */
const OF: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'windows-1252': { '€': 0x80, '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '„': 0x84, Š: 0x8a },
  'windows-1250': {
    Ł: 0xa3,
    ł: 0xb3,
    ę: 0xea,
    ą: 0xb9,
    ě: 0xec,
    ř: 0xf8,
    š: 0x9a,
    č: 0xe8,
    ć: 0xe6,
    đ: 0xf0,
    ž: 0x9e,
  },
  'windows-1254': { ı: 0xfd, ş: 0xfe, ğ: 0xf0 },
  'windows-1257': { ė: 0xeb, ž: 0xfe, š: 0xf0, ų: 0xf8, č: 0xe8 },
  'windows-1251': Object.fromEntries(
    [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [letter, 0xe0 + at]),
  ),
  macintosh: { é: 0x8e, ö: 0x9a, '“': 0xd2, '”': 0xd3, '’': 0xd5 },
  'DOS 850': { é: 0x82, ö: 0x94 },
};
const bytesOf = (text: string, encoding: string): Buffer =>
  Buffer.from([...text].map((sign) => OF[encoding]?.[sign] ?? sign.charCodeAt(0)));
const read = (text: string, encoding: string, name = 'a.txt') =>
  ingestArticle(bytesOf(text, encoding), { name });

const CAFE = `Café of Örnö wins prize of €5,000
The Örnö Observer
6 March 2026

The café “Zoë” in Örnö won £4,000 and €1,000 – its owner’s first prizes. It serves 150 guests a day.
`;

describe('a file in Windows-1252', () => {
  it('is read, with a word on that and some words to look at', () => {
    const { article, facts, notes } = read(CAFE, 'windows-1252');
    expect(article).toMatchObject({
      title: 'Café of Örnö wins prize of €5,000',
      publisher: 'The Örnö Observer',
    });
    expect(article.text).toContain(
      'The café “Zoë” in Örnö won £4,000 and €1,000 – its owner’s first prizes.',
    );
    expect(facts.flatMap(({ figures }) => figures.map(({ text }) => text))).toContain('€1,000');
    expect(notes[0]?.text).toMatch(
      /^Read as Windows-1252, .* Look at: “Café”, “Örnö”, “€5,000”, “café”, “Zoë”\. If a letter is wrong/,
    );
  });

  it('is told so of each article that it holds', () => {
    const { notes, others } = read(
      `${CAFE}\nBakery of Örnö closes\nÖrnö Mail\nBy Bo Ek\n7 March 2026\n\nThe bakery of Örnö closes after 40 years, its owner said.`,
      'windows-1252',
    );
    for (const all of [notes, ...others.map((other) => other.notes)])
      expect(all[0]?.text).toMatch(/^Read as Windows-1252/);
  });

  it.each([
    'Die Straße führt über Köln. „Größe zählt“, sagte Jürgen Müller am Montag.',
    'La niña comió en España. ¿Cuántos años? ¡Muchísimos! La organización nació en 1990.',
    'A informação não foi dada às três ações, disse a mãe de João em São Paulo.',
    'Ráðherra sagði að það væri gott. Þórður býr í Reykjavík og á þrjú hús.',
    'Åsa Öström i Värmland fick 50 m² och 20 °C. Smørrebrød koster 50 kr på Ærø.',
    'È così che la città è più bella: perché no? Il prezzo è di 5 € al giorno.',
    'The firm lost £5m and paid €6bn to Škoda’s owner.',
  ])('has letters of the west of Europe: %s', (text) => {
    expect(read(text, 'windows-1252').article.text).toContain(text);
  });

  it('as a page that names no encoding', () => {
    expect(
      read(`<h1>Café opens</h1><p>The café cost €9 to open.</p>`, 'windows-1252', 'a.html').notes[0]?.text,
    ).toMatch(/^Read as/);
  });

  it('that names its encoding, and one in UTF-8, have nothing to check', () => {
    expect(
      read('<meta charset="windows-1252"><p>The café cost €9 to open.</p>', 'windows-1252', 'a.html').notes,
    ).toEqual([]);
    expect(ingestArticle(Buffer.from(CAFE), { name: 'a.txt' }).notes).toEqual([]);
  });
});

describe('a file in another encoding', () => {
  it.each([
    ['windows-1250', 'Łomża ma 5 mostów, powiedział Wałęga.'],
    ['windows-1250', 'Nejvyšší soud v Brně řekl, že škoda činí 5 milionů.'.replace('ů', 'u')],
    ['windows-1250', 'Vijeće je odlučilo da će grad platiti više, rekao je đak.'],
    ['windows-1254', 'Köprü 5 milyon liraya mal oldu, dedi başkan. Çok güçlü.'],
    ['windows-1257', 'Vilniuje sakė meras, kad šiemet žmonių bus 500.'],
    ['windows-1251', 'The mayor (мэр города) said so of 5 bridges in the city, and in three more towns.'],
    ['macintosh', 'The café in Malmö won 5,000 kroner.'],
    ['macintosh', 'It’s the first prize of 5,000 kroner.'],
    ['DOS 850', 'The café in Malmö won 5,000 kroner.'],
  ])('is refused, and not read as what it is not: %s, %s', (encoding, text) => {
    expect(() => read(text, encoding)).toThrow(IngestError);
    expect(() => read(text, encoding)).toThrow(
      /is not UTF-8, and does not name its encoding\. Save it again/,
    );
  });

  it('is refused where UTF-8 is broken', () => {
    const broken = Buffer.concat([
      Buffer.from('The café à la carte cost 9 kroner. '),
      Buffer.from([0xe9, 0x2e]),
    ]);
    expect(() => ingestArticle(broken, { name: 'a.txt' })).toThrow(/is not UTF-8/);
  });
});
