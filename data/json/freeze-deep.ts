// Makes a document unchangeable: it is shared with everybody who reads it, and memory must stay what the disk holds.

/** Stops at parts that are frozen already, so a value built from an older one costs only what is new in it. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const key in value) freezeDeep(value[key])
  return value
}
