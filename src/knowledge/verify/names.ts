import { blanked, type TextPart } from './stretch.ts';

/** Capitalised words that stand together: Liaoning University. */
export interface Name extends TextPart {
  readonly words: readonly string[];
  /** It opens a sentence, where any word is capitalised. */
  readonly opens: boolean;
}

/** Words that are capitalised and name nothing. */
const NOT_NAMES = new Set(
  'i a an the this that these those it its he she they his her their we you in on at by of for from to with without and or but nor as if when while where who whom whose which what why how all both each every some any many most more few no not yes so than then there here also among between since until till after before during over under about around above below nearly almost only one two three up down out off per via is are was were be been has have had does did do can could may might will would should must mr mrs ms dr am pm'.split(
    ' ',
  ),
);
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[.'’](?=\p{L}{2})\p{L}+)*/gu;
/** What may stand inside a name between its words. */
const INSIDE = /^(?:[ \u00a0]|\. )$/u;

/** The proper names of a text: runs of capitalised words, cut at punctuation, hyphens and possessives. */
export function properNamesIn(text: string, dates: readonly TextPart[]): readonly Name[] {
  const kept = blanked(text, dates);
  const names: Name[] = [];
  let run: { text: string; start: number; end: number }[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      names.push({
        text: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        words: run.map((word) => folded(word.text)),
        opens: opensSentence(text, first.start),
      });
    }
    run = [];
  };
  for (const match of kept.matchAll(WORD)) {
    const word = match[0].replace(/['’]s$/iu, '');
    const start = match.index;
    const last = run.at(-1);
    if (last !== undefined && !INSIDE.test(kept.slice(last.end, start))) close();
    if (/\p{Lu}/u.test(word) && !NOT_NAMES.has(word.toLowerCase())) {
      run.push({ text: word, start, end: start + word.length });
    } else close();
  }
  close();
  return names;
}

/** Whether these words stand together in a text, in other inflections too: China in Chinese. */
export function holdsName(text: string, words: readonly string[]): boolean {
  const tokens = [...text.matchAll(WORD)].map(({ 0: word }) => folded(word.replace(/['’]s$/iu, '')));
  const roots = tokens.map(root);
  const wanted = words.map(root);
  for (let i = 0; i + words.length <= tokens.length; i++) {
    if (words.every((word, j) => word === tokens[i + j] || wanted[j] === roots[i + j])) return true;
  }
  const [only] = words;
  return words.length === 1 && only !== undefined && /^\p{L}{2,6}$/u.test(only) && initialsOf(text).has(only);
}

/** Whether a text has the word in lower case: then a capital at a sentence's start names nothing. */
export function lowerCaseWords(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(WORD)].flatMap(({ 0: word }) => (/^\p{Ll}/u.test(word) ? [root(folded(word))] : [])),
  );
}

/** A word without what inflection adds, so that China, Chinese, and Europe, European, meet. */
export function root(word: string): string {
  const bare = word.replace(/(?:ese|ean|ian|ans|an|istan|ish|ing|ed|es|s|ic|a|e|i|y)$/u, '');
  return bare.length >= 3 ? bare : word;
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('.', '').toLowerCase();
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;]["”’)]?\s+|["“(]\s*)$/u.test(text.slice(0, start));
}

/** What the capitalised runs of a text abbreviate to: United Nations to un. */
function initialsOf(text: string): ReadonlySet<string> {
  const runs = text.matchAll(/\p{Lu}[\p{L}'’-]+(?:\s+(?:of\s+|for\s+|the\s+|and\s+)*\p{Lu}[\p{L}'’-]+)+/gu);
  return new Set(
    [...runs].map(({ 0: run }) => [...run.matchAll(/(?<=^|[\s-])\p{Lu}/gu)].join('').toLowerCase()),
  );
}
