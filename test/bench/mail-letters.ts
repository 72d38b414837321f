// Letters for the mail benchmark: what customers write, in the shapes their clients give it.
const ASKED = [
  '请问发票什么时候可以开？',
  '在哪里自取发票？地址和电话是什么？',
  '一个订单可以开两个抬头吗？',
  '激活邮件一直没有收到，怎么办？',
  '请问你们支持哪些快递寄送发票？',
  '专用发票和普通发票有什么区别？',
  'How long does it take until my Fapiao is issued?',
  'Where can I find my order number?',
  'Can I change the title after the Fapiao has been issued?',
  'Which details do you need for a special VAT Fapiao?',
  'Hur lång tid tar det innan min Fapiao är klar?',
  'Var hittar jag mitt ordernummer?',
]

const QUOTED =
  'Thank you for your order. You can apply for a Fapiao three days after payment. Simply answer this letter.'

function alternative(text: string): string[] {
  const quote = QUOTED.repeat(3)
  return [
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    (
      Buffer.from(`${text}\n\n> ${quote}\n`)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
    '--b',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `<html><body><div>${text}</div><br><blockquote type="cite"><div>${quote}</div></blockquote></body></html>`,
    '--b--',
  ]
}

/**
 * Every other one plain, every other one as a client with HTML and a quote writes it; each from a customer of its own:
 * whoever is answered again and again in a moment is taken for a robot.
 */
export function benchLetters(round: string, count: number): Buffer[] {
  return Array.from({ length: count }, (_, i) => {
    const text = ASKED[i % ASKED.length] ?? ''
    const address = `customer${i}.${round}@northwind.example`
    const lines = [
      `Return-Path: <${address}>`,
      'Authentication-Results: mx.bench.example; dmarc=pass header.from=northwind.example',
      `From: Customer <${address}>`,
      'To: fapiao@bench.example',
      `Subject: =?utf-8?B?${Buffer.from('发票').toString('base64')}?= ${i}`,
      `Message-ID: <${round}.${i}@northwind.example>`,
      'Date: Wed, 18 Nov 2026 10:00:00 +0800',
      'MIME-Version: 1.0',
      ...(i % 2 === 0 ? ['Content-Type: text/plain; charset=utf-8', '', text] : alternative(text)),
    ]
    return Buffer.from(`${lines.join('\r\n')}\r\n`)
  })
}
