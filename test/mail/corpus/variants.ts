// Letters that are more than an answer on top: answers between the lines, forwards, company notices, nothing quoted.
import { type Client, type Draft, escapeHtml, FORWARD, htmlLines, quoteMarks, REPLY } from './client.js'

/** A letter whose expected new text is not simply what the draft says. */
export type Variant = { name: string; write: Client; expected(draft: Draft): string; forwarded?(draft: Draft): string }

const asTyped = ({ own }: Draft) => own

function halves(own: string): [string, string] {
  const lines = own.split('\n')
  const middle = Math.ceil(lines.length / 2)
  return [lines.slice(0, middle).join('\n'), lines.slice(middle).join('\n')]
}

const INTRO = {
  zh: ({ to }: Draft) => `在 2026/11/20 10:12, ${to.name} 写道:`,
  en: ({ to }: Draft) => `On 20/11/2026 10:12, ${to.name} wrote:`,
  sv: ({ to }: Draft) => `Den 2026-11-20 kl. 10:12, skrev ${to.name}:`,
}

/** Answers stand between quoted lines: both passages are the person's. */
const betweenLines: Variant = {
  name: 'between-lines',
  write: (draft) => {
    const [first, second] = halves(draft.own)
    const [above, below] = [draft.quoted.slice(0, 4), draft.quoted.slice(4)]
    return {
      subject: `${REPLY[draft.lang]}${draft.subject}`,
      text: `${INTRO[draft.lang](draft)}\n${quoteMarks(above)}\n\n${first}\n\n${quoteMarks(below)}\n\n${second}\n`,
    }
  },
  expected: asTyped,
}

const betweenLinesGmail: Variant = {
  name: 'between-lines-gmail',
  write: (draft) => {
    const [first, second] = halves(draft.own)
    const quote = (lines: string[]) =>
      `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${htmlLines(lines)}</blockquote>`
    return {
      subject: `${REPLY[draft.lang]}${draft.subject}`,
      html: `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${INTRO[draft.lang](draft)}<br></div>${quote(draft.quoted.slice(0, 4))}<div>${htmlLines(first)}</div>${quote(draft.quoted.slice(4))}<div>${htmlLines(second)}</div></div></div>`,
    }
  },
  expected: asTyped,
}

/** Billing data from a colleague, passed on by Outlook. */
const forwardOutlook: Variant = {
  name: 'forward-outlook',
  write: (draft) => {
    const labels = {
      zh: ['发件人', '发送时间', '收件人', '主题'],
      en: ['From', 'Sent', 'To', 'Subject'],
      sv: ['Från', 'Skickat', 'Till', 'Ämne'],
    }[draft.lang]
    return {
      subject: `${{ zh: '转发: ', en: 'FW: ', sv: 'VB: ' }[draft.lang]}${draft.subject}`,
      text: `${draft.own}\n\n${labels[0]}: Accounts <accounts@partner.example>\n${labels[1]}: 2026-11-19 16:40\n${labels[2]}: ${draft.writer.address}\n${labels[3]}: Fapiao\n\n${PASSED_ON}\n`,
    }
  },
  expected: asTyped,
  forwarded: () => PASSED_ON,
}

const PASSED_ON = '名称：示例贸易（北京）有限公司\n税号：91110105MA00TEST3G\n收件人：孙倩\n电话：13700002222'

const forwardGmail: Variant = {
  name: 'forward-gmail',
  write: (draft) => ({
    subject: `${FORWARD[draft.lang]}${draft.subject}`,
    text: `${draft.own}\n\n---------- Forwarded message ---------\n${draft.lang === 'zh' ? '发件人' : 'From'}: Accounts <accounts@partner.example>\nDate: Thu, Nov 19, 2026 at 4:40 PM\nSubject: Fapiao\nTo: ${draft.writer.name} <${draft.writer.address}>\n\n\n${PASSED_ON}\n`,
    html: `<div dir="ltr">${htmlLines(draft.own)}<br><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Accounts</strong> <span dir="auto">&lt;<a href="mailto:accounts@partner.example">accounts@partner.example</a>&gt;</span><br>Date: Thu, Nov 19, 2026 at 4:40 PM<br>Subject: Fapiao<br>To: ${draft.writer.name}<br></div><br><br>${htmlLines(PASSED_ON)}</div></div>`,
  }),
  expected: asTyped,
  forwarded: () => PASSED_ON,
}

const forwardApple: Variant = {
  name: 'forward-apple',
  write: (draft) => ({
    subject: `${FORWARD[draft.lang]}${draft.subject}`,
    text: `${draft.own}\n\n${{ zh: '以下是转发的邮件：', en: 'Begin forwarded message:', sv: 'Vidarebefordrat brev:' }[draft.lang]}\n\n${quoteMarks([`${{ zh: '发件人', en: 'From', sv: 'Från' }[draft.lang]}: Accounts <accounts@partner.example>`, `${{ zh: '主题', en: 'Subject', sv: 'Ämne' }[draft.lang]}: Fapiao`, `${{ zh: '日期', en: 'Date', sv: 'Datum' }[draft.lang]}: 2026-11-19 16:40`, `${{ zh: '收件人', en: 'To', sv: 'Till' }[draft.lang]}: ${draft.writer.address}`, '', ...PASSED_ON.split('\n')])}\n`,
  }),
  expected: asTyped,
  forwarded: () => PASSED_ON,
}

/** Passed on without a word: what was passed on is all there is to read. */
const forwardBare: Variant = {
  name: 'forward-bare',
  write: (draft) => forwardGmail.write({ ...draft, own: '' }),
  expected: () => '',
  forwarded: () => PASSED_ON,
}

const nothingQuoted: Variant = {
  name: 'nothing-quoted',
  write: (draft) => ({ subject: draft.subject, text: `${draft.own}\n` }),
  expected: asTyped,
}

const htmlOnly: Variant = {
  name: 'html-only',
  write: (draft) => ({
    subject: draft.subject,
    html: `<html><body><p>${escapeHtml(draft.own).replaceAll('\n', '<br>')}</p></body></html>`,
  }),
  expected: asTyped,
}

const contactBlock: Variant = {
  name: 'contact-block',
  write: (draft) => ({
    subject: draft.subject,
    text: `${draft.own}\n\n${{ zh: `顺颂商祺\n${draft.writer.name}\n财务部 主管\n电话：021-5080 1234 转 801\n手机：138 1234 5678\n邮箱：${draft.writer.address}`, en: `Best regards,\n${draft.writer.name}\nFinance Manager\nT: +44 20 7946 0123\nM: +44 7700 900123\nwww.northgate.example`, sv: `Med vänlig hälsning\n${draft.writer.name}\nEkonomiansvarig\nTel: 08-123 45 67\nMobil: 070-123 45 67\nwww.nordverk.example` }[draft.lang]}\n`,
  }),
  expected: asTyped,
}

export const VARIANTS: Variant[] = [
  betweenLines,
  betweenLinesGmail,
  forwardOutlook,
  forwardGmail,
  forwardApple,
  forwardBare,
  nothingQuoted,
  htmlOnly,
  contactBlock,
]
