/** SteamID64 of the individual account 0: universe 1, type 1, instance 1. */
const individualBase = 76_561_197_960_265_728n;
const largestAccountNumber = 0xffff_ffffn;

/**
 * The SteamID64 of an individual account, such as 76561197960287930 for 22202. It is text, because a JavaScript number
 * loses its last digits. Throws a RangeError when the number does not fit into 32 bits.
 */
export function individualSteamId(accountNumber: bigint): string {
  if (accountNumber < 1n || accountNumber > largestAccountNumber) {
    throw new RangeError(`An account number has 32 bits and begins at 1, not ${accountNumber}`);
  }
  return (individualBase + accountNumber).toString();
}
