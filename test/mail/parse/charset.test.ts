import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../../mail/parse/charset.js'
import { decodeWords } from '../../../mail/parse/encoded-words.js'
import { parseLetter } from '../../../mail/parse/parse-letter.js'
import { rawLetter } from '../raw-letter.js'

const SIMPLIFIED = '您好，请问发票什么时候可以开？订单号是一二三。谢谢。'
const TRADITIONAL = '您好，請問發票什麼時候可以開？訂單編號是一二三。謝謝。'
const SWEDISH = 'Hej, jag vill ha ett kvitto på köpet. Går det än? Hälsningar Åsa'

describe('charsets as clients name them', () => {
  test.each([
    ['gb2312', SIMPLIFIED, 'gbk'],
    ['GB2312', '镕喆堃 ¥', 'gb18030'],
    ['gb_2312-80', SIMPLIFIED, 'gbk'],
    ['gbk', SIMPLIFIED, 'gbk'],
    ['x-gbk', SIMPLIFIED, 'gbk'],
    ['gb18030', '𠮷田先生', 'gb18030'],
    ['big5', TRADITIONAL, 'big5'],
    ['cp950', TRADITIONAL, 'big5'],
    ['iso-8859-1', SWEDISH, 'latin1'],
    ['windows-1252', `${SWEDISH} “så”`, 'windows-1252'],
    ['shift_jis', '請求書をお願いします', 'shift_jis'],
    ['utf-8', SIMPLIFIED, 'utf8'],
  ])('%s', (name, text, encoding) => {
    expect(decodeBytes(iconv.encode(text, encoding), name)).toBe(text)
  })

  test('gb2312 that holds GB18030 loses nothing', () => {
    expect(decodeBytes(iconv.encode('𠮷 €', 'gb18030'), 'gb2312')).toBe('𠮷 €')
  })

  test('HZ', () => {
    expect(decodeBytes(Buffer.from('Hi ~{<:Ky2;SP~} ~~ end'), 'hz-gb-2312')).toBe('Hi 己所不有 ~ end')
  })

  test('ISO-2022-JP', () => {
    expect(decodeBytes(Buffer.from('\u001b$B4A;z\u001b(B ok'), 'iso-2022-jp')).toBe('漢字 ok')
  })

  test('UTF-7 is not decoded: it would turn harmless signs into markup', () => {
    expect(decodeBytes(Buffer.from('+ADw-script+AD4-'), 'utf-7')).toBe('+ADw-script+AD4-')
  })

  test('a name that nobody knows does not stop the letter', () => {
    expect(decodeBytes(Buffer.from(SIMPLIFIED), 'x-mystery')).toBe(SIMPLIFIED)
  })
})

describe('no charset, or a wrong one', () => {
  test.each([
    ['UTF-8', SIMPLIFIED, 'utf8'],
    ['GBK', SIMPLIFIED, 'gbk'],
    ['Big5', TRADITIONAL, 'big5'],
    ['Swedish Latin-1', SWEDISH, 'latin1'],
    ['plain ASCII', 'where is my fapiao ~{ ?', 'ascii'],
  ])('%s is recognised', (_, text, encoding) => {
    expect(decodeBytes(iconv.encode(text, encoding))).toBe(text)
  })

  test('GBK that calls itself UTF-8 is read as GBK', () => {
    expect(decodeBytes(iconv.encode(SIMPLIFIED, 'gbk'), 'utf-8')).toBe(SIMPLIFIED)
  })

  test('UTF-8 that calls itself us-ascii is read as UTF-8', () => {
    expect(decodeBytes(Buffer.from(SWEDISH), 'us-ascii')).toBe(SWEDISH)
  })

  test('raw GBK in subject and name is read', async () => {
    const raw = rawLetter(
      [
        Buffer.concat([Buffer.from('From: '), iconv.encode('张伟', 'gbk'), Buffer.from(' <wei@northwind.example>')]),
        Buffer.concat([Buffer.from('Subject: '), iconv.encode('发票申请进度查询', 'gbk')]),
      ],
      iconv.encode(SIMPLIFIED, 'gbk'),
    )
    const letter = await parseLetter(raw)
    expect(letter.subject).toBe('发票申请进度查询')
    expect(letter.from[0]).toEqual({ name: '张伟', address: 'wei@northwind.example' })
    expect(letter.text).toBe(SIMPLIFIED)
  })
})

describe('encoded words', () => {
  test('a character cut in half by two words is whole again', () => {
    const bytes = iconv.encode('发票', 'gbk')
    const words = [bytes.subarray(0, 3), bytes.subarray(3)].map((part) => `=?gbk?B?${part.toString('base64')}?=`)
    expect(decodeWords(words.join('\n '))).toBe('发票')
  })

  test('both encodings and what stands between are kept apart', () => {
    expect(decodeWords('SV: =?iso-8859-1?Q?R=E4kning_f=F6r?= maj =?utf-8?B?8J+Ziw==?=!')).toBe(
      'SV: Räkning för maj 🙋!',
    )
  })

  test('what only looks like one stays', () => {
    expect(decodeWords('=?utf-8?X?abc?= =?=')).toBe('=?utf-8?X?abc?= =?=')
  })
})
