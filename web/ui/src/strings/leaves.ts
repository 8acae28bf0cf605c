type Leaf = readonly [path: string, leaf: unknown]

const PARTS = ['first-part', 'second-part', 'third-part', 'fourth-part', 'fifth-part']

/** Every text, and every function that makes one, with the way to it. For tests of languages. */
export function leaves(value: unknown, path = ''): Leaf[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
    : [[path, value]]
}

/** Every text as it reads with something put into it. */
export function sayings(words: object): (readonly [path: string, text: string])[] {
  return leaves(words).map(([path, leaf]) => [path, typeof leaf === 'function' ? said(leaf) : String(leaf)])
}

/** Functions that do not say all they are told. */
export function silent(words: object): Leaf[] {
  return leaves(words).filter(([path, leaf]) =>
    typeof leaf === 'function' && !path.startsWith('counted.') && !PARTS.slice(0, leaf.length).every(part => said(leaf).includes(part)))
}

function said(leaf: Function): string {
  return String(leaf(...PARTS))
}
