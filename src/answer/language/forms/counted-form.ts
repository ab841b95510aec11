import { AUXILIARIES } from './question-words.ts';

const OPENS = `^(?:\\W*(?:so|and|but|ok|is it (?:true|right|correct)(?: that)?|(?:is|isn['’]?t) it that)(?!\\w),?\\s+)*(?:there )?(?:${AUXILIARIES})(?!\\w)(?!['’]t)`;
const ABOUT =
  '(?:(?:more|fewer|less) than|over|under|above|below|at least|at most|about|around|roughly|nearly|almost|exactly|only|just|really|as many as|as few as|up to|already|a mere)';
const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = `(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*k?|(?:a )?(?:hundred|thousand|million|dozen)|${SMALL})(?: (?:hundred|thousand|million|billion))?`;
const COUNTED = new RegExp(
  `${OPENS}(?<before>(?: [^\\s?.!;]+){0,8}?)(?: ${ABOUT}){0,3} ${NUMBER}(?: or (?:${ABOUT} ){0,2}${NUMBER})?(?= \\p{L})(?<counted>[^?.!;]+)`,
  'iu',
);

/**
 * What a number that is guessed at counts, asked for by its count: `how many hosts there` for `are there more than 30 hosts`.
 *
 * @returns undefined where no number is guessed at
 */
export function countedForm(question: string): string | undefined {
  const { before, counted } = COUNTED.exec(question)?.groups ?? {};
  return counted && `how many${counted}${before}`;
}
