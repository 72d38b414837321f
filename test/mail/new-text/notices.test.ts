// What companies and their servers add below a letter is left off, in whatever words; what a person says of letters stays.
import { expect, test } from 'vitest'
import { readNewText } from '../../../mail/new-text/read-new-text.js'
import { letterOf } from '../letter-of.js'

const NOTICES = [
  '🌳 保护环境，从我做起，请谨慎打印。',
  '此邮件由杀毒软件扫描，未发现病毒。',
  '注：此邮件内容涉及商业秘密，请妥善保管。',
  '公司已启用邮件归档，所有往来邮件均可能被监控。',
  '声明：\n1. 本邮件所载内容不构成任何要约或承诺。\n2. 如您不是指定收件人，请立即删除。',
  'NOTICE: This message contains privileged information intended only for the addressee named above.',
  "Save a tree. Don't print this e-mail unless it's really necessary.",
  'Any views or opinions presented in this email are solely those of the author.',
  'We may monitor email traffic data and also the content of email for the purposes of security.',
  'Atlas Ltd is a company registered in England and Wales with company number 1234567.',
  'For how we process personal data please see our privacy policy at www.atlas.example/privacy.',
  'Innan du skriver ut detta mejl, tänk på miljön!',
  'Måste du verkligen skriva ut det här mejlet? Tänk på miljön.',
  'Observera att e-post till kommunen kan bli allmän handling.',
  'Granit AB är registrerat i Sverige med organisationsnummer 556000-0000.',
  'Detta mejl kan innehålla affärshemligheter. Är du inte rätt mottagare ber vi dig radera det.',
  'Om du har fått detta meddelande av misstag ber vi dig förstöra det.',
]

test.each(NOTICES)('a notice is left off, alone and below a card: %s', async (notice) => {
  const card = 'Kind regards\nGrace Tan\nOffice Manager\nAtlas Ltd\n+44 20 7946 0000'
  for (const added of [notice, `${card}\n\n${notice}`, `${card}\n${notice}`]) {
    expect(readNewText(await letterOf({}, `Both, please.\n\n${added}`)).text).toBe('Both, please.')
  }
})

const SAID = [
  '您发的邮件里说“保密”，是什么意思？',
  '请保密，不要告诉我们采购部。',
  '为了报销方便，请打印后盖章再寄。',
  'The confirmation email is confidential, right?',
  'The message I got was not intended for me, I think.',
  'Please print it and send it by post.',
  'Notice: we move on 1 December.',
  'Får jag skicka mejlet vidare, eller är det konfidentiellt?',
  'Meddelandet var nog inte avsett för mig.',
  'Skriv ut den och skicka med posten.',
]

test.each(SAID)('what a person says of letters stays: %s', async (said) => {
  expect(readNewText(await letterOf({}, `Hello.\n\n${said}`)).text).toBe(`Hello.\n\n${said}`)
})

test.each(NOTICES)('a notice right below the address that ends a card is left off with it: %s', async (notice) => {
  for (const place of ['地址：宁波市江北区人民路1号', 'Add: 12 Harbour Road, Leeds']) {
    const card = `Grace Tan\nFinance | Atlas Ltd\nT: +44 20 7946 0000\n${place}`
    const letter = letterOf({ From: 'Grace Tan <grace@atlas.example>' }, `Both, please.\n\n${card}\n${notice}`)
    expect(readNewText(await letter).text).toBe('Both, please.')
  }
})
