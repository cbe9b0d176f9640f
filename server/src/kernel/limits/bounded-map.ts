/** How many of the kept counters are looked at to find the one to forget. */
const candidates = 4;

/**
 * A Map of counters that holds at most `limit` of them. When it is full, the counter that has counted least among the
 * next few is forgotten. So a flood of new keys forgets the flood itself: to free one exhausted counter it would have to
 * exhaust about all the others first.
 */
export class BoundedMap<Counter> extends Map<string, Counter> {
  readonly #limit: number;
  readonly #counted: (counter: Counter) => number;
  /** Goes round and round over the counters, oldest first. */
  #hand: MapIterator<[string, Counter]> = this.entries();

  /** `counted` says what would be lost with a counter; 0 when it may go without any loss. */
  constructor(limit: number, counted: (counter: Counter) => number) {
    super();
    this.#limit = limit;
    this.#counted = counted;
  }

  override set(key: string, counter: Counter): this {
    if (this.size >= this.#limit && !this.has(key)) this.#forgetOne();
    return super.set(key, counter);
  }

  #forgetOne(): void {
    let least = Infinity;
    let victim: string | undefined;
    for (let seen = 0; seen < candidates && least > 0; seen += 1) {
      const [key, counter] = this.#next();
      const counted = this.#counted(counter);
      if (counted < least) [least, victim] = [counted, key];
    }
    if (victim !== undefined) this.delete(victim);
  }

  /** Only called while the map is full, so a fresh round has a first entry. */
  #next(): [string, Counter] {
    const next = this.#hand.next();
    if (!next.done) return next.value;
    this.#hand = this.entries();
    return this.#next();
  }
}
