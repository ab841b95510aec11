import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/knowledge/language/sentences.ts';

function split(text: string, language?: string): readonly string[] {
  return sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['en', 'Dr. T. K. Lund came.| She left at 5 p.m. on Monday.'],
    ['en', 'The U.S. Treasury paid $3.2 million.| The U.S. paid again.'],
    ['en', 'Line No. 5 is shut.| St. Anne No. 2 is open.'],
    ['en', 'Alden Inc. returned.| It is the shop steward, B. J. Okoro, who said so.'],
    ['en', 'Take vitamin C.| The rest is up to you.'],
    ['en', 'It opens on Sept. 12 and on Feb. 3.| Then it shuts.'],
    ['en', '“I sold two dozen. Two dozen,” said Gus.| He left.'],
    ['en', '"Is it open?" Lund asked.| Nobody knew.'],
    ['en', 'It cost 3.5 million (see p. 4. It was less before) in all.| It paid.'],
    ['en', 'ALDEN. Trains run again.| They are late.'],
    ['en', 'It is 7.02 metres.| 40 ships came.'],
    ['en', 'It burned from 3:40 a.m. EST on.| It was out at noon.'],
    ['en', 'The line is open from 8 a.m. to 5 p.m. CT Monday to Friday.| It is free.'],
    ['en', 'It opens at 5 p.m. Monday and at 9 a.m. Sept. 12.| Then it shuts.'],
    ['en', 'It shut at 5 p.m.| Monday was worse.'],
    ['en', 'It shut at 5 p.m.| Lund left.'],
    ['en', 'The arch spans 40 ft.| The rose climbs over it near Ft. Ames.'],
    ['en', 'Men’s 100m: 1. Bode (GER) 9.98; 2. Tull (JAM) 10.01; 3. Reeve (GBR) 10.11'],
    ['en', '1. Bode (GER) 9.98.| 2. Tull (JAM) 10.01.'],
    ['en', 'It burned until 3:40 a.m. EST.| It has a hall for art.| The city goes on.'],
    ['en', 'It costs 2 million, says the charity Carry On.| About a third goes to schools.'],
    ['en', 'The bus leaves sat. 4 May at noon.| It met Mag. Eva Lund there.'],
    ['en', 'Nine guests fell ill.| Doctors blamed the eggs.| They sat in the sun.| Police came.'],
    ['en', 'It moved to Cairo, Ill. Governor Reed was there.'],
    ['en', 'Cards. The till was down for 52 minutes.| Sales were lost.'],
    ['en', 'No.| The till was down.'],
    ['de', 'Am 3. Mai kam Dr. Öz in die 2. Liga.| Er blieb.'],
    ['fr', 'M. Dupont a dit non.| Mme Huet aussi.'],
    ['ru', 'И. П. Сомов приехал в 2025 г. в порт.| Там 5 тыс. человек.'],
    ['zh', '他说：“码头满了。我们等了很久。”|船来了。'],
  ])('%s: %s', (language, marked) => {
    const parts = marked.split('|').map((part) => part.trim());
    expect(split(marked.replaceAll('|', ''), language)).toEqual(parts);
  });

  it('cover a long text without losing a word', () => {
    const text = 'The quay is open, and it is long. '.repeat(500).trim();
    expect(split(text).join(' ')).toBe(text);
  });
});
