// Clients and servers that write like no other: old Lotus Notes, banners of company servers, signatures without a mark.
import { expect, test } from 'vitest'
import { readNewText } from '../../../mail/new-text/read-new-text.js'
import { letterOf } from '../letter-of.js'

async function newTextOf(text: string): Promise<string> {
  return readNewText(await letterOf({ 'In-Reply-To': '<x@assistant.example>' }, text)).text
}

const NOTES = [
  '"Fapiao" <fapiao@assistant.example> \n2026-11-20 10:12\n\nTo\n<jo@corp.example>\ncc\n\nSubject\nOrder',
  'Fapiao Assistant\nSent by: fapiao@assistant.example\n11/20/2026 10:12 AM\n\nTo\nJo/Corp@Corp\ncc\n\nSubject\nOrder',
  '发票助手 <fapiao@assistant.example>\n2026-11-20 10:12\n\n收件人\n王丽\n抄送\n\n主题\n订单',
  'Fapiao <fapiao@assistant.example>\n20.11.2026 10:12\n\nAn\njo@corp.example\nKopie\n\nThema\nOrder',
]

test.each(NOTES)('headers of old Lotus Notes begin the older letter: %s', async (headers) => {
  expect(await newTextOf(`Agreed.\n\n\n${headers}\n\n\nYour order has been paid.`)).toBe('Agreed.')
})

test('a list of headings is no header of Lotus Notes', async () => {
  const text = 'Our form has these fields:\nTo\nSubject\nWhich do we need on 2026-11-20 10:12?'
  expect(await newTextOf(text)).toBe(text)
})

const BANNERS = [
  'CAUTION: This email originated from outside of the organization. Do not click links.',
  '[EXTERNAL EMAIL] This message came from outside the company.',
  "You don't often get email from jo@corp.example. Learn why this is important",
  '注意：此邮件来自外部，请谨慎点击链接。',
  '[EXTERNAL]',
  'OBS! Det här mejlet kommer utifrån, var försiktig med länkar.',
]

test.each(BANNERS)('the banner of a company server is left off: %s', async (banner) => {
  expect(await newTextOf(`${banner}\n\nWhere is my Fapiao?`)).toBe('Where is my Fapiao?')
})

test('a banner is not mistaken for the letter itself', async () => {
  const text = 'This email came from outside? I wonder who sent it.'
  expect(await newTextOf(text)).toBe(text)
})

const SIGNATURES = [
  'Med vänlig hälsning\nEva Ek\nEkonomichef\nBolaget AB',
  'Best regards,\n\nJohn Park\nFinance Manager\nCorp Ltd',
  '祝好\n王丽\n财务部\n星河科技有限公司',
  '王丽\n财务部 | 星河科技有限公司\n电话：010-88886666  手机：13800138000\n地址：北京市海淀区中关村大街1号',
]

/** Not the name the letter comes from: the lines themselves say that they are a card. */
const CARDS = [
  'Kind regards,\nSarah Chen\nOffice Coordinator\nMeridian Group\nPlease consider the environment before printing this email.',
  'Regards\n\nHannah Lee\nFacilities\nBluefin Ltd\nMy working days are Monday to Thursday.\nwww.bluefin.example',
  'Mvh Johan\n\nJohan Berg\nVD, Bergs Bygg AB\nTel 0650-123 45',
  '/Karin\n\nKarin Lund\nEkonomiansvarig\nFjällmedia AB',
  'Hälsningar\n\nJohan Berg\nBergs Bygg AB\nBesöksadress: Storgatan 1, Hudiksvall',
  '顺祝 商祺！\n------------------------------\n陈立\n财务部\n成都锦城机电有限公司\nQQ：12345678',
  '李明\n北京天元咨询有限公司  财务部\n电话：010-58580000',
  '孙悦\n大连海之星船务有限公司 行政人事部\n地址：大连市中山区人民路15号\n电话：0411-82820000  传真：0411-82820001',
  '周敏 Mina Zhou\nSenior Accountant\nNordic Trading (Shanghai) Co., Ltd.\nT +86 21 5058 0000',
  'Best Regards,\nBing Wang 王冰\n--------------------\n信息中心 | 华信集团\nTel: 029-8888 0000 ext 8012',
  'Mvh\nGustav\n______________________\nGustav Lind\nLindströms Mekaniska AB\n0171-44 55 66',
  'Best\nLena\n---\nLena Fischer, Fischer Werkzeuge GmbH, Stuttgart',
  'Nora Quinn  |  Accounts  |  Atlas Ltd  |  T 020 7946 0000',
  'Yours sincerely,\n\nJane Doe (she/her)\nSenior Associate\nDoe & Partners LLP\nRegistered in England and Wales No. 01234567',
]

test.each(CARDS)('a card of somebody is left off, with the formula above it: %s', async (card) => {
  expect(await newTextOf(`Which tax rate?\n\n${card}`)).toBe('Which tax rate?')
})

const ANNOUNCED = [
  'Contact for the courier:\n\nSarah Chen\nMeridian Group, Finance\n+86 21 5050 0000',
  '请寄给财务部的同事\n\n周敏\n诺迪贸易（上海）有限公司 财务部\n021-50580000',
  'Skicka den till Maria i stället\n\nMaria Holm\nHolm AB, Inköp\n08-123 45 67',
]

test.each(ANNOUNCED)('a card that is announced is what the letter says: %s', async (text) => {
  expect(await newTextOf(text)).toBe(text)
})

const LABELLED = '请改成：\n公司：合肥量子谷科技有限公司\n部门：信息技术部\n联系人：吴磊\n电话：0551-6600000'

test('the writer among the data that a letter gives is no signature', async () => {
  const letter = await letterOf({ From: '吴磊 <ray@corp.example>' }, LABELLED)
  expect(readNewText(letter).text).toBe(LABELLED)
})

test.each(['此致\n    敬礼\n\n            张伟', 'Med vänlig hälsning\nGustav Lind'])(
  'a formula with a name and no card stays: %s',
  async (closing) => {
    expect(await newTextOf(`Which tax rate?\n\n${closing}`)).toBe(`Which tax rate?\n\n${closing}`)
  },
)

const AFTERTHOUGHTS = ['P.S. The tax ID stays.', 'PS：税号不变。', '又及：税号不变。', 'PS. Skattenumret är samma.']

test.each(AFTERTHOUGHTS)('what came to mind after signing is read, and the card between is not: %s', async (after) => {
  const card = 'Kind regards,\nAisha Khan\nPayroll\nCrescent Textiles Ltd\nTel +92 42 3500 0000'
  expect(await newTextOf(`New title, please.\n\n${card}\n\n${after}`)).toBe(`New title, please.\n\n${after}`)
})

const THANKING = ['谢谢！', 'Ha en fin dag!', 'Thanks again!', 'Tack på förhand!']

test.each(THANKING)('thanks are said, whatever card is below: %s', async (thanks) => {
  const card = 'Sarah Chen\nOffice Coordinator\nMeridian Group\nwww.meridian.example'
  expect(await newTextOf(`Which tax rate?\n\n${thanks}\n\n${card}`)).toBe(`Which tax rate?\n\n${thanks}`)
})

test.each(SIGNATURES)('a signature with role and company is left off: %s', async (signature) => {
  const letter = await letterOf({ From: '王丽 <wangli@corp.example>' }, `Which tax rate?\n\n${signature}`)
  expect(readNewText(letter).text).toBe('Which tax rate?')
})

const KEPT = [
  'Thanks,\nLi',
  '谢谢\n王丽',
  '谢谢\n王丽\n13800138000',
  'Thanks\nLi Wang\n12 Century Avenue, Shanghai 200120',
]

test.each(KEPT)('a name alone, and what a courier needs, stays: %s', async (ending) => {
  expect(await newTextOf(`Please send it by courier.\n\n${ending}`)).toBe(`Please send it by courier.\n\n${ending}`)
})

const PROGRAMS = [
  '-----"Fapiao" <fapiao@assistant.example> wrote: -----\nTo: jo@corp.example\nFrom: "Fapiao" <fapiao@assistant.example>\nDate: 11/20/2026 10:12AM\nSubject: Order\n\nPaid.',
  '-----发票助手 <fapiao@assistant.example> 写道: -----\n收件人: jo@corp.example\n发件人: 发票助手\n日期: 2026/11/20 10:12\n主题: 订单\n\n已付款。',
  'Quoting Fapiao <fapiao@assistant.example>:\n\n> Paid.',
  'Citerar Fapiao <fapiao@assistant.example>:\n\n> Betald.',
  '---- Replied Message ----\n| From | Fapiao<fapiao@assistant.example> |\n| Date | 11/20/2026 10:12 |\n| To | <jo@corp.example> |\n| Subject | Order |\nPaid.',
  '下载 Outlook for iOS\n________________________________\n发件人: 发票助手 <fapiao@assistant.example>\n发送时间: 2026年11月20日\n收件人: Jo\n主题: 订单\n\n已付款。',
  '> Paid.\n\n_____________________\nbuyers mailing list\nhttp://lists.corp.example/mailman/listinfo/buyers',
]

test.each(PROGRAMS)('what Notes, Horde, NetEase, Outlook and list servers add is left off: %s', async (added) => {
  expect(await newTextOf(`Yes, both.\n\n${added}\n`)).toBe('Yes, both.')
})

test('the armour of a signed letter is not its text', async () => {
  const signature = '-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----'
  const text = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nTwo points:\n- - the title\n- - the amount\n${signature}\n`
  expect(await newTextOf(text)).toBe('Two points:\n- the title\n- the amount')
})

const LIKE_FOOTERS = [
  'Sent from my desk, is much easier than the phone.',
  'Sent from Beijing on Monday',
  'Sent by courier last week.',
  'Skickat med bud i måndags',
  '从上海仓库发出',
  '发自北京的快递到现在也没到',
]

test.each(LIKE_FOOTERS)('a sentence that begins like a footer stays: %s', async (sentence) => {
  expect(await newTextOf(`Here it is.\n\n${sentence}`)).toBe(`Here it is.\n\n${sentence}`)
})

const APPS = [
  'Sent wirelessly from my BlackBerry device on the Bell network.',
  '| |\nwangbing\n|\n|\nwb@corp.example\n|\nSignature is customized by Netease Mail Master',

  '从网易邮箱大师发来的邮件',
  '由Honor手机发出',
  'Sent from Mailspring',
  'Sent via the GMX app',
  'Sent from my Fairphone',
  'Skickat från min Galaxy',
  '从我的 Galaxy 发送',
  '发自 WPS 邮箱客户端',
]

test.each(APPS)('the name of a phone or program makes it a footer: %s', async (footer) => {
  expect(await newTextOf(`Here it is.\n\n${footer}`)).toBe('Here it is.')
})

test('paragraphs of Outlook are lines: an empty one parts what was written from what was added', async () => {
  const lines = ['Both, please.', '&nbsp;', 'Regards', 'Eva Ek', 'Controller', 'Nordverk AB']
  const html = lines.map((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`).join('')
  const { text: _, ...letter } = await letterOf()
  expect(readNewText({ ...letter, html: `<div class="WordSection1">${html}</div>` }).text).toBe('Both, please.')
})

const RULED = [
  'The old one was\n---\nBluefin\n---\nand now\n---\nBluefin (China)\n---',
  '第一张\n-----\n第二张\n-----\n都要专票',
  'One for March\n=====\nOne for April',
]

test.each(RULED)('rules between things that a person lists stay: %s', async (text) => {
  expect(await newTextOf(text)).toBe(text)
})

test('what a ticket system asks to write above is older text', async () => {
  const line = '##- Please type your reply above this line -##'
  expect(await newTextOf(`Yes, please.\n\n${line}\nYour request has been updated.`)).toBe('Yes, please.')
})

const PASSED_ON = [
  '> 以下是转发的邮件：\n> \n> 发件人: 周会计 <zhou@corp.example>\n> 主题: 开票资料\n> 收件人: 范晓 <fan@corp.example>\n> \n> 税号：91330200MA2TEST65N',
  '------ Forwarded Message ------\nFrom "Carol Xu" <carol@corp.example>\nTo "Mark" <mark@corp.example>\nDate 2026-11-17 09:12:33\nSubject Details\n\n税号：91330200MA2TEST65N',
]

test.each(PASSED_ON)('headers of what is passed on are no part of it: %s', async (added) => {
  const found = readNewText(await letterOf({}, `See below.\n\n${added}\n`))
  expect(found).toEqual({ text: 'See below.', older: '税号：91330200MA2TEST65N', forwarded: true })
})

test('who only signs automatically passes a letter on without a word', async () => {
  const headers = { From: '范晓 <fan@corp.example>', Subject: '转发：开票资料' }
  const older = '发件人： 周会计\n发送时间： 2026-11-17 09:12\n收件人： fan@corp.example\n主题： 开票资料\n税号：1'
  const found = readNewText(await letterOf(headers, `\n\n范晓\nfan@corp.example\n\n${older}\n`))
  expect(found).toEqual({ text: '', older: '税号：1', forwarded: true })
})

test('a footer alone is nothing written, so that the subject counts', async () => {
  expect(readNewText(await letterOf({}, '\n\nSent from my iPhone\n')).text).toBe('')
})
