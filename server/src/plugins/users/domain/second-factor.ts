import { randomBytes } from 'node:crypto';
import type { EntityManager, Loaded } from '@mikro-orm/postgresql';
import { Secret, TOTP } from 'otpauth';
import { machineTime } from '../../../kernel/clock/machine-time.ts';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { Account } from '../entities/account.ts';
import { RecoveryCode } from '../entities/recovery-code.ts';
import { SecondFactor } from '../entities/second-factor.ts';
import { hashOfToken } from './tokens.ts';

/** What all authenticators can do: six digits, SHA-1, a new code every 30 s. */
const parameters = { issuer: 'steam-clone', algorithm: 'SHA1', digits: 6, period: 30 };
const recoveryCodes = 10;

const usePeriod = statement(
  'users.useCodePeriod',
  ['account', 'period', 'sealed', 'resealed'],
  `update second_factor set last_period = $2, secret = case when secret = $3 then $4 else secret end
   where account_id = $1 and (last_period is null or last_period < $2::bigint) returning account_id`,
);
const useRecoveryCode = statement(
  'users.useRecoveryCode',
  ['account', 'hash'],
  `delete from recovery_code where account_id = $1 and hash = $2 returning account_id`,
);

type Sealing = Pick<WorkContext, 'unseal' | 'reseal'>;

/** Begins a second factor in place of one that was never confirmed; written with the next flush. */
export async function beginSecondFactor(em: EntityManager, account: Account, { seal }: Pick<WorkContext, 'seal'>) {
  const begun = await em.findOne(SecondFactor, { account });
  if (begun?.confirmedAt) throw problem('second-factor-exists');
  const secret = new Secret({ size: 20 });
  const values = { secret: seal(Buffer.from(secret.bytes)), confirmedAt: null, lastPeriod: null };
  if (begun) em.assign(begun, values);
  else em.create(SecondFactor, { account, ...values });
  return { secret: secret.base32, uri: new TOTP({ ...parameters, secret, label: account.accountName }).toString() };
}

/** Whether the code is that of now, or a recovery code, and was not used before. It is used up by that. */
export async function isSecondFactor(
  em: EntityManager,
  factor: SecondFactor,
  code: string,
  { unseal, reseal }: Sealing,
): Promise<boolean> {
  const account = factor.account.id;
  if (!/^\d{6}$/.test(code)) {
    return (await execute(em, useRecoveryCode, { account, hash: hashOfToken(normalised(code)) })).length > 0;
  }
  const sealed = Buffer.from(factor.secret);
  const secret = new Secret({ buffer: Uint8Array.from(unseal(sealed)).buffer });
  const timestamp = machineTime().getTime();
  const totp = new TOTP({ ...parameters, secret });
  // A code lives for its 30 s and no longer, so that one that was looked over somebody's shoulder is worth little.
  if (totp.validate({ token: code, timestamp, window: 0 }) === null) return false;
  const period = Math.floor(timestamp / (parameters.period * 1000));
  return (await execute(em, usePeriod, { account, period, sealed, resealed: reseal(sealed) })).length > 0;
}

/** The confirmed factor, with its account, of an account whose owner shows a code of it. Throws `no-second-factor` or `wrong-code`. */
export async function confirmSecondFactor(
  em: EntityManager,
  userId: string,
  code: string,
  sealing: Sealing,
): Promise<Loaded<SecondFactor, 'account'>> {
  const factor = await em.findOne(SecondFactor, { account: userId }, { populate: ['account'] });
  if (!factor?.confirmedAt) throw problem('no-second-factor');
  if (!(await isSecondFactor(em, factor, code, sealing))) throw problem('wrong-code', { audited: true });
  return factor;
}

/** Makes ten recovery codes of 80 random bits in place of those before; written with the next flush. */
export async function renewRecoveryCodes(em: EntityManager, account: Account): Promise<string[]> {
  await em.nativeDelete(RecoveryCode, { account });
  const codes = Array.from({ length: recoveryCodes }, () =>
    new Secret({ buffer: Uint8Array.from(randomBytes(10)).buffer }).base32.toLowerCase(),
  );
  for (const code of codes) em.create(RecoveryCode, { account, hash: hashOfToken(code) });
  return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
}

function normalised(code: string): string {
  return code.toLowerCase().replaceAll(/[\s-]/g, '');
}
