// Cards that nothing leads to: who writes is known by the sender's name, whatever form the card gives it.
import { expect, test } from 'vitest'
import { letterWords, readNewText } from '../../../mail/new-text/read-new-text.js'
import { letterOf } from '../letter-of.js'

async function newTextOf(from: string, text: string): Promise<string> {
  return letterWords(readNewText(await letterOf({ From: from }, text)))
}

const CARDS: [from: string, card: string][] = [
  ['Rob <rob@firma.example>', 'Robert J. Miles\nMiles Consulting LLC · Austin, TX\n(512) 555-0100 · firma.example'],
  ['Zoe <zoe@firma.example>', 'Zoë Laurent\nComptable\nLaurent SARL\n12 rue de la Paix, 75002 Paris'],
  ['Leila <leila@firma.example>', 'L. Haddad\nOasis FZE, Dubai'],
  ['Ying Zhao <ying@firma.example>', 'Ms. Ying Zhao\nTreasury\nHaier Europe'],
  [
    'Lin Na <linna@firma.example>',
    'LIN NA (林娜)\nFinance Supervisor 财务主管\nYili Foods 一立食品\nMob: 139-0000-1111',
  ],
  ['Peter Lau <peter@firma.example>', 'Peter Lau 刘伟\nM: 9123 4567'],
  ['Pat <pat@firma.example>', 'Pat Doyle - Doyle Logistics - 01 555 1234'],
  ['Fred <fred@firma.example>', 'Fred Baker, IT'],
  ['Åsa <asa@firma.example>', 'Åsa Falk\nFalk Redovisning | 0707-12 34 56 | www.falk.example\nOrg.nr 556677-8899'],
  ['鲁 <lu@firma.example>', '鲁宾\n行政人事部\n青岛海蓝水产'],
  ['蔡小姐 <cai@firma.example>', '蔡依琳 小姐\n永丰（昆山）有限公司  财务部\nTEL:0512-57771234#203'],
  ['佐藤健 <sato@firma.example>', '――――――――――――――\n佐藤 健\n株式会社サトー上海支店\nTEL 021-5555-0000\n――――――――――――――'],
  ['彭彭 <pp@firma.example>', '彭彭 13900002222'],
  ['何志强 <hzq@firma.example>', '何志强 Tel:13900001111'],
  ['财务-小赵 <zhao@firma.example>', '赵敏\n出纳 · 东方重工'],
  ['张晓东 <zxd@firma.example>', '此致\n敬礼\n\n张晓东\n综合管理部\n地址：苏州市星湖街328号  邮编：215000'],
  ['李婷婷 <ltt@firma.example>', '顺颂\n时祺！\n\n李婷婷\n2026-11-26\n\n恒通电子 | 让连接更简单'],
  ['Tim Becker <tim@firma.example>', 'Warmest,\nTim Becker\nOffice of the CFO'],
  ['Malin Roos <malin@firma.example>', 'Med vänliga vinterhälsningar\n\nMalin Roos\nRoos Teknik'],
  [
    'Carla <carla@firma.example>',
    'Un saludo,\nCarla Ruiz\nDpto. Administración\nRuiz Hermanos S.L.\nTlf. 91 555 12 34',
  ],
  ['Tobias <tobias@firma.example>', 'Viele Grüße aus Hamburg\nTobias Kern\nKern & Söhne KG | Buchhaltung'],
  ['Ahmed <ahmed@firma.example>', 'Thanks&Regards\nAhmed Saleh\nLogistics'],
  ['苗苗 <mm@firma.example>', '|            |\n| 苗苗       |\n| 出纳       |\n| mm@firma.example |'],
]

test.each(CARDS)('%s is known by a card below an empty line: %s', async (from, card) => {
  expect(await newTextOf(from, `It is the second one that is missing.\n\n${card}`)).toBe(
    'It is the second one that is missing.',
  )
})

const KEPT: [from: string, text: string][] = [
  [
    'Frida Ljung <frida@firma.example>',
    'Den nya adressen är\n\nFrida Ljung\nLjung Import AB\nHamngatan 3\n211 22 Malmö',
  ],
  ['陈静怡 <cjy@firma.example>', '请寄到下面这个地址。\n\n陈静怡\n成都市武侯区天府大道1700号\n13088887777'],
  ['于洋 <yy@firma.example>', '以后请联系新同事\n\n刘畅\n财务部\nliuchang@firma.example'],
  ['Uma <uma@firma.example>', 'Please use this contact for delivery from now on:\n\nUma Rao\n+86 138 2222 3333'],
  ['Jan <jan@firma.example>', 'We moved. New address is\nJan Smit\nSmit BV\nCentury Avenue 100\nShanghai'],
  ['Will <will@firma.example>', 'One more question\n\nWill it come on Friday\nor on Monday'],
  ['Max <max@firma.example>', 'Two limits.\n\nMaximum amount 3,000\nMaximum age two years'],
]

test.each(KEPT)('%s wrote this to be read: %s', async (from, text) => {
  expect(await newTextOf(from, text)).toBe(text)
})

const DATED = ['Am 25.11.26 um 10:12 schrieb Fapiao:', 'Nov 25, 2026, 10:12 by bot@assistant.example:']

test.each(DATED)('without a mark, “%s” leads to the older letter as well', async (line) => {
  expect(await newTextOf('Ann <ann@firma.example>', `Yes please.\n\n${line}\n\nIt is paid.`)).toBe('Yes please.')
})

test('a name and when, right above marked lines, lead to the older letter', async () => {
  expect(await newTextOf('许晴 <xq@firma.example>', '确认。\n\n发票助手 2026/11/25 10:12\n> 请确认抬头')).toBe('确认。')
})

test('a folded attribution may go on with the older letter on its own line', async () => {
  const older = 'On Wed, Nov 25, 2026 at 10:12, Fapiao\n<fapiao@assistant.example> wrote:   Shall we send it?'
  expect(await newTextOf('Ann <ann@firma.example>', `Yes please.\n\n${older}`)).toBe('Yes please.')
})

const POINTED: [said: string, card: string, told: string[]][] = [
  [
    'Please post it to the address in my signature. Thanks!',
    'Best regards\nEve Lund\nOffice Manager\nRope Ltd | www.rope.example\n8 Zhongshan Road, Ningbo\nMobile: 13911112222',
    ['Eve Lund', '8 Zhongshan Road, Ningbo', 'Mobile: 13911112222'],
  ],
  [
    '请寄到签名里的地址，谢谢',
    '林芳\n财务部\n宁波缆绳有限公司\n地址：宁波市海曙区中山西路8号\n手机：13911112222',
    ['林芳', '地址：宁波市海曙区中山西路8号', '手机：13911112222'],
  ],
  [
    'Skicka den till adressen i min signatur.',
    'Mvh\nEva Lund\nEkonomi\nRep AB\n8 Zhongshan Road, Ningbo\nMobil: 13911112222',
    ['Eva Lund', '8 Zhongshan Road, Ningbo', 'Mobil: 13911112222'],
  ],
  [
    'Please send it to the address below.',
    'Kind regards,\nEve Lund\nRope Ltd\n8 Zhongshan Road, Ningbo\nMobile: 13911112222',
    ['Eve Lund', '8 Zhongshan Road, Ningbo'],
  ],
]

test.each(POINTED)('a card is read where the letter points at it: %s', async (said, card, told) => {
  const text = await newTextOf(`${told[0]} <lund@firma.example>`, `${said}\n\n${card}`)
  for (const line of told) expect(text).toContain(line)
  expect(text).not.toMatch(/Office Manager|财务部|Ekonomi|www|Rep AB|有限公司/u)
})

test.each([
  'Please send it to the address below:\n\nIda Holm\n5 Lane 12, Wuding Road, Shanghai\n13900007011',
  'The address in your letter is wrong.',
  '地址在上面，签名不用看',
])('and nowhere else: %s', async (said) => {
  const card = 'Kind regards,\nEve Lund\nRope Ltd\n8 Zhongshan Road, Ningbo\nMobile: 13911112222'
  expect(await newTextOf('Eve Lund <lund@firma.example>', `${said}\n\n${card}`)).not.toContain('Zhongshan')
})
