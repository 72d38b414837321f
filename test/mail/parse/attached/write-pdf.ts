// The smallest PDF file that says something, in any language: glyph numbers are characters, and a map says so.

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`

/** Without a map of its own: a table that every reader of PDF is to know. */
export type Table = { name: string; ordering: string; encode: (text: string) => Buffer }

export function writePdf(lines: string[], table?: Table): Buffer {
  const coded = (line: string) => (table ? table.encode(line).toString('hex') : hex(line))
  const shown = lines.map((line) => `<${coded(line)}> Tj 0 -20 Td`).join('\n')
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(`BT /F 12 Tf 50 750 Td\n${shown}\nET`),
    `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /${table?.name ?? 'Identity-H'} /DescendantFonts [6 0 R] ${table ? '' : '/ToUnicode 7 0 R'} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (${table?.ordering ?? 'Identity'}) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>`,
    stream(TO_UNICODE),
    '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const places = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + places + end, 'latin1')
}
