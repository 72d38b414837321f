// format=flowed (RFC 3676): lines that end in a space go on in the next line of the same quote depth.

function splitQuote(line: string): { depth: number; content: string } {
  let depth = 0
  while (line[depth] === '>') depth++
  const rest = line.slice(depth)
  return { depth, content: rest.startsWith(' ') ? rest.slice(1) : rest }
}

export function unfoldFlowed(text: string, deleteSpace: boolean): string {
  const out: { depth: number; content: string; open: boolean }[] = []
  for (const line of text.split('\n')) {
    const { depth, content } = splitQuote(line)
    // "-- " is the signature mark and ends a paragraph although it ends in a space.
    const open = content.endsWith(' ') && content !== '-- '
    const last = out.at(-1)
    if (last?.open && last.depth === depth && content !== '-- ') {
      last.content = (deleteSpace ? last.content.slice(0, -1) : last.content) + content
      last.open = open
    } else {
      out.push({ depth, content, open })
    }
  }
  return out.map(({ depth, content }) => (depth > 0 ? `${'>'.repeat(depth)} ${content}` : content)).join('\n')
}
