/** A text in small letters, each where it stood: `İ` alone becomes two characters with `toLowerCase`, and all behind it would be moved. */
export const inSmallLetters = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
