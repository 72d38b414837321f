// A desk with work on it: requests in many states and ages, tickets with what was said, questions nobody understood.

import { addWorkingDays, beijingDate, nextDate } from '../../../core/calendar/working-days.js'
import type { RequestState } from '../../../core/records/request.js'
import { blind, put, request } from '../../store-samples.js'
import type { World } from '../../world/world.js'

const STATES: RequestState[] = [
  ...(['submitted', 'submitted', 'processing', 'processing', 'waiting_for_stock'] as const),
  ...(['needs_review', 'issued', 'mailed', 'received', 'rejected'] as const),
]

const TITLES = [
  '上海蓝海贸易有限公司',
  'Brightwell (Shanghai) Co. Ltd.',
  '北京云杉科技有限公司',
  '广州南方物流有限公司',
]

function nth(number: number, now: string) {
  const day = nextDate(beijingDate(now), -(number % 14))
  const at = `${day}T02:${String(number % 60).padStart(2, '0')}:00.000Z`
  const state = STATES[number % STATES.length] ?? 'submitted'
  const isPersonal = number % 7 === 3
  const submitted = { state: 'submitted' as const, at, by: 'customer' }
  const moved = { state, at: new Date(Date.parse(at) + 3_600_000).toISOString(), by: 'Wang Min' }
  return request(`FR-2026-${String(10_000 + number)}`, {
    orderId: `21004${String(50_000 + number)}`,
    address: `customer${number}@lanhai.example`,
    state,
    history: state === 'submitted' ? [submitted] : [submitted, moved],
    dueOn: addWorkingDays(day, 2).date,
    title: isPersonal ? '李小红' : (TITLES[number % TITLES.length] ?? ''),
    titleType: isPersonal ? 'personal' : 'enterprise',
    needsReview: number % 11 === 5 ? ['tax_id'] : [],
  })
}

export async function fillDesk({ store, clock }: World, requests: number): Promise<void> {
  const now = clock.now()
  const numbers = Array.from({ length: requests }, (_, at) => at)
  await store.commit(
    blind(...numbers.map((number) => nth(number, now)).map((value) => put('requests', value.id, value))),
  )
  const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString()
  const ticket = (id: string, reason: string, text: string, hours: number) =>
    put('tickets', id, {
      id,
      reason,
      address: 'tom.hale@brightwell.example',
      conversation: `mail:tom.hale@brightwell.example`,
      lang: 'en',
      state: 'open',
      createdAt: ago(hours),
      lines: [
        { at: ago(hours), by: 'customer', text },
        { at: ago(hours - 1), by: 'assistant', text: 'A colleague takes over. Somebody is there from 9:00 to 18:00.' },
        { at: ago(hours - 2), by: 'customer', text: 'My number is 13812345678, please ring me.' },
      ],
    })
  const question = (id: string, text: string, lang: 'zh' | 'en' | 'sv') =>
    put('unknown', id, {
      text,
      lang,
      channel: 'chat',
      at: ago(2),
      nearest: ['faq.refund_name_match'],
      kind: 'declined',
    })
  await store.commit(
    blind(
      ticket('T-8K2M4QXA', 'title_change', 'The title on my Fapiao is wrong, it should be Brightwell (Beijing).', 30),
      ticket('T-3PL90WEZ', 'asked_for_person', 'I would like to speak to a person about order 2100449871.', 5),
      question('u1', '发票可以开到香港公司吗？', 'zh'),
      question('u2', '发票可以开到香港公司吗', 'zh'),
      question('u3', 'Can you send the Fapiao to Hong Kong?', 'en'),
    ),
  )
}
