/** The English days of the week, as a part of a pattern in small letters. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** The hours of a clock in words, as a pattern's alternatives. */
export const ONE_TO_TWELVE = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** The English months by their first three letters, as a pattern's alternatives. */
export const SHORT_MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** The English months by their full names. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
