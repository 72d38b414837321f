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
  ['Re: 发票通知', '谢谢您的来信！本人自即日起至本月底在海外拜访客户，存在时差，回复将较慢。'],
  ['Re:发票寄出', '因家中有事，我将于11月20日至22日请事假，有问题请找徐主任（分机8012）。'],
  ['Re: 订单确认', '您好！欢迎来信。我司实行弹性工作制，周三周五居家办公，邮件会在24小时内答复。'],
  ['Re: 发票', '你好，我周末不查邮件，周一回你。'],
  ['Re: 发票', '该账号使用者已变更，原使用人不再查看本信箱，请更新联系人信息：jiekou@a.cn'],
  ['Re: 发票', '此为无人值守邮箱，来信不会被处理。如需帮助请访问 www.a.cn/help 。'],
  ['来信收悉', '来信收悉，感谢您对我们工作的支持，我们会认真研究您的意见并在15日内予以答复。'],
  ['Re: 发票', '您好，本店客服已收到留言，当前咨询量较大，请耐心等待，我们将按顺序为您服务。'],
  ['Re: 发票', '元旦假期为12月31日至1月2日，放假期间仅处理紧急订单，其他邮件1月3日起陆续回复。祝您节日愉快！'],
  ['Re: Fapiao', "Greetings from the mountains! No laptop, no phone reception. I'll catch up on emails after 30 Nov."],
  [
    'Re: Fapiao',
    'I am attending the CFO summit in Dubai through Friday. My assistant Nora (nora@a.com) can help with scheduling.',
  ],
  [
    'Re: Fapiao',
    "Hello! You've reached the finance shared mailbox. Our service level is 3 business days. For payment queries use the portal.",
  ],
  ['Re: Fapiao', 'As it is a public holiday in Germany today, our team is out. We are back tomorrow.'],
  ['Re: Fapiao', 'I have limited phone and internet reception until Thursday; apologies for any late answers.'],
  [
    'Re: Fapiao',
    'Due to illness I cannot answer your message at present. Please try again next week or contact reception@a.com.',
  ],
  [
    'Re: Fapiao',
    'We moved! Our office relocates on 19-20 November and e-mail may be interrupted. Normal service from Monday.',
  ],
  ['Re: Fapiao', 'This employee is no longer available at this address. Your message has not been forwarded.'],
  [
    'Re: Fapiao',
    'Your message is important to us. All our representatives are busy; you will hear from us in the order received.',
  ],
  [
    'Re: Fapiao',
    'Please be informed that invoices sent to this e-mail address are not processed. Submit them as PDF through the supplier portal.',
  ],
  ['OOTO', 'OOTO today, back tmrw. Slack me if on fire.'],
  ['Re: Fapiao', 'My working hours are 9-14 CET. I may not see this straight away.'],
  ['Re: Fapiao', 'Auto response - I am currently in workshops and will respond to emails at the end of the day.'],
  ['Sv: Fapiao', 'Jag sitter i möten hela dagen och svarar i morgon.'],
  ['Sv: Fapiao', 'Tack! Ditt meddelande är mottaget. Vi går igenom det och hör av oss inom kort.'],
  ['Sv: Fapiao', 'Numera arbetar jag på ett annat företag. Er kontaktperson på B är Siv Lind.'],
  ['Sv: Fapiao', 'Den här funktionsbrevlådan läses vardagar 8-16. Akuta ärenden: ring 08-555.'],
  ['Re: Fapiao', 'Danke für Ihre Mail! Aufgrund eines Feiertages ist unser Büro heute nicht besetzt.'],
  ['Re: Fapiao', 'Votre demande a bien été prise en compte sous le numéro 4412. Un conseiller va vous répondre.'],
  ['Re: Fapiao', 'お世話になっております。本日終日外出しております。明日以降にご連絡いたします。'],
  ['Your payslip for November is ready', 'Log in to the self-service portal to view your payslip.'],
  [
    '[JIRA] (FIN-331) Fapiao missing',
    'Anna Berg commented on FIN-331\n\nI will check.\n\n--\nThis message was sent by Atlassian Jira',
  ],
  ['[Confluence] Finance > Fapiao process', 'Anna edited a page. View page | Stop watching'],
  ['Anna sent a message in Microsoft Teams', 'Hi, you have missed activity from your team. Reply in Teams'],
  ['Completed: Contract.pdf', 'All parties have completed Contract.pdf. View completed document'],
  [
    'Anna shared "fapiao.xlsx" with you',
    'Here is the document that Anna shared with you. This link only works for the direct recipients of this message.',
  ],
  ['网上购票系统-用户支付通知', '尊敬的王女士：您好！您于2026年11月19日在中国铁路客户服务中心网站成功购买了1张车票。'],
  ['【国家税务总局】您收到一张新的电子发票', '您收到一张由某公司开具的数电发票，金额100.00元，请点击下载。'],
  ['Betalning mottagen', 'Du har fått en betalning på 100 kr.'],
  ['Ditt paket är på väg', 'Ditt paket med kolli-id 123SE är på väg till ombudet.'],
  ['Transaction alert', 'A debit of RMB 3,600.00 was made on your card ending 1234.'],
  ['New issue: TypeError in app.js', 'TypeError: undefined is not a function. 14 events, 3 users affected.'],
  ['Your weekly report', 'Sessions: 1,022 (+3%). Users: 800.'],
  ['Order #441 shipped', 'Good news! Your order #441 is on its way. Track it with the button below.'],
  ['Message blocked', 'Our mail filter has removed an attachment from your message because of its type.'],
  ['回复：发票', '本人11月16日-11月30日出差，邮件查收不便，急事请打13700001111。'],
  ['Re: 激活', '由于公司搬迁，本周网络中断，邮件将延迟处理。'],
  ['Re: 发票', '此邮箱已停止使用，请改用 new@a.cn 与我联系。'],
  ['Re: 发票', '我在飞机上，落地后回复。'],
  ['Re: 发票', '【温馨提示】本公众邮箱仅接收简历，其他邮件恕不回复。'],
  ['感谢您的来信', '感谢您联系我们！我们的客服团队将在一个工作日内与您联系。'],
  [
    'Re: Your Fapiao',
    'Hello, your message has reached the ACME finance team. A member of the team will come back to you within two working days. Kind regards, Finance',
  ],
  [
    'Re: Your Fapiao',
    'I have moved to a new role within ACME and no longer handle supplier accounts. Contact: suppliers@acme.com',
  ],
  ['Re: Your Fapiao', "I'll be hiking in Norway and completely disconnected until 2 December."],
  ['Re: Your Fapiao', 'Your e-mail will be dealt with on my return on 1 December.'],
  [
    'Re: Your Fapiao',
    'Thanks for contacting ACME. Ticket #55120 was created. You can follow its status at https://support.acme.com/55120',
  ],
  ['Sv: Fapiao', 'Hej, jag befinner mig på resande fot och kan därför vara svår att nå. Jag svarar så snart jag kan.'],
  [
    'Sv: Fapiao',
    'Vi har nu tagit emot din förfrågan. Ditt ärendenummer är 2026-4431. Normal handläggningstid är 5 arbetsdagar.',
  ],
  ['Sv: Fapiao', 'Denna mejladress är avslutad. Använd faktura@b.se.'],
  ['Sv: Fapiao', 'Kundservice har mottagit ditt meddelande! Vi besvarar mejl i den ordning de kommer in.'],
  ['Re: Fapiao', 'Diese Mailadresse wird nicht mehr verwendet. Bitte nutzen Sie neu@f.de.'],
  ['Re: Fapiao', 'ただいま出張中です。11月25日より業務に戻ります。'],
]

test.each(ROBOTS)('a robot says under “%s”: %s', (subject, text) => {
  expect(screenText(subject, text)).toMatchObject({ answer: false })
})
