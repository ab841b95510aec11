import Fuse from 'fuse.js';
import type { Fact, Knowledge } from '../knowledge/types.ts';
import { fold, plain } from './language/words.ts';
import type { FigureRow } from './types.ts';

/** Topics with the number of facts under each, largest first. */
export function topicsOf(knowledge: Knowledge): readonly { readonly name: string; readonly facts: number }[] {
  const counts = new Map<string, number>();
  for (const fact of knowledge.facts) {
    for (const topic of new Set(fact.topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, facts]) => ({ name, facts }))
    .sort((a, b) => b.facts - a.facts || (a.name < b.name ? -1 : 1));
}

export function createTopicSuggest(topics: readonly { readonly name: string }[]) {
  const names = topics.map(({ name }) => name);
  const fuse = new Fuse(names, { threshold: 0.4, ignoreLocation: true });
  return (text: string, limit: number): readonly string[] => {
    const asked = fold(plain(text).slice(0, 100));
    if (asked === '') return names.slice(0, limit);
    const begins = names.filter((name) => fold(name).includes(asked));
    const near = fuse.search(asked.slice(0, 32)).map(({ item }) => item);
    return [...new Set([...begins, ...near])].slice(0, limit);
  };
}

/** All figures of some facts, in their order. */
export function figureRows(facts: readonly Fact[]): readonly FigureRow[] {
  return facts.flatMap((fact) => fact.figures.map((figure) => ({ figure, fact })));
}
