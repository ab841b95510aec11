import type { Question } from '../../language/analyse.ts';
import type { Span } from '../../types.ts';

const PLACED = /\b(?:in|at|near|outside|inside|to|from|opposite)(?: the)? $/u;
/** `Skar parish church`, `Ada Lund's farm` */
const SITE =
  /^(?:['’]s)?(?: (?!(?:in|at|on|and|or|near|for|from|to|with|as|by|before|after)\b)[\p{Ll}-]{3,12}){0,2} (?:cent(?:er|re)|church|chapel|abbey|cathedral|mosque|temple|hall|school|college|academy|university|hospital|hospice|clinic|library|museum|gallery|theatre|theater|cinema|club|pub|hotel|station|airport|harbou?r|port|pier|quay|market|stadium|arena|racecourse|park|farm|mill|plant|factory|works|prison|court|castle|pool|beach|office|shop|garage|house|home)(?![\p{L}-])/u;

/** Of a place that is called by another name with what it is: `Skar parish church` of Skar, where it asks where. */
export function wholeSite(text: string, { start, end }: Span, { asked }: Question): Span {
  if (asked !== 'where' || !PLACED.test(text.slice(0, start))) return { start, end };
  return { start, end: end + (SITE.exec(text.slice(end))?.[0].length ?? 0) };
}
