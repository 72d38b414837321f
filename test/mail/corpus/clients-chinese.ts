// How the mail clients of China write a reply: QQ, Tencent exmail, NetEase 163 and its app, Foxmail, Alimail, Sina, phones.
import { type Client, escapeHtml, htmlLines, quoteMarks } from './client.js'

const SENT = '2026年11月20日(星期五) 上午10:12'

/** QQ on the web. */
export const qqWeb: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复：${subject}`,
  charset: 'gb18030',
  headers: [
    ['X-Mailer', 'QQMail 2.x'],
    ['X-QQ-MIME', 'TCMime 1.0 by Tencent'],
    ['X-QQ-STYLE', ''],
  ],
  text: `${own}\n\n\n\n\n------------------&nbsp;原始邮件&nbsp;------------------\n发件人:                                                                                                                        "${to.name}"                                                                                    <${to.address}&gt;;\n发送时间:&nbsp;${SENT}\n收件人:&nbsp;"${writer.name}"<${writer.address}&gt;;\n\n主题:&nbsp;${subject}\n\n\n\n${quoted.join('\n')}`,
  html: `<meta http-equiv="Content-Type" content="text/html; charset=GB18030">${htmlLines(own)}<div><br></div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div id="menu_sender"><b>发件人:</b>&nbsp; "${to.name}" &lt;${to.address}&gt;;</div><div><b>发送时间:</b>&nbsp;${SENT}</div><div><b>收件人:</b>&nbsp;"${writer.name}"&lt;${writer.address}&gt;;<wbr></div><div></div><div><b>主题:</b>&nbsp;${subject}</div></div><div><br></div>${htmlLines(quoted)}`,
})

/** QQ on a phone, which writes its headers in English. */
export const qqPhone: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复：${subject}`,
  headers: [['X-Mailer', 'QQMail iOS']],
  text: `${own}\n\n\n发自我的iPhone\n\n\n------------------ Original ------------------\nFrom: ${to.name} <${to.address}>\nDate: Fri,Nov 20,2026 10:12 AM\nTo: ${writer.name} <${writer.address}>\nSubject: Re: ${subject}\n\n\n\n${quoted.join('\n')}`,
})

/** QQ since 2023: the words alone, and a card of headers. */
export const qqCard: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复：${subject}`,
  headers: [
    ['X-Mailer', 'QQMail 2.x'],
    ['X-QQ-MIME', 'TCMime 1.0 by Tencent'],
  ],
  text: `${own}\n\n\n         ${writer.name}\n         ${writer.address}\n\n\n\n         \n\n         原始邮件\n         \n       \n发件人：${to.name} <${to.address}>\n发件时间：2026年11月20日 10:12\n收件人：${writer.name} <${writer.address}>\n主题：${subject}\n\n\n\n       ${quoted.join('\n')}`,
  html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>${htmlLines(own)}<div><br></div><div class="xmail-signature"><div>${writer.name}</div><div>${writer.address}</div></div><div class="qmbox_quote"><div style="color:#959DA6;">原始邮件</div><hr><table><tr><td>发件人：${to.name} &lt;${to.address}&gt;</td></tr><tr><td>发件时间：2026年11月20日 10:12</td></tr><tr><td>收件人：${writer.name}</td></tr><tr><td>主题：${subject}</td></tr></table>${htmlLines(quoted)}</div></body></html>`,
})

/** Tencent's company mail; its Feedback-ID stands on everything people send. */
export const exmail: Client = ({ own, to, writer, subject, quoted, signature = [writer.name, '财务部'] }) => ({
  subject: `回复:${subject}`,
  headers: [
    ['X-QQ-SSF', '00400000000000F0'],
    ['X-QQ-mid', 'bizmail38t1763604733tezq7k'],
    ['Feedback-ID', 'bizesmtp:huadong-keji.example:qybglogicsvrsz:qybglogicsvrsz4a-0'],
    ['X-Mailer', 'QQMail 2.x'],
  ],
  text: `${own}\n\n\n------------------\n${signature.join('\n')}\n \n \n \n------------------                  Original                  ------------------\nFrom:  "${to.name}"<${to.address}>;\nDate:  Fri, Nov 20, 2026 10:12 AM\nTo:  "${writer.name}"<${writer.address}>; \n\nSubject:  ${subject}\n\n \n\n${quoted.join('\n')}`,
  html: `${htmlLines(own)}<div><br></div><div><sign signid="0"><div style="color:#909090;font-family:Arial Narrow;font-size:12px">------------------</div><div style="font-size:14px;font-family:Verdana;color:#000;">${signature.map(escapeHtml).join('<br>')}</div></sign></div><div>&nbsp;</div><div><includetail><div>&nbsp;</div><div style="font:Verdana normal 14px;color:#000;"><div style="FONT-SIZE: 12px;FONT-FAMILY: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;Original&nbsp;------------------</div><div style="FONT-SIZE: 12px;background:#efefef;padding:8px;"><div id="menu_sender"><b>From: </b>&nbsp;"${to.name}"&lt;${to.address}&gt;;</div><div><b>Date: </b>&nbsp;Fri, Nov 20, 2026 10:12 AM</div><div><b>To: </b>&nbsp;"${writer.name}"&lt;${writer.address}&gt;;<wbr></div><div></div><div><b>Subject: </b>&nbsp;${subject}</div></div><div>&nbsp;</div>${htmlLines(quoted)}</div></includetail></div>`,
})

/** NetEase 163 on the web. */
export const netease: Client = ({ own, to, subject, quoted }) => ({
  subject: `Re:${subject}`,
  charset: 'gbk',
  headers: [
    ['X-Mailer', 'Coremail Webmail Server Version XT5.0.14'],
    ['X-CM-SenderInfo', 'hp2rm1pbqf6il6rwjhhfrp/xtbBNxk'],
  ],
  text: `${own}\n\n\n\n\n\n\n\n\n\n\n\nAt 2026-11-20 10:12:33, "${to.name}" <${to.address}> wrote:\n${quoted.map((line) => `>${line}`).join('\n')}\n`,
  html: `<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial">${htmlLines(own)}<div><br></div><p style="margin: 0;"><br></p><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><p style="margin: 0;"><br></p><pre><br>At 2026-11-20 10:12:33, "${to.name}" &lt;${to.address}&gt; wrote:</pre><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid">${htmlLines(quoted)}</blockquote></div>`,
})

/** 163 with the Chinese sentence and text only. */
export const neteaseChinese: Client = ({ own, to, subject, quoted }) => ({
  subject: `回复:${subject}`,
  headers: [['X-Mailer', 'Coremail Webmail Server Version XT5.0.14']],
  text: `${own}\n\n\n\n\n\n在 2026-11-20 10:12:33，"${to.name}" <${to.address}> 写道：\n\n${quoteMarks(quoted)}\n`,
})

/** NetEase Mail Master on a phone: a signature in a table, and headers in another. */
export const mailMaster: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复：${subject}`,
  headers: [['X-MailMaster-Platform', 'Android 14']],
  text: `${own}\n\n\n| |\n${writer.name}\n|\n|\n邮箱：${writer.address}\n|\n\n签名由 网易邮箱大师 定制\n\n---- 回复的原邮件 ----\n| 发件人 | ${to.name}<${to.address}> |\n| 日期 | 2026年11月20日 10:12 |\n| 收件人 | ${writer.name}<${writer.address}> |\n| 主题 | ${subject} |\n${quoted.join('\n')}`,
  html: `<html><body><div id="write-custom-write" style="font-family: sans-serif;">${htmlLines(own)}</div><div id="ntes-android-signature"><div class="ntes-mailmaster-signature"><table><tr><td>${writer.name}</td></tr><tr><td>邮箱：${writer.address}</td></tr></table><div>签名由 <a href="https://dashi.example/">网易邮箱大师</a> 定制</div></div></div><div class="ntes-mailmaster-quote" style="padding-top: 1px; padding-bottom: 1px"><div style="margin-top: 2em;">---- 回复的原邮件 ----</div><table><tr><td>发件人</td><td>${to.name}</td></tr><tr><td>日期</td><td>2026年11月20日 10:12</td></tr></table><blockquote>${htmlLines(quoted)}</blockquote></div></body></html>`,
})

/** Foxmail for Windows, signing with name and address under a short rule. */
export const foxmail: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复: ${subject}`,
  charset: 'GB2312',
  headers: [
    ['X-Mailer', 'Foxmail 7.2.25.375[cn]'],
    ['X-Priority', '3'],
    ['X-Has-Attach', 'no'],
  ],
  text: `${own}\n\n\n\n${writer.name}\n${writer.address}\n \n发件人： ${to.name}\n发送时间： 2026-11-20 10:12\n收件人： ${writer.address}\n主题： ${subject}\n${quoted.join('\n')}`,
  html: `<html><head><meta http-equiv="content-type" content="text/html; charset=GB2312"><style>body { line-height: 1.5; }blockquote { margin-top: 0px; }</style></head><body>${htmlLines(own)}<div><br></div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" align="left"><div><span><div style="MARGIN: 10px; FONT-FAMILY: verdana; FONT-SIZE: 10pt"><div>${writer.name}</div><div>${writer.address}</div></div></span></div><blockquote style="margin-Top: 0px; margin-Bottom: 0px; margin-Left: 0.5em; margin-Right: inherit"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="PADDING-RIGHT: 8px; PADDING-LEFT: 8px; FONT-SIZE: 12px;FONT-FAMILY:tahoma;COLOR:#000000; BACKGROUND: #efefef; PADDING-BOTTOM: 8px; PADDING-TOP: 8px"><div><b>发件人：</b>&nbsp;<a href="mailto:${to.address}">${to.name}</a></div><div><b>发送时间：</b>&nbsp;2026-11-20&nbsp;10:12</div><div><b>收件人：</b>&nbsp;${writer.address}</div><div><b>主题：</b>&nbsp;${subject}</div></div></div>${htmlLines(quoted)}</blockquote></body></html>`,
})

/** Alimail and DingTalk mail: a long rule, and a full-width space within 主题. */
export const alimail: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复：${subject}`,
  headers: [['X-Mailer', '[Alimail-Mailagent][W4_7800][v1.0][Chrome]']],
  text: `${own}\n\n\n------------------------------------------------------------------\n发件人：${to.name} <${to.address}>\n发送时间：2026年11月20日(星期五) 10:12\n收件人：${writer.name} <${writer.address}>\n主　题：${subject}\n\n${quoted.join('\n')}`,
  html: `<div class="__aliyun_email_body_block"><div style="clear:both;font-family:Tahoma;"><span style="font-size:14px;">${escapeHtml(own).replaceAll('\n', '<br/>')}</span></div><div style="clear:both;"><br /></div><blockquote style="margin-right:0;margin-top:0;margin-bottom:0;"><div class="__aliyun_previous_quoted"><div style="clear:both;">------------------------------------------------------------------</div><div>发件人：${to.name} &lt;${to.address}&gt;</div><div>发送时间：2026年11月20日(星期五) 10:12</div><div>收件人：${writer.name}</div><div>主　题：${subject}</div></div>${htmlLines(quoted)}</blockquote></div>`,
})

export const sina: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复：${subject}`,
  headers: [['X-Mailer', 'Sina WebMail 4.0']],
  text: `${own}\n\n\n----- 原始邮件 -----\n发件人：${to.name} <${to.address}>\n收件人：${writer.name} <${writer.address}>\n主题：${subject}\n日期：2026年11月20日 10点12分\n\n\n${quoted.join('\n')}`,
})

/** The mail app of Huawei and Xiaomi phones. */
export const chinesePhone: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复：${subject}`,
  text: `${own}\n\n发自我的华为手机\n\n-------- 原始邮件 --------\n发件人： ${to.name} <${to.address}>\n日期： 2026年11月20日周五 上午10:12\n收件人： ${writer.name} <${writer.address}>\n主题： ${subject}\n${quoted.join('\n')}`,
})

/** Feishu: a wrapper round the history. */
export const feishu: Client = ({ own, to, writer, subject, quoted }) => ({
  subject: `回复：${subject}`,
  headers: [['X-Lms-Return-Path', '<lba+26911>']],
  html: `<div id="editor_version_1.3" style="word-break:break-word;">${htmlLines(own)}</div><div class="history-quote-wrapper" id="lark-mail-quote-1"><div style="list-style-position: inside"><div>发件人: "${to.name}"&lt;${to.address}&gt;</div><div>日期: 2026年11月20日 (周五) 10:12</div><div>主题: ${subject}</div><div>收件人: "${writer.name}"&lt;${writer.address}&gt;</div></div>${htmlLines(quoted)}</div>`,
  text: `${own}\n发件人: "${to.name}"<${to.address}>\n日期: 2026年11月20日 (周五) 10:12\n主题: ${subject}\n收件人: "${writer.name}"<${writer.address}>\n${quoted.join('\n')}`,
})
