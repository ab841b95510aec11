import type { Amount, AmountContext } from './amount.ts';
import { amountAt } from './amounts.ts';

/** Behind these a figure is what something came to, not the end of a range. */
const CHANGE =
  /^(?:rose|fell|grew|increased?|declined?|dropped|climbed|jumped|gained|lost|slipped|cut|raised|lowered|widened|narrowed|shrank|by|up|down|from|edged|surged|slid|sank|risen|fallen|grown|dropped|advanced|added|shed|rises|falls|grows|increases|declines|drops|climbs|jumps|gains|loses|slips|cuts|raises|lowers|widens|narrows|shrinks|edges|surges|slides|sinks|advances|adds|sheds|gefallen|gestiegen|um|von|de|desde|с)$/;
/** `Costs from £20 to £45`: no change. */
const RANGES =
  /^(?:anything|anywhere|range|ranges|ranged|ranging|vary|varies|varied|varying|cost|costs|costing|priced|aged|last|lasts|lasted|takes|take|took)$/;
const TO = /^(?:to|-|–|—|bis|à|a|до|至|到|〜|~)$/;
const AND = /^(?:and|und|et|y|e|и)$/;
const BETWEEN = /^(?:between|zwischen|entre|tra|между)$/;

/** All amounts of a sentence in order, two that are the ends of a range as one. */
export function amountsIn(context: AmountContext): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const amount = amountAt(context, at);
    if (amount === undefined || isOfYears(context.tokens, at)) {
      at++;
      continue;
    }
    const whole = rangeFrom(context, amount) ?? ofTwoUnits(context, amount) ?? amount;
    amounts.push(whole);
    at = Math.max(whole.to, at + 1);
  }
  return withInherited(context, amounts);
}

/** `a man in his 60s`, `in the mid-20s`, `in their 20s and 30s`: an age or a time that nobody can say. */
function isOfYears(tokens: AmountContext['tokens'], at: number): boolean {
  const [before, token, s] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^\d0$/u.test(token?.text ?? '') || s?.lower !== 's' || s.spaced) return false;
  const isOf = (lower: string) => /^(?:his|her|their|my|our|your|the|mid|early|late)$/u.test(lower);
  const word = before?.text === '-' ? tokens[at - 2] : before;
  const goesOn = /^(?:and|or|to)$/u.test(before?.lower ?? '') && tokens[at - 2]?.lower === 's';
  return isOf(word?.lower ?? '') || goesOn;
}

/** `$655 million to $685 million`, `150-180 million kroner`, `between 265,000 and 280,000 tonnes`: the lower end's value. */
function rangeFrom(context: AmountContext, first: Amount): Amount | undefined {
  const { tokens } = context;
  const joint = tokens[first.to];
  if (joint === undefined || first.value === null || first.kind === 'rank' || first.kind === 'share')
    return undefined;
  const before = tokens[first.from - 1]?.lower ?? '';
  const between =
    BETWEEN.test(before) ||
    (BETWEEN.test(tokens[first.from - 2]?.lower ?? '') && tokens[first.from - 1]?.kind === 'sign');
  const or = joint.lower === 'or' || joint.lower === 'oder' || joint.lower === 'ou';
  if (between ? !AND.test(joint.lower) : !(TO.test(joint.lower) || or)) return undefined;
  const isRange = before === 'from' && RANGES.test(tokens[first.from - 2]?.lower ?? '');
  if (!between && !isRange && (CHANGE.test(before) || CHANGE.test(tokens[first.from - 2]?.lower ?? '')))
    return undefined;
  const second = nextAmount(context, first.to + 1);
  if (second === undefined || second.value === null || second.kind === 'rank' || second.kind === 'share')
    return undefined;
  const unit = first.kind === 'bare' || first.kind === 'count' ? second.unit : first.unit;
  const same =
    second.kind === 'bare' || second.unit === unit || (first.kind === 'count' && second.kind === 'count');
  const scale =
    first.scale === 1 && second.scale > 1 && first.value * second.scale <= second.value ? second.scale : 1;
  const lower = Number((first.value * scale).toPrecision(15));
  const times = isLongerTime(first, second);
  // `18 months to two years`
  if (times) return { ...second, from: first.from, value: first.value, unit: first.unit };
  if (!same || lower >= second.value || (or && second.value > lower * 2)) return undefined;
  const kind = first.kind === 'bare' || first.kind === 'count' ? second.kind : first.kind;
  // `between 5 and 7`, but `from 5 to 7`
  const from = between ? first.from - (BETWEEN.test(before) ? 1 : 2) : first.from;
  return { ...second, from, value: lower, unit, kind };
}

const DAYS: Readonly<Record<string, number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
};

/** Two times in other units, of which the second is the longer one. */
function isLongerTime(first: Amount, second: Amount): boolean {
  if (first.kind !== 'time' || second.kind !== 'time' || first.unit === second.unit) return false;
  const [one, other] = [first, second].map(({ value, unit }) => (value ?? 0) * (DAYS[unit ?? ''] ?? 0));
  return one !== undefined && other !== undefined && one > 0 && one < other;
}

/** Its start may stand behind a sign: `to $685 million`. */
function nextAmount(context: AmountContext, at: number): Amount | undefined {
  for (let from = at; from <= at + 3; from++) {
    const amount = amountAt(context, from);
    if (amount !== undefined) return amount.from === at || from === at ? amount : undefined;
    if (
      context.tokens[from]?.kind !== 'sign' &&
      !/^(?:us|a|c|nz|hk)$/i.test(context.tokens[from]?.text ?? '')
    )
      return undefined;
  }
  return undefined;
}

/** What the next smaller unit is, and how many of it the larger one has. */
const SMALLER: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  years: [['months', 12]],
  months: [
    ['weeks', 4],
    ['days', 30],
  ],
  weeks: [['days', 7]],
  days: [['hours', 24]],
  hours: [['minutes', 60]],
  minutes: [['seconds', 60]],
  feet: [['inches', 12]],
  stone: [['pounds', 14]],
  pounds: [['ounces', 16]],
  metres: [['centimetres', 100]],
};
/** `40 seconds behind the winner`, `8 hours a day`: another time. */
const OF_ITS_OWN =
  /^(?:behind|ahead|clear|adrift|off|inside|outside|short|before|after|faster|slower|later|earlier|longer|shorter|quicker|more|less|an?|per|each|every|apart)$/;

/** `6ft 2in`, `six years and three months`, `2 hours, 15 minutes and 30 seconds`, `an hour and a half`. */
function ofTwoUnits(context: AmountContext, first: Amount): Amount | undefined {
  const { tokens } = context;
  if ((first.kind !== 'time' && first.kind !== 'measure') || first.value === null) return undefined;
  const isHalf =
    first.kind === 'time' &&
    tokens[first.to]?.lower === 'and' &&
    /^an?$/.test(tokens[first.to + 1]?.lower ?? '') &&
    tokens[first.to + 2]?.lower === 'half';
  if (isHalf) return { ...first, to: first.to + 3, value: first.value + 0.5 };
  let whole = first;
  let unit = first.unit ?? '';
  let of = 1;
  for (;;) {
    const comma = tokens[whole.to]?.text === ',' ? 1 : 0;
    const and = tokens[whole.to + comma]?.lower === 'and' ? 1 : 0;
    const next = amountAt(context, whole.to + comma + and);
    const [, many] = SMALLER[unit]?.find(([smaller]) => smaller === next?.unit) ?? [];
    if (next?.kind !== first.kind || next.value === null || many === undefined || next.value >= many) break;
    if (first.kind === 'measure' && comma + and > 0) break;
    if ((comma === 1 || and === 0) && OF_ITS_OWN.test(tokens[next.to]?.lower ?? '')) break;
    of *= many;
    whole = {
      ...whole,
      to: next.to,
      value: Number(((whole.value ?? 0) + next.value / of).toPrecision(6)),
    };
    unit = next.unit ?? '';
  }
  return whole === first ? undefined : whole;
}

const PAIRED = /^(?:to|from|against|than|versus|vs|rather|auf|von|gegen|à|contre|a|до|с)$/;

/** A number without a unit has that of the figure it goes with: `from 74 minutes to 58`, `114 stations, 57 of which`. */
function withInherited(context: AmountContext, amounts: readonly Amount[]): readonly Amount[] {
  const done: Amount[] = [];
  for (const [index, amount] of amounts.entries()) {
    done.push(
      amount.kind === 'bare'
        ? { ...amount, ...unitFrom(context, amount, done, amounts.slice(index + 1)) }
        : amount,
    );
  }
  return done;
}

function unitFrom(
  context: AmountContext,
  amount: Amount,
  done: readonly Amount[],
  ahead: readonly Amount[],
): Partial<Pick<Amount, 'unit' | 'kind'>> {
  const { tokens } = context;
  const negative = amount.value !== null && amount.value < 0;
  if (negative)
    return tokens.some(({ lower }) => /^temperatures?$/.test(lower))
      ? { unit: 'degrees', kind: 'measure' }
      : {};
  const listed = listedWith(tokens, amount, done, ahead);
  if (listed !== undefined) return { unit: listed.unit, kind: listed.kind };
  const [next] = ahead;
  const before = tokens[amount.from - 1]?.lower ?? '';
  const after = tokens[amount.to]?.lower ?? '';
  // What is in brackets is the same in another currency.
  const open = done.filter(({ from }) => tokens[from - 1]?.text !== '(' && tokens[from - 2]?.text !== '(');
  // `spends 1.9 billion crowns on 240 schools, up from 1.7 billion`: those are no schools.
  const previous = (amount.scale > 1 ? open.findLast(({ scale }) => scale > 1) : undefined) ?? open.at(-1);
  // `fell from 21 to 13 weeks`
  const isFromTo =
    before === 'from' && after === 'to' && next !== undefined && next.from <= amount.to + FROM_TO;
  if (isFromTo && next.kind !== 'bare') return { unit: next.unit, kind: next.kind };
  const pairs =
    ((PAIRED.test(before) || (before === 'of' && tokens[amount.from - 2]?.lower === 'instead')) &&
      !isChange(context, previous) &&
      !isOfAnother(tokens, amount.from)) ||
    /^(?:more|less|higher|lower)$/.test(after);
  const ofThat = done.findLast(({ kind }) => kind === 'money' || MEASURED_KINDS.has(kind));
  if (ofThat !== undefined && isOfThat(tokens, ofThat, amount))
    return { unit: ofThat.unit, kind: ofThat.kind };
  if (previous !== undefined && pairs && previous.kind !== 'rank' && previous.kind !== 'share') {
    return { unit: previous.unit, kind: previous.kind };
  }
  if (isFromTo) return { unit: next.unit, kind: next.kind };
  // `99 years, 40 of which are left`
  const isPart = after === 'of' && /^(?:which|them)$/.test(tokens[amount.to + 1]?.lower ?? '');
  const isMeasured =
    previous !== undefined && MEASURED_KINDS.has(previous.kind) && previous.kind !== 'percent';
  if (isPart && isMeasured && (amount.value ?? 0) < (previous.value ?? 0))
    return { unit: previous.unit, kind: previous.kind };
  // `114 stations, 57 of them`: a part is no larger than its whole.
  const counted = done.findLast(({ kind }) => kind === 'count');
  const fits = counted !== undefined && counted.value !== null && (amount.value ?? 0) <= counted.value;
  return fits ? { unit: counted.unit, kind: 'count' } : {};
}

/** So many words stand between the two at most: `from 80 to just over £90`. */
const FROM_TO = 4;

/** `bought 14 planes for $2 billion, bringing its fleet to 96`: what comes to so many is named between the two. */
function isOfAnother(tokens: AmountContext['tokens'], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - OWN_WORDS), from - 1).map(({ lower }) => lower);
  return (
    tokens[from - 1]?.lower === 'to' &&
    before.some((word, at) => BRINGING.test(word) && OWNS.test(before[at + 1] ?? ''))
  );
}
const OWN_WORDS = 6;
const BRINGING = /^(?:bring|tak|rais|lift|increas|expand|cut|reduc|push|shrink)ing$/;
const OWNS = /^(?:its|their|the|his|her|our)$/;

/** `The fee for a van is £5, and that for a bus stays at 10`: the same of another. */
function isOfThat(tokens: AmountContext['tokens'], { to }: Amount, { from }: Amount): boolean {
  const between = tokens.slice(to, from).map(({ lower }) => lower);
  const that = between.findLastIndex((word, at) => word === 'that' && OF_THAT.test(between[at + 1] ?? ''));
  return that >= 0 && between.length - that <= THAT_WORDS && STAYS_AT.test(between.slice(-2).join(' '));
}
const THAT_WORDS = 14;
const OF_THAT = /^(?:for|of|in|from|to|on|at)$/;
const STAYS_AT =
  /(?:^| )(?:is|was|are|were|costs?)$|(?:stay|remain|stand|start|rise|fall|drop|come|go|climb)(?:s|ed|es)? (?:at|to)$|(?:stood|rose|fell|came|went) (?:at|to)$/;

const MEASURED_KINDS: ReadonlySet<Amount['kind']> = new Set(['percent', 'points', 'measure', 'time']);

/** `12, 30 and 9 percent`, `54 by 42 centimetres`: the last one says it for all; of `aged 24, 31 and 46` the first. */
function listedWith(
  tokens: AmountContext['tokens'],
  amount: Amount,
  done: readonly Amount[],
  ahead: readonly Amount[],
): Amount | undefined {
  let end = amount.to;
  for (const one of ahead) {
    const joint = tokens[end]?.lower ?? '';
    const from = joint === ',' && AND.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
    if (one.from !== from || !(joint === ',' || joint === 'by' || joint === '×' || AND.test(joint))) break;
    if (MEASURED_KINDS.has(one.kind))
      return joint === ',' && from === end + 1 ? undefined : one.scale === 1 ? one : undefined;
    if (one.kind !== 'bare') break;
    end = one.to;
  }
  const last = done.at(-1);
  const isNext = last !== undefined && (last.to === amount.from - 1 || last.to === amount.from - 2);
  const isAge =
    isNext && last.kind === 'time' && last.unit === 'years' && tokens[last.to - 1]?.kind === 'digits';
  return isAge && /^(?:,|and|und|et|y)$/.test(tokens[last.to]?.lower ?? '') ? last : undefined;
}

/** `grew by 3 percent to 7,000`: the second figure is no percentage. */
function isChange({ tokens }: AmountContext, previous: Amount | undefined): boolean {
  if (previous === undefined || !/^(?:percent|points|share|times)$/.test(previous.kind)) return false;
  return CHANGE.test(tokens[previous.from - 1]?.lower ?? '') && tokens[previous.from - 1]?.lower !== 'from';
}
