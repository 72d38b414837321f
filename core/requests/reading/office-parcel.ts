// 单位地址…，寄给邓超: beside who receives it, and where no registered address is needed, the office's address is the parcel's.
import type { FieldName, RequestFields } from '../request-fields.js'

const REGISTERED = /注册|登记|执照|(?<![\p{L}])(?:registered|registrera)/iu

/** `asked` for where to send it, the office's address is that, too. */
export function parcelToOffice(
  read: RequestFields,
  known: RequestFields,
  text: string,
  asked?: FieldName,
): RequestFields {
  const { reg_address: office, ...others } = read
  const all = { ...known, ...read }
  const isPosted = all.method === 'yunda' || all.method === 'sf_collect'
  const isMeant =
    isPosted &&
    all.fapiao_type === 'general' &&
    (read.recipient !== undefined || asked === 'address' || asked === 'recipient') &&
    !all.address
  return office !== undefined && isMeant && !REGISTERED.test(text) ? { ...others, address: office } : read
}
