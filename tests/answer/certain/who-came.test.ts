import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../asking.ts';

const regatta = assistantOf(
  `# Lund wins the regatta at Kell

By Una Teale | **The Kell Post** | 4 March 2025

Four boats came home on Saturday in a strong wind. Ada Lund won for the second year running.

## How they finished

| Pos. | Rower | Club | Time |
|---|---|---|---|
| 1 | Ada Lund | Umeå Rowers | 5:41:12 |
| 2 | Tom Ferrar | Kestrel Oars | 5:46:50 |
| 3 | Joss Penhale | Dunmoor Boats | 5:49:33 |

## The junior race

In the junior race Ellie Marsh came home first. Third was Oskar Brandt in 45:02, and Nils Aker took fourth place.
`,
  'regatta.md',
);
const vote = assistantOf(`Vale leads the poll in Orrin

By Una Teale
The Orrin Post, 4 March 2025

Edda Vale won the first round on Sunday, with Bo Ek second. Mia Tell, the mayor of nine years, came third.

In the second round Mia Tell was second. Per Holt is second in line to the chair.
`);

describe('who came second, third or later', () => {
  it.each([
    ['who came second', 'Tom Ferrar'],
    ['Who was the runner-up in the regatta?', 'Tom Ferrar'],
    ['who finished 3rd', 'Joss Penhale'],
    ['who came third in the regatta at Kell', 'Joss Penhale'],
    ['who came third in the junior race', 'Oskar Brandt'],
    ['who was fourth in the junior race', 'Nils Aker'],
  ])('is told by a row, or by what is told of that race: %s', (question, name) => {
    expect(boldStated(regatta, question)).toBe(name);
  });

  it('is told by the sentences near it', () => {
    expect(boldStated(vote, 'who came third in the first round')).toBe('Mia Tell');
  });

  it.each([
    [regatta, 'who came fifth'],
    [regatta, 'who came second in the junior race'],
    // Of two rounds it says which one.
    [vote, 'who came second'],
    [vote, 'who came fourth'],
  ])('is nobody where none is named, or two are', ({ answer }, question) => {
    expect(answer(question).steps ?? []).not.toContain('who came where');
  });
});
