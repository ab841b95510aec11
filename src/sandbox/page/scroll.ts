/** How close to the end counts as there, in pixels. */
const NEAR = 80;
let channel = '';

function list(): HTMLElement | null {
  return document.getElementById('messages');
}

/** Whether the person reads the newest messages: only then the list follows new ones. */
export function wasAtBottom(): boolean {
  const element = list();
  return !element || element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
}

/** After drawing. A channel that was just opened starts at its end. */
export function keepAtBottom(follow: boolean, channelId: string): void {
  const opened = channel !== channelId;
  channel = channelId;
  if (!follow && !opened) return;
  // The library's elements get their size only after they are drawn.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => list()?.scrollTo({ top: list()?.scrollHeight ?? 0 })),
  );
}
