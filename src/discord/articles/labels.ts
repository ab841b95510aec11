import type { Detail } from '../../knowledge/ingest/head/details.ts';

/** What the forms call an article's details, and so everything that is said of them. */
export const LABELS: Readonly<Record<Detail, string>> = {
  title: 'Headline',
  publisher: 'Publisher',
  published: 'Date',
  author: 'Author',
  url: 'Web address',
};

/** The file's name that a pasted text gets. */
export const PASTED = 'pasted.txt';
