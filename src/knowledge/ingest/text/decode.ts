import { IngestError } from '../error.ts';
import { asWindows1252, isWindows1252, windows1252 } from './windows-1252.ts';

/** What a file starts with when it is no text, by its first bytes. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['504b0304', 'a ZIP archive (or a Word, Excel or EPUB file)'],
  ['504b0506', 'an empty ZIP archive'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['28b52ffd', 'a Zstandard archive'],
  ['52617221', 'a RAR archive'],
  ['25504446', 'a PDF'],
  ['d0cf11e0', 'an old Word or Excel file'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['52494646', 'a sound, film or WebP file'],
  ['7f454c46', 'a program'],
  ['4d5a9000', 'a program'],
  ['53514c69746520666f726d6174', 'a database'],
];
/** How far into a file its own note of its encoding may stand (HTML allows 1,024 bytes; pages exceed it). */
const CHARSET_WITHIN = 4_096;
const CHARSET =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]{2,40})/i;

/** A file's text, and whether its encoding was taken by its looks alone. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

/**
 * A file's bytes as text: UTF-8, UTF-16 with its mark or by its looks, for HTML the encoding that it names, and what else reads as
 * Windows-1252.
 * @throws IngestError for anything that is not text, or in no encoding that can be told.
 */
export function decode(bytes: Uint8Array, file: string, isHtml: boolean): Decoded {
  const text = decodeSurely(bytes, file, isHtml);
  if (text !== null) return { text, guessed: false };
  const guessed = asWindows1252(bytes);
  if (guessed !== null) return { text: guessed, guessed: true };
  throw new IngestError(
    file,
    'is not UTF-8, and does not name its encoding.',
    'Save it again as UTF-8 (in most editors: Save as, Encoding).',
  );
}

/** Null where nothing tells the encoding. */
function decodeSurely(bytes: Uint8Array, file: string, isHtml: boolean): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const magic = MAGIC.find(([signature]) => start.startsWith(signature));
  if (magic !== undefined) {
    throw new IngestError(file, `is ${magic[1]}, not text.`, 'Save the article as .txt, .md or .html.');
  }
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return read(bytes, utf16, file);
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new IngestError(
      file,
      'is not text: it holds bytes that no text has.',
      'Save the article as UTF-8 text (.txt).',
    );
  }
  const named = isHtml ? namedCharset(bytes) : null;
  // An encoding of escape sequences is made of ASCII bytes: only its name tells it from UTF-8.
  if (named !== null && /^iso-2022|^hz-gb/i.test(named)) return read(bytes, named, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return named !== null && !/^utf-?8$/i.test(named) ? read(bytes, named, file) : null;
  }
}

function read(bytes: Uint8Array, encoding: string, file: string): string {
  if (isWindows1252(encoding)) return windows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new IngestError(
      file,
      `cannot be read in the encoding that it names (${encoding}).`,
      'Save it again as UTF-8 and correct its charset.',
    );
  }
}

function namedCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, CHARSET_WITHIN)).toString('latin1');
  const match = CHARSET.exec(head);
  return match?.[1] ?? match?.[2] ?? null;
}

/** By its mark, or because nearly every other byte is zero, as in Latin letters of two bytes. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2_048);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return null;
}
