import { describe, expect, it } from 'vitest';
import { assistantOf, boldStated } from '../asking.ts';

const assistant = assistantOf(
  `<h1>Lund Steel sells its harbour cranes to Brack Marine</h1><p>The Skerry Post, 30 July 2026</p>
<p>Brack Marine will pay 40 million euros for the cranes.</p>
<p>Sales should reach 310 million euros in the third quarter of 2026.</p>
<table><caption>Lund Steel, quarter by quarter</caption>
<tr><th>Quarter</th><th>Sales</th><th>Net income</th><th>Operating margin</th></tr>
<tr><td>Q2 2025</td><td>€265m</td><td>€8.9m</td><td>11.4%</td></tr>
<tr><td>Q3 2025</td><td>€248m</td><td>−€6.1m</td><td>9.6%</td></tr>
<tr><td>Q4 2025</td><td>€279m</td><td>€4.0m</td><td>10.9%</td></tr>
<tr><td>Q1 2026</td><td>€292m</td><td>€7.6m</td><td>12.7%</td></tr></table>`,
  'steel.html',
);
const bold = (question: string) => boldStated(assistant, question);

describe('a cell that is asked for by the time that its row is called', () => {
  it.each([
    ['How high were the sales of Lund Steel in the third quarter of 2025?', '€248m'],
    ['lund steel operating margin q4 2025', '10.9%'],
    ['net income q1 2026', '€7.6m'],
    ['lund steel loss q3 2025', '−€6.1m'],
  ])('stands in bold: %s', (question, cell) => {
    expect(bold(question)).toBe(cell);
  });

  it.each([
    ['brack marine crane sales in q3 2024', /€2(?:48|65)m/],
    ['lund steel sales q3 2024', /€2(?:48|65)m/],
    ['did lund steel make more in q3 2025 or q4 2025', /^€248m$/],
  ])('answers nothing else: %s', (question, wrong) => {
    expect(bold(question) ?? '').not.toMatch(wrong);
  });
});
