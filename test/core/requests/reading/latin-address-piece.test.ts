// One piece of an address in Latin letters said anew: the rest of it stays as it stands.
import { describe, expect, it } from 'vitest'
import { withLatinPiece } from '../../../../core/requests/reading/latin-address-piece.js'

const ROOM = 'Room 5, 88 Keyuan Road, Pudong, Shanghai'
const BARE = '1203 Kerry Centre, 1515 Nanjing West Road, Shanghai'
const FLOOR = '3F, Tower B, 6 Rock Road, Xiamen'

describe('a piece takes the place of the one of its kind', () => {
  it.each([
    ['Room 7 please, the rest of the address is right', ROOM, 'Room 7, 88 Keyuan Road, Pudong, Shanghai'],
    ['sorry, room 7', ROOM, 'Room 7, 88 Keyuan Road, Pudong, Shanghai'],
    ['rum 7 tack, resten stämmer', ROOM, 'Room 7, 88 Keyuan Road, Pudong, Shanghai'],
    ['Kindly correct: suite is 1205', BARE, '1205 Kerry Centre, 1515 Nanjing West Road, Shanghai'],
    ['it is the 12th floor', FLOOR, '12F, Tower B, 6 Rock Road, Xiamen'],
    ['Tower C and floor 4', FLOOR, '4F, Tower C, 6 Rock Road, Xiamen'],
    ['Looks good but the number is Rock Road 16', FLOOR, 'Rock Road 16'],
  ])('%s', (text, before, after) => {
    expect(withLatinPiece(text, before)).toContain(after)
  })
})

it('a piece that was missing goes in front', () => {
  expect(withLatinPiece('please add unit 302', '88 Keyuan Road, Pudong, Shanghai')).toBe(
    'Unit 302, 88 Keyuan Road, Pudong, Shanghai',
  )
})

describe('whatever says more, or something else, is no piece', () => {
  it.each([
    'Room 7 and my phone is 13900001111',
    'I moved to 7 Anfu Road, Shanghai',
    'the room is fine',
    'number 5 is the right one',
    'is there a floor number missing?',
    'house of cards',
    'the tax number is 16',
    'no',
  ])('%s', (text) => {
    expect(withLatinPiece(text, ROOM)).toBeUndefined()
  })
})
