import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { knowledgeOf } from '../knowledge.ts';

const assistantOf = (text: string, name = 'a.md') =>
  createAssistant(knowledgeOf(ingestArticle(Buffer.from(text), { name }).facts));
const boldOf = ({ answer }: ReturnType<typeof createAssistant>, question: string) => {
  const found = answer(question);
  if (found.kind !== 'found' || !found.steps?.includes('row of a table')) return undefined;
  const [{ fact, highlight }] = found.facts;
  return highlight && fact.text.slice(highlight.start, highlight.end);
};

const boats = assistantOf(
  `New timetable for the ferries of Morvik

By Ada Holm
The Morvik Post
12 April 2025

Morvik Line will run four ferries from May, it said on Friday.

Route | Crossing | Single fare | Sailings a day
Eastpier | 35 min | £12 | 8
Ostra | 1 h 10 min | £19 | 5
Gull Rock | 20 min | £6 | 14
Tanby | 55 min | £15 | 6
`,
  'boats.txt',
);
const hills = assistantOf(`# Four trails in the Orrin hills

The Orrin Weekly, 21 June 2025

The Orrin hills have four marked trails, says the ranger Tess Oriel.

| Trail | Length | Climb | Walking time | Parking fee |
|---|---|---|---|---|
| Heron Loop | 6.5 km | 120 m | 2 hours | £3 |
| Mill Path | 3.2 km | 40 m | 1 hour | £2 |
| Ridgeway | 18 km | 710 m | 5 hours | £5 |
| Saddle Track | 11.4 km | 820 m | 7 hours | £4 |
`);
const towers = assistantOf(
  `<article><h1>Towers of the port of Hessle</h1><p>The Hessle Times, 5 July 2025</p>
<p>Hessle has three towers that visitors may climb, the town hall said on Saturday.</p>
<table><tr><th>Tower</th><th>Height</th><th>Built</th><th>Visitors</th></tr>
<tr><td>Watch Tower</td><td>31 m</td><td>1604</td><td>21,300</td></tr>
<tr><td>Bell Tower</td><td>46 m</td><td>1721</td><td>33,900</td></tr>
<tr><td>Gate Tower</td><td>18 m</td><td>1498</td><td>12,050</td></tr></table></article>`,
  'towers.html',
);
const trains = assistantOf(`# Trains to Loch Ewan

The Ewan Herald, 30 March 2025

Three trains run to the loch again, the operator said on Sunday.

| Train | Top speed | Journey time | Average delay | Every |
|---|---|---|---|---|
| Blue Arrow | 200 km/h | 2 h 10 min | 4 min | 30 min |
| Red Comet | 230 km/h | 2 h 30 min | 6 min | 20 min |
| Green Star | 160 km/h | 3 h 05 min | 2 min | 60 min |
`);

describe('a superlative that says by itself what is compared', () => {
  it.each([
    [boats, 'which route is quickest', 'Gull Rock'],
    [boats, 'which ferry takes longest', 'Ostra'],
    [boats, 'Which ferry is the slowest?', 'Ostra'],
    [boats, 'which route takes the least time', 'Gull Rock'],
    [boats, 'which route costs the most', 'Ostra'],
    [hills, 'which trail is longest', 'Ridgeway'],
    [hills, 'which trail takes longest', 'Saddle Track'],
    [hills, 'which trail is the quickest', 'Mill Path'],
    [towers, 'which tower is tallest', 'Bell Tower'],
    [towers, 'Which is the oldest tower?', 'Gate Tower'],
    [towers, 'which tower is the most visited', 'Bell Tower'],
    [trains, 'which train is slowest', 'Green Star'],
  ])('is told by the column of it: %#', (assistant, question, row) => {
    expect(boldOf(assistant, question)).toBe(row);
  });

  it.each([
    [boats, 'which bus is quickest'],
    [boats, 'which route is quickest at night'],
    [boats, 'which route is oldest'],
    [towers, 'which tower is widest'],
    [towers, 'which tower is tallest in May'],
    // The one with the higher speed takes longer.
    [trains, 'which train is fastest'],
  ])(
    'is told by none where another thing is asked for, or two columns tell otherwise: %#',
    (assistant, question) => {
      expect(boldOf(assistant, question)).toBeUndefined();
    },
  );

  it('is not told by delays, nor by how often something goes', () => {
    const late = assistantOf(`# Buses of Garrick run late

The Garrick Mail, 9 October 2025

The buses were late in September, Tallis Bus said on Thursday.

| Line | Every | Average delay |
|---|---|---|
| 4 Dockside | 10 min | 6 min |
| 7 Moorgate | 20 min | 2 min |
`);
    expect(boldOf(late, 'which line is quickest')).toBeUndefined();
    expect(boldOf(late, 'which line takes longest')).toBeUndefined();
    expect(boldOf(late, 'which line has the longest delay')).toBe('4 Dockside');
  });

  it('is not asserted where a sentence tells of such a thing that may be another', () => {
    const told = assistantOf(`# Boats of Tarn

The Tarn Post, 9 October 2025

The fastest boat on the lake was sold in 2019, its owner said.

| Boat | Crossing time |
|---|---|
| Swift | 20 min |
| Heron | 35 min |
`);
    expect(boldOf(told, 'which boat is the fastest')).toBeUndefined();
  });
});

describe('a superlative in a question without a question word', () => {
  it.each([
    [boats, 'cheapest route', 'Gull Rock'],
    [boats, 'cheapest ticket?', 'Gull Rock'],
    [hills, 'the longest trail', 'Ridgeway'],
    [hills, 'cheapest parking', 'Mill Path'],
    [towers, 'tallest tower?', 'Bell Tower'],
  ])('asks for a row: %#', (assistant, question, row) => {
    expect(boldOf(assistant, question)).toBe(row);
  });

  it.each([
    [boats, 'most sailings a day', '14'],
    [hills, 'what is the biggest climb', '820 m'],
    [boats, 'shortest crossing?', '20 min'],
    [trains, 'shortest journey time', '2 h 10 min'],
  ])('asks for what a column tells: %#', (assistant, question, value) => {
    expect(boldOf(assistant, question)).toBe(value);
  });

  it.each([
    [boats, 'cheapest'],
    [boats, 'cheapest hotel'],
    [hills, 'steepest trail'],
    [boats, 'is the cheapest route any good'],
    [boats, 'longest sailing ever'],
    [boats, 'biggest problem with the ferries'],
    [hills, 'longest walking time for families'],
    [towers, 'most visitors in May'],
  ])('asks for none that is not there: %#', (assistant, question) => {
    expect(boldOf(assistant, question)).toBeUndefined();
  });
});

describe('the first and the last', () => {
  it('is of the hour that is named, whatever else has a day', () => {
    const depots = assistantOf(`# Depots of Lorne work through their parcels

The Lorne Standard, 3 February 2026

Lorne Post has three depots with parcels to clear, its director Maud Ekers said on Monday.

| Depot | Cleared by | Opens |
|---|---|---|
| Ash Road | 9 February 2026 | 06:30 |
| Canal Street | 2 March 2026 | 05:45 |
| Harrow Hill | 14 February 2026 | 07:15 |
`);
    expect(boldOf(depots, 'which depot opens first')).toBe('Canal Street');
    expect(boldOf(depots, 'which of the depots opens last')).toBe('Harrow Hill');
    expect(boldOf(depots, 'which depot is cleared first')).toBe('Ash Road');
    expect(boldOf(depots, 'which opens first: Harrow Hill, Ash Road or Canal Street')).toBe('Canal Street');
  });
});
