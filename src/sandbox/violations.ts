/** Something that Discord would refuse, or that it does not know. */
export interface Violation {
  readonly kind: 'route' | 'query' | 'body' | 'gateway';
  /** `POST /channels/1/messages`, or the gateway's opcode. */
  readonly where: string;
  /** Every problem, with the path of the field. */
  readonly what: string;
}

/** `route  POST /x: unknown route` */
export function describeViolation({ kind, where, what }: Violation): string {
  return `${kind} ${where}: ${what}`;
}
