// Names features by numbers instead of strings: K. Weinberger et al., "Feature Hashing for Large Scale Multitask
// Learning", ICML 2009. Mixing is FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo). Not for secrets.

const START = 0x811c9dc5
const PRIME = 0x01000193
// V8 keeps integers of 31 bits without a box, which halves the time of every look-up.
const SMALL_INTEGER = 0x3fffffff

/** Distinct kinds of features never meet: the kind is where their hash begins. */
export function hashOfKind(kind: number): number {
  return mix(START, kind)
}

export function hashText(hash: number, text: string): number {
  let mixed = hash
  for (let place = 0; place < text.length; place++) mixed = mix(mixed, text.charCodeAt(place))
  return mixed
}

export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME)
}

export function toFeature(hash: number): number {
  return (hash ^ (hash >>> 15)) & SMALL_INTEGER
}
