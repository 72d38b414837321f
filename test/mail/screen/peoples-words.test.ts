// What people write that looks like a robot’s at first glance: absence, bounces, automatic letters, thanks.
import { expect, test } from 'vitest'
import { screenText } from '../../../mail/screen/automatic-text.js'

const PEOPLE: [subject: string, text: string][] = [
  [
    'Out of office next week',
    'I will be out of the office next week, could you send the Fapiao to my colleague Bob instead? Order 5550111222.',
  ],
  ['Fapiao', 'I am away from Monday and want the Fapiao before. Is express possible?'],
  ['Auto-reply loop?', 'We seem to be in a loop: your system answers my out-of-office. Please stop that.'],
  [
    'Re: Fapiao',
    'Your message was forwarded to me by our accounts team. We need the tax number corrected to 91110108MA01ABCD2X.',
  ],
  [
    'Undelivered mail',
    'My last message to you came back undelivered, so I write again: what documents do you need for a special Fapiao?',
  ],
  ['Re: [#88213] Fapiao', 'Hi, ticket 88213 on our side. When is the Fapiao sent?'],
  ['Automated invoicing', 'Do you offer automated invoicing, i.e. Fapiao for every monthly payment?'],
  ['System notification', 'Your system notification says the request was rejected. Why?'],
  ['Reminder', 'Kind reminder: we have not received the Fapiao for October yet.'],
  ['Thank you for your e-mail', 'Thank you for your e-mail. The details: title Star Ltd, tax ID 91110108MA01ABCD2X.'],
  ['Re: Thank you for contacting us', "Thanks. I'm still waiting for an answer to my question about mailing."],
  ['Holiday', 'Happy holidays! Quick one: does the Fapiao carry the contract number in the remark?'],
  [
    'FW: Automatic reply: Fapiao',
    'Got this when writing to your colleague. Who can help me now with a lost Fapiao?\n\nFrom: Chen\nSent: Monday\nTo: Yul\nSubject: Automatic reply: Fapiao\n\nI am out of the office.',
  ],
  ['No reply', 'I have written twice and got no reply. Is anybody there?'],
  ['Delivery failure', 'The courier reported a delivery failure because our reception was closed. Please redeliver.'],
  ['Confirmation', 'Please confirm that my request has been received and registered.'],
  ['We have moved', 'We have moved! Our new address for the Fapiao is 88 Century Avenue, Shanghai 200120.'],
  [
    'Change of e-mail address',
    'Our finance contact has changed her e-mail address to fin@a.com; please update the Fapiao account.',
  ],
  ['unsubscribe', 'How do I unsubscribe from your status mails?'],
  ['Survey', 'I wanted to rate the support but the link is broken. Anyway: is my Fapiao issued?'],
  ['Password', 'The reset mail says "this is an automated message". It never has a link in it, though. Can you help?'],
  ['Quota', 'My mailbox is full so please send the PDF to hal2@a.com.'],
  ['Verification code', 'I never get the verification code. What now?'],
  ['Receipt', 'Received with thanks.'],
  ['re', 'Thanks, that answers my question. Have a nice weekend!'],
  ['发票', '我这周在外地出差,快递先别寄,下周一再寄可以吗'],
  ['发票', '您好,我们财务休产假,发票抬头由我来确认:北京星河科技有限公司'],
  ['自动回复', '你们这个自动回复答非所问,我要的是专票!'],
  ['回复:系统通知', '系统通知说我的申请被驳回,原因是什么?'],
  ['邮箱', '我之前的邮箱收不到激活邮件,被退信了,能换个邮箱吗'],
  ['收到', '收到,发票内容没问题。'],
  ['春节', '过年好!请问节前还能开票吗?'],
  ['离职', '我下月离职,想把发票账号转给同事,怎么操作'],
  ['验证码', '登录验证码一直收不到'],
  ['感谢', '感谢您的来信,我们的税号是91110108MA01ABCD2X,地址不变。'],
  ['已收到您的邮件', '已收到您的邮件,但附件打不开,麻烦重发。'],
  ['通知', '我司已更名为上海星河科技有限公司,后续发票请按新名称开具。'],
  ['放假', '我们工厂10月1日到7日放假,没人收快递,请8号以后寄'],
  ['请勿回复', '之前那封写着请勿回复,所以我另发一封。发票什么时候能到?'],
  ['催', '???'],
  ['快递', '快递显示已签收,但我没收到,请帮忙查一下'],
  ['Frånvaro', 'Jag är borta nästa vecka. Kan ni skicka vår Fapiao till Lena i stället?'],
  ['Autosvar', 'Jag får bara autosvar från er. Kan en människa titta på ärendet?'],
  ['Sv: Bekräftelse', 'Tack för bekräftelsen. När kommer den?'],
  ['Ny adress', 'Vi har bytt adress till Storgatan 5, Stockholm. Uppdatera leveransen, tack.'],
  ['Slutat', 'Min chef har slutat. Vem kan då ta emot lösenordet?'],
  ['Semester', 'Innan jag går på semester vill jag veta om Fapiao är skickad.'],
  ['Mottaget', 'Mottaget, tack!'],
  ['Ej levererad', 'Paketet med Fapiao är ej levererat. Vad gör vi?'],
  ['Fapiao', 'Hallo, Ihre automatische Antwort hilft mir nicht. Wann kommt die Fapiao?'],
  ['Fapiao', "Je suis de retour de congés et je n'ai toujours pas reçu la Fapiao."],
  ['Fapiao', 'Hola, ¿pueden enviar la Fapiao a otra dirección? Estoy de vacaciones.'],
  ['Fapiao', 'When?'],
]

test.each(PEOPLE)('a person says under “%s”: %s', (subject, text) => {
  expect(screenText(subject, text)).toBeUndefined()
})
