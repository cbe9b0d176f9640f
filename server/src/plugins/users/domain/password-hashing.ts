import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { Gate } from '../../../kernel/limits/gate.ts';

/** Argon2id (the library's default kind) as OWASP asks at least: 19 MiB, two passes. It takes some 30 ms of a core. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const parametersInHash = '$argon2id$v=19$m=19456,t=2,p=1$';

/**
 * Half of the cores at most, and of that half of the time when many wait, so that a flood of sign-ins leaves room for
 * everything else. A handful of people at once wait for nobody's rest.
 */
const gate = new Gate({
  running: Math.max(1, Math.floor(availableParallelism() / 2)),
  waiting: 64,
  restsFrom: 8,
  busy: 'Too many people are signing in at the same time.',
});

/** Of a password that nobody knows; what is checked for accounts that are not there, so that it takes as long. */
export const hashOfNothing =
  '$argon2id$v=19$m=19456,t=2,p=1$sPN/k4v/eHuaMsooMaHErA$mrutGP11hvTV7+1a5cHcmjZdDCPQ3lfsGP/qnNCPfHU';

/** The Argon2id hash of a password, in PHC form. Throws `unavailable` when too many are waiting. */
export function hashPassword(password: string): Promise<string> {
  return gate.run(() => hash(normalised(password), parameters));
}

/** Whether the password belongs to the hash. Throws `unavailable` when too many are waiting. */
export function isPassword(password: string, passwordHash: string): Promise<boolean> {
  return gate.run(() => verify(passwordHash, normalised(password)));
}

/** One form for what looks the same: keyboards differ in how they write an accented letter (NIST SP 800-63B, 3.1.1.2). */
function normalised(password: string): string {
  return password.normalize('NFC');
}

/** Whether the hash was made with other parameters than today's, and should be made anew while the password is there. */
export function isOutdated(passwordHash: string): boolean {
  return !passwordHash.startsWith(parametersInHash);
}
