// Cuts a long text into messages, at line ends where there are some.

/** Parts of at most `maxBytes` (UTF-8) each; never an empty part, except for an empty text. */
export function splitText(text: string, maxBytes: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const line of text.split('\n').flatMap((line) => cutLine(line, maxBytes))) {
    const joined = part === '' ? line : `${part}\n${line}`
    if (Buffer.byteLength(joined) <= maxBytes) {
      part = joined
      continue
    }
    parts.push(part)
    part = line
  }
  return [...parts, part]
}

function cutLine(line: string, maxBytes: number): string[] {
  // Four bytes hold any character, so this many characters always fit.
  const size = Math.floor(maxBytes / 4)
  if (Buffer.byteLength(line) <= maxBytes) return [line]
  const characters = [...line]
  const pieces: string[] = []
  for (let at = 0; at < characters.length; at += size) pieces.push(characters.slice(at, at + size).join(''))
  return pieces
}
