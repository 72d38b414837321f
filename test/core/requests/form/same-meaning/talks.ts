// Requests as they are plainly talked through, each of whose turns is then said in other ways. {order}: an order of one's own.
import type { Lang } from '../../../../../core/content.js'

export const ORDER = '2100450177'

const PLAIN: Record<Lang, readonly (readonly string[])[]> = {
  zh: [
    [
      '我要给订单{order}开发票',
      '普票',
      '上海蓝海贸易有限公司',
      '税号91310115MA1K46953Y',
      '韵达',
      '李建国 18662201133 苏州市高新区竹园路209号4号楼',
      '电话改成13912345678',
      '确认',
    ],
    [
      '{order}开专票，上海蓝海贸易有限公司，91310115MA1K46953Y',
      '注册地址：上海市浦东新区张衡路500弄1号楼，电话021-50801234',
      '招商银行张江支行，账号121908765410901',
      '自取',
      '王芳，13912345678',
      '备注写合同号HT-9',
      '没问题，提交吧',
    ],
    ['{order} 个人抬头', '我叫胡静', '顺丰', '杭州市西湖区文三路100号3幢，13602712345', '收件人换成陈伟', '可以'],
  ],
  en: [
    [
      'I need a fapiao for {order}',
      'general',
      'Marble Arch Cafe Ltd',
      '91310115MA1K46953Y',
      'Yunda',
      'Joan Pye, 13900006001, 4 Gulangyu Road, Xiamen',
      'the phone should be 13900006002',
      'yes',
    ],
    [
      'special fapiao {order}, Cobalt Labs Ltd, 91310115MA1K46953Y',
      'registered address: 66 Tianfu Avenue, Chengdu, phone 028-85121234',
      'Bank of Chengdu, Gaoxin Branch, account 1001300000123456',
      'pick-up',
      'Mia Fox 13900006005',
      'add a remark: PO-7781',
      'looks good, submit it',
    ],
    ['fapiao {order}', 'personal', 'Wanda Petrov', 'SF', '9 Zhongshan Road, Nanjing, 13900006006', 'confirm'],
  ],
  sv: [
    [
      'Jag behöver en fapiao för {order}',
      'allmän',
      'Kobolt Labb AB',
      'skattenr 91310115MA1K46953Y',
      'Yunda',
      'Mia Rehn, 13900006105, 66 Xikang Road, Shanghai',
      'mottagaren ska vara Ola Berg',
      'ja',
    ],
    [
      'särskild fapiao {order}, Bernsten Resor AB, 91310115MA1K46953Y',
      'registrerad adress: 66 Tianfu Avenue, Chengdu, telefon 028-85121234',
      'Bank of Chengdu, konto 1001300000123456',
      'avhämtning',
      'Hugo Sobel 13900003109',
      'anmärkning: projekt 88',
      'det stämmer, skicka in',
    ],
    ['fapiao för {order} tack', 'privat', 'Lars Kragh', 'SF', '9 Zhongshan Road, Nanjing, 13900006106', 'bekräfta'],
  ],
}

export function talksIn(lang: Lang): string[][] {
  return PLAIN[lang].map((talk) => talk.map((text) => text.replace('{order}', ORDER)))
}
