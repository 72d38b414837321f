// How Gmail, Apple Mail, Thunderbird, Samsung, Yahoo and others write a reply, in three languages.
import type { Lang } from '../../../core/content.js'
import { type Client, type Draft, escapeHtml, htmlLines, quoteMarks, REPLY } from './client.js'

const GMAIL: Record<Lang, (draft: Draft) => string> = {
  zh: ({ to }) => `${to.name} <${to.address}> 于2026年11月20日周五 10:12写道：`,
  en: ({ to }) => `On Fri, Nov 20, 2026 at 10:12 AM ${to.name} <${to.address}>\nwrote:`,
  sv: ({ to }) => `Den fre 20 nov. 2026 kl 10:12 skrev ${to.name} <\n${to.address}>:`,
}

export const gmail: Client = (draft) => ({
  subject: `${draft.lang === 'sv' ? 'Re: ' : REPLY[draft.lang]}${draft.subject}`,
  headers: [['X-Received', 'by 2002:a05:6402:3581:b0:5c9 with SMTP id y1-20020a']],
  text: `${draft.own}\n\n${draft.signature ? `-- \n${draft.signature.join('\n')}\n\n\n` : ''}${GMAIL[draft.lang](draft)}\n\n${quoteMarks(draft.quoted)}\n`,
  html: `<div dir="ltr">${htmlLines(draft.own)}${draft.signature ? `<div><br></div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${htmlLines(draft.signature)}</div>` : ''}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escapeHtml(GMAIL[draft.lang](draft).replace(/<\n|\n/g, (fold) => fold.replace('\n', '')))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${htmlLines(draft.quoted)}</blockquote></div>\n`,
})

const APPLE: Record<Lang, (draft: Draft) => string> = {
  zh: ({ to }) => `在 2026年11月20日，10:12，${to.name} <${to.address}> 写道：`,
  en: ({ to }) => `On Nov 20, 2026, at 10:12 AM, ${to.name} <${to.address}> wrote:`,
  sv: ({ to }) => `20 nov. 2026 kl. 10:12 skrev ${to.name} <${to.address}>:`,
}

const IPHONE: Record<Lang, string> = { zh: '发自我的 iPhone', en: 'Sent from my iPhone', sv: 'Skickat från min iPhone' }

export const iphone: Client = (draft) => ({
  subject: `${draft.lang === 'zh' ? '回复：' : 'Re: '}${draft.subject}`,
  headers: [['X-Mailer', 'iPhone Mail (22B91)']],
  text: `${draft.own}\n\n${IPHONE[draft.lang]}\n\n${quoteMarks([APPLE[draft.lang](draft), '', ...draft.quoted])}\n`,
  html: `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${htmlLines(draft.own)}<div><br></div><div dir="ltr">${IPHONE[draft.lang]}</div><div dir="ltr"><br><blockquote type="cite">${escapeHtml(APPLE[draft.lang](draft))}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\uFEFF${htmlLines(draft.quoted)}</div></blockquote></body></html>`,
})

export const appleMail: Client = (draft) => ({
  subject: `${draft.lang === 'zh' ? '回复：' : 'Re: '}${draft.subject}`,
  headers: [['X-Mailer', 'Apple Mail (2.3774.600.62)']],
  text: `${draft.own}\n\n${draft.signature ? `${draft.signature.join('\n')}\n\n\n` : ''}${quoteMarks([APPLE[draft.lang](draft), '', ...draft.quoted])}\n`,
  html: `<html><body style="overflow-wrap: break-word;">${htmlLines(draft.own)}${draft.signature ? `<div id="AppleMailSignature">${htmlLines(draft.signature)}</div>` : ''}<div><br><blockquote type="cite"><div>${escapeHtml(APPLE[draft.lang](draft))}</div><br class="Apple-interchange-newline"><div>${htmlLines(draft.quoted)}</div></blockquote></div><br></body></html>`,
})

const THUNDERBIRD: Record<Lang, (draft: Draft) => string> = {
  zh: ({ to }) => `在 2026/11/20 10:12, ${to.name} 写道:`,
  en: ({ to }) => `On 11/20/26 10:12, ${to.name} wrote:`,
  sv: ({ to }) => `Den 2026-11-20 kl. 10:12, skrev ${to.name}:`,
}

/** Answers below the quote, as Thunderbird does until told otherwise. */
export const thunderbird: Client = (draft) => ({
  subject: `Re: ${draft.subject}`,
  headers: [['User-Agent', 'Mozilla Thunderbird']],
  text: `${THUNDERBIRD[draft.lang](draft)}\n${quoteMarks(draft.quoted)}\n\n${draft.own}\n${draft.signature ? `\n-- \n${draft.signature.join('\n')}\n` : ''}`,
})

export const thunderbirdHtml: Client = (draft) => ({
  subject: `Re: ${draft.subject}`,
  headers: [['User-Agent', 'Mozilla Thunderbird']],
  html: `<!DOCTYPE html><html><head></head><body><p>${escapeHtml(draft.own).replaceAll('\n', '<br>\n')}</p><div class="moz-cite-prefix">${THUNDERBIRD[draft.lang](draft)}<br></div><blockquote type="cite" cite="mid:abc@assistant.example">${htmlLines(draft.quoted)}</blockquote>${draft.signature ? `<pre class="moz-signature" cols="72">-- \n${draft.signature.join('\n')}</pre>` : ''}</body></html>`,
})

const SAMSUNG: Record<Lang, { sent: string; original: string; labels: [string, string, string, string] }> = {
  zh: { sent: '发自我的 Galaxy', original: '原始邮件', labels: ['发件人', '日期', '收件人', '主题'] },
  en: { sent: 'Sent from my Galaxy', original: 'Original message', labels: ['From', 'Date', 'To', 'Subject'] },
  sv: { sent: 'Skickat från min Galaxy', original: 'Originalmeddelande', labels: ['Från', 'Datum', 'Till', 'Rubrik'] },
}

export const samsung: Client = (draft) => {
  const { sent, original, labels } = SAMSUNG[draft.lang]
  const [from, date, to, subject] = labels
  return {
    subject: `${REPLY[draft.lang]}${draft.subject}`,
    text: `${draft.own}\n\n\n${sent}\n\n\n-------- ${original} --------\n${from}: ${draft.to.name} <${draft.to.address}> \n${date}: 2026-11-20  10:12  (GMT+01:00) \n${to}: ${draft.writer.name} <${draft.writer.address}> \n${subject}: ${draft.subject} \n\n${draft.quoted.join('\n')}\n`,
  }
}

export const yahoo: Client = (draft) => ({
  subject: `Re: ${draft.subject}`,
  headers: [['X-Mailer', 'WebService/1.1.22876 YMailNorrin']],
  text: ` ${draft.own}\n\n    On Friday, November 20, 2026 at 10:12:33 AM GMT+8, ${draft.to.name} <${draft.to.address}> wrote:  \n \n ${draft.quoted.join('\n')}  `,
  html: `<html><head></head><body><div class="ydp1yahoo-style-wrap" style="font-family:Helvetica"><div></div>${htmlLines(draft.own, '<div dir="ltr" data-setdir="false">', '</div>')}<div><br></div></div><div id="ydp2yahoo_quoted_6210" class="ydp2yahoo_quoted"><div>On Friday, November 20, 2026 at 10:12:33 AM GMT+8, ${draft.to.name} &lt;${draft.to.address}&gt; wrote:</div><div><br></div>${htmlLines(draft.quoted)}</div></body></html>`,
})

export const windowsMail: Client = (draft) => ({
  subject: `RE: ${draft.subject}`,
  text: `${draft.own}\n\n${{ zh: '从 Windows 版邮件发送', en: 'Sent from Mail for Windows', sv: 'Skickat från E-post för Windows' }[draft.lang]}\n\n${{ zh: '发件人', en: 'From', sv: 'Från' }[draft.lang]}: ${draft.to.name}\n${{ zh: '发送时间', en: 'Sent', sv: 'Skickat' }[draft.lang]}: 2026-11-20 10:12\n${{ zh: '收件人', en: 'To', sv: 'Till' }[draft.lang]}: ${draft.writer.address}\n${{ zh: '主题', en: 'Subject', sv: 'Ämne' }[draft.lang]}: ${draft.subject}\n\n${draft.quoted.join('\n')}\n`,
})

export const proton: Client = (draft) => ({
  subject: `Re: ${draft.subject}`,
  headers: [['X-Pm-Message-ID', '5b0c2f']],
  html: `${htmlLines(draft.own)}<div class="protonmail_signature_block" style="font-size: 14px;"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.example/">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Friday, November 20th, 2026 at 10:12, ${draft.to.name} &lt;${draft.to.address}&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${htmlLines(draft.quoted)}</blockquote></div>`,
})
