// What an attachment may be called here: a name that shows what it is and leads nowhere.

// Turns that make "exe.fdp" read "pdf.exe" (bidi), and what no name needs: controls and invisible marks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

export function cleanAttachmentName(name: string): string {
  const last = name.slice(-1_000).split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(INVISIBLE, '').trim().replace(/^\.+/, '')
  if (clean === '') return 'unnamed'
  if (clean.length <= 200) return clean
  const dot = clean.lastIndexOf('.')
  const extension = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : ''
  return clean.slice(0, 200 - extension.length) + extension
}
