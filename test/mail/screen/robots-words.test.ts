// What robots write where no header gives them away: each of these was once taken for a person’s.
import { expect, test } from 'vitest'
import { screenText } from '../../../mail/screen/automatic-text.js'

const ROBOTS: [subject: string, text: string][] = [
  [
    'Re: Fapiao (Boxbe: verify)',
    'Your message to user@corp.com was received but has not been delivered. To prove your message was sent by a human and not a computer, please click the link below.',
  ],
  ['Message from KM_C458', 'Scanned document attached.'],
  ['Your mailbox is almost full', 'Your mailbox has reached 95% of its quota. You will soon not be able to send mail.'],
  [
    'Your verification code',
    'Your verification code is 443122. It expires in 10 minutes. If you did not request this, ignore this email.',
  ],
  [
    'Re: Your Fapiao request',
    "Hi there,\n\nThanks for your email! I'm taking some time off and will reply when I'm back online on Monday. For urgent matters, Dan has you covered: dan@a.com.\n\nKate",
  ],
  [
    'Re: order 5550123456',
    'This inbox is used for outgoing notifications only. Messages sent here are not read. Visit https://help.a.com for assistance.',
  ],
  ['Re: Fapiao', "I'm at a customer site all week and will only check mail in the evenings. Expect a delay."],
  [
    'Re: Fapiao [#88213]',
    'Your request has been logged under number 88213. An agent will look at it shortly. Please keep the number in the subject line.',
  ],
  [
    'Re: Your mail',
    "Thanks! Got it. We're a small team and read every message, but it may take us up to three days to get back to you.",
  ],
  ['Re: Fapiao', 'I work part-time (Mon-Wed). I will read your message on my next working day.'],
  ['Re:发票', '已收到您的邮件,编号:CG20261119001,我们会安排专人跟进。'],
  ['回复: 发票', '本人已调任其他岗位,发票相关工作请与刘敏对接,liumin@a.cn,谢谢支持。'],
  ['Re: 发票', '亲,您的消息已收到,客服会尽快为您处理哦~工作时间9:00-18:00。'],
  ['我在休假', '正在休假,有事请打电话。'],
  ['会议邀请已被接受', '王芳 已接受您的会议邀请:发票沟通。'],
  ['邮件已送达', '您发送给 wangf@a.cn 的邮件已成功送达对方邮箱。'],
  ['邮件被拦截通知', '您发送的邮件因含有可疑附件已被网关拦截,如有疑问请联系管理员。'],
  [
    'Re: Fapiao',
    'Tack för att du hör av dig! Ditt ärende har fått nummer 44121. Vi svarar så fort vi kan, oftast inom två arbetsdagar.',
  ],
  ['Re: Fapiao', 'Bonjour, je ne suis plus salarié de la société. Merci de contacter Mme Roux : roux@s.fr.'],
  ['Re: Fapiao', 'Hola, ya no trabajo en esta empresa. Para cualquier consulta escriba a info@e.es.'],
  ['Re: Fapiao', '佐藤です。11月20日まで出張のため、メールの返信が遅れることがあります。ご了承ください。'],
  [
    '受付完了のお知らせ',
    'このたびはお問い合わせいただき誠にありがとうございます。受付番号:12345。3営業日以内にご回答いたします。',
  ],
  ['Bob wants to connect', 'Bob would like to add you to his professional network. Accept'],
  [
    'You have a receipt',
    'You sent a payment of $20.00 to Shop. Transaction ID 8U8812. It may take a few moments for this transaction to appear.',
  ],
  [
    'Cloud recording is now available',
    'Your cloud recording is now available. Topic: Fapiao sync. View detailed meeting report',
  ],
  [
    'Backup job completed with warnings',
    'Job name: nightly. Status: Warning. Start time 01:00. End time 02:13. Total size 1.2 TB.',
  ],
  ['Toner low', 'Device LJ4: black toner cartridge is low. Serial CN2211.'],
  ['Anna assigned you a card', 'Anna added you to the card Fapiao on Finance.'],
  ['Build #311 failed in master', 'Failed tests: 3. Console output attached.'],
  ['Fax received', 'A new fax of 2 pages from +46 8 123 was received.'],
  [
    'Re: Fapiao (verification)',
    'Hi, this is u@a.com. I am protecting myself from receiving junk mail. Just this once, click the link below so I can receive your emails.',
  ],
]

test.each(ROBOTS)('a robot says under “%s”: %s', (subject, text) => {
  expect(screenText(subject, text)).toMatchObject({ answer: false })
})
