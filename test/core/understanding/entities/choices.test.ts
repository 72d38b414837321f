// Which kind of Fapiao and which delivery a message chooses.
import { expect, it } from 'vitest'
import { entitiesOf } from './entities-of.js'

it.each([
  ['开专票', 'special'],
  ['增值税专用发票', 'special'],
  ['a special VAT fapiao please', 'special'],
  ['en särskild Fapiao', 'special'],
  ['普通发票就行', 'general'],
  ['general fapiao', 'general'],
  ['en vanlig fapiao', 'general'],
  ['专票和普票有什么区别', undefined],
  ['general or special fapiao?', undefined],
  ['开票', undefined],
])('the type in "%s" is %s', (text, type) => {
  expect(entitiesOf(text).fapiaoType).toBe(type)
})

it.each([
  ['发顺丰到付', 'sf_collect'],
  ['by SF please', 'sf_collect'],
  ['韵达', 'yunda'],
  ['I will pick it up', 'pickup'],
  ['自取', 'pickup'],
  ['jag hämtar den', 'pickup'],
  ['send it by e-mail', 'email'],
  ['电子发票', 'email'],
  ['不要顺丰，发韵达', 'yunda'],
  ['Yunda, not SF', 'yunda'],
  ['SF or Yunda?', undefined],
])('the courier in "%s" is %s', (text, courier) => {
  expect(entitiesOf(text).courier).toBe(courier)
})
