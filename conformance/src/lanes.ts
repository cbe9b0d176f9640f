import { hash } from 'node:crypto';
import { currentLane } from './lane.ts';
import { Random } from './random.ts';

/** What a seed fixes for one lane of a run. */
export interface Lane {
  random: Random;
  /** For numbers that nothing may have. */
  unused: Random;
  /** A name that nothing has. */
  unique(what: string): string;
}

/** The lanes of a run: what is made up in one does not depend on what goes on in another. */
export class Lanes {
  readonly #seed: number;
  /** Tells the run from those before it; empty where none can have been. */
  readonly #time: string;
  readonly #known = new Map<string, Lane>();

  constructor({ seed, embedded }: { seed: number; embedded: boolean }) {
    this.#seed = seed;
    this.#time = embedded ? '' : Date.now().toString(36);
  }

  get current(): Lane {
    const name = currentLane();
    const known = this.#known.get(name);
    if (known) return known;
    const made = this.#make(name);
    this.#known.set(name, made);
    return made;
  }

  #make(name: string): Lane {
    const random = Random.ofLane(this.#seed, name);
    const unused = Random.ofLane(this.#seed, `unused ${this.#time} ${name}`);
    // Account names have 32 characters at most.
    const mark = hash('sha256', `${this.#seed} ${this.#time} ${name}`).slice(0, 12);
    let count = 0;
    return { random, unused, unique: (what) => `c${mark}_${what}${(count += 1)}` };
  }
}
