// Each field of the form with two good values as people say them, and a card that holds all the others.
import type { FieldName } from '../../../../core/requests/request-fields.js'

export type Sample = {
  field: FieldName
  /** What the form calls it, in English. */
  name: string
  said: string
  other: string
  /** How the second value is kept. */
  kept: string
  optional?: true
}

export const CARD: Partial<Record<FieldName | 'orders', string>> = {
  fapiao_type: 'special',
  title_type: 'enterprise',
  title: 'Nordvik Trading (Shanghai) Co., Ltd.',
  tax_id: '91440300708461136T',
  reg_address: 'Room 1203, 55 Huaihai Middle Road, Huangpu District, Shanghai',
  reg_phone: '021-64381234',
  bank_name: 'China Merchants Bank Shanghai Xujiahui Branch',
  bank_account: '121908881234567',
  method: 'yunda',
  recipient: 'Emma Berg',
  phone: '13788886666',
  address: 'Room 1203, 55 Huaihai Middle Road, Huangpu District, Shanghai',
}

export const SAMPLES: readonly Sample[] = [
  { field: 'fapiao_type', name: 'Fapiao type', said: 'general', other: 'special', kept: 'special' },
  {
    field: 'title',
    name: 'title',
    said: 'Nordvik Trading (Shanghai) Co., Ltd.',
    other: 'Nordvik Supply (Suzhou) Co., Ltd.',
    kept: 'Nordvik Supply (Suzhou) Co., Ltd.',
  },
  {
    field: 'tax_id',
    name: 'tax ID',
    said: '91440300708461136T',
    other: '9144030071526726XG',
    kept: '9144030071526726XG',
  },
  {
    field: 'reg_address',
    name: 'registered address',
    said: '55 Huaihai Middle Road, Huangpu District, Shanghai',
    other: '168 Nanjing West Road, Huangpu District, Shanghai',
    kept: '168 Nanjing West Road, Huangpu District, Shanghai',
  },
  { field: 'reg_phone', name: 'registered phone', said: '021-64381234', other: '021-62885678', kept: '021-62885678' },
  {
    field: 'bank_name',
    name: 'bank name',
    said: 'China Merchants Bank Shanghai Xujiahui Branch',
    other: 'Bank of China Shanghai Pudong Branch',
    kept: 'Bank of China Shanghai Pudong Branch',
  },
  {
    field: 'bank_account',
    name: 'account number',
    said: '121908881234567',
    other: '6222 0210 0100 1234',
    kept: '6222021001001234',
  },
  { field: 'method', name: 'delivery method', said: 'Yunda', other: 'SF Express', kept: 'sf_collect' },
  { field: 'recipient', name: 'recipient', said: 'Emma Berg', other: 'Karin Holm', kept: 'Karin Holm' },
  { field: 'phone', name: 'recipient phone', said: '13788886666', other: '13912345678', kept: '13912345678' },
  {
    field: 'address',
    name: 'delivery address',
    said: '55 Huaihai Middle Road, Huangpu District, Shanghai',
    other: '168 Nanjing West Road, Huangpu District, Shanghai',
    kept: '168 Nanjing West Road, Huangpu District, Shanghai',
  },
  { field: 'postcode', name: 'postcode', said: '200021', other: '200040', kept: '200040', optional: true },
  { field: 'remark', name: 'remark', said: 'PO 4711', other: 'PO 4712', kept: 'PO 4712', optional: true },
]
