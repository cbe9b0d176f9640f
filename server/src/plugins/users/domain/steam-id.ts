/** SteamID64 of the individual account 0: universe 1, type 1, instance 1. */
const individualBase = 76_561_197_960_265_728n;
const largestAccountNumber = 0xffff_ffffn;

/** An individual account in the four notations that are in use. */
export interface SteamIds {
  /** `76561197960287930` */
  steamId64: string;
  /** `STEAM_0:0:11101`: the lowest bit of the account's number, then the others. */
  steam2: string;
  /** `[U:1:22202]` */
  steam3: string;
  /** `22202` */
  accountId: number;
}

/**
 * The SteamID64 of an individual account, such as 76561197960287930 for 22202. It is text, because a JavaScript number
 * loses its last digits. Throws a RangeError when the number does not fit into 32 bits.
 */
export function individualSteamId(accountNumber: bigint): string {
  if (!isAccountNumber(accountNumber)) {
    throw new RangeError(`An account number has 32 bits and begins at 1, not ${accountNumber}`);
  }
  return (individualBase + accountNumber).toString();
}

/** All notations of a SteamID64. Throws a RangeError when it is not that of an individual account. */
export function steamIdsOf(steamId64: string): SteamIds {
  const number = BigInt(steamId64) - individualBase;
  return {
    steamId64: individualSteamId(number),
    steam2: `STEAM_0:${number & 1n}:${number >> 1n}`,
    steam3: `[U:1:${number}]`,
    accountId: Number(number),
  };
}

/**
 * The SteamID64 that a text names as such, as `STEAM_0:Y:Z` or `STEAM_1:Y:Z` (games differ in how they write universe 1),
 * or as `[U:1:N]`; null when it is none of an individual account.
 */
export function parseSteamId(text: string): string | null {
  const number = accountNumberOf(text);
  return number !== null && isAccountNumber(number) ? individualSteamId(number) : null;
}

function accountNumberOf(text: string): bigint | null {
  if (/^\d{17}$/.test(text)) return BigInt(text) - individualBase;
  const steam3 = /^\[U:1:(\d{1,10})\]$/.exec(text);
  if (steam3?.[1]) return BigInt(steam3[1]);
  const steam2 = /^STEAM_[01]:([01]):(\d{1,10})$/.exec(text);
  return steam2?.[1] && steam2[2] ? BigInt(steam2[2]) * 2n + BigInt(steam2[1]) : null;
}

function isAccountNumber(number: bigint): boolean {
  return number >= 1n && number <= largestAccountNumber;
}
