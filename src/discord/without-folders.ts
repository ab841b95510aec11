import path from 'node:path';

/**
 * A text of files with their paths from these folders on: where those stand on its operator's machine is for nobody in Discord to know,
 * and of no use to them.
 */
export function withoutFolders(text: string, folders: readonly string[]): string {
  return folders.reduce((shown, folder) => {
    // As the files' own paths are joined; a folder that is the one it was started in adds nothing to them.
    const above = path.join(folder, '_').slice(0, -1);
    if (above === '') return shown;
    return shown.replaceAll(above, '').replaceAll(above.slice(0, -1), path.basename(folder));
  }, text);
}
