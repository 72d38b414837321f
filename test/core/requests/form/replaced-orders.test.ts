// Which order another one takes the place of, when somebody says that it was the wrong one.
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../core/records/draft.js'
import { NOTHING } from '../../../../core/requests/form/hear.js'
import { replacedOrders } from '../../../../core/requests/form/left-out.js'

const BEFORE = '2100451121'
const SAID = '2100451177'

function replaced(text: string): string[] {
  const draft = { orderIds: [BEFORE] } as Draft
  return replacedOrders(draft, { ...NOTHING, text: text.replace('{order}', SAID), orderIds: [SAID] })
}

describe('the order said before goes', () => {
  it.each([
    'sorry wrong order, it should be {order}',
    'I meant {order}',
    '{order} instead please',
    'fel ordernummer, det ska vara {order}',
    '订单号写错了，是{order}',
  ])('%s', (text) => {
    expect(replaced(text)).toEqual([BEFORE])
  })
})

describe('the order said before stays beside it', () => {
  it.each(['{order} too please', 'and also {order}, actually', '{order}', 'också {order}', '还有{order}'])(
    '%s',
    (text) => {
      expect(replaced(text)).toEqual([])
    },
  )
})
