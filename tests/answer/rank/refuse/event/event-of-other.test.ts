import { describe, expect, it } from 'vitest';
import { assistantOf, textsStated } from '../../../asking.ts';

const { answer } = assistantOf(`Weavers of Orrin honour Tilda Marl

By Ada Holm
The Orrin Post, 4 March 2025

The chief executive of the guild, Tilda Marl, said she had wept. Marl, a dyer, joined the guild as a helper in 1995 and succeeded Sir Osk Brand in 2016.

The singer Pia Hald, 62, opened the fair. Hald married the weaver Rufus Denny in 1988. They had three children, Clara, Sven and Jon, and moved to Kell in 1991. Denny left the guild in 1993.

The carver Nils Aker, who was born in 1950, joined the guild in 1971 and replaced Ivo Lind in 1980. Lind retired in 1979.
`);
const told = (question: string) => textsStated({ answer }, question).join('\n');

describe('what somebody else did', () => {
  it.each([
    ['when did Osk Brand join the guild', '2016'],
    ['when did Sir Osk Brand join the guild', '2016'],
    ['when did Ivo Lind join the guild', '1971'],
    ['when was Rufus Denny born', '1988'],
    ['how many children does Clara Denny have', 'three'],
    ['how many children does Sven have', 'three'],
  ])('is not told of whom it was done to: %s', (question, wrong) => {
    expect(told(question)).not.toContain(wrong);
  });

  it.each([
    ['when did Tilda Marl join the guild', '1995'],
    ['when did Tilda Marl succeed Osk Brand', '2016'],
    ['when did Pia Hald marry Rufus Denny', '1988'],
    ['when did Rufus Denny marry', '1988'],
    ['when did Nils Aker join the guild', '1971'],
    ['when did Nils Aker replace Ivo Lind', '1980'],
    ['when was Nils Aker born', '1950'],
    ['when did Rufus Denny leave the guild', '1993'],
    ['how many children did Pia Hald and Rufus Denny have', 'three'],
    ['when did Ivo Lind retire', '1979'],
  ])('is told of who did it: %s', (question, right) => {
    expect(told(question)).toContain(right);
  });
});
