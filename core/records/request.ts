// A Fapiao request (开票申请) and everything that happened to it.
import { z } from 'zod'
import { Attachment } from './attachment.js'
import { KeptFile } from './kept-file.js'

export const RequestState = z.enum([
  'submitted',
  'processing',
  'waiting_for_stock',
  'needs_review',
  'issued',
  'mailed',
  'ready_for_pickup',
  'delivered',
  'received',
  'rejected',
  'withdrawn',
  'return_requested',
  'returned',
  'reissued',
])
export type RequestState = z.infer<typeof RequestState>

export const HistoryEntry = z.object({
  state: RequestState,
  at: z.string(),
  /** `customer`, `system`, or a staff member's name; staff names are not shown to customers. */
  by: z.string(),
  comment: z.string().optional(),
})

export const Delivery = z.object({
  method: z.enum(['yunda', 'sf_collect', 'pickup', 'email']),
  recipient: z.string().optional(),
  phone: z.string().optional(),
  address: z.string().optional(),
  postcode: z.string().optional(),
})
export type Delivery = z.infer<typeof Delivery>

export const FapiaoRequest = z.object({
  id: z.string(),
  orderId: z.string(),
  /** Lower-case address of the account it belongs to. */
  address: z.string(),
  state: RequestState,
  history: z.array(HistoryEntry).min(1),
  fapiaoType: z.enum(['general', 'special']),
  titleType: z.enum(['enterprise', 'personal', 'institution']),
  title: z.string(),
  taxId: z.string().optional(),
  registeredAddress: z.string().optional(),
  registeredPhone: z.string().optional(),
  bankName: z.string().optional(),
  bankAccount: z.string().optional(),
  delivery: Delivery,
  remark: z.string().optional(),
  needsReview: z.array(z.string()),
  /** Two working days after submission (fact 16), or the new date staff gave: YYYY-MM-DD in Beijing. */
  dueOn: z.string(),
  /** The date that was promised first, where staff gave a later one since. */
  firstDueOn: z.string().exactOptional(),
  /** waiting_for_stock: when mailing is expected again (fact 18). */
  stockExpectedOn: z.string().optional(),
  fapiaoNumber: z.string().optional(),
  /** Digital Fapiao that staff attached. */
  attachments: z.array(Attachment).exactOptional(),
  carrier: z.enum(['yunda', 'sf']).optional(),
  trackingNumber: z.string().optional(),
  /** What the customer sent along. */
  files: z.array(KeptFile).optional(),
  /** Where the customer asked for it, for notices. */
  conversation: z.string().optional(),
})
export type FapiaoRequest = z.infer<typeof FapiaoRequest>
