/** Patterns' alternatives for a currency's letters right before a number, as `words.ts` skips them and `kinds.ts` reads them. */

/** Codes: `EUR 640`, `EUR640`. */
export const CURRENCY_CODES =
  'EUR|USD|GBP|CNY|RMB|RM|JPY|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|PKR|BDT|KES|NGN|GHS|ZAR|AED|SAR|QAR|EGP|BRL|MXN|SGD|HKD|NZD|THB|MYR|IDR|PHP|TRY|UAH|AUD|CAD';

/** Short forms, which may have a full stop: `Rs. 640`. */
export const CURRENCY_SHORT = 'Rs|Dhs?|Tk|Rp|SFr|[Kk]r';

export const SHILLINGS = '[KUT]?Sh|Ksh|KShs';

/** One letter before what nothing but an amount is written like: `R1,150`, `K640 million`; roads and seats have such letters too. */
export const ONE_LETTER = String.raw`R(?=\d{1,3}(?:[ ,]\d{3})+(?!\d| ?(?:km|kilomet|met|mile)))|N(?=\d{1,3}(?:,\d{3})+(?!\d))|[RNPK](?=\d+(?:[.,]\d+)?[ -]?(?:million|billion|trillion|bn|m)(?![\w’']))`;
