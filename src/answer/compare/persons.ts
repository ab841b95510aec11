import { figureAt } from '../../knowledge/figures/figure-at.ts';
import type { Fact, Figure } from '../../knowledge/types.ts';

/** What people are counted as: by the word for them, or where they are just people by what is told of them. */
interface Part {
  readonly called: RegExp;
  readonly told: RegExp;
}

const PARTS = {
  signers: {
    called: /^(?:signatures?|signatories|signers?|names)$/u,
    told: /\b(?:sign(?:s|ed|ing)?|petitions?)\b/i,
  },
  visitors: {
    called: /^(?:visitors?|guests|tourists|spectators|attendees|day-?trippers|sightseers)$/u,
    told: /\b(?:visit\w*|drew|draws?|attract\w*|attend\w*|came|flock\w*|turned (?:up|out)|welcom\w*)\b/i,
  },
  passengers: {
    called: /^(?:passengers?|riders?|travell?ers|commuters)$/u,
    told: /\b(?:carr(?:y|ies|ied|ying)|rides?|rode|ridden|travel\w*|board(?:ed|ing)|transport(?:s|ed))\b/i,
  },
  inhabitants: {
    called: /^(?:inhabitants?|residents?|dwellers|citizens)$/u,
    told: /\b(?:lives?|lived|living|home to|population|inhabit\w*|resid\w*)\b/i,
  },
  workers: {
    called: /^(?:employees?|workers?|staff(?:ers)?|jobs)$/u,
    told: /\b(?:employ\w*|works?|worked|staff|workforce|payroll|jobs)\b/i,
  },
} as const satisfies Readonly<Record<string, Part>>;

/** Whoever they are. */
const ANYBODY = /^(?:people|persons?|folks?|men|women)$/u;

/**
 * As what a figure counts people: `44,500 people` that a castle attracted are visitors, 14 that it employs are not. Undefined where it
 * counts none, or nothing says as what.
 */
export function personsCounted(
  { text }: Fact,
  { text: written, unit }: Figure,
): keyof typeof PARTS | undefined {
  const noun = unit.toLowerCase().split(' ').at(-1) ?? '';
  const parts = Object.entries(PARTS) as readonly [keyof typeof PARTS, Part][];
  const [called] = parts.find(([, part]) => part.called.test(noun)) ?? [];
  if (called !== undefined || !ANYBODY.test(noun)) return called;
  const own = clauseAt(text, figureAt(text, written));
  const told = parts.filter(([, part]) => part.told.test(own));
  return told.length === 1 ? told[0]?.[0] : undefined;
}

function clauseAt(text: string, at: number): string {
  const from = Math.max(0, ...[...text.slice(0, at).matchAll(ENDS)].map(({ index }) => index));
  const to = text.slice(at).search(ENDS);
  return text.slice(from, to < 0 ? undefined : at + to);
}
const ENDS = /[,;:.](?!\d)|\s(?:and|but|while)\s/gu;
