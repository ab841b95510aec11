/** Time as the local Discord knows it. It runs with the real one and can be moved forward, so that tokens expire at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Move forward; everything that falls due in between happens before this returns, in order. */
  advance(milliseconds: number): void;
  /** Run once after that much of this clock's time. The result cancels it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Cancel everything that is still to come. */
  stop(): void;
}

interface Alarm {
  readonly due: number;
  readonly run: () => void;
  timer: NodeJS.Timeout;
}

export function createClock(): Clock {
  const alarms = new Set<Alarm>();
  let ahead = 0;
  const now = () => Date.now() + ahead;

  const fire = (alarm: Alarm) => {
    clearTimeout(alarm.timer);
    if (alarms.delete(alarm)) alarm.run();
  };
  const arm = (alarm: Alarm) => {
    clearTimeout(alarm.timer);
    alarm.timer = setTimeout(() => fire(alarm), Math.max(0, alarm.due - now()));
    alarm.timer.unref();
  };

  return {
    now,
    advance(milliseconds) {
      ahead += milliseconds;
      const due = [...alarms].filter((alarm) => alarm.due <= now()).sort((a, b) => a.due - b.due);
      due.forEach(fire);
      alarms.forEach(arm);
    },
    after(milliseconds, run) {
      const alarm: Alarm = { due: now() + milliseconds, run, timer: setTimeout(() => undefined, 0) };
      alarms.add(alarm);
      arm(alarm);
      return () => {
        clearTimeout(alarm.timer);
        alarms.delete(alarm);
      };
    },
    stop() {
      for (const alarm of alarms) clearTimeout(alarm.timer);
      alarms.clear();
    },
  };
}
