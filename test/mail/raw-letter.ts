// Letters as bytes, for tests: header lines and a body, with the line ends that the wire wants.
/** Strings are UTF-8; a Buffer in the list is taken as it is. */
export function rawLetter(headers: (string | Buffer)[], body: string | Buffer = ''): Buffer {
  const lines = headers.flatMap((header) => [Buffer.from(header), Buffer.from('\r\n')])
  const bytes = typeof body === 'string' ? Buffer.from(body.replace(/\r?\n/g, '\r\n')) : body
  return Buffer.concat([...lines, Buffer.from('\r\n'), bytes])
}

let count = 0

/** A plain letter of a customer. */
export function customerLetter(facts: { from?: string; subject?: string; text?: string; id?: string } = {}): Buffer {
  count += 1
  const { from = 'wei.zhang@northwind.example', subject = '发票', text = '什么时候可以开发票？' } = facts
  return rawLetter(
    [
      `From: ${from}`,
      'To: fapiao@assistant.example',
      `Subject: ${subject}`,
      `Message-ID: ${facts.id ?? `<${count}.${process.pid}@northwind.example>`}`,
      'Date: Wed, 18 Nov 2026 10:00:00 +0800',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
    ],
    `${text}\r\n`,
  )
}
