import { Composer, CST, type Document, Lexer, type LineCounter, Parser } from 'yaml';

/** Knowledge nests five deep; the parser dies of a million brackets, without an exception that could be caught. */
const DEEPEST_BRACKETS = 24;
/** Half a megabyte of knowledge has some 60,000 words, signs and spaces; as many as this is commas or quotes alone. */
const MOST_LEXEMES = 150_000;
/** The lexer's marks (document, flow error, scalar) stand for no character of the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** A text's documents, the first two at most; or why and where it is like no file of knowledge. */
export function readDocuments(
  text: string,
  lines: LineCounter,
): { readonly documents: readonly Document.Parsed[] } | { readonly refused: string; readonly at: number } {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const depth = createDepth();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (depth.after(lexeme) > DEEPEST_BRACKETS) return { refused: 'Too deeply nested.', at: offset };
    if (++count > MOST_LEXEMES) return { refused: 'Too many signs in one file.', at: offset };
    if (!MARKS.has(lexeme)) offset += lexeme.length;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  const documents: Document.Parsed[] = [];
  // Its own test for repeated keys is quadratic in their number: whoever reads the document tests for them.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false });
  for (const document of composer.compose(tokens, true, text.length)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return { documents };
}

/** How deep the lexemes so far nest: in brackets, or by the indicators of one line. */
function createDepth() {
  let brackets = 0;
  let inLine = 0;
  let scalar = false;
  return {
    after(lexeme: string): number {
      const isScalar = scalar;
      scalar = lexeme === CST.SCALAR;
      if (isScalar) return 0;
      switch (lexeme) {
        case '{':
        case '[':
          brackets++;
          break;
        case '}':
        case ']':
          brackets--;
          break;
        case '-':
        case '?':
        case ':':
          inLine++;
          break;
        case '\n':
        case '\r\n':
          inLine = 0;
          break;
      }
      return brackets > 0 ? brackets : inLine;
    },
  };
}
