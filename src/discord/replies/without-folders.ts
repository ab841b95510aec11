import path from 'node:path';
import { patternOf } from '../../knowledge/language/pattern.ts';

/**
 * A text of files with their paths from these folders on: where those stand on its operator's machine is for nobody in Discord to know,
 * and of no use to them.
 */
export function withoutFolders(text: string, folders: readonly string[]): string {
  return folders.reduce((shown, folder) => {
    // As the files' own paths are joined; a folder that is the one it was started in adds nothing to them.
    const above = path.join(folder, '_').slice(0, -1);
    if (above === '') return shown;
    const before = path.isAbsolute(folder) ? NO_WORD_BEFORE : NO_PATH_BEFORE;
    return shown
      .replace(new RegExp(before + patternOf(above), 'gu'), '')
      .replace(new RegExp(before + patternOf(above.slice(0, -1)) + ENDS_PATH, 'gu'), () =>
        path.basename(folder),
      );
  }, text);
}

/** It stands neither within an address or a word, nor, if it begins nowhere else, within another path. */
const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{N}_.-])`;
const NO_PATH_BEFORE = String.raw`(?<![\p{L}\p{N}_.\/\\-])`;
const ENDS_PATH = String.raw`(?![\p{L}\p{N}_\-]|\.[\p{L}\p{N}])`;
