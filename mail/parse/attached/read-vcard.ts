// Address cards (vCard 2.1 to 4.0, RFC 6350) → lines of "name: value". A card of a person says who gets the Fapiao; a
// card of a company alone says whose name it carries.
import { decodeBytes } from '../charset.js'

type Property = { name: string; params: string; value: string }

const MAX_PROPERTIES = 200

export function readVcard(bytes: Buffer): string {
  const cards = propertiesOf(bytes)
  const first = (name: string) => cards.find((property) => property.name === name && textOf(property) !== '')
  const organisation = join(first('ORG'), ' ')
  const person = join(first('FN'), ' ') || [...fieldsOf(first('N'))].slice(0, 2).reverse().join(' ').trim()
  const isCompany = organisation !== '' && (person === '' || person === organisation)
  const phones = cards.filter(({ name, params }) => name === 'TEL' && !/FAX/i.test(params))
  const address = addressOf(first('ADR'))
  const lines = [
    organisation && `Company name: ${organisation}`,
    !isCompany && person && `Recipient: ${person}`,
    ...phones
      .slice(0, 1)
      .map((phone) => `${isCompany ? 'Company phone' : 'Mobile'}: ${textOf(phone).replace(/^tel:/i, '')}`),
    address.text && `${isCompany ? 'Registered address' : 'Delivery address'}: ${address.text}`,
    !isCompany && address.postcode && `Postcode: ${address.postcode}`,
    ...cards.filter(({ name }) => name === 'NOTE').map(textOf),
  ]
  return lines.filter((line) => line !== false && line !== '').join('\n')
}

/** Lines unfolded: by white space, and in 2.1 by the "=" of quoted-printable. One byte is one character here. */
function propertiesOf(bytes: Buffer): Property[] {
  const text = bytes
    .toString('latin1')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .replace(/=\n/g, '')
  return text
    .split('\n')
    .slice(0, MAX_PROPERTIES)
    .flatMap((line) => {
      const parts = /^(?:[\w-]+\.)?([A-Za-z-]+)((?:;[^:]*)?):(.*)$/.exec(line)
      const [, name = '', params = '', value = ''] = parts ?? []
      return parts ? [{ name: name.toUpperCase(), params, value }] : []
    })
}

function decoded({ params, value }: Property): string {
  const charset = /CHARSET=([\w-]+)/i.exec(params)?.[1] ?? ''
  const plain = /QUOTED-PRINTABLE/i.test(params)
    ? value.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : value
  return decodeBytes(Buffer.from(plain, 'latin1'), charset)
}

/** Fields of a structured value, parted by semicolons that no backslash stands before. */
function fieldsOf(property: Property | undefined): string[] {
  if (!property) return []
  return decoded(property)
    .split(/(?<!\\);/)
    .map(unescaped)
}

function unescaped(text: string): string {
  return text.replace(/\\n/gi, '\n').replace(/\\(.)/g, '$1').trim()
}

function textOf(property: Property): string {
  return unescaped(decoded(property))
}

function join(property: Property | undefined, between: string): string {
  return fieldsOf(property)
    .filter((field) => field !== '')
    .join(between)
}

/** Box, extension, street, city, region, postcode, country: from large to small in Chinese, the other way elsewhere. */
function addressOf(property: Property | undefined): { text: string; postcode: string } {
  const [box = '', extension = '', street = '', city = '', region = '', postcode = ''] = fieldsOf(property)
  const isChinese = /\p{sc=Han}/u.test(street + city + region)
  const order = isChinese ? [region, city, street, extension, box] : [box, extension, street, city, region]
  const parts = order.map((part) => part.replace(/\s+/g, ' ')).filter((part) => part !== '')
  return { text: parts.join(isChinese ? '' : ', '), postcode }
}
