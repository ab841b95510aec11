import { REPLY_LIMIT } from './citation.ts';
import type { Reply } from './reply.ts';
import type { Style } from './style.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Plain text: nothing is marked up, and the same answer gives the same bytes on any day. */
export const plainStyle: Style = {
  plain: (text) => text,
  bold: (text) => text,
  date: writtenDate,
  day: (iso) => writtenDate(iso.slice(0, 10)),
  link: (label, url) => `${label} (${url})`,
  aside: (line) => line,
};

/** A reply as one text of at most 700 characters: body, sources, and as many of the offers as fit, numbered from 1. */
export function textOf(reply: Reply): string {
  const lines = [reply.body, ...reply.sources];
  const title = reply.kind === 'found' ? 'Related:' : null;
  const offers = reply.offers.map(({ label }, index) => `  ${index + 1}. ${label}`);
  if (offers.length > 0) {
    const withOffers = [...lines, ...(title === null ? [] : [title]), ...offers].join('\n');
    if (withOffers.length <= REPLY_LIMIT) return withOffers;
  }
  return lines.join('\n');
}

/** `1 fact`, `1,200 facts` */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2025-06-13T22:21:00+08:00` as `13 June 2025, 22:21 GMT+8`: the wall clock where it was published. */
export function writtenDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(
    iso,
  );
  if (parts === null) return iso;
  const [, year, month, day, time, offset] = parts;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  return time === undefined ? date : `${date}, ${time} ${writtenOffset(offset ?? 'Z')}`;
}

function writtenOffset(offset: string): string {
  if (offset === 'Z' || offset === '+00:00') return 'GMT';
  const [hours, minutes] = offset.slice(1).split(':');
  return `GMT${offset[0]}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
