// The part of an address on the net that people are counted by: whoever has one IPv6 address has a whole network of them.

const V4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?$/i
const BRACKETED = /^\[([^\]]*)\](?::\d{1,5})?$/

/** The first 64 bits, which is what one household or office is given (RFC 6177). */
function first64(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  const groups = [...left, ...gap, ...right].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}

/** Without the port that some proxies write behind it. What is no address stays as it is. */
export function networkOf(address: string): string {
  const v4 = V4.exec(address)?.[1]
  if (v4) return v4
  const bare = BRACKETED.exec(address)?.[1] ?? address
  const inside = V4.exec(bare)?.[1]
  if (inside) return inside
  return /^[\da-f:]+(?:%\w+)?$/i.test(bare) && bare.includes(':') ? first64(bare.replace(/%.*/, '')) : bare
}
