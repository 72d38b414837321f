// The contract between core and channels, outwards: what is to be said, without words of any language.
import { z } from 'zod'

/** A value in a sentence; the wording formats it for the language. The commonest first: they are tried in turn. */
export const Value = z.union([
  z.string(),
  z.object({ title: z.string() }), // the title of an FAQ entry or intent
  z.object({ words: z.string() }), // a key of the content's words
  z.object({ instant: z.string() }), // ISO 8601, shown in Beijing time
  z.object({ date: z.string() }), // YYYY-MM-DD
  z.number(),
  z.object({ fen: z.int() }), // money in 1/100 RMB
  z.object({ list: z.array(z.string()) }),
  z.object({ code: z.string() }), // a six-digit code, derived from this record id when the mail is written
  z.object({ page: z.string() }), // one of our pages, such as '/sign-in'
  z.object({ link: z.string(), path: z.string() }), // a secret link, derived likewise; path such as '/activate'
])
export type Value = z.infer<typeof Value>

/** A sentence by key, with its values. */
export const Message = z.object({ key: z.string(), values: z.record(z.string(), Value).optional() })
export type Message = z.infer<typeof Message>

export const Choice = z.object({
  label: Message,
  /** Comes back as Turn.action. */
  action: z.string(),
})
export type Choice = z.infer<typeof Choice>

const TimelineStep = z.object({
  label: Message,
  status: z.enum(['done', 'current', 'next', 'stopped']),
  at: z.string().optional(), // ISO instant it was reached
  note: Message.optional(),
})

const FormField = z.object({
  name: z.string(),
  label: Message,
  kind: z.enum(['text', 'multiline', 'choice']),
  value: z.string().optional(),
  required: z.boolean(),
  /** Asked for now, needed or not. */
  asked: z.boolean().optional(),
  options: z.array(z.object({ value: z.string(), label: Message })).optional(),
  problem: Message.optional(),
  hint: Message.optional(),
})
export type FormField = z.infer<typeof FormField>

export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), message: Message }),
  z.object({ kind: z.literal('heading'), message: Message }),
  /** The content's answer to an FAQ label, with its links and source. */
  z.object({ kind: z.literal('faq'), label: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(Message) }),
  z.object({ kind: z.literal('facts'), rows: z.array(z.object({ name: Message, value: Message })) }),
  z.object({ kind: z.literal('timeline'), title: Message, steps: z.array(TimelineStep) }),
  z.object({ kind: z.literal('form'), id: z.string(), title: Message, fields: z.array(FormField), submit: Message }),
])
export type Block = z.infer<typeof Block>

export const Reply = z.object({
  blocks: z.array(Block),
  choices: z.array(Choice),
  /** Subject of a letter that starts a thread; an answer keeps the person's own subject. */
  subject: Message.optional(),
  /** A person's own words: a letter does not say that a program wrote it. */
  byStaff: z.literal(true).optional(),
})
export type Reply = z.infer<typeof Reply>
