// The References of an answer: the thread's beginning and its last steps (RFC 5322, 3.6.4), bounded.

/** Clients find the thread by the first and the last few; long lists grow by one each round and break in old servers. */
const MAX_REFERENCES = 20

const MESSAGE_ID = /^<[^<>\s\p{Cc}]{1,250}>$/u

export function referencesOf(answered: { messageId?: string; references: string[] }): string[] {
  const all = [...answered.references, ...(answered.messageId === undefined ? [] : [answered.messageId])]
  const known = [...new Set(all.filter((id) => MESSAGE_ID.test(id)))]
  return known.length <= MAX_REFERENCES ? known : [...known.slice(0, 1), ...known.slice(1 - MAX_REFERENCES)]
}
