import type { DeadLetter, SteamClient } from '@steam-clone/sdk';

/** The latest dead letters, at most `limit`. */
export async function listDeadLetters(
  steam: SteamClient,
  plugin: string | undefined,
  limit: number,
): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  const query = { limit: Math.min(limit, 100), ...(plugin !== undefined && { plugin }) };
  for await (const letter of steam.system.listDeadLetters.pages({ query })) {
    letters.push(letter);
    if (letters.length === limit) break;
  }
  return letters;
}

/** Puts every dead letter, of one plugin or of all, back into its queue and gives how many there were. */
export async function retryAllDeadLetters(steam: SteamClient, plugin: string | undefined): Promise<number> {
  // The list is read whole first: what is retried may fail again and come back to its top.
  const letters = await listDeadLetters(steam, plugin, Infinity);
  for (const letter of letters) await retryDeadLetter(steam, letter.plugin, letter.id);
  return letters.length;
}

export async function retryDeadLetter(steam: SteamClient, plugin: string, id: string): Promise<void> {
  await steam.system.retryDeadLetter({ path: { plugin, id } });
}
