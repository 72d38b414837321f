// One piece for another inside of a value: which value is meant shows where the wrong piece stands.
import { expect, test } from 'vitest'
import { swapPart } from '../../../../core/requests/reading/swapped-part.js'

const CURRENT = {
  title: 'Aspen Foods (Suzhou) Ltd.',
  recipient: 'Lucy Okafor',
  phone: '13911110001',
  address: '18 Jianguo Middle Road, Huangpu, Shanghai',
}

test.each([
  ['the house number is 81, not 18', { address: '81 Jianguo Middle Road, Huangpu, Shanghai' }],
  ['husnumret är 81 inte 18', { address: '81 Jianguo Middle Road, Huangpu, Shanghai' }],
  ['Lucia instead of Lucy', { recipient: 'Lucia Okafor' }],
  ['inte Suzhou utan Wuxi', { title: 'Aspen Foods (Wuxi) Ltd.' }],
  ['Huangpu should be Xuhui', { address: '18 Jianguo Middle Road, Xuhui, Shanghai' }],
  ['the house number should be 81', { address: '81 Jianguo Middle Road, Huangpu, Shanghai' }],
  ['wrong house number, it is 81', { address: '81 Jianguo Middle Road, Huangpu, Shanghai' }],
  ['fel husnummer, det är 81', { address: '81 Jianguo Middle Road, Huangpu, Shanghai' }],
  ['not Lucy, Oscar Finn', { recipient: 'Oscar Finn' }],
  ['Foods ska bytas mot Trading i titeln', { title: 'Aspen Trading (Suzhou) Ltd.' }],
  ['det ska stå Limited och inte Ltd', { title: 'Aspen Foods (Suzhou) Limited.' }],
  ['Lucy should be replaced by Lucia', { recipient: 'Lucia Okafor' }],
  ['change Middle to East', { address: '18 Jianguo East Road, Huangpu, Shanghai' }],
])('"%s"', (text, fixed) => {
  expect(swapPart(text, CURRENT)).toEqual(fixed)
})

test('a Chinese address has no spaces around its pieces', () => {
  const address = '苏州工业园区金鸡湖大道1355号国际科技园4A'
  expect(swapPart('wrong building, it is 4B not 4A', { address })).toEqual({ address: address.replace('4A', '4B') })
})

test.each([
  ['room 8 instead of 7', 'Room 8, Tower B, 12 Gubei Road'],
  ['Room 8 not 7', 'Room 8, Tower B, 12 Gubei Road'],
  ['rumsnumret är 8', 'Room 8, Tower B, 12 Gubei Road'],
  ['the tower should be C', 'Room 7, Tower C, 12 Gubei Road'],
  ['rum 8, inte 7', 'Room 8, Tower B, 12 Gubei Road'],
  ['ändra rummet, Room 8 ska det vara', 'Room 8, Tower B, 12 Gubei Road'],
  ['fel rum, 8', 'Room 8, Tower B, 12 Gubei Road'],
  ['nej, det är Room 8', 'Room 8, Tower B, 12 Gubei Road'],
])('one number of an address: "%s"', (text, address) => {
  expect(swapPart(text, { address: 'Room 7, Tower B, 12 Gubei Road' })).toEqual({ address })
})

test.each(['SF, not Yunda', 'it is fine, not urgent', 'the year is 2026, not 2025', 'the delivery should be quick'])(
  '"%s" changes nothing',
  (text) => {
    expect(swapPart(text, CURRENT)).toBeUndefined()
  },
)
