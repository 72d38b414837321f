// Who writes to whom in the corpus: invented people at reserved domains.
import type { Lang } from '../../../core/content.js'

export type Person = { name: string; address: string }

export const ASSISTANT: Record<Lang, Person> = {
  zh: { name: '发票助手', address: 'fapiao@assistant.example' },
  en: { name: 'Fapiao Assistant', address: 'fapiao@assistant.example' },
  sv: { name: 'Fapiao-assistenten', address: 'fapiao@assistant.example' },
}

export const PEOPLE: Record<Lang, Person[]> = {
  zh: [
    { name: '王雪梅', address: 'wang.xuemei@huadong-keji.example' },
    { name: '李建国', address: 'lijg@yunfan.example' },
    { name: '陈思远', address: 'chensiyuan@qq-like.example' },
    { name: '赵敏', address: 'zhaomin_cw@163-like.example' },
    { name: '周立', address: 'zhou.li@lanhai-logistics.example' },
  ],
  en: [
    { name: 'Helen Marsh', address: 'helen.marsh@northgate.example' },
    { name: 'Raj Patel', address: 'rpatel@bluefin.example' },
    { name: 'Tom O’Brien', address: 'tobrien@harbour.example' },
    { name: 'Grace Liu', address: 'grace.liu@meridian.example' },
  ],
  sv: [
    { name: 'Karin Lindqvist', address: 'karin.lindqvist@nordverk.example' },
    { name: 'Örjan Åkesson', address: 'orjan.akesson@sjobo-el.example' },
    { name: 'Elin Björk', address: 'elin.bjork@fjallmedia.example' },
  ],
}

export const SUBJECT: Record<Lang, string> = {
  zh: '订单确认 2100451177',
  en: 'Order confirmation 2100451177',
  sv: 'Orderbekräftelse 2100451177',
}

/** What the assistant had written: it stands quoted below most letters. */
export const QUOTED: Record<Lang, string[]> = {
  zh: [
    '您好，',
    '',
    '您的订单 2100451177 已付款，可以申请发票了。',
    '请告诉我们抬头和税号，或直接回复这封邮件提问。',
    '',
    '发票助手',
  ],
  en: [
    'Hello,',
    '',
    'Your order 2100451177 has been paid and you can apply for a Fapiao now.',
    'Please tell us the title and the tax ID, or answer this letter with your question.',
    '',
    'Fapiao Assistant',
  ],
  sv: [
    'Hej!',
    '',
    'Din order 2100451177 är betald och du kan nu ansöka om en Fapiao.',
    'Svara med köparens namn och skattenummer, eller ställ din fråga.',
    '',
    'Fapiao-assistenten',
  ],
}
