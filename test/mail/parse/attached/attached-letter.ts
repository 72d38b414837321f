// A letter with files attached, for tests.
import { rawLetter } from '../../raw-letter.js'

export type AttachedFile = { name: string; type?: string; content: Buffer | string; headers?: string[] }

export function letterWith(files: AttachedFile[], facts: { from?: string; text?: string } = {}): Buffer {
  const { from = 'li.na@lanhai.example', text = '请开发票，开票信息见附件。' } = facts
  const parts = files.map(({ name, type = 'application/octet-stream', content, headers = [] }) =>
    [
      `--=_b\r\nContent-Type: ${type}; name="=?UTF-8?B?${Buffer.from(name).toString('base64')}?="`,
      `Content-Disposition: attachment; filename="=?UTF-8?B?${Buffer.from(name).toString('base64')}?="`,
      'Content-Transfer-Encoding: base64',
      ...headers,
      `\r\n${(
        Buffer.from(content)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\r\n')}\r\n`,
    ].join('\r\n'),
  )
  return rawLetter(
    [
      `From: ${from}`,
      'To: fapiao@assistant.example',
      'Subject: Fapiao',
      `Message-ID: <${files.map(({ name }) => Buffer.from(name).toString('hex').slice(0, 40)).join('.')}@lanhai.example>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="=_b"',
    ],
    `--=_b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${parts.join('')}--=_b--\r\n`,
  )
}
