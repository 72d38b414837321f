// People say yes in many words; a thank-you, a question and praise are none.
import { expect, test } from 'vitest'
import type { Draft } from '../../../../core/records/draft.js'
import { handsIn, isAgreement } from '../../../../core/requests/form/agreement.js'
import { isChineseAgreement } from '../../../../core/requests/form/chinese-agreement.js'
import { leftOutByPlace } from '../../../../core/requests/form/left-out.js'
import { placesIn } from '../../../../core/requests/form/named-places.js'
import { putsOff } from '../../../../core/requests/form/puts-off.js'
import { otherRecipient, saidAnew } from '../../../../core/requests/form/said-anew.js'
import { isBesideSwedish, isSwedishAgreement } from '../../../../core/requests/form/swedish-agreement.js'

test.each([
  'looks good to me',
  'it is fine',
  'then please go ahead',
  'everything is right now',
  'då bekräftar jag',
  'nu stämmer det',
  'Jo men det är rätt',
  'kör på det',
  'no further corrections',
  'we have nothing to change',
  'please do the needful',
  'that works',
  'perfect',
  'inga fel',
  'inget att ändra från min sida',
  'allt i sin ordning',
  'ni kan ställa ut den',
  'bra så',
  'japp de e rätt',
  'Godkännes',
  'vänligen registrera ansökan',
])('"%s" agrees', (clause) => {
  expect(isAgreement(clause)).toBe(true)
})

test.each(['按这个开', '信息我都看过了没问题', '都对，提交吧', '那就开吧'])('"%s" agrees in Chinese', (clause) => {
  expect(clause.split('，').every(isChineseAgreement)).toBe(true)
})

test.each(['都开', '全部开票', '对了', '我去核对一下'])('"%s" does not', (clause) => {
  expect(isChineseAgreement(clause)).toBe(false)
})

test.each([
  'is it right',
  'är det rätt',
  'great',
  'thanks a lot',
  'not right',
  'the title is not correct',
  'I will confirm later',
  'tack så mycket',
  'should i confirm now',
  'send it again',
  'ok wait',
  'go on',
  'the phone',
])('"%s" does not', (clause) => {
  expect(isAgreement(clause)).toBe(false)
})

test.each([
  'då kan ni sätta igång',
  'chefen har också tittat och det är rätt',
  'godkänt från vår sida',
  'ni får gärna lämna in den nu',
  'det blir kanon',
  'så får det bli',
  'klart att skickas in',
  'ser ut att stämma',
  'då beställer vi',
  'rätt uppfattat',
  'ingen ändring',
  'det är precis så det ska vara',
  'det kan ni göra',
  'oki doki',
  'då är vi klara',
  'jajemän',
  'jag har dubbelkollat skattenumret och det stämmer',
  'inget att invända',
  'nu är det klart',
  'vi bekräftar att allt är korrekt',
  'jag har läst igenom allt och det stämmer',
  'nej det var rätt',
  'uppgifterna är korrekta så skicka in',
])('"%s" agrees in Swedish', (clause) => {
  expect(isSwedishAgreement(clause)).toBe(true)
})

test.each([
  'ska jag skicka in',
  'det är bra att veta',
  'skicka den till Malmö',
  'adressen är rätt',
  'den är bra men dyr',
  'chefen har tittat på det',
  'vi kör med SF',
  'skicka in senare',
  'allt är rätt utom telefonen',
  'bra jobbat',
  'beställ en till',
  'inget',
  'det ser ut att vara fel',
  'då vill jag ändra',
  'det går inte',
])('"%s" does not', (clause) => {
  expect(isSwedishAgreement(clause)).toBe(false)
})

test.each(['titeln stämmer', 'chefen har kollat', 'tack för snabb hjälp', 'ha en fin helg', 'vad smidigt'])(
  '"%s" takes nothing from a yes and is none',
  (clause) => {
    expect([isBesideSwedish(clause), isSwedishAgreement(clause)]).toEqual([true, false])
  },
)

test('the first two are two places', () => {
  expect(placesIn('bara de två första', 3)).toEqual([1, 2])
  expect(placesIn('not the last two', 3)).toEqual([2, 3])
})

test('a name said anew replaces the one it resembles, and nothing where it resembles none or both', () => {
  const known = { title: 'Granit AB', recipient: 'Maja Lind' }
  expect(saidAnew('Nej, det är Maja Lindh med h', known)).toEqual({ recipient: 'Maja Lindh' })
  expect(saidAnew('no, it should be Granite AB', known)).toEqual({ title: 'Granite AB' })
  expect(saidAnew('不对，是张晓明', { recipient: '张小明' })).toEqual({ recipient: '张晓明' })
  expect(saidAnew('Maja Lindh heter hon, inte Lind', known)).toEqual({ recipient: 'Maja Lindh' })
  expect(saidAnew('Maja Linde, utan h', known)).toEqual({ recipient: 'Maja Linde' })
  expect(saidAnew('efternamnet stavas Linde', known)).toEqual({ recipient: 'Maja Linde' })
  expect(saidAnew('no, it is wrong', known)).toBeUndefined()
  expect(saidAnew('no, it is Maja Lindh', { title: 'Maja Lind', recipient: 'Maja Lind' })).toBeUndefined()
})

test.each([
  'spot on, please confirm',
  'I confirm the above',
  'ok never mind that. confirm',
  'Bekräftat, ställ ut den.',
  'klockrent, kör',
  'Then I hereby submit this',
  'no, then confirm',
  'nej men bekräfta då',
  'That agrees with our papers.',
  'all the particulars are accurate',
  'We are quite content with it',
  'Good to go from our end!',
  'do file it',
  'please put it through',
  'alla uppgifterna är korrekta',
  'allt verkar stämma nu',
  'allt är som det ska',
  'klart att skicka',
])('"%s" hands it in', (text) => {
  expect(handsIn(text)).toBe(true)
})

test.each([
  'I will confirm later',
  'please confirm that you got it',
  'can you confirm?',
  'confirm, but the phone is wrong',
  'go ahead and send it to Bob Lee',
  'jag bekräftar imorgon',
  'chefen ska godkänna först',
  'confirm with remark 4711',
  'no, do not submit',
  'the address is right',
  'everything is right except the phone',
  'does it all agree',
  'send it to the office in Wuxi',
  'send it by courier',
  'adressen stämmer',
  'vi kör SF',
  'vi kör med bud',
  'skicka den till lagret',
])('"%s" does not', (text) => {
  expect(handsIn(text)).toBe(false)
})

test.each([
  ['Maja has left, use Oscar Finn', { recipient: 'Oscar Finn' }],
  ['Oscar Finn ska ha den', { recipient: 'Oscar Finn' }],
  ['please put Oscar Finn as contact', { recipient: 'Oscar Finn' }],
  ['I will ask Oscar Finn first', undefined],
  ['the title should be Oscar Finn', undefined],
  ['thanks, Oscar Finn', undefined],
])('"%s" hands over to %j', (text, said) => {
  expect(otherRecipient(text, { recipient: 'Maja Lindh' })).toEqual(said)
})

test.each([
  'I must first ask our accountant',
  'have to run, talk tomorrow',
  'let me look it up, one moment',
  "I'll send the rest in the evening",
  'brb',
  'jag måste kolla med ekonomi först',
  'vi hörs senare, måste gå',
])('"%s" puts it off', (text) => {
  expect(putsOff(text)).toBe(true)
})

test.each(['use 13900001234 later', 'send it to Anna', 'when will it come later?', 'skicka den', 'the general one'])(
  '"%s" does not',
  (text) => {
    expect(putsOff(text)).toBe(false)
  },
)

test.each([
  ['drop the second one', ['b']],
  ['vi behöver bara den första', ['b', 'c']],
  ['the last order is not needed', ['c']],
  ['leave the third one out for now', ['c']],
  ['lämna den första utanför', ['a']],
  ['the second one is right', []],
])('of three orders "%s" leaves out %j', (text, out) => {
  expect(leftOutByPlace({ orderIds: ['a', 'b', 'c'] } as Draft, text)).toEqual(out)
})
