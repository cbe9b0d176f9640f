/**
 * Gives a function that runs `make` once for all who ask while it runs and for so many milliseconds after, so that
 * nobody can make the server work by asking often. A failure is kept as well.
 */
export function keptBriefly<Result>(milliseconds: number, make: () => Promise<Result>): () => Promise<Result> {
  let kept: Promise<Result> | null = null;
  const forgetLater = () => setTimeout(() => (kept = null), milliseconds).unref();
  return () => (kept ??= make().finally(forgetLater));
}
