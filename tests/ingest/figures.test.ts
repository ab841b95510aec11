import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';
import type { Figure } from '../../src/knowledge/types.ts';

/** The figures of one sentence in the body of an article. */
function figuresOf(sentence: string, language = 'en', head = 'Harbour counts its boats'): readonly Figure[] {
  const text = `${head}\n\n12 June 2025\n\nThe harbour master spoke for a long while to all who had come to the quay to listen.\n\n${sentence}`;
  const { facts } = ingestArticle(Buffer.from(text), { name: 'a.txt', language, title: head });
  return facts.filter(({ id }) => id.includes('/p2')).flatMap(({ figures }) => figures);
}

/** `text = value unit` of each. */
function written(sentence: string, language?: string, head?: string): readonly string[] {
  return figuresOf(sentence, language, head).map(({ text, value, unit }) => `${text} = ${value} ${unit}`);
}

describe('money', () => {
  it.each([
    ['It cost $1.2m, or $300 a head.', ['$1.2m = 1200000 USD', '$300 = 300 USD']],
    [
      'The fund holds CHF 3.4bn, €900m and A$12 million.',
      ['CHF 3.4bn = 3400000000 CHF', '€900m = 900000000 EUR', 'A$12 million = 12000000 AUD'],
    ],
    [
      'The fine was W$4,000, the fee FJ$12 and the prize USD$50.',
      ['W$4,000 = 4000 W$', 'FJ$12 = 12 FJD', 'USD$50 = 50 USD'],
    ],
    [
      'The loan of ¥3.2 trillion ($21.4 billion) was repaid.',
      ['¥3.2 trillion = 3200000000000 JPY', '$21.4 billion = 21400000000 USD'],
    ],
    [
      'It has 12 million Swiss francs and 40 Hong Kong dollars.',
      ['12 million Swiss francs = 12000000 CHF', '40 Hong Kong dollars = 40 HKD'],
    ],
    ['The fee is 85 cents, of which the port keeps $0.20.', ['85 cents = 0.85 USD', '$0.20 = 0.2 USD']],
    ['Copper fell to $10,415 a tonne by 1510 GMT.', ['$10,415 = 10415 USD', '1510 GMT = null time']],
    ['Power costs 4.1 US cents per unit.', ['4.1 US cents = 0.041 USD']],
    ['A call costs 12 euro cents a minute.', ['12 euro cents = 0.12 EUR']],
    ['Power costs 3.5c per kWh, 5¢ more.', ['3.5c = 3.5 cents', '5¢ = 5 cents']],
    ['Power costs $2 and 3.5c per kWh.', ['$2 = 2 USD', '3.5c = 0.035 USD']],
    ['It costs 10 euro-cents.', ['10 euro-cents = 0.1 EUR']],
    ['Volunteers gave 1500 hours.', ['1500 hours = 1500 hours']],
    ['In all 40 som came.', ['40 = 40 number']],
    ['It was 20C at noon.', ['20C = 20 degrees Celsius']],
    [
      'A stall in Bishkek costs 250 soms, and 4,000 som a month.',
      ['250 soms = 250 KGS', '4,000 som = 4000 KGS'],
    ],
    ['Tickets rose 30p to £4.10.', ['30p = 0.3 GBP', '£4.10 = 4.1 GBP']],
    ['The claim is for Rs 4,500 crore.', ['Rs 4,500 crore = 45000000000 INR']],
    ['A ticket costs Rs. 300 now.', ['Rs. 300 = 300 INR']],
    [
      'Homes are fined R1,150, of R3.8m in all, and a bucket costs R45.',
      ['R1,150 = 1150 ZAR', 'R3.8m = 3800000 ZAR', 'R45 = 45 ZAR'],
    ],
    [
      'It cost Dh640, GH₵640, kr. 640 and 640 €.',
      ['Dh640 = 640 AED', 'GH₵640 = 640 GHS', 'kr. 640 = 640 kroner', '640 € = 640 EUR'],
    ],
    ['In Nigeria it cost N640m, on the N7 in Lagos.', ['N640m = 640000000 NGN']],
    [
      'It took two-and-a-half years, is a mile and a half long and has half a dozen locks.',
      ['two-and-a-half years = 2.5 years', 'a mile and a half = 1.5 miles', 'half a dozen = 6 locks'],
    ],
    [
      'It opens at half past nine, shuts at 16.30 and starts at a quarter to ten.',
      ['half past nine = null time', '16.30 = null time', 'quarter to ten = null time'],
    ],
    [
      'It runs at 9.30 percent, 24 metres per second.',
      ['9.30 percent = 9.3 percent', '24 metres per second = 24 metres per second'],
    ],
    [
      'The toll for a van is 50 pesos, and that for a coach, with 51 seats, stays at 90.',
      ['50 pesos = 50 pesos', '51 = 51 seats', '90 = 90 pesos'],
    ],
    ['A 14-strong crew won the 5-a-side cup 7-nil.', ['14 = 14 number', '5 = 5 number', '7 = 7 number']],
    ['It lost a ton and three quarters of its catch.', ['three quarters = 0.75 share']],
    ['He sinks his net to 12 metres instead of 5.', ['12 metres = 12 metres', '5 = 5 metres']],
    [
      'The fee for 33-seat boats falls from 8,000 to 5,000 pesos.',
      ['33 = 33 seat', '8,000 = 8000 pesos', '5,000 pesos = 5000 pesos'],
    ],
    ['The lift along the R62 costs 40 rand, the R75 is shut.', ['40 rand = 40 ZAR']],
    ['The bolt R45 and the sign R2 are gone.', []],
    [
      'In South Africa the R62 and R60 are shut, an Audi R8 went along R27, and the R350 grant is paid.',
      ['R350 = 350 ZAR'],
    ],
    ['The other constructor 3 times won.', ['3 times = 3 times']],
    [
      'It costs KSh 1,200, USh 5,000 or Sh3,400.',
      ['KSh 1,200 = 1200 KES', 'USh 5,000 = 5000 UGX', 'Sh3,400 = 3400 shillings'],
    ],
    [
      'The bill is R186.5-million, of which R120-million is paid, and a $3.5-billion plan.',
      ['R186.5-million = 186500000 ZAR', 'R120-million = 120000000 ZAR', '$3.5-billion = 3500000000 USD'],
    ],
    ['In Kenya it costs Sh 200.', ['Sh 200 = 200 KES']],
    ['The fee rose from kr 900 to 1,250 kr.', ['kr 900 = 900 kroner', '1,250 kr = 1250 kroner']],
    ['The result was −$4.8m.', ['−$4.8m = -4800000 USD']],
    [
      'The net loss was $(187.4) million, after ($96.1 million).',
      ['$(187.4) million = -187400000 USD', '$96.1 million = 96100000 USD'],
    ],
    ['A pound of shrimps costs 9 euros.', ['9 euros = 9 EUR']],
    ['The loan was 300 million marks.', ['300 million marks = 300000000 marks']],
    ['Of 100, she got 90 marks.', ['100 = 100 number', '90 = 90 marks']],
    [
      'It cost 20 guilders, 30 pesetas, 400 leva and 90 kyats.',
      ['20 guilders = 20 guilders', '30 pesetas = 30 ESP', '400 leva = 400 BGN', '90 kyats = 90 MMK'],
    ],
    [
      'Lund spends 1.9 billion crowns on 240 schools, up from 1.7 billion.',
      ['1.9 billion crowns = 1900000000 crowns', '240 = 240 schools', '1.7 billion = 1700000000 crowns'],
    ],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it('takes the currency of the country that the article is from', () => {
    expect(written('The quay cost 80 million kroner.', 'en', 'Oslo counts its boats')).toEqual([
      '80 million kroner = 80000000 NOK',
    ]);
  });

  it('keeps the word when nothing says whose currency it is', () => {
    expect(written('The quay cost 80 million kroner.')).toEqual(['80 million kroner = 80000000 kroner']);
  });
});

describe('percentages, shares and rates', () => {
  it.each([
    ['A fourth of the ferries sank.', ['A fourth = 0.25 share']],
    ['It takes a third of the flour.', ['a third = 0.3333333333333333 share']],
    ['A fourth ferry sank on the way to 12 islands.', ['12 = 12 islands']],
    ['It bought a third tram and a fifth bus for 40 drivers.', ['40 = 40 drivers']],
    [
      'A fifth live alone, and a third said no.',
      ['A fifth = 0.2 share', 'a third = 0.3333333333333333 share'],
    ],
    ['Prices are a third lower.', ['a third = 0.3333333333333333 share']],
    ['He sold a fifth stake in a sixth club.', ['a fifth = 0.2 share']],
    ['Fees rose by 12.5% to 14 per cent.', ['12.5% = 12.5 percent', '14 per cent = 14 percent']],
    [
      'The rate rose 25 basis points, or 0.25 percentage points.',
      ['25 basis points = 25 basis points', '0.25 percentage points = 0.25 percentage points'],
    ],
    [
      'Half of the boats and two-thirds of the nets burned.',
      ['Half = 0.5 share', 'two-thirds = 0.6666666666666666 share'],
    ],
    ['One boat in four needs a pump.', ['One boat in four = 0.25 share']],
    ['Three out of ten sailors cannot swim.', ['Three out of ten = 0.3 share']],
    ['Traffic doubled, and noise is 3.1 times as loud.', ['doubled = 2 times', '3.1 times = 3.1 times']],
    [
      'He won 54.3 percent of the vote against 41.9 for his rival.',
      ['54.3 percent = 54.3 percent', '41.9 = 41.9 percent'],
    ],
    [
      'A third of the nets burned, a fifth fewer than feared.',
      ['A third = 0.3333333333333333 share', 'a fifth = 0.2 share'],
    ],
    ['A fourth boat was lost, and she ran for a third term.', []],
    [
      'Cod, hake and eel make up 61, 22 and 9 percent of it.',
      ['61 = 61 percent', '22 = 22 percent', '9 percent = 9 percent'],
    ],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('counts', () => {
  it.each([
    ['The port handled 1,204 container ships and 87 crew boats.', ['1,204 = 1204 ships', '87 = 87 boats']],
    ['It has 3,000 fewer beds.', ['3,000 = 3000 beds']],
    ['It won 40 constructor points.', ['40 = 40 points']],
    ['Of its 114 cranes, 57 are new.', ['114 = 114 cranes', '57 = 57 cranes']],
    [
      'Twenty-one pilots and two dozen cooks went aboard.',
      ['Twenty-one = 21 pilots', 'two dozen = 24 cooks'],
    ],
    ['One and a half million crates were shipped.', ['One and a half million = 1500000 crates']],
    ['It fell from 74 boats to 58.', ['74 = 74 boats', '58 = 58 boats']],
    ['19 of its 34 members agreed.', ['19 = 19 members', '34 = 34 members']],
    ['14 of the town’s 37 wharves closed.', ['14 = 14 wharves', '37 = 37 wharves']],
    ['Hundreds of sailors came.', ['Hundreds = null sailors']],
    ['It is the fifth straight loss.', ['fifth = 5 loss']],
    ['The fair is in its second year.', ['second = 2 rank']],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it('does not take a name’s number for a figure', () => {
    expect(
      written('Pier 4 on Route 9 was shut under Article 5 for COVID-19, No. 7 among the G7, with 5G.'),
    ).toEqual([]);
  });

  it('counts nothing that it does', () => {
    expect(written('Of three tunnels, only one opened on time.')).toEqual(['three = 3 tunnels']);
  });

  it('does not give a percentage’s unit to a count', () => {
    expect(written('The fleet fell by 4.1% to 52,310.')).toEqual([
      '4.1% = 4.1 percent',
      '52,310 = 52310 number',
    ]);
  });
});

describe('measures and times', () => {
  it.each([
    ['The lamp weighs 2.6 lb and is 94 in. tall.', ['2.6 lb = 2.6 pounds', '94 in. = 94 inches']],
    [
      'It takes 3,500 gal and draws 9W at 230V.',
      ['3,500 gal = 3500 gallons', '9W = 9 watts', '230V = 230 volts'],
    ],
    ['Add 2 tbsp of oil and 1 tsp of salt.', ['2 tbsp = 2 tablespoons', '1 tsp = 1 teaspoons']],
    ['The lawn has 12,000 sq ft.', ['12,000 sq ft = 12000 square feet']],
    ['The road is 3 1/2 miles long.', ['3 1/2 miles = 3.5 miles']],
    ['Some 12 in the crew won 3 in all.', ['Some 12 = 12 number', '3 = 3 number']],
    ['It drew 1.3 million guests over 17 nights.', ['1.3 million = 1300000 guests', '17 = 17 nights']],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it.each([
    [
      'It is 2,460 m long, 31.5 metres wide and lets 160 km/h trains pass.',
      ['2,460 m = 2460 metres', '31.5 metres = 31.5 metres', '160 km/h = 160 kilometres per hour'],
    ],
    [
      'It fell to −17 °C and then to minus 3 in cold temperatures.',
      ['−17 °C = -17 degrees Celsius', 'minus 3 = -3 degrees'],
    ],
    [
      'The wait is four and a half years, once six years and three months.',
      ['four and a half years = 4.5 years', 'six years and three months = 6.25 years'],
    ],
    [
      'It took an hour and a half, after a decade of talks.',
      ['an hour and a half = 1.5 hours', 'a decade = 10 years'],
    ],
    [
      '1,130 cubic metres a second passed the 38 megawatt-hours store.',
      ['1,130 cubic metres a second = 1130 cubic metres per second', '38 megawatt-hours = 38 megawatt-hours'],
    ],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('figures of a list', () => {
  it.each([
    ['The pilots served for 11 and four years.', ['11 = 11 years', 'four years = 4 years']],
    ['The chart is 60 by 45 centimetres.', ['60 = 60 centimetres', '45 centimetres = 45 centimetres']],
    ['Sailors aged 19, 23 and 41 drowned.', ['19 = 19 years', '23 = 23 years', '41 = 41 years']],
    ['Of the 34, 12 percent came.', ['34 = 34 number', '12 percent = 12 percent']],
    [
      'In berths 3, 4 and 5 lay 12 kg of it.',
      ['3 = 3 number', '4 = 4 number', '5 = 5 number', '12 kg = 12 kilograms'],
    ],
  ])('have the unit that stands with one of them: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('dates', () => {
  it.each([
    ['It opened on July 22 and shut in late 2022.', ['July 22 = null date', 'late 2022 = 2022 year']],
    ['It opens on 3 May 2027.', ['3 May 2027 = null date']],
    [
      'Sales fell in the third quarter of 2025 and in Q4.',
      ['third quarter of 2025 = null quarter', 'Q4 = null quarter'],
    ],
    ['The boats sail at 5:10 a.m. and 17:30.', ['5:10 a.m. = null time', '17:30 = null time']],
    ['It ran in 2023-24 and since 1604.', ['2023-24 = 2023 year', '1604 = 1604 year']],
    ['The port employs 1900 welders.', ['1900 = 1900 welders']],
    ['In August 66 boats sank; in July it was 12.', ['66 = 66 boats', '12 = 12 boats']],
    ['In April 12 berths were sold.', ['12 = 12 berths']],
    ['In late June 12 of the 30 berths were sold.', ['12 = 12 berths', '30 = 30 berths']],
    ['Since May 84 welders have left.', ['84 = 84 welders']],
    ['By May 24 percent had left.', ['24 percent = 24 percent']],
    ['In 40 March storms 9 boats sank.', ['40 = 40 storms', '9 = 9 boats']],
    // A day, as it is nearly always behind these.
    ['By May 24 welders had left.', ['May 24 = null date']],
    ['It opened in March 12th, and in May 2, 2024.', ['March 12th = null date', 'May 2, 2024 = null date']],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it('are no days of a month before what is counted in it', () => {
    expect(figuresOf('In August 66 boats sank.')[0]?.period).toBe('August');
    expect(figuresOf('In April 12 berths were sold.')[0]?.period).toBe('April');
    expect(written('Im Mai 12 Boote sanken, im Juni 40.', 'de')[0]).toBe('12 = 12 Boote');
  });
});

describe('digits that programs read', () => {
  it.each([
    ['Ask <@80351110224678912> or <@!80351110224678912> for one of 40 boats.', ['40 = 40 boats']],
    ['It sails <t:1700000000:R> with <:boat:300> 12 welders.', ['12 = 12 welders']],
    ['Ask </boats list:4567> in <#1234567> of <@&300> for 9 boats.', ['9 = 9 boats']],
    ['It has 40 boats (https://alden.example/2024/05/12/boats-30).', ['40 = 40 boats']],
    ['见https://alden.example/boats-30，共40艘船。', ['40 = 40 船']],
  ])('are no figures: %s', (sentence, expected) => {
    expect(written(sentence, sentence.startsWith('见') ? 'zh' : 'en')).toEqual(expected);
  });
});

describe('an age that nobody says', () => {
  it.each([
    ['A man in his 60s was found by 4 boys.', ['4 = 4 boys']],
    ['Most are in their 20s and 30s, and 9 are older.', ['9 = 9 number']],
    ['She ran the lap in 60s.', ['60 = 60 number']],
  ])('is no figure: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('what it came to behind a percentage', () => {
  it.each([
    ['The crown gains 0.8% to 24.31 a euro.', ['0.8% = 0.8 percent', '24.31 = 24.31 number']],
    ['Mills: output falls 3% to 40.5 bales.', ['3% = 3 percent', '40.5 = 40.5 bales']],
    ['It takes between 3% and 5% of it.', ['between 3% and 5% = 3 percent']],
  ])('is no end of a range: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('ranges', () => {
  it.each([
    ['It will cost $25 million to $30 million.', ['$25 million to $30 million = 25000000 USD']],
    ['Sales of 5-10 million crates are expected.', ['5-10 million = 5000000 crates']],
    ['Between 30,000 and 40,000 visitors came.', ['Between 30,000 and 40,000 = 30000 visitors']],
    ['It rose from 180 metres to 235.', ['180 metres = 180 metres', '235 = 235 metres']],
    ['Fees went up by 15 cents to $4.65.', ['15 cents = 0.15 USD', '$4.65 = 4.65 USD']],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('hedges', () => {
  it.each([
    ['More than 40 boats sank.', 'More than 40', 'more than'],
    ['A little over a quarter of the nets burned.', 'A little over a quarter', 'a little over'],
    ['It cost no less than £58 million.', 'no less than £58 million', 'no less than'],
    ['Boats wait for 12 months or longer.', '12 months or longer', 'or longer'],
    ['The claim is reportedly worth $9 million.', '$9 million', 'reportedly'],
    ['Skippers pay up to £9 from May.', 'up to £9', 'up to'],
  ])('%s', (sentence, text, hedge) => {
    expect(figuresOf(sentence)[0]).toMatchObject({ text, hedge });
  });

  it.each([
    'Fees rise 14% over three years.',
    'There are two points fewer than ten years ago.',
    'The fee will go up to £9 from £7.',
  ])('none in: %s', (sentence) => {
    expect(figuresOf(sentence).map(({ hedge }) => hedge)).toEqual([null, null]);
  });
});

describe('what is measured, and when', () => {
  it.each([
    ['Net income came to $58 million in 2024.', 'Net income came', '2024'],
    ['By the end of 2024, the port had won 5 million followers.', 'port had won followers', 'end of 2024'],
    ['Last year the port lost £3 million.', 'port lost', '2024'],
    // Two names of one phrase are not parted.
    ['Trade of Skar and North Holm was $4 million in 2024.', 'Trade of Skar and North Holm', '2024'],
    [
      'Exports to Latvia and Estonia rose to $4 million in 2024.',
      'Exports to Latvia and Estonia rose',
      '2024',
    ],
    ['Ferries sailed to Skar and Lund Lines lost $4 million in 2024.', 'Lund Lines lost', '2024'],
    ['The pier is in Skar and Lund Lines lost $4 million in 2024.', 'Lund Lines lost', '2024'],
    ['Skar sank and Lund Lines lost $4 million in 2024.', 'Lund Lines lost', '2024'],
  ])('%s', (sentence, measures, period) => {
    expect(figuresOf(sentence).find(({ unit }) => unit !== 'year')).toMatchObject({ measures, period });
  });
});

describe('other languages', () => {
  it.each([
    [
      'de',
      'Der Umsatz stieg um 12,5 Prozent auf 3,4 Milliarden Euro.',
      ['12,5 Prozent = 12.5 percent', '3,4 Milliarden Euro = 3400000000 EUR'],
    ],
    [
      'de',
      'Rund 1.200 Menschen kamen am 3. Mai 2025.',
      ['Rund 1.200 = 1200 Menschen', '3. Mai 2025 = null date'],
    ],
    [
      'fr',
      'Près de 2 500 personnes ont payé 1,35 milliard d’euros.',
      ['Près de 2 500 = 2500 personnes', '1,35 milliard d’euros = 1350000000 EUR'],
    ],
    [
      'es',
      'La empresa ganó 2.340 millones de euros, un 7,5 % más.',
      ['2.340 millones de euros = 2340000000 EUR', '7,5 % = 7.5 percent'],
    ],
    [
      'ru',
      'Компания вложит 3,5 млрд рублей, или 12 процентов.',
      ['3,5 млрд рублей = 3500000000 RUB', '12 процентов = 12 percent'],
    ],
    [
      'zh',
      '贸易额达到948亿美元，增长12.5%，有5万人参加。',
      ['948亿美元 = 94800000000 USD', '12.5% = 12.5 percent', '5万 = 50000 人'],
    ],
  ])('%s: %s', (language, sentence, expected) => {
    expect(written(sentence, language)).toEqual(expected);
  });
});

it('has each figure’s text in the fact, word for word', () => {
  const sentence = 'About 780 million euros ($905 million), a little over a quarter, was paid on 3 May 2025.';
  for (const { text } of figuresOf(sentence)) expect(sentence).toContain(text);
});

describe('a measure in two units, or from one to another', () => {
  it.each([
    ['He is 6ft 3in tall and weighs 14st 7lb.', ['6ft 3in = 6.25 feet', '14st 7lb = 14.5 stone']],
    ['The baby weighed 7lb 4oz.', ['7lb 4oz = 7.25 pounds']],
    ['A seat costs from £20 to £45.', ['£20 to £45 = 20 GBP']],
    ['The hills are 300m to 450m high.', ['300m to 450m = 300 metres']],
    ['The term is 18 months to two years.', ['18 months to two years = 18 months']],
    ['He ran it in 11.32sec.', ['11.32sec = 11.32 seconds']],
    ['The lease runs for 99 years, 40 of which are left.', ['99 years = 99 years', '40 = 40 years']],
  ])('is one figure: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it.each([
    ['The fee rose from £20 to £45.', ['£20 = 20 GBP', '£45 = 45 GBP']],
    ['It fell 6 feet, 2 inches of it in May.', ['6 feet = 6 feet', '2 inches = 2 inches']],
    ['She came 21st, and he 31st.', ['21st = 21 rank', '31st = 31 rank']],
    ['A term of two years fell to 18 months.', ['two years = 2 years', '18 months = 18 months']],
    ['The map has a scale of 1:25,000.', ['1 = 1 number', '25,000 = 25000 number']],
  ])('is no more than what is one: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('a part of a point', () => {
  it.each([
    [
      'The bank raised the rate by a quarter of a point to 4.5%.',
      ['a quarter of a point = 0.25 percentage points', '4.5% = 4.5 percent'],
    ],
    [
      'It cut rates by three-quarters of a percentage point.',
      ['three-quarters of a percentage point = 0.75 percentage points'],
    ],
    ['The bank made a half-point cut in rates.', ['a half-point = 0.5 percentage points']],
    ['Bread rose by a tenth of one percent.', ['a tenth of one percent = 0.1 percent']],
    ['Bread rose by half of 1 per cent.', ['half of 1 per cent = 0.5 percent']],
  ])('is one figure: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it.each([
    ['She won the match by half a point.', ['half = 0.5 share']],
    ['They shared a quarter of the points.', ['a quarter = 0.25 share']],
    ['He kept half of the flour.', ['half = 0.5 share']],
    ['A third of a million people came.', ['A third of a million = 333333.333333333 people']],
  ])('is no more than what is one: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('a time that something took', () => {
  it.each([
    ['The flight took 5h 05m.', ['5h 05m = 5.0833333 hours']],
    ['The yacht took 7d 18h 40m.', ['7d 18h 40m = 186.66667 hours']],
    ['She ran it in 2h 14m 30s, a record.', ['2h 14m 30s = 2.2416667 hours']],
    ['The ride takes 4 hrs 30 mins by bus.', ['4 hrs 30 mins = 4.5 hours']],
    ['The dive lasted 7m 12s.', ['7m 12s = 7.2 minutes']],
    ['The dam held for 3hr 45min.', ['3hr 45min = 3.75 hours']],
    ['She swam it in 30:41.2.', ['30:41.2 = 30.686667 minutes']],
    ['He won in 2:09:36, and she in 1:02:33.', ['2:09:36 = 2.16 hours', '1:02:33 = 1.0425 hours']],
    ['He ran it in 31:03, a record.', ['31:03 = 31.05 minutes']],
    ['The talk took 2 hours 15 minutes.', ['2 hours 15 minutes = 2.25 hours']],
    ['It took 26 hours, 30 minutes and 36 seconds.', ['26 hours, 30 minutes and 36 seconds = 26.51 hours']],
    ['He served two years and six months.', ['two years and six months = 2.5 years']],
    ['It was shut for three weeks and two days.', ['three weeks and two days = 3.28571 weeks']],
  ])('is one figure: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it.each([
    ['It opens at 14:02:33 and shuts at 5am.', ['14:02:33 = null time', '5am = null time']],
    ['He won in 2 hours, 40 seconds behind the record.', ['2 hours = 2 hours', '40 seconds = 40 seconds']],
    [
      'He won in 2 hours 14 minutes, 40 seconds ahead of Lind.',
      ['2 hours 14 minutes = 2.23333 hours', '40 seconds = 40 seconds'],
    ],
    ['They work five days, eight hours a day.', ['five days = 5 days', 'eight hours = 8 hours']],
    ['It took 3 days and 70 minutes.', ['3 days = 3 days', '70 minutes = 70 minutes']],
    ['They split it in 60:40.', ['60 = 60 number', '40 = 40 number']],
  ])('is no more than what is one: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('what is raised', () => {
  it.each([
    [
      'The marsh has 12 km² and 5 km2 of reeds.',
      ['12 km² = 12 square kilometres', '5 km2 = 5 square kilometres'],
    ],
    ['The flat has 84m² and a tank of 450 m³.', ['84m² = 84 square metres', '450 m³ = 450 cubic metres']],
    [
      'The shed has 19,000 sq m, or 12 sq. ft.',
      ['19,000 sq m = 19000 square metres', '12 sq. ft = 12 square feet'],
    ],
    ['The weir lets 120 m³/s through.', ['120 m³/s = 120 cubic metres per second']],
    ['The wind blew at 12 m/s.', ['12 m/s = 12 metres per second']],
    ['The deck bears 400 kg/m2.', ['400 kg/m2 = 400 kilograms per square metre']],
    [
      'They counted 3 × 10⁶ cells and 2.5x10^5 spores.',
      ['3 × 10⁶ = 3000000 cells', '2.5x10^5 = 250000 spores'],
    ],
    ['The film weighs 0.0000001 × 10^5 grams.', ['0.0000001 × 10^5 grams = 0.01 grams']],
    ['It is 10⁻³ metres thick.', ['10⁻³ metres = 0.001 metres']],
    ['It is 40 metres2 deep.', ['40 metres = 40 metres']],
    ['It had 10² boats.', ['10² = null number']],
  ])('is read with what it raises: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('a letter behind a number', () => {
  it.each([
    ['She won the men’s 100m in 9.98 seconds.', ['100m = 100 metres', '9.98 seconds = 9.98 seconds']],
    ['He won the 1500m in Alden.', ['1500m = 1500 metres']],
    ['A 1.8m-high wall stands 5m from the road.', ['1.8m = 1.8 metres', '5m = 5 metres']],
    ['They came within 100m of the school.', ['100m = 100 metres']],
    ['They laid 300m of pipe.', ['300m = 300 metres']],
    ['The pit is 12m by 6m.', ['12m = 12 metres', '6m = 6 metres']],
    ['The swell rose to 8m.', ['8m = 8 metres']],
    ['The 3m people affected wait.', ['3m = 3000000 people']],
    ['It sold 2.3m new copies.', ['2.3m = 2300000 copies']],
    ['The population is 5m.', ['5m = 5000000 number']],
    ['Sales rose to 640m.', ['640m = 640000000 number']],
    [
      'It cost $100 m, EUR 5 m and 7 m euros.',
      ['$100 m = 100000000 USD', 'EUR 5 m = 5000000 EUR', '7 m euros = 7000000 EUR'],
    ],
    ['Some 5 m people live there.', ['Some 5 m = 5000000 people']],
    ['It is 5 m long.', ['5 m = 5 metres']],
    ['The 300m project opens soon.', ['300m = null number']],
    ['They sailed a 42m cutter.', ['42m = null number']],
    ['About 84mm of rain fell on a 40t crane.', ['About 84mm = 84 millimetres', '40t = 40 tonnes']],
    ['A debt of $40t is owed.', ['$40t = 40000000000000 USD']],
    ['A 10k run raised £10k.', ['10k = 10 kilometres', '£10k = 10000 GBP']],
  ])('is what the words around it say, or nothing: %s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it.each([
    ['Length (m)', '640', 640, 'metres'],
    ['Width, m', '14', 14, 'metres'],
    ['Highest point (m)', '97', 97, 'metres'],
    ['Height', '120m', 120, 'metres'],
    ['Passengers (m)', '3.1', 3_100_000, 'number'],
    ['Sales in m', '3.1', 3_100_000, 'number'],
    ['Visitors', '3.1m', 3_100_000, 'number'],
    ['Budget ($m)', '20', 20_000_000, 'USD'],
    ['Budget ($mm)', '20', 20_000_000, 'USD'],
    ['Area (m²)', '900', 900, 'square metres'],
    ['Rain (mm)', '81', 81, 'millimetres'],
    ['Price (c/kg)', '450', 4.5, 'USD'],
    ['Traffic (m)', '3.1', 3.1, 'number'],
    ['Spread', '5m', null, 'number'],
  ])('means what its column is about: %s', (column, cell, value, unit) => {
    const rows = `| Place | ${column} |\n|---|---|\n| Skarv | ${cell} |\n| Holm | 2 |\n`;
    const { facts } = ingestArticle(
      Buffer.from(`# What the county has\n\nThe county paid 5 cents and $2.\n\n${rows}`),
      { name: 'a.md' },
    );
    expect(facts.find(({ text }) => text.startsWith('Skarv'))?.figures).toMatchObject([
      { text: cell, value, unit },
    ]);
  });

  it('is of minutes behind hours, whatever the column is about', () => {
    const { facts } = ingestArticle(
      Buffer.from('# Waits at Skarv\n\n| Ward | Visits |\n|---|---|\n| East | 5h 05m |\n| West | 4m 32s |\n'),
      { name: 'a.md' },
    );
    const values = facts.flatMap(({ figures }) => figures.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining([expect.closeTo(5.083, 3), expect.closeTo(4.533, 3)]));
    expect(values.some((value) => typeof value === 'number' && value > 1000)).toBe(false);
  });

  it('over a table is of its race, and no unit of its results', () => {
    const text =
      '# Alden games\n\nThe games were held.\n\n## Men’s 100m\n\n| Runner | Time |\n|---|---|\n| Bode (GER) | 9.98 |\n| Tull (JAM) | 10.01 |\n';
    const { facts } = ingestArticle(Buffer.from(text), { name: 'a.md' });
    expect(facts.at(-1)?.figures).toMatchObject([{ text: '10.01', value: 10.01, unit: 'number' }]);
  });
});

it('takes the unit of a table’s figures from its header, and the time from its columns', () => {
  const table =
    '| Income (£m) | 2023-24 | 2024-25 |\n|---|---|---|\n| Berths | 5.9 | 7.2 |\n| Cranes | 7.4 | 11.3 |';
  const { facts } = ingestArticle(
    Buffer.from(
      `# Harbour counts its money\n\nThe harbour earned more than it had ever done in a year before.\n\n${table}`,
    ),
    { name: 'a.md' },
  );
  expect(facts.find(({ text }) => text.startsWith('Cranes'))?.figures).toMatchObject([
    { text: '7.4', value: 7_400_000, unit: 'GBP', measures: 'Cranes, Income', period: '2023-24' },
    { text: '11.3', value: 11_300_000, unit: 'GBP', measures: 'Cranes, Income', period: '2024-25' },
  ]);
});

describe('numbers with nothing but a space between them', () => {
  const row = 'Skar 840 395';

  it('are two in an article that does not set thousands apart so', () => {
    expect(inRow('The port counts 1,200 boats by pier and year.', row)).toEqual([840, 395]);
    expect(inRow('The port counts its boats by pier and year.', row)).toEqual([840, 395]);
  });

  it('are one in an article that does', () => {
    expect(inRow('The port counts 10 000 boats by pier.', row)).toEqual([840_395]);
  });

  it.each([
    ['It has 12 500 berths and 1,200 boats.', [12_500, 1200]],
    ['It cost $12 500 and 1,200 days.', [12_500, 1200]],
    ['The sum was 10 000 last year.', [10_000]],
  ])('are one where nothing else can be meant: %s', (sentence, values) => {
    expect(figuresOf(sentence).map(({ value }) => value)).toEqual(values);
  });

  function inRow(sentence: string, line: string) {
    const text = `Harbour counts its boats\n\n12 June 2025\n\n${sentence}\n\n${line}`;
    const { facts } = ingestArticle(Buffer.from(text), { name: 'a.txt', title: 'Harbour counts its boats' });
    return facts.at(-1)?.figures.map(({ value }) => value);
  }
});

describe('a cell', () => {
  it('is counted in what its column counts, not in the month of its heading or the place in a name', () => {
    const { facts } = ingestArticle(
      Buffer.from("# A\n\n## Sites in May\n\n| Site | Beds |\n|---|---|\n| Ada's, Holm | 12 |\n"),
      { name: 'a.md' },
    );
    const figures = facts.flatMap((fact) => fact.figures).map(({ text, unit }) => [text, unit]);
    expect(figures).toContainEqual(['12', 'beds']);
  });
});

describe('a table below a line that names a time', () => {
  it.each([
    ['Births at the two clinics, 2024', '2024'],
    ['The two clinics at a glance (end-2023; thousands unless stated)', '2023'],
    ['The two clinics in January', 'January'],
    ['The two clinics since 2019', null],
    ['The two clinics in 2023 and in 2024', null],
  ])('is of that time: %s', (over, period) => {
    const { facts } = ingestArticle(
      Buffer.from(
        `# Clinics\n\n## ${over}\n\n| Clinic | Births |\n|---|---|\n| Alden | 412 |\n| Holm | 318 |\n`,
      ),
      { name: 'a.md' },
    );
    const figures = facts.filter(({ text }) => text.includes(' | ')).flatMap((fact) => fact.figures);
    expect(figures.map((figure) => figure.period)).toEqual([period, period]);
  });
});

describe('a table of text with nothing over its labels', () => {
  it.each([
    ['tabs', 'Revenue (£m)\t148.7\t133.5\nSailings\t318\t467', '\t2024\t2023'],
    ['tabs, trimmed', 'Revenue (£m)\t148.7\t133.5\nSailings\t318\t467', '2024\t2023'],
    [
      'spaces',
      'Revenue (£m)     148.7     133.5\nSailings         318       467',
      '                 2024      2023',
    ],
  ])('has its columns’ times: %s', (_, rows, head) => {
    const { facts } = ingestArticle(
      Buffer.from(
        `Ferries earn more\n\nThe Gazette, 2 May 2025\n\nThe ferries earned more than ever before.\n\nFigures\n${head}\n${rows}\n`,
      ),
      { name: 'a.txt' },
    );
    const figures = facts.filter(({ text }) => text.includes(' | ')).flatMap((fact) => fact.figures);
    expect(figures.map(({ value, unit, period }) => [value, unit, period])).toEqual([
      [148_700_000, 'GBP', '2024'],
      [133_500_000, 'GBP', '2023'],
      [318, 'number', '2024'],
      [467, 'number', '2023'],
    ]);
  });
});

describe('a table of accounts', () => {
  const rowsOf = (table: string) =>
    ingestArticle(Buffer.from(`# Weldon Mills earns less\n\nThe mills earned less.\n\n${table}\n`), {
      name: 'a.md',
    })
      .facts.filter(({ text }) => text.includes(' | '))
      .map(({ figures }) => figures.map(({ text, value, unit }) => `${text} = ${value} ${unit}`));

  it('has what stands in brackets below nothing, in what its heads say', () => {
    expect(
      rowsOf(
        '| £ million unless stated | 2024 | 2023 | Change |\n|---|---|---|---|\n| Sales | 61.2 | 58.0 | +5.5% |\n| (Loss)/profit | (3.4) | 7.1 | (12.5)% |\n| Earnings per share | (1.8)p | 4.0p | |',
      ),
    ).toEqual([
      ['61.2 = 61200000 GBP', '58.0 = 58000000 GBP', '5.5% = 5.5 percent'],
      ['(3.4) = -3400000 GBP', '7.1 = 7100000 GBP', '(12.5)% = -12.5 percent'],
      ['(1.8)p = -0.018 GBP', '4.0p = 0.04 GBP'],
    ]);
  });

  it('has millions below nothing with a sign or in brackets', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        '# Weldon Bank to shut nine of its branches\n\nThe bank said that it had earned less.\n\n| Half-year | Income | Profit before tax |\n|---|---|---|\n| H1 2023 | 655m | −14m |\n| H2 2023 | 671m | (9.5m) |\n| H1 2024 | 690m | (€2m) |\n',
      ),
      { name: 'a.md' },
    );
    const rows = facts.filter(({ text }) => text.includes(' | '));
    expect(rows.map(({ figures }) => figures.map(({ value, unit }) => `${value} ${unit}`))).toEqual([
      ['655000000 number', '-14000000 number'],
      ['671000000 number', '-9500000 number'],
      ['690000000 number', '-2000000 EUR'],
    ]);
  });

  it('has its unit behind the year, and no figure of the numbers of its notes', () => {
    expect(
      rowsOf(
        "| | Note | 2024 £'000 | 2023 £'000 |\n|---|---|---|---|\n| Sales | 3 | 61,204 | 58,011 |\n| Wages | 4 | (9,310) | (8,870) |",
      ),
    ).toEqual([
      ['61,204 = 61204000 GBP', '58,011 = 58011000 GBP'],
      ['(9,310) = -9310000 GBP', '(8,870) = -8870000 GBP'],
    ]);
  });

  it('has thousands that a space sets apart within a cell, and no unit of a word for its sign', () => {
    expect(
      rowsOf(
        '| €000 | 2024 | 2023 |\n|---|---|---|\n| Rents | 1 240 | 1 198 |\n| Repairs | (1 102) | (740) |\n| Surplus/(deficit) | (87) | 262 |',
      ),
    ).toEqual([
      ['1 240 = 1240000 EUR', '1 198 = 1198000 EUR'],
      ['(1 102) = -1102000 EUR', '(740) = -740000 EUR'],
      ['(87) = -87000 EUR', '262 = 262000 EUR'],
    ]);
    expect(rowsOf('| €000 | 2024 2023 |\n|---|---|\n| Rents | 840 395 |\n| Repairs | 702 640 |')).toEqual([
      ['840 = 840000 EUR', '395 = 395000 EUR'],
      ['702 = 702000 EUR', '640 = 640000 EUR'],
    ]);
    expect(rowsOf('| Boat | Crew (max) |\n|---|---|\n| Petrel | 8 |\n| Gannet | 11 |')).toEqual([
      ['8 = 8 number'],
      ['11 = 11 number'],
    ]);
  });

  it('counts people, and has what each share earns, in no millions', () => {
    expect(
      rowsOf(
        '| SEK million | 2024 | 2023 |\n|---|---|---|\n| Net sales | 1,204 | 1,118 |\n| Number of employees | 2,140 | 2,090 |\n| Employee costs | 610 | 590 |\n| Earnings per share | (0.31) | 1.14 |\n| Earnings per share, SEK | (0.31) | 1.14 |',
      ),
    ).toEqual([
      ['1,204 = 1204000000 SEK', '1,118 = 1118000000 SEK'],
      ['2,140 = 2140 number', '2,090 = 2090 number'],
      ['610 = 610000000 SEK', '590 = 590000000 SEK'],
      ['(0.31) = -0.31 number', '1.14 = 1.14 number'],
      ['(0.31) = -0.31 SEK', '1.14 = 1.14 SEK'],
    ]);
  });

  it('leaves brackets of a table that is none as they are', () => {
    expect(rowsOf('| Dog | Age |\n|---|---|\n| Rex | (4) |\n| Fly | (6) |')).toEqual([
      ['4 = 4 number'],
      ['6 = 6 number'],
    ]);
  });
});

describe('a table of teams', () => {
  const measuresIn = (table: string) =>
    ingestArticle(Buffer.from(`# Holm Rovers win\n\nThey won again.\n\n${table}\n`), { name: 'a.md' })
      .facts.filter(({ text }) => text.includes(' | '))
      .flatMap(({ figures }) => figures.map(({ text, unit, measures }) => `${text} ${unit}: ${measures}`));

  it('counts nothing in a team', () => {
    expect(
      measuresIn('| | Holm Rovers | Alden Town |\n|---|---|---|\n| Shots | 14 | 6 |\n| Fouls | 9 | 11 |'),
    ).toEqual([
      '14 number: Shots, Holm Rovers',
      '6 number: Shots, Alden Town',
      '9 number: Fouls, Holm Rovers',
      '11 number: Fouls, Alden Town',
    ]);
  });

  it('is of the team, not of its place', () => {
    expect(
      measuresIn('| Pos | Team | W | Pts |\n|---|---|---|---|\n| 1 | Holm | 9 | 30 |\n| 2 | Vall | 8 | 27 |'),
    ).toEqual(['9 number: Holm, W', '30 number: Holm, Pts', '8 number: Vall, W', '27 number: Vall, Pts']);
  });
});

describe('a time in brackets, with a colon behind it', () => {
  it('is of what follows it there', () => {
    const figures = figuresOf(
      'The harbour lost £4.7 million (2023: profit of £2.8 million) and had 94 boats (2023: 90).',
    );
    expect(figures.flatMap(({ text, unit, period }) => (unit === 'year' ? [] : [[text, period]]))).toEqual([
      ['£4.7 million', null],
      ['£2.8 million', '2023'],
      ['94', null],
      ['90', '2023'],
    ]);
  });
});

describe('a figure of a table with a raised letter', () => {
  it('is revised or provisional, and no pence', () => {
    const { facts } = ingestArticle(
      Buffer.from(
        '<h1>Fewer at work</h1><p>Fewer were at work in Weldon than a year ago.</p><table><tr><th>Month</th><th>Rate</th></tr><tr><td>May</td><td>21.3<sup>r</sup></td></tr><tr><td>June</td><td>21.1<sup>p</sup></td></tr></table>',
      ),
      { name: 'a.html' },
    );
    const rows = facts.filter(({ text }) => text.includes(' | '));
    expect(rows.map(({ text }) => text)).toEqual(['May | 21.3', 'June | 21.1']);
    expect(rows.flatMap(({ figures }) => figures.map(({ value, unit }) => `${value} ${unit}`))).toEqual([
      '21.3 number',
      '21.1 number',
    ]);
  });
});

describe('a table of text below what its figures are in', () => {
  it('has them in it, whatever is said of how sure a column is', () => {
    const table =
      'Catch by kind, thousand tonnes:\n\nKind      2023    2024 (estimate)\nCod       41.2    38.6\nHake      12.0    13.5\nEel        1.4     1.1';
    const { facts } = ingestArticle(
      Buffer.from(
        `Catch falls\n\nThe Gazette, 2 May 2025\n\nThe boats caught less than ever before.\n\n${table}\n`,
      ),
      { name: 'a.txt' },
    );
    const [cod] = facts.filter(({ text }) => text.startsWith('Cod'));
    expect(cod?.figures.map(({ value, unit, period }) => [value, unit, period])).toEqual([
      [41_200, 'tonnes', '2023'],
      [38_600, 'tonnes', '2024'],
    ]);
  });
});

describe('a number without a noun of its own', () => {
  const unitsIn = (sentence: string) =>
    ingestArticle(Buffer.from(`Vall grows\n\nThe Gazette, 2 May 2025\n\n${sentence}\n`), { name: 'a.txt' })
      .facts.filter(({ text }) => text === sentence)
      .flatMap(({ figures }) => figures.map(({ text, unit }) => `${text} ${unit}`));

  it.each([
    ['It sold 400 two weeks ago and won a prize.', '400 number'],
    ['Vall has 1,900 people, down from 2,600 ten years ago.', '2,600 people'],
    ['It built 12 two-storey houses by the quay.', '12 houses'],
  ])('has none of another number’s: %s', (sentence, figure) => {
    expect(unitsIn(sentence)).toContain(figure);
  });

  it.each([
    ['Vall Air bought 14 planes for $2 billion, bringing its fleet to 96.', '96 number'],
    ['Vall Air gave $2 million, up from 1.5 million a year before.', '1.5 million USD'],
    ['Prices in Vall fell from 12 to 9 euros.', '12 EUR'],
  ])('has that of the figure it goes with, and no other: %s', (sentence, figure) => {
    expect(unitsIn(sentence)).toContain(figure);
  });
});

describe('words that look like figures', () => {
  it.each([
    ['They did not lose one match.', []],
    ['You don’t plant one tree there.', []],
    ['They planted one tree.', ['one = 1 tree']],
    ['It is not just one ferry.', ['one = 1 ferry']],
    ['Half a promise helps nobody.', []],
    ['That is half the battle.', []],
    ['She ate half a melon.', ['half = 0.5 share']],
    ['Half a million people came.', ['Half a million = 500000 people']],
    ['The farmers clash over two wells.', ['two = 2 wells']],
    ['They will sue over two.', ['two = 2 number']],
    ['Over two wells ran dry.', ['Over two = 2 wells']],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });
});

describe('numbers that count nothing', () => {
  it.each([
    ['Families can call 555-0177 or 0333 016 440.', ['555-0177 = null number', '0333 016 440 = null number']],
    ['Callers from abroad ring +44 20 7946 0123.', ['+44 20 7946 0123 = null number']],
    ['He spent £9,000 on the yacht Second Wind.', ['£9,000 = 9000 GBP']],
    ['The film Eleven Sorts of Snow took two prizes.', ['two = 2 prizes']],
    ['Twelve Sorts of Snow took two prizes.', ['two = 2 prizes']],
    // A sentence opens with a capital; a headline is full of them.
    ['Two Kenyan runners fell.', ['Two = 2 runners']],
    ['It sold 1 500 000 nails in 2019-2020.', ['1 500 000 = 1500000 nails', '2019-2020 = 2019 year']],
  ])('%s', (sentence, expected) => {
    expect(written(sentence)).toEqual(expected);
  });

  it('stand in no weight in stone, and in no wall of it', () => {
    expect(written('He lost two stone in May.')).toEqual(['two stone = 2 stone']);
    expect(written('They built two stone bridges.')).toEqual(['two = 2 bridges']);
  });
});

describe('what a figure measures behind another one', () => {
  it.each([
    ['About 310 barns were flooded and 870 more are cut off.', '870', 'cut off'],
    ['Some 120 boats were sunk; 460 boats were damaged.', '460', 'boats damaged'],
    ['Skarvik sold 1.3 million boats last year and Holmberg 1.9 million.', '1.9 million', 'Holmberg'],
    [
      'Trade between Skarland and Holmia reached 3 million crowns.',
      '3 million crowns',
      'Trade between Skarland and Holmia reached',
    ],
  ])('%s', (sentence, text, measures) => {
    expect(figuresOf(sentence).find((one) => one.text === text)?.measures).toBe(measures);
  });
});

describe('a result of a match', () => {
  it.each([
    ['Alden won 4-1 on Sunday.', ['4-1 = null result']],
    ['Alden lost 14-9 to Vall.', ['14-9 = null result']],
    ['Lund scored three in a 4-1 win over Vall.', ['three = 3 number', '4-1 = null result']],
    [
      'Alden beat the boats of Vall 5-2 in the cup, with two goals each.',
      ['5-2 = null result', 'two = 2 goals'],
    ],
    ['It ended in a 0-0 draw.', ['0-0 = null result']],
  ])('is one figure, of which no part counts anything: %s', (sentence, figures) => {
    expect(written(sentence)).toEqual(figures);
  });

  it('is no range', () => {
    expect(written('She won 3-5 seats.')).toEqual(['3-5 = 3 seats']);
    expect(written('It took 4-6 weeks.')).toEqual(['4-6 weeks = 4 weeks']);
  });
});

describe('parts of a unit, and ages', () => {
  it.each([
    ['They led inside a quarter of an hour.', ['a quarter of an hour = 0.25 hours']],
    ['The quay is three quarters of a mile long.', ['three quarters of a mile = 0.75 miles']],
    ['A quarter of the boats sank.', ['A quarter = 0.25 share']],
    ['A boat leaves every half-hour.', ['half-hour = 0.5 hours']],
    ['Nobody under 60 eats eels.', ['under 60 = 60 years']],
    ['Children over 12 pay fares.', ['over 12 = 12 years']],
  ])('%s', (sentence, figures) => {
    expect(written(sentence)).toEqual(figures);
  });
});
