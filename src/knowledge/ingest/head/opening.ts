import { type DateHints, findDates } from '../../time/dates.ts';

/** What a wire's first sentence says before its news: `ALDEN, 3 May 2025 (Alden Post) -- The quay …`. */
export interface Opening {
  readonly agency: string | null;
  readonly date: string | null;
  readonly reporter: string | null;
}

/** Up to the dash or the sign that the news follow: `--`, `—`, `.-`, `/Wire/ --`. */
const LEAD = /^\p{Lu}[^!?“”"\n]{1,110}?(?:\s(?:--|—|–|-)\s|[.)]\s?[-–—]{1,2}\s|(?<=\/)\s?(?:--|—|–|-)\s)/u;
const BRACKETED = /\(([^()\d]{2,40})\)|\s\/\s?([^/\d]{2,30}?)\s?\/(?=\s)/u;
/** `临江日报讯（记者 陈晓雨）`, `新华社北京3月5日电（记者李明、王芳）` */
const HAN =
  /^([\p{Script=Han}]{2,10}?(?:社|报|网|台))[\p{Script=Han}]{0,12}(?:\d{1,2}月\d{1,2}日)?[讯电](?:[（(](?:记者|通讯员)\s?([\p{Script=Han}·]{2,8}))?/u;

/** Nothing of it when the paragraph begins with its news. */
export function readOpening(text: string, dates: DateHints): Opening {
  const han = HAN.exec(text);
  if (han !== null) return { agency: han[1] ?? null, date: null, reporter: han[2] ?? null };
  const lead = LEAD.exec(text)?.[0] ?? '';
  const bracketed = BRACKETED.exec(lead);
  return {
    agency: (bracketed?.[1] ?? bracketed?.[2])?.trim() ?? null,
    date: findDates(lead, dates).find(({ ambiguous }) => !ambiguous)?.iso ?? null,
    reporter: null,
  };
}
