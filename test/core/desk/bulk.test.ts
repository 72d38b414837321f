// Many requests at once: out to the tax software, and its results back in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FapiaoRequest } from '../../../core/records/request.js'
import { openWorld, type World } from '../../world/world.js'
import { deskOf, rowsOf, sendsDue, type TestDesk } from './desk.js'

let world: World
let desk: TestDesk

beforeEach(async () => {
  world = await openWorld()
  desk = deskOf(world)
})
afterEach(() => world.close())

async function pending(): Promise<Record<string, string>[]> {
  return JSON.parse((await desk('export-pending pending.csv --json')).output)
}

async function results(lines: Record<string, string>[]) {
  return JSON.parse((await desk('results results.csv --json', rowsOf(lines))).output)
}

async function request(id = ''): Promise<FapiaoRequest | undefined> {
  return (await world.store.get('requests', id))?.value
}

const NUMBER = '26312000000123456789'

describe('bulk results', () => {
  it('take the exported table, filled in, and move each request on, once', async () => {
    const [row = {}] = await pending()
    const filled = { ...row, fapiao_number: NUMBER, carrier: '顺丰', tracking_number: 'SF1234567890123' }
    expect(await results([filled])).toEqual({ done: 1, unchanged: 0, refused: [] })
    expect(await request(row.request_id)).toMatchObject({
      state: 'mailed',
      fapiaoNumber: NUMBER,
      carrier: 'sf',
      trackingNumber: 'SF1234567890123',
    })
    const told = (await sendsDue(world)).length
    expect(await results([filled])).toEqual({ done: 0, unchanged: 1, refused: [] })
    expect((await sendsDue(world)).length).toBe(told)
    expect((await pending()).map(({ request_id }) => request_id)).not.toContain(row.request_id)
  })

  it('find a request by its order, and tell a rejected customer why', async () => {
    const [row = {}] = await pending()
    const line = { order_id: row.order_id ?? '', rejection: '税号与抬头不符' }
    expect(await results([line])).toMatchObject({ done: 1 })
    expect((await request(row.request_id))?.history.at(-1)).toMatchObject({
      state: 'rejected',
      comment: '税号与抬头不符',
    })
    expect(await results([line])).toMatchObject({ done: 0, unchanged: 1 })
  })

  it('refuse bad lines by number and reason, and keep the good ones', async () => {
    const [row = {}] = await pending()
    const id = row.request_id ?? ''
    const { refused, done } = await results([
      { request_id: '', order_id: '' },
      { request_id: 'FR-0000-0000', order_id: '', fapiao_number: NUMBER },
      { request_id: id, order_id: '2199999999', fapiao_number: NUMBER },
      { request_id: id, fapiao_number: '123' },
      { request_id: id, fapiao_number: NUMBER, carrier: 'dhl', tracking_number: 'SF1234567890123' },
      { request_id: id, fapiao_number: NUMBER, rejection: 'no' },
      { request_id: id, order_id: row.order_id ?? '' },
      { request_id: id, carrier: 'sf', tracking_number: 'SF1234567890123' },
      { request_id: id, fapiao_number: NUMBER },
      { request_id: id, fapiao_number: '26312000000123456780' },
    ])
    expect(refused.map(({ line, problem }: { line: number; problem: string }) => `${line} ${problem}`)).toEqual([
      '2 no_id',
      '3 no_request',
      '4 ids_differ',
      '5 fapiao_number',
      '6 carrier',
      '7 both',
      '8 nothing',
      '9 no_way',
      '11 no_way',
    ])
    expect(done).toBe(1)
    expect(await request(id)).toMatchObject({ state: 'issued', fapiaoNumber: NUMBER })
  })

  it('need a column that names the request', async () => {
    expect(await results([{ 号码: NUMBER }])).toMatchObject({ error: 'columns' })
  })
})
