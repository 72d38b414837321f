// The two shapes of the same details: what a person says (fields of the form) and what a request keeps.
import type { FapiaoRequest } from '../../records/request.js'
import type { RequestFields } from '../request-fields.js'

export type RequestDetails = Pick<
  FapiaoRequest,
  | 'fapiaoType'
  | 'titleType'
  | 'title'
  | 'taxId'
  | 'registeredAddress'
  | 'registeredPhone'
  | 'bankName'
  | 'bankAccount'
  | 'delivery'
  | 'remark'
>

/** Without the keys that hold nothing. */
function present<T extends object>(values: { [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}

export function fieldsOfRequest(request: FapiaoRequest): RequestFields {
  const { delivery } = request
  return present<RequestFields>({
    fapiao_type: request.fapiaoType,
    title_type: request.titleType,
    title: request.title,
    tax_id: request.taxId,
    reg_address: request.registeredAddress,
    reg_phone: request.registeredPhone,
    bank_name: request.bankName,
    bank_account: request.bankAccount,
    method: delivery.method,
    recipient: delivery.recipient,
    phone: delivery.phone,
    address: delivery.address,
    postcode: delivery.postcode,
    remark: request.remark,
  })
}

/** Undefined while the form is not complete. Nothing is posted to somebody who collects it himself. */
export function detailsOf(fields: RequestFields, titleType: FapiaoRequest['titleType']): RequestDetails | undefined {
  const { fapiao_type, title, method } = fields
  if (!fapiao_type || !title || !method) return undefined
  const isPosted = method === 'yunda' || method === 'sf_collect'
  return present<RequestDetails>({
    fapiaoType: fapiao_type,
    titleType,
    title,
    taxId: fields.tax_id,
    registeredAddress: fields.reg_address,
    registeredPhone: fields.reg_phone,
    bankName: fields.bank_name,
    bankAccount: fields.bank_account,
    delivery: present({
      method,
      recipient: fields.recipient,
      phone: fields.phone,
      address: isPosted ? fields.address : undefined,
      postcode: isPosted ? fields.postcode : undefined,
    }),
    remark: fields.remark,
  })
}
