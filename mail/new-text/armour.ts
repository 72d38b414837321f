// Takes the armour off a letter that was signed with PGP in its text: the marks and the signature were not written.

const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----'
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----'
const END = '-----END PGP SIGNATURE-----'

export function withoutArmour(text: string): string {
  const from = text.indexOf(SIGNED)
  const signature = text.indexOf(SIGNATURE, from)
  if (from < 0 || signature < 0) return text
  const headers = text.slice(from, signature)
  const body = /\r?\n\r?\n/.exec(headers)
  const end = text.indexOf(END, signature)
  const signed = body === null ? '' : headers.slice(body.index + body[0].length)
  // RFC 9580, 7.2: lines that begin with a dash were escaped.
  const written = signed.replace(/^- /gm, '')
  return `${text.slice(0, from)}${written}${end < 0 ? '' : text.slice(end + END.length)}`
}
