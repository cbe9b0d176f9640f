/** Machine time, for what runs by clocks outside of the store, such as one-time passwords. Business time is `clock`. */
export function machineTime(): Date {
  return new Date();
}
