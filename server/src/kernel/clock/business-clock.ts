/**
 * Business time: all that a user can see or that falls due. In sandbox mode it runs ahead of machine time by an offset
 * that only grows and that all processes share; in production the offset is always zero.
 */
export interface BusinessClock {
  now(): Date;
}
