import { readFileSync } from 'node:fs';
import { hashOfPictures, type Pictures } from './pictures.ts';

const read = (size: keyof Pictures): Buffer => readFileSync(new URL(`default/${size}.webp`, import.meta.url));

/** What everybody shows who has no picture of his own; drawn in `default/avatar.svg`. */
const pictures: Pictures = { 32: read(32), 64: read(64), 184: read(184) };
export const defaultAvatar = { hash: hashOfPictures(pictures), pictures };
