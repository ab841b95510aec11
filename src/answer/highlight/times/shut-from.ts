const ASKS_SHUT =
  /^(?!.*\b(?:until|till|open\w*|re-?open\w*|how long|end|ends|start\w*|from when|first|last)\b).*\b(?:clos(?:es?|ed|ing)|shut(?:s|ting)?)\b/i;
const SHUT_FROM =
  /(?<!\w)(?:clos(?:es?|ed|ing)|shut(?:s|ting)?)(?: (?!and(?!\w)|but(?!\w))[\p{Ll}’'-]{1,20}){0,3} from $/iu;

/** `Will close from 3 February to 14 June`: when it closes is all of these days, and not the last one. */
export const isShutFrom = (text: string, start: number, plain: string): boolean =>
  ASKS_SHUT.test(plain) && SHUT_FROM.test(text.slice(0, start));
