export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

/** Reads how a kind of file is built, so far as to know where the picture in it ends. */
const kinds: Record<
  PictureType,
  { name: string; begins: (file: Buffer) => boolean; end: (file: Buffer) => number | null }
> = {
  'image/png': { name: 'PNG', begins: (file) => file.subarray(0, 8).equals(pngSignature), end: endOfPng },
  'image/jpeg': { name: 'JPEG', begins: (file) => file.subarray(0, 3).equals(jpegSignature), end: endOfJpeg },
  'image/webp': {
    name: 'WebP',
    begins: (file) => file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP',
    end: endOfWebp,
  },
};

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');
const jpegSignature = Buffer.from('ffd8ff', 'hex');

/** What keeps a file from being one picture of this type, from its first byte to its last; null when nothing does. */
export function faultOf(type: PictureType, file: Buffer): string | null {
  const found = Object.values(kinds).find(({ begins }) => begins(file));
  const { name, end } = kinds[type];
  if (found?.name !== name) return `The file is ${found?.name ?? 'no picture'}, and its Content-Type says ${type}.`;
  const ends = end(file);
  if (ends === null || ends > file.length) return `The ${name} is not whole.`;
  return ends < file.length ? `The file holds ${file.length - ends} bytes after the picture.` : null;
}

/** After the chunk IEND (PNG, 5.3 and 11.2.5). */
function endOfPng(file: Buffer): number | null {
  for (let at = pngSignature.length; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IEND') return end;
    at = end;
  }
  return null;
}

/** The size that its header says, with what makes it even (RFC 9649, 2.3 and 2.4). */
function endOfWebp(file: Buffer): number {
  const size = file.readUInt32LE(4);
  return 8 + size + (size % 2);
}

/** After the marker EOI (ITU-T T.81, B.1.1). */
function endOfJpeg(file: Buffer): number | null {
  for (let at = 2; at + 2 <= file.length;) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2;
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else {
      if (at + 4 > file.length) return null;
      at += 2 + file.readUInt16BE(at + 2);
      if (marker === 0xda) at = endOfScan(file, at);
    }
  }
  return null;
}

/** TEM and the restarts have no length. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/** The first marker behind coded data, in which FF stands before a zero or a restart. */
function endOfScan(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from);
  while (at !== -1 && (file[at + 1] === 0 || isAlone(file[at + 1] ?? 0))) at = file.indexOf(0xff, at + 2);
  return at === -1 ? file.length : at;
}
