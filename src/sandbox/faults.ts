/** What goes wrong with a request. */
export type RestFault =
  /** An error of the server: 500, 502, 503 … */
  | { readonly kind: 'status'; readonly status: number }
  /** 429 with this many seconds to wait. */
  | { readonly kind: 'rateLimit'; readonly retryAfter: number; readonly global?: boolean }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'reset' }
  /** It is carried out, and the connection breaks before the answer arrives. */
  | { readonly kind: 'lostAnswer' }
  /** An error of your choice in Discord's shape: such as 403, 50013. */
  | { readonly kind: 'error'; readonly status: number; readonly code: number; readonly message: string }
  /** It is carried out this many milliseconds later. */
  | { readonly kind: 'delay'; readonly milliseconds: number };

interface FaultTarget {
  /** `POST`, … ; any when left out. */
  readonly method?: string;
  /** Matches the path below `/api/v10`; any when left out. */
  readonly path?: RegExp;
  /** How many such requests; 1 when left out. */
  readonly times?: number;
}

export interface GatewayFaults {
  /** Milliseconds by which every event arrives later. */
  delay: number;
  /** Every event arrives twice. */
  duplicate: boolean;
}

export interface RestFaults {
  add(fault: RestFault, target?: FaultTarget): void;
  /** The fault that meets this request, used up. */
  take(method: string, path: string): RestFault | undefined;
  clear(): void;
}

export function createRestFaults(): RestFaults {
  let armed: { fault: RestFault; target: FaultTarget; left: number }[] = [];
  return {
    add(fault, target = {}) {
      armed.push({ fault, target, left: target.times ?? 1 });
    },
    take(method, path) {
      const hit = armed.find(
        ({ target }) => (target.method ?? method) === method && (target.path?.test(path) ?? true),
      );
      if (!hit) return undefined;
      hit.left -= 1;
      if (hit.left <= 0) armed = armed.filter((one) => one !== hit);
      return hit.fault;
    },
    clear() {
      armed = [];
    },
  };
}

/** What goes wrong, when a test wants it to. */
export interface Faults {
  /** Something happens to the next matching request, or the next few. */
  rest(fault: RestFault, target?: FaultTarget): void;
  /** Events arrive late or twice, until set otherwise. */
  gateway(faults: Partial<GatewayFaults>): void;
  /** Break the bot's connection without a word: it resumes. */
  dropGateway(): void;
  /** Close it with a code, such as 4000 (resume) or 4004 (over). */
  closeGateway(code: number, reason?: string): void;
  /** Opcode 7: reconnect and resume. */
  reconnectGateway(): void;
  /** Opcode 9. Not resumable: the bot identifies anew. */
  invalidateSession(resumable: boolean): void;
  /** Forget all sessions: the next resume is answered with an invalid session. */
  forgetSessions(): void;
  /** The token works no more, on the gateway (closed with 4004) and REST (401). */
  revokeToken(): void;
  restoreToken(): void;
  /** Every interaction's token works no more. */
  expireInteractions(): void;
  /** Nothing goes wrong any more. */
  clear(): void;
}
