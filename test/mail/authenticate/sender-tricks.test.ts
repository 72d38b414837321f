// Tricks with the sender: each letter carries a genuine pass of our server for northgate.example, and still proves nobody.
import { describe, expect, test } from 'vitest'
import { authenticate } from '../../../mail/authenticate/authenticate.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { rawLetter } from '../letter-of.js'

const PASS: [string, string] = ['Authentication-Results', 'mx; dmarc=pass header.from=northgate.example']

async function judge(headers: [string, string][]) {
  const raw = rawLetter([PASS, ...headers, ['Subject', 'x']])
  return authenticate(raw, await parseLetter(raw), { authservId: 'mx' })
}

const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

describe('tricks with the sender', () => {
  test.each<[string, [string, string][], string]>([
    ['no From', [], 'no_from'],
    ['an empty From', [['From', '']], 'no_from'],
    [
      'two From headers',
      [
        ['From', 'helen@northgate.example'],
        ['From', 'eve@evil.example'],
      ],
      'several_from',
    ],
    [
      'a From with a space before its colon beside a real one',
      [
        ['From ', 'eve@evil.example'],
        ['From', 'helen@northgate.example'],
      ],
      'several_from',
    ],
    ['two addresses in one From', [['From', 'helen@northgate.example, eve@evil.example']], 'several_from'],
    ['a group', [['From', 'Staff: helen@northgate.example;']], 'group_from'],
    ['an empty group', [['From', 'undisclosed-recipients:;']], 'group_from'],
    ['two addresses in angle brackets', [['From', '<helen@northgate.example> <eve@evil.example>']], 'odd_from'],
    ['an address beside the angle brackets', [['From', 'eve@evil.example <helen@northgate.example>']], 'odd_from'],
    ['an address as the quoted name', [['From', '"eve@evil.example" <helen@northgate.example>']], 'address_in_name'],
    [
      'an address as an encoded name',
      [['From', `${encoded('eve@evil.example')} <helen@northgate.example>`]],
      'address_in_name',
    ],
    [
      'an address in full-width letters',
      [['From', `${encoded('eve＠evil．example')} <helen@northgate.example>`]],
      'address_in_name',
    ],
    ['an address in a comment', [['From', 'helen@northgate.example (eve@evil.example)']], 'address_in_name'],
    ['an encoded word as the address', [['From', encoded('helen@northgate.example')]], 'odd_from'],
    ['a route before the address', [['From', '<@evil.example:helen@northgate.example>']], 'odd_from'],
    ['a look-alike domain', [['From', 'helen@northgatе.example']], 'odd_domain'],
    ['a look-alike domain in its ASCII form', [['From', 'helen@xn--northgat-j8g.example']], 'odd_domain'],
    ['another domain', [['From', 'helen@northgate.example.evil.example']], 'other_domain'],
    [
      'another Sender',
      [
        ['From', 'helen@northgate.example'],
        ['Sender', 'eve@evil.example'],
      ],
      'sender_mismatch',
    ],
    [
      'two Senders',
      [
        ['From', 'helen@northgate.example'],
        ['Sender', 'helen@northgate.example'],
        ['Sender', 'eve@evil.example'],
      ],
      'sender_mismatch',
    ],
    ['an address without a domain', [['From', 'helen']], 'odd_from'],
    ['an address literal', [['From', 'helen@[203.0.113.9]']], 'odd_from'],
    ['a null character', [['From', 'helen@northgate.example\0@evil.example']], 'odd_from'],
  ])('%s proves nobody', async (_, headers, reason) => {
    expect(await judge(headers)).toMatchObject({ proven: false, reason })
  })

  test.each<[string, [string, string][]]>([
    [
      'Reply-To elsewhere changes nothing',
      [
        ['From', 'Helen <helen@northgate.example>'],
        ['Reply-To', 'eve@evil.example'],
      ],
    ],
    ['the own address as the name', [['From', '"helen@northgate.example" <helen@northgate.example>']]],
    [
      'the same Sender',
      [
        ['From', 'helen@northgate.example'],
        ['Sender', 'Helen <HELEN@northgate.example>'],
      ],
    ],
    ['an encoded name', [['From', `${encoded('王雪梅')} <helen@northgate.example>`]]],
    ['a name with comma and bracket in quotes', [['From', '"Marsh, Helen <Finance>" <helen@northgate.example>']]],
  ])('%s: the From is proven', async (_, headers) => {
    expect(await judge(headers)).toEqual({ proven: true, address: 'helen@northgate.example', reason: 'dmarc_pass' })
  })

  test('headers that were cut off may hide a second From', async () => {
    const raw = rawLetter([
      PASS,
      ['From', 'helen@northgate.example'],
      ...Array.from({ length: 600 }, (_, at): [string, string] => [`X-${at}`, 'x']),
    ])
    expect(await authenticate(raw, await parseLetter(raw), { authservId: 'mx' })).toMatchObject({
      proven: false,
      reason: 'cut_headers',
    })
  })
})
