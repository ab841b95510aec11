import { createHash } from 'node:crypto';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Model } from '../rank/model.ts';

/** Each of the two: 32 bits tell apart more states than any server sees. */
const DIGITS = 8;

/**
 * What an answer hangs on, as `<facts and vocabulary>-<model>`: the same question gets the same answer wherever this is the
 * same. `/reload knowledge` names the knowledge by the same digits.
 */
export function versionOf({ version }: Knowledge, model: Model): string {
  const learned = createHash('sha256').update(JSON.stringify(model)).digest('hex');
  return `${version.slice(0, DIGITS)}-${learned.slice(0, DIGITS)}`;
}
