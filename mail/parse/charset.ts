// Bytes → text by the charset that a letter names, or by looking where it names none or a wrong one.
import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import iconv from 'iconv-lite'
import { decodeHz, looksLikeHz } from './hz.js'

// What Chinese clients call gb2312 holds GBK and GB18030 characters; only the widest decoder loses nothing.
const GB = new Set([
  'gb2312',
  'gb231280',
  'gbk',
  'xgbk',
  'cp936',
  'ms936',
  'windows936',
  'euccn',
  'gb18030',
  'chinese',
  'csgb2312',
])
const BIG5 = new Set(['big5', 'big5hkscs', 'cp950', 'xbig5', 'big5eten', 'cnbig5'])
const HZ = new Set(['hz', 'hzgb2312'])
const UTF8 = new Set(['utf8', 'unicode11utf8', 'utf8mb4'])
// UTF-7 could smuggle markup past whoever looks for "<"; the others are no charsets at all.
const NAMELESS = new Set([
  '',
  'ascii',
  'usascii',
  'utf7',
  'unicode11utf7',
  'unknown',
  'xunknown',
  'unknown8bit',
  'default',
  'binary',
  '8bit',
  '7bit',
])

const decoders = new Map<string, TextDecoder | undefined>()

function decoderFor(label: string, fatal: boolean): TextDecoder | undefined {
  const key = `${label} ${fatal}`
  if (!decoders.has(key)) {
    try {
      decoders.set(key, new TextDecoder(label, { fatal }))
    } catch {
      decoders.set(key, undefined)
    }
  }
  return decoders.get(key)
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return decoderFor(label, true)?.decode(bytes)
  } catch {
    return undefined
  }
}

const WESTERN = 'windows-1252'

/** Node 20's own decoder takes windows-1252 for ISO-8859-1 and loses quotes, dashes and the euro sign. */
function decodeWestern(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes), WESTERN)
}

/** Text of bytes; never throws. `declared` is the charset parameter as it stands in the letter. */
export function decodeBytes(bytes: Uint8Array, declared = ''): string {
  const name = declared.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (HZ.has(name)) return decodeHz(bytes)
  if (NAMELESS.has(name) || UTF8.has(name)) return decodeUndeclared(bytes)
  const label = GB.has(name) ? 'gb18030' : BIG5.has(name) ? 'big5' : declared.trim()
  if (decoderFor(label, false)?.encoding === WESTERN) return decodeWestern(bytes)
  const text = decodeStrictly(bytes, label)
  if (text !== undefined) return text
  if (isUtf8(bytes)) return Buffer.from(bytes).toString('utf8')
  return decoderFor(label, false)?.decode(bytes) ?? decodeUndeclared(bytes)
}

/** For raw 8-bit headers and bodies without a charset: UTF-8 where valid, else the likeliest of what people send. */
export function decodeUndeclared(bytes: Uint8Array): string {
  if (isAscii(bytes)) return decodeSevenBit(bytes)
  if (isUtf8(bytes)) return Buffer.from(bytes).toString('utf8')
  const sample = bytes.subarray(0, 4_000)
  if (mostlyLatin(sample)) return decodeWestern(bytes)
  const gb = new TextDecoder('gb18030').decode(sample)
  const big5 = new TextDecoder('big5').decode(sample)
  return new TextDecoder(commonness(big5) > commonness(gb) ? 'big5' : 'gb18030').decode(bytes)
}

function decodeSevenBit(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  if (text.includes('\u001b$') || text.includes('\u001b(J')) return new TextDecoder('iso-2022-jp').decode(bytes)
  return looksLikeHz(text) ? decodeHz(bytes) : text
}

/** In Swedish or German text a high byte stands alone between letters; in Chinese they come in pairs. */
function mostlyLatin(bytes: Uint8Array): boolean {
  let alone = 0
  let high = 0
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue
    high++
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) alone++
  }
  return alone * 2 > high
}

const COMMON =
  '的一是不了在有我他这为你们请问发票开公司订单谢号时间地址电话什么好申可以收到邮件没還這為們請問發開訂單謝號時間電話麼辦沒會對您'

/** Share of very common characters less the share of broken ones: tells GB18030 from Big5. */
function commonness(text: string): number {
  let score = 0
  for (const char of text) {
    if (char === '\ufffd') score -= 3
    else if (COMMON.includes(char)) score += 1
    else if (char >= '\ue000' && char <= '\uf8ff') score -= 2
  }
  return score
}
