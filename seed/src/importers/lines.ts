/** One line of bytes without its end; null when it is longer than allowed. */
export interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array | null;
}

const newline = 0x0a;

/** Cuts a byte stream into lines. No more than `limit` bytes of a line are ever kept. */
export async function* linesOf(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;

  const add = (part: Uint8Array) => {
    length += part.byteLength;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts) };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
