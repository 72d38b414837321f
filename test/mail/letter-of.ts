// Makes letters for tests from a few headers and a text, by the way a real one takes: bytes, then the parser.
import type { ParsedLetter } from '../../mail/letter.js'
import { parseLetter } from '../../mail/parse/parse-letter.js'

const DEFAULTS: Record<string, string> = {
  From: 'Helen Marsh <helen@northgate.example>',
  To: 'fapiao@assistant.example',
  Subject: 'Fapiao',
  'Message-ID': '<1@northgate.example>',
}

/** Headers in the order given; a header set to undefined is left out. */
export function rawLetter(headers: [string, string][] | Record<string, string | undefined>, text = 'Hello'): Buffer {
  const given = Array.isArray(headers) ? headers : Object.entries({ ...DEFAULTS, ...headers })
  const lines = given.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`${[...lines, 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n')}`)
}

export function letterOf(
  headers: [string, string][] | Record<string, string | undefined> = {},
  text = 'Hello',
): Promise<ParsedLetter> {
  return parseLetter(rawLetter(headers, text))
}
