/** Says that an operation can not be reached in this run, and why. */
export class OutOfReach extends Error {}
