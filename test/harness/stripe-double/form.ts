/** A value of a form as Stripe reads it: `a[b][0]=c` is `{ a: { b: ['c'] } }`. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue };
export type Form = { [name: string]: FormValue };

type Tree = Map<string, Tree | string>;

export function readForm(encoded: string): Form {
  const root: Tree = new Map();
  for (const [name, value] of new URLSearchParams(encoded)) {
    const [first = '', ...rest] = name.split('[').map((part) => part.replace(/\]$/, ''));
    const path = [first, ...rest];
    const last = path.pop() ?? '';
    let place = root;
    for (const part of path) {
      const next = place.get(part);
      const inner: Tree = next instanceof Map ? next : new Map();
      place.set(part, inner);
      place = inner;
    }
    place.set(last, value);
  }
  return membersOf(root);
}

function membersOf(tree: Tree): Form {
  return Object.fromEntries([...tree].map(([name, value]) => [name, valueOf(value)]));
}

function valueOf(value: Tree | string): FormValue {
  if (typeof value === 'string') return value;
  const isList = [...value.keys()].every((key, index) => key === String(index));
  return isList ? [...value.values()].map(valueOf) : membersOf(value);
}
