import { CST, Lexer } from 'yaml';

/** Knowledge nests five deep; the parser dies of a million brackets, without an exception that could be caught. */
const DEEPEST = 24;

/** The offset at which YAML nests deeper than any file of knowledge does, in brackets or in one line; else undefined. */
export function refuseNesting(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let inLine = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    const type = scalar ? 'scalar' : CST.tokenType(token);
    scalar = token === CST.SCALAR;
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets--;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') inLine++;
    else if (type === 'newline') inLine = 0;
    if (brackets > DEEPEST || (brackets === 0 && inLine > DEEPEST)) return offset;
    // The lexer's marks (document, byte order mark, flow error, scalar) stand for no character of the text.
    if (!MARKS.has(token)) offset += token.length;
  }
  return undefined;
}

const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
