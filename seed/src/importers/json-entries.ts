/** A value of the object that a JSON file is. */
export interface JsonEntry {
  /** From 1, in the order of the file. */
  ordinal: number;
  key: string;
  /** The JSON text of the value; null when it is longer than allowed. */
  text: Buffer | null;
}

const [quote, backslash, open, close, openList, closeList, colon, comma] = Buffer.from('"\\{}[]:,');
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const isSpace = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/**
 * Cuts a JSON file that is one object into its entries, without keeping more than one of them, and no more than `limit`
 * bytes of it. Values are cut out by their brackets and not looked into.
 */
export async function* jsonEntries(content: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<JsonEntry> {
  let ordinal = 0;
  let depth = 0;
  let [inString, isEscaped, hasEnded] = [false, false, false];
  let key: string | null = null;
  let kept: Uint8Array[] = [];
  let length = 0;
  let isFirst = true;

  const keep = (bytes: Uint8Array) => {
    length += bytes.byteLength;
    if (length <= limit) kept.push(bytes);
    else kept = [];
  };
  const take = () => {
    const text = length > limit ? null : Buffer.concat(kept);
    [kept, length] = [[], 0];
    return text;
  };
  const entry = (): JsonEntry => {
    ordinal += 1;
    if (key === null) throw new Error(`the JSON is damaged at entry ${ordinal}`);
    const found = { ordinal, key, text: take() };
    key = null;
    return found;
  };

  for await (const read of content) {
    const chunk = isFirst && byteOrderMark.equals(read.subarray(0, 3)) ? read.subarray(3) : read;
    isFirst = false;
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) inString = false;
      } else if (byte === quote && depth > 0) {
        inString = true;
      } else if (depth === 0) {
        if (isSpace(byte)) continue;
        if (byte !== open || hasEnded) throw new Error('the JSON is not one object');
        depth = 1;
        start = at + 1;
      } else if (depth === 1 && byte === colon && key === null) {
        keep(chunk.subarray(start, at));
        key = keyOf(take());
        start = at + 1;
      } else if (depth === 1 && (byte === comma || byte === close)) {
        keep(chunk.subarray(start, at));
        start = at + 1;
        if (byte === comma || key !== null || kept.some((part) => !part.every(isSpace))) yield entry();
        if (byte === close) [depth, hasEnded, kept, length] = [0, true, [], 0];
      } else if (byte === open || byte === openList) {
        depth += 1;
      } else if (byte === close || byte === closeList) {
        depth -= 1;
      }
    }
    if (depth > 0) keep(chunk.subarray(start));
  }
  if (!hasEnded) throw new Error(`the JSON is cut off`);
}

function keyOf(text: Buffer | null): string {
  try {
    return String(JSON.parse(text?.toString() ?? ''));
  } catch (error) {
    throw new Error('the JSON is damaged', { cause: error });
  }
}
