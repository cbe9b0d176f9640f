/** Where a sign-in came from, as the account's owner will see it. */
export interface Origin {
  address: string;
  userAgent: string | null;
}

/** Characters of a user agent that are kept. */
const longest = 200;

export function originOf(address: string, userAgent: string | undefined): Origin {
  return { address, userAgent: userAgent?.slice(0, longest).trim() || null };
}
