/** How close to the end counts as there, in pixels. */
const NEAR_END = 80;
let channel = '';
let greeted = false;
/** Where the person was when the greeting opened; null for the end. */
let left: number | null = null;

function list(): HTMLElement | null {
  return document.getElementById('messages');
}

/** Where the person is in the list, before it is drawn anew. */
export interface ScrollPlace {
  /** They read the newest messages: only then the list follows new ones. */
  readonly atEnd: boolean;
  readonly top: number;
  /** The greeting, which stands above all messages, is in sight. */
  readonly atGreeting: boolean;
}

export function place(): ScrollPlace {
  const element = list();
  if (!element) return { atEnd: true, top: 0, atGreeting: false };
  const { scrollTop: top, scrollHeight, clientHeight } = element;
  const greeting = element.querySelector<HTMLElement>('.greeting');
  const atGreeting = greeting !== null && top < greeting.offsetHeight;
  return { atEnd: scrollHeight - top - clientHeight < NEAR_END, top, atGreeting };
}

/**
 * After drawing. A channel that was just opened starts at its end. A greeting that opens is shown, and who closes it is where they
 * were before.
 */
export function settle(before: ScrollPlace, channelId: string, greeting: boolean): void {
  const opened = channel !== channelId;
  const opens = greeting && !greeted;
  const closes = !greeting && greeted;
  channel = channelId;
  greeted = greeting;
  if (opened) left = null;
  else if (opens) left = before.atEnd ? null : before.top;
  if (opens) scrollTo(() => 0);
  else if (opened) scrollTo(end);
  else if (closes && before.atGreeting) scrollTo(() => left ?? end());
  else if (before.atEnd) scrollTo(end);
}

/** Whoever writes looks for the answer at the end. */
export function goToEnd(): void {
  left = null;
  scrollTo(end);
}

function end(): number {
  return list()?.scrollHeight ?? 0;
}

/** The library's elements get their size only after they are drawn. */
function scrollTo(top: () => number): void {
  requestAnimationFrame(() => requestAnimationFrame(() => list()?.scrollTo({ top: top() })));
}
