// A request that is being filled in: what the person has told so far, and what was asked last. Confirmed requests are request.ts.
import { z } from 'zod'
import { DRAFT_LIFE_MS, DRAFT_REMINDER_MS } from '../limits.js'
import { FIELD_NAMES } from '../requests/request-fields.js'
import { KeptFile } from './kept-file.js'

const FieldName = z.enum(FIELD_NAMES)

const text = z.string().exactOptional()

export const Fields = z.object({
  fapiao_type: z.enum(['general', 'special']).exactOptional(),
  title_type: z.enum(['enterprise', 'personal', 'institution']).exactOptional(),
  title: text,
  tax_id: text,
  reg_address: text,
  reg_phone: text,
  bank_name: text,
  bank_account: text,
  method: z.enum(['yunda', 'sf_collect', 'pickup', 'email']).exactOptional(),
  recipient: text,
  phone: text,
  address: text,
  postcode: text,
  remark: text,
})

/** A value that a check did not accept: asked about, never lost. */
const Doubt = z.object({
  field: FieldName,
  value: z.string(),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  suggestion: text,
  mayInsist: z.boolean(),
})
export type Doubt = z.infer<typeof Doubt>

/** What was asked last. */
const Step = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('orders') }),
  z.object({ ask: z.literal('fields'), fields: z.array(FieldName) }),
  z.object({ ask: z.literal('doubt') }),
  /** Which of two: go on with this draft, or start anew for other orders? */
  z.object({ ask: z.literal('other'), orderIds: z.array(z.string()), fields: Fields }),
  /** An order cannot be requested yet: submit by itself on that day, or only remind? */
  z.object({ ask: z.literal('when') }),
  z.object({ ask: z.literal('proof') }),
  z.object({ ask: z.literal('summary') }),
  z.object({ ask: z.literal('change') }),
  z.object({ ask: z.literal('cancel') }),
])
export type Step = z.infer<typeof Step>

/** A request to be begun after this one, with what was told of it. */
const Following = z.object({ orderIds: z.array(z.string()), fields: Fields, skipped: z.array(FieldName) })
export type Following = z.infer<typeof Following>

export const Draft = z.object({
  /** Whose it is; absent until the person is proven. */
  address: text,
  /** Where it was last worked on: reminders go there while no address is proven. */
  conversation: z.string(),
  lang: z.enum(['zh', 'en', 'sv']),
  orderIds: z.array(z.string()),
  /** A number that was not found, and that the service centre could look into. */
  unknownOrder: text,
  fields: Fields,
  /** What only a special Fapiao carries, told before a general one was chosen: kept in case it is wanted after all. */
  setAside: Fields.exactOptional(),
  /** What the last correction replaced: "no, as it was before". */
  replaced: Fields.exactOptional(),
  doubts: z.array(Doubt),
  /** Values kept although a check did not accept them: staff looks at these. */
  insisted: z.array(z.object({ field: FieldName, code: z.string() })),
  skipped: z.array(FieldName),
  /** The last request's details were offered and not wanted. */
  startsAfresh: z.boolean().exactOptional(),
  step: Step,
  /** Groups of fields asked before, for "go back". */
  trail: z.array(z.array(FieldName)),
  /** Answers in a row to this question that were not understood. */
  tries: z.int(),
  /** An address named before it was proven, so that it is not asked for again. */
  claimed: text,
  /** What happens on the day (YYYY-MM-DD in Beijing) on which the last order can be requested. */
  waits: z.object({ on: z.string(), plan: z.enum(['submit', 'remind']) }).exactOptional(),
  /** Confirmed before, and opened again to be changed: what waits for its day stays until this is confirmed. */
  reopened: z.literal(true).exactOptional(),
  /** The title for which it was said that somebody else paid: said once. */
  payerNotedFor: text,
  /** The request that this draft changes or sends again. */
  amends: text,
  /** Several orders were told apart, each with details of its own: one request after another. */
  following: z.array(Following).exactOptional(),
  /** Sent along with what was told; staff gets them with the request. */
  files: z.array(KeptFile).exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  remindedAt: text,
})
export type Draft = z.infer<typeof Draft>

const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString()

/** The record id of a draft whose owner is not proven; never the same as an address. */
export function guestDraftId(user: string): string {
  return `guest:${user}`
}

/** The record id of a confirmed draft that waits for its order's day: apart, so that another request can be begun meanwhile. */
export function laterDraftId(orderId: string): string {
  return `later:${orderId}`
}

export function isLaterDraft(id: string): boolean {
  return id.startsWith('later:')
}

/** The record id of changes to a request: apart, so that they never take the place of a request that is being filled in. */
export function amendmentDraftId(requestId: string): string {
  return `amend:${requestId}`
}

/** When time has to look at a draft next: its order becomes requestable, a reminder is due, or its life ends. */
export function wakesAt(draft: Draft): string {
  // The morning of a day in Beijing: 09:00 there is 01:00 UTC.
  if (draft.waits) return `${draft.waits.on}T01:00:00.000Z`
  return later(draft.updatedAt, draft.remindedAt ? DRAFT_LIFE_MS : DRAFT_REMINDER_MS)
}
