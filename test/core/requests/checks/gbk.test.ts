// What the tax system can print, compared with a full GBK encoder.
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { gbkLength, unprintable } from '../../../../core/requests/checks/gbk.js'

const isPrivate = (code: number) => code >= 0xe000 && code <= 0xf8ff
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

test('of the whole basic plane exactly the characters of GBK are printable', () => {
  const different: string[] = []
  for (let code = 0x20; code <= 0xffff; code += 1) {
    if (isSurrogate(code) || isPrivate(code) || code === 0x7f) continue
    const character = String.fromCharCode(code)
    const isGbk = iconv.decode(iconv.encode(character, 'gbk'), 'gbk') === character
    if (isGbk !== (unprintable(character).length === 0)) different.push(code.toString(16))
  }
  expect(different).toEqual([])
})

test('lengths are those of GBK', () => {
  for (let code = 0x20; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code)
    if (isSurrogate(code) || unprintable(character).length > 0) continue
    expect(gbkLength(character)).toBe(iconv.encode(character, 'gbk').length)
  }
})

test('control and private characters, emoji and rare Chinese characters are not printable, each named once', () => {
  expect(unprintable('A\u0007\uE123😀𠮷å😀')).toEqual(['\u0007', '\uE123', '😀', '𠮷', 'å'])
})

test('é, ü, · and — are printable; å, ä, ö and ë are not', () => {
  expect(unprintable('éü·—')).toEqual([])
  expect(unprintable('åäöë')).toEqual(['å', 'ä', 'ö', 'ë'])
})
