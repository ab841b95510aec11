/** The English days of the week, as a part of a pattern in small letters. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** The English months by their full names. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
