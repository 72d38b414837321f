// What people type into the fields of a page, in the form that records have it; undefined where it cannot be that.

// The same characters as in conversation: nothing that a mail header, a log or a page could take for its own.
const ADDRESS = /^[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/
const ORDER = /^[A-Z0-9](?:[A-Z0-9]|[-_/](?=[A-Z0-9])){4,23}$/
const LONGEST_ADDRESS = 254

export function typedAddress(text: string | undefined): string | undefined {
  const address = (text ?? '').normalize('NFKC').trim().toLowerCase()
  return address.length <= LONGEST_ADDRESS && ADDRESS.test(address) ? address : undefined
}

export function typedOrderId(text: string | undefined): string | undefined {
  const id = (text ?? '').normalize('NFKC').replace(/\s+/g, '').toUpperCase()
  return ORDER.test(id) ? id : undefined
}
