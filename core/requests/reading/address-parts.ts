// Addresses filled in as in a form: "Street: 15 Changle Road, City: Shanghai, Zip: 200031" is one address.

const STREET = /(?<![\p{L}])(?:street(?: address| name)?|road|gata|gatuadress) ?[:=] ?/giu
const PARTS =
  /[ ]?(?:[,;|\n]|(?<=[^\n])) ?(?<![\p{L}])(?:city|town|district|province|state|region|area|country|building|floor|room|unit|stad|ort|distrikt|provins|land) ?[:=] ?(?=[\p{L}\d])/giu
/** Without one of these it is no such form. */
const IS_FORM = /(?<![\p{L}])(?:street(?: address| name)?|gata|gatuadress|city|town|province|stad|ort) ?[:=]/iu
const NAMES_WHAT = /(?<![\p{L}])((?:building|floor|room|unit)) ?[:=] ?(?=[\p{L}\d])/giu

/** 所在地区：江苏省 南京市 栖霞区 ⏎ 详细地址：仙林大道18号, as shops ask for it. */
const REGION_AND_STREET =
  /(?:所在(?:地区|区域|省市)|省市区|收货地区|地区)[:：][ ]?([^\n:：]{2,30})[\n，,;；][ ]?(?:收[件货])?(详细|街道|具体)?地址[:：][ ]?/gu

export function joinAddressParts(typed: string): string {
  const text = /地区|区域|省市/u.test(typed)
    ? typed.replace(REGION_AND_STREET, (_, region: string) => `收件地址：${region.replace(/[ /-]/gu, '')}`)
    : typed
  if (!IS_FORM.test(text)) return text
  const hasAddress = /(?<![\p{L}])addr?(?:ess)?[.:= ]/iu.test(text.replace(/street address/giu, ''))
  return text
    .replace(STREET, hasAddress ? '' : 'address: ')
    .replace(NAMES_WHAT, '$1 ')
    .replace(PARTS, ', ')
}
