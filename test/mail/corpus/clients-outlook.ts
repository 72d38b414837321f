// How Outlook writes a reply: desktop, web and phone, in three languages.
import type { Lang } from '../../../core/content.js'
import { type Client, type Draft, escapeHtml, htmlLines } from './client.js'

type Labels = { from: string; sent: string; to: string; subject: string; date: string; original: string; get: string }

const LABELS: Record<Lang, Labels> = {
  zh: {
    from: '发件人:',
    sent: '发送时间:',
    to: '收件人:',
    subject: '主题:',
    date: '2026年11月20日 10:12',
    original: '邮件原件',
    get: '获取 Outlook for iOS',
  },
  en: {
    from: 'From:',
    sent: 'Sent:',
    to: 'To:',
    subject: 'Subject:',
    date: 'Friday, November 20, 2026 10:12 AM',
    original: 'Original Message',
    get: 'Get Outlook for iOS',
  },
  sv: {
    from: 'Från:',
    sent: 'Skickat:',
    to: 'Till:',
    subject: 'Ämne:',
    date: 'den 20 november 2026 10:12',
    original: 'Ursprungligt meddelande',
    get: 'Skaffa Outlook för iOS',
  },
}

const PREFIX: Record<Lang, string> = { zh: '答复: ', en: 'RE: ', sv: 'SV: ' }
const WEB_PREFIX: Record<Lang, string> = { zh: '回复: ', en: 'Re: ', sv: 'Sv: ' }

function headerLines({ lang, to, writer, subject }: Draft): string[] {
  const { from, sent, to: label, subject: about, date } = LABELS[lang]
  return [
    `${from} ${to.name} <${to.address}> `,
    `${sent} ${date}`,
    `${label} ${writer.name} <${writer.address}>`,
    `${about} ${subject}`,
  ]
}

function headerHtml(draft: Draft, open: string, close: string): string {
  return headerLines(draft)
    .map((line) => {
      const at = line.search(/[:：]/) + 1
      return `${open}${escapeHtml(line.slice(0, at))}${close}${escapeHtml(line.slice(at))}`
    })
    .join('<br>')
}

/** The desktop program: Word's HTML, no marks but a border above the headers. */
export const outlookDesktop: Client = (draft) => ({
  subject: `${PREFIX[draft.lang]}${draft.subject}`,
  headers: [
    ['X-Mailer', 'Microsoft Outlook 16.0'],
    ['Thread-Index', 'AQHbO0Zk2m1v3rQXEE6h9nQyqg=='],
    ['Content-Language', draft.lang],
  ],
  text: `${draft.own}\n\n${draft.signature ? `${draft.signature.join('\n')}\n\n` : ''}${headerLines(draft).join('\n')}\n\n${draft.quoted.join('\n\n')}\n`,
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--\n@font-face {font-family:"Cambria Math";}\np.MsoNormal {margin:0cm;}\n--></style></head><body lang=ZH-CN link="#0563C1"><div class=WordSection1>${htmlLines(draft.own, '<p class=MsoNormal><span lang=EN-US>', '<o:p></o:p></span></p>').replaceAll('<br><o:p>', '<o:p>&nbsp;')}<p class=MsoNormal><o:p>&nbsp;</o:p></p>${draft.signature ? htmlLines(draft.signature, '<p class=MsoNormal>', '<o:p></o:p></p>') : ''}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${headerHtml(draft, '<b>', '</b>')}<o:p></o:p></p></div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>${htmlLines(draft.quoted, '<p class=MsoNormal>', '</p>')}</div></body></html>`,
})

/** Older desktop versions and plain text: words between dashes. */
export const outlookPlain: Client = (draft) => ({
  subject: `${PREFIX[draft.lang]}${draft.subject}`,
  headers: [['X-Mailer', 'Microsoft Outlook 14.0']],
  text: `${draft.own}\n\n-----${LABELS[draft.lang].original}-----\n${headerLines(draft).join('\n')}\n\n${draft.quoted.join('\n')}\n`,
})

export const outlookWeb: Client = (draft) => ({
  subject: `${WEB_PREFIX[draft.lang]}${draft.subject}`,
  headers: [
    ['Accept-Language', 'zh-CN, en-US'],
    ['X-MS-Exchange-MessageSentRepresentingType', '1'],
  ],
  text: `${draft.own}\n${draft.signature ? `\n${draft.signature.join('\n')}\n` : ''}________________________________\n${headerLines(draft).join('\n')}\n\n${draft.quoted.join('\n')}\n`,
  html: `<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">${htmlLines(draft.own, '<div class="elementToProof" style="font-family: Calibri; font-size: 12pt;">', '</div>')}${draft.signature ? `<div id="Signature">${htmlLines(draft.signature)}</div>` : ''}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${headerHtml(draft, '<b>', '</b>')}</font><div>&nbsp;</div></div>${htmlLines(draft.quoted)}</body></html>`,
})

export const outlookPhone: Client = (draft) => ({
  subject: `${WEB_PREFIX[draft.lang]}${draft.subject}`,
  headers: [['X-MS-Has-Attach', '']],
  text: `${draft.own}\n\n${LABELS[draft.lang].get}<https://aka.ms/o0ukef>\n________________________________\n${headerLines(draft).join('\n')}\n\n${draft.quoted.join('\n')}\n`,
  html: `<html><head></head><body><div dir="auto">${htmlLines(draft.own)}</div><div id="ms-outlook-mobile-body-separator-line" data-applydefaultfontstyles="true"><br></div><div id="ms-outlook-mobile-signature"><div></div>${LABELS[draft.lang].get.replace('Outlook', '<a href="https://aka.ms/o0ukef">Outlook')}</a></div><div id="mail-editor-reference-message-container"><hr style="display: inline-block; width: 98%;"><div id="divRplyFwdMsg">${headerHtml(draft, '<b>', '</b>')}</div>${htmlLines(draft.quoted)}</div></body></html>`,
})
