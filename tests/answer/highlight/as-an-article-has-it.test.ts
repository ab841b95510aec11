import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../src/answer/assistant.ts';
import { ingestArticle } from '../../../src/knowledge/ingest/ingest.ts';
import { boldStated } from '../asking.ts';
import { knowledgeOf } from '../knowledge.ts';

const articles = {
  'cold.html': `<html><head><title>Coldest night for 40 years | The Observer</title></head><body>
<h1>Coldest night for 40 years</h1>
<p>The country shivered on Sunday. Two brothers, Ewan and Rory Maclean, aged 26 and 23, were killed by an avalanche while climbing Ben Tarrow.</p>
<h3>How low it went on Sunday night</h3>
<table><tr><th>Place</th><th>Low (C)</th><th>Snow depth (cm)</th></tr>
<tr><td>Brannoch</td><td>-21.7</td><td>58</td></tr>
<tr><td>Portmoy</td><td>-2.1</td><td>0</td></tr></table>
</body></html>`,
  'theft.txt': `Thieves take crown from Ardle Museum

By Odd Hallam
The Beacon
4 March 2025

An alarm sounded at 2.41am but officers did not arrive until 3.17am.

"I am over the moon," said Pearl Dallow, 71, who started the petition at Netley library.

Professor Ada Kell of the Brand Institute, who led the study, said the results were good.

A vaccine against reed fever, a disease that kills about 19,000 people a year, prevented 71 per cent of cases in its first large trial.
`,
  'exams.txt': `Girls pull ahead as Arlow schools post results

By Mona Teale
The Arlow Herald
3 March 2025

Girls passed 70.3% of the papers they sat; boys passed 60.1%.
`,
};
const facts = Object.entries(articles).flatMap(
  ([name, text]) => ingestArticle(Buffer.from(text), { name }).facts,
);
const assistant = createAssistant(knowledgeOf(facts));
const bold = (question: string) => boldStated(assistant, question);

describe('what stands in bold', () => {
  it.each([
    ['how cold was it in brannoch', '-21.7'],
    ['how cold was it in portmoy', '-2.1'],
    ['how deep is the snow in brannoch', '58'],
    ['what was the low in brannoch', '-21.7'],
    ['who started the petition', 'Pearl Dallow'],
    ['who began the petition', 'Pearl Dallow'],
    ['who led the study', 'Ada Kell'],
    ['who was killed by an avalanche', 'Ewan and Rory Maclean'],
    ['when did the alarm sound', '2.41am'],
    ['when did the officers arrive', '3.17am'],
    ['girls pass rate', '70.3%'],
    ['boys pass rate', '60.1%'],
  ])('is what is asked for: %s', (question, text) => {
    expect(bold(question)).toBe(text);
  });

  it('is no place in an order, where it asks how many', () => {
    expect(bold('how many cases did the vaccine prevent')).not.toBe('first');
  });
});
