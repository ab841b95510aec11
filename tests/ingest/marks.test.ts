import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/knowledge/ingest/ingest.ts';

function facts(file: string, name: string) {
  return ingestArticle(Buffer.from(file), { name }).facts.filter(
    ({ place, id }) => place.kind !== 'dateline' && !id.endsWith('/title'),
  );
}

const page = (body: string) =>
  facts(
    `<html><head><title>Mill opens in Alden</title></head><body><article><h1>Mill opens in Alden</h1>${body}</article></body></html>`,
    'mill.html',
  );
const note = (body: string) => facts(`# Mill opens in Alden\n\n2 May 2025\n\n${body}\n`, 'mill.md');
const texts = (found: ReturnType<typeof facts>) => found.map(({ text }) => text);

describe('what is raised', () => {
  it.each([
    ['Each vat has 10<sup>6</sup> cells of yeast.', 'Each vat has 10⁶ cells of yeast.'],
    ['It weighs 4 × 10<sup>-9</sup> grams when dry.', 'It weighs 4 × 10⁻⁹ grams when dry.'],
    ['The mill covers 12 km<sup>2</sup> of the town.', 'The mill covers 12 km² of the town.'],
    ['A loaf costs $4<sup>50</sup> at the door.', 'A loaf costs $4.50 at the door.'],
    ['The wheel turns 3<sup>1</sup>/<sub>2</sub> times.', 'The wheel turns 3 1/2 times.'],
    ['On the 4<sup>th</sup> of May it shuts.', 'On the 4th of May it shuts.'],
  ])('keeps what it is worth: %s', (html, text) => {
    expect(texts(page(`<p>${html}</p>`))).toEqual([text]);
    expect(texts(note(html))).toEqual([text]);
  });

  it.each([
    'The wheel is 40 metres wide.<sup>1</sup> It turns,<sup>2</sup> slowly,<sup>[3]</sup> all day.<sup>*</sup>',
    'The wheel is 40 metres wide.<sup><a href="#n1">1</a></sup> It turns, slowly, all day.',
    'The wheel<sup>a</sup> is 40 metres wide. It turns<sup>1,2</sup>, slowly, all day.',
  ])('is a footnote’s mark and no figure: %s', (html) => {
    const told = ['The wheel is 40 metres wide.', 'It turns, slowly, all day.'];
    expect(texts(page(`<p>${html}</p>`))).toEqual(told);
    expect(texts(note(html))).toEqual(told);
    expect(texts(note(`<p>${html}</p>`))).toEqual(told);
  });

  it('may be so by the page’s style, or by Pandoc', () => {
    expect(texts(page('<p>The miller<a href="#fn4">4</a> left <a href="/all">12</a> sacks.</p>'))).toEqual([
      'The miller left 12 sacks.',
    ]);
    expect(texts(note('Each vat has 10^6^ cells of yeast.^2^ It is full.'))).toEqual([
      'Each vat has 10⁶ cells of yeast.',
      'It is full.',
    ]);
  });
});

describe('what is struck through', () => {
  it('is withdrawn, and its sentence is whole', () => {
    const text = 'A visit costs £75 for members of the mill’s club.';
    for (const tag of ['s', 'del', 'strike'])
      expect(
        texts(page(`<p>A visit costs <${tag}>£90</${tag}> £75 for members of the mill’s club.</p>`)),
      ).toEqual([text]);
    expect(
      texts(
        page(
          '<p>A visit costs <span style="text-decoration: line-through">£90</span> £75 for members of the mill’s club.</p>',
        ),
      ),
    ).toEqual([text]);
    for (const struck of ['~~£90~~', '<del>£90</del>', '~~£90 for **all**~~'])
      expect(texts(note(`A visit costs ${struck} £75 for members of the mill’s club.`))).toEqual([text]);
    expect(texts(note('<p>A visit costs <s>£90</s> £75 for members of the mill’s club.</p>'))).toEqual([
      text,
    ]);
  });

  it('has an end, or is text', () => {
    expect(texts(note('A visit costs <s>£90 for members, and £12 for others.'))).toEqual([
      'A visit costs £90 for members, and £12 for others.',
    ]);
  });
});
