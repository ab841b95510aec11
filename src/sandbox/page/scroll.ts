/** How close to the end counts as there, in pixels. */
const NEAR = 80;
let channel = '';
let greeted = false;

function list(): HTMLElement | null {
  return document.getElementById('messages');
}

/** Whether the person reads the newest messages: only then the list follows new ones. */
export function wasAtBottom(): boolean {
  const element = list();
  return !element || element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
}

/** After drawing. A channel that was just opened starts at its end, but a greeting that has just opened is above it. */
export function settle(follow: boolean, channelId: string, greeting: boolean): void {
  const opened = channel !== channelId;
  const greets = greeting && !greeted;
  channel = channelId;
  greeted = greeting;
  if (!follow && !opened && !greets) return;
  scrollTo(() => (greets ? 0 : end()));
}

/** Whoever writes looks for the answer at the end. */
export function goToEnd(): void {
  scrollTo(end);
}

function end(): number {
  return list()?.scrollHeight ?? 0;
}

/** The library's elements get their size only after they are drawn. */
function scrollTo(top: () => number): void {
  requestAnimationFrame(() => requestAnimationFrame(() => list()?.scrollTo({ top: top() })));
}
