// The word in front of a number often says what the number is: the nearest one counts.

import { allMatches } from '../../all-matches.js'

export type Label =
  | 'tax'
  | 'account'
  | 'phone'
  | 'order'
  | 'fapiao'
  | 'tracking'
  | 'postcode'
  | 'amount'
  | 'request'
  | 'code'

// How far in front of a number its label may stand: "our company's order number in your system is 2100451177".
const REACH = 30

const LABELS: [Label, RegExp][] = [
  [
    'tax',
    /税号|稅號|纳税人?识别号?|納稅人識別號|信用代码|信用代碼|shuihao|tax ?(?:id|no|number|code|payer)|taxpayer|uscc|vat (?:no|id|number)|skatte(?:nummer|id)|organisationsn/giu,
  ],
  ['account', /账号|帐号|帳號|账户|帐户|帳戶|开户行?|開戶|银行|銀行|zhanghao|account|a\/c|bank|iban|konto/giu],
  ['phone', /电话|電話|手机|手機|座机|联系方式|dianhua|shouji|phone|mobile|cell|tel\b|call|telefon|mobil|ring/giu],
  [
    'fapiao',
    /发票(?:代码|号码|号)|發票(?:代碼|號碼|號)|票号|数电票|fapiao (?:no|number|code|nummer)|fapiao ?haoma|fapiao(?:numm?er|kod)/giu,
  ],
  [
    'tracking',
    /快递|快遞|运单|運單|物流|面单|顺丰|順豐|韵达|韻達|kuaidi|danhao|track\w*|courier|waybill|shipment|parcel|spårning\w*|sparning\w*|kolli\w*|försändelse|yunda|shunfeng|(?<![a-z])sf(?![a-z])/giu,
  ],
  [
    'order',
    /订单(?:编?号|编码|号码)?|訂單(?:編?號)?|单子|dingdan|order(?:s|n(?:umme)?r)?|beställning\w*|bestallning\w*|bill|账单|帐单|#/giu,
  ],
  ['postcode', /邮编|郵編|邮政编码|youbian|post ?code|postal code|zip|postn(?:umme)?r/giu],
  ['amount', /金额|金額|总额|共计|合计|amount|total|sum\b|belopp|summa|totalt/giu],
  ['request', /申请|申請|request|application|ansökan|ansokan|ärende/giu],
  ['code', /验证码|驗證碼|校验码|yanzhengma|code|kod(?:en)?\b|pin\b/giu],
]

// One number is looked at by several finders, each of which asks.
const MOST_KNOWN = 32
const known = new Map<string, Label | undefined>()

/** The label that stands nearest in front of `start` on the same line, if any does. */
export function labelBefore(text: string, start: number): Label | undefined {
  const before = text.slice(Math.max(0, start - REACH), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (known.has(line)) return known.get(line)
  if (known.size >= MOST_KNOWN) known.clear()
  const nearest = nearestIn(line)
  known.set(line, nearest)
  return nearest
}

function nearestIn(line: string): Label | undefined {
  let nearest: Label | undefined
  let nearestEnd = -1
  for (const [label, pattern] of LABELS)
    for (const match of allMatches(line, pattern)) {
      const end = match.index + match[0].length
      if (end > nearestEnd) {
        nearest = label
        nearestEnd = end
      }
    }
  return nearest
}
