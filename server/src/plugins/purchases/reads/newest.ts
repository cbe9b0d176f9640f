/** Comes after every id, and so stands for the first page of a list that begins with the newest. */
export const newest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Comes before every id. */
export const oldest = '00000000-0000-0000-0000-000000000000';
