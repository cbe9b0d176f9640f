/** The candidates that somebody who typed `given` may have meant, best first, at most three. */
export function nearest(given: string, candidates: Iterable<string>): string[] {
  const wanted = given.toLowerCase();
  const ranked: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const offered = candidate.toLowerCase();
    // What follows the dot of an operation id, or a part that was typed exactly, says as much as a small distance.
    const distance = Math.min(
      editDistance(wanted, offered),
      editDistance(wanted, offered.slice(offered.indexOf('.') + 1)),
      wanted.length >= 3 && offered.includes(wanted) ? 1 : Infinity,
    );
    if (distance <= Math.max(1, Math.floor(wanted.length / 4))) ranked.push({ candidate, distance });
  }
  ranked.sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate));
  return ranked.slice(0, 3).map(({ candidate }) => candidate);
}

/** ` Did you mean a, b?`, or nothing when nothing is near. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const near = nearest(given, candidates);
  return near.length > 0 ? ` Did you mean ${near.join(', ')}?` : '';
}

/** Levenshtein's distance with swapped neighbours counted as one. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
