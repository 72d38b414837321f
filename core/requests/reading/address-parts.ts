// Addresses filled in as in a form: "Street: 15 Changle Road, City: Shanghai, Zip: 200031" is one address.

const STREET = /(?<![\p{L}])(?:street(?: address| name)?|road|gata|gatuadress) ?[:=] ?/giu
const PARTS =
  /[ ]?(?:[,;|\n]|(?<=[^\n])) ?(?<![\p{L}])(?:city|town|district|province|state|region|area|country|building|floor|room|unit|stad|ort|distrikt|provins|land) ?[:=] ?(?=[\p{L}\d])/giu
/** Without one of these it is no such form. */
const IS_FORM = /(?<![\p{L}])(?:street(?: address| name)?|gata|gatuadress|city|town|province|stad|ort) ?[:=]/iu
const NAMES_WHAT = /(?<![\p{L}])((?:building|floor|room|unit)) ?[:=] ?(?=[\p{L}\d])/giu

export function joinAddressParts(text: string): string {
  if (!IS_FORM.test(text)) return text
  const hasAddress = /(?<![\p{L}])addr?(?:ess)?[.:= ]/iu.test(text.replace(/street address/giu, ''))
  return text
    .replace(STREET, hasAddress ? '' : 'address: ')
    .replace(NAMES_WHAT, '$1 ')
    .replace(PARTS, ', ')
}
