// The order numbers that a message names, and the message without them.
import type { Scene } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { recordOf } from '../../snapshot.js'
import type { RequestFields } from '../request-fields.js'

function isPartOf(orderId: string, fields: RequestFields): boolean {
  const bare = (text: string) => text.replace(/\W/g, '')
  return Object.values(fields).some((value) => bare(value).includes(bare(orderId)))
}

/** Numbers that are orders: known ones, asked for, or said when a request begins; never part of a value that was read. */
export function orderIdsIn(scene: Scene, draft: Draft | undefined, fields: RequestFields): string[] {
  const said = scene.reading.statements.flatMap((statement) => statement.entities.orderIds)
  const isExpected =
    !draft || draft.step.ask === 'orders' || draft.step.ask === 'other' || scene.turn.channel === 'mail'
  const ids = [...new Set(said)].filter((id) => !isPartOf(id, fields))
  return ids.filter((id) => isExpected || recordOf(scene.snapshot, 'orders', id) !== undefined || isLabelled(scene, id))
}

/** Up to the number only other orders may stand: 订单2100… 备注写采购单号PO-8812 labels the first alone. */
const ORDER_WORD =
  /(?:订单|訂單|(?<!采购|合同|项目|快递|运)单号|\borders?|ordern|beställning(?:en|s)?)(?:[\s,，、:：#.和与及跟&（(]|编?号码?|是|为|and|och|numbers?|nummer|nos?|nr|id|is|(?<![A-Z0-9-])[A-Z0-9-]{6,40}(?![A-Z0-9-]))*$/iu

function isLabelled(scene: Scene, id: string): boolean {
  const at = scene.reading.text.indexOf(id)
  return at >= 0 && ORDER_WORD.test(scene.reading.text.slice(Math.max(0, at - 120), at))
}

const ORDER_MENTION =
  '(?:(?:订单|訂單)(?:编?号码?)?|单号|order(?: (?:no\\.?|number|nr))?|beställning(?:en)?)?[:： #]{0,3}'

/** Order numbers are read apart from the values: 订单2100451177开普票 says a type right behind one. */
export function withoutOrders(scene: Scene, text: string): string {
  const said = scene.reading.statements.flatMap((statement) => statement.entities.orderIds)
  const certain = said.filter((id) => recordOf(scene.snapshot, 'orders', id) !== undefined || isLabelled(scene, id))
  return certain.reduce((rest, id) => {
    // 2100 450 912 is found by its digits.
    const bare = /^\d+$/u.test(id) ? [...id].join('[ -]?') : id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return rest.replace(new RegExp(`${ORDER_MENTION}(?<![A-Za-z0-9])${bare}(?![A-Za-z0-9])`, 'giu'), '，')
  }, text)
}
