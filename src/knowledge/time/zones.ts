/** Offsets in minutes of the abbreviations that news use. Where two zones share one, the one that news mean by it. */
const FIXED: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  ast: -240,
  adt: -180,
  nst: -210,
  ndt: -150,
  brt: -180,
  art: -180,
  clt: -240,
  clst: -180,
  cot: -300,
  pet: -300,
  wat: 60,
  cat: 120,
  sast: 120,
  eat: 180,
  gst: 240,
  irst: 210,
  pkt: 300,
  npt: 345,
  ict: 420,
  wib: 420,
  sgt: 480,
  hkt: 480,
  pht: 480,
  myt: 480,
  awst: 480,
  wita: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

/** Abbreviations and words whose offset depends on the date. */
const PLACES: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  beijing: 'Asia/Shanghai',
  北京时间: 'Asia/Shanghai',
  moscow: 'Europe/Moscow',
  'по москве': 'Europe/Moscow',
  london: 'Europe/London',
  uk: 'Europe/London',
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  tokyo: 'Asia/Tokyo',
  delhi: 'Asia/Kolkata',
  sydney: 'Australia/Sydney',
  'new york': 'America/New_York',
  'hong kong': 'Asia/Hong_Kong',
  singapore: 'Asia/Singapore',
  seoul: 'Asia/Seoul',
  dubai: 'Asia/Dubai',
};

const words = [...Object.keys(FIXED), ...Object.keys(PLACES)].sort((a, b) => b.length - a.length).join('|');
/** A zone right after a time: `EDT`, `(UTC+2)`, `GMT+8`, `+05:30`, `Z`, `Eastern time`, `heure de Paris`. */
export const ZONE = `\\(?(?:(?:utc|gmt)\\s?[+−–-]\\s?\\d{1,2}(?::?\\d{2})?|[+−-]\\d{2}:?\\d{2}|(?:heure de |hora de |ora di |ora de )?(?:${words})(?: standard| daylight)?(?: time)?)\\)?(?![\\p{L}\\d])`;

/** `+02:00` for a zone as written, on a day (`2025-06-13`); null when it is none. */
export function offsetOf(zone: string, day: string): string | null {
  const text = zone
    .toLowerCase()
    .replace(/[()]/g, '')
    .replace(/^(?:heure|hora|ora) d[ei] /, '')
    .replace(/(?: standard| daylight)?(?: time)?$/, '')
    .trim();
  const numeric = /^(?:utc|gmt)?\s?([+−–-])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(text);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return written(numeric[1] === '+' ? minutes : -minutes);
  }
  if (Object.hasOwn(FIXED, text)) return written(FIXED[text] ?? 0);
  if (Object.hasOwn(PLACES, text)) return placeOffset(PLACES[text] ?? 'UTC', day);
  return null;
}

function written(minutes: number): string | null {
  const size = Math.abs(minutes);
  if (size > 14 * 60 || size % 60 > 59) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

function placeOffset(timeZone: string, day: string): string | null {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name === 'GMT' ? '+00:00' : (name?.replace('GMT', '') ?? null);
}
