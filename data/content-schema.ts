// What each kind of content file must look like. What the files say of each other is check-content.ts.
import { z } from 'zod'

const sentence = z.string().trim().min(1)
const examples = z.array(sentence)
const oneOrMore = z.union([sentence.transform((one) => [one]), z.array(sentence).min(1)])
const perLanguage = z.strictObject({ zh: sentence, en: sentence, sv: sentence })
const label = sentence.regex(/^[a-z]+\.[a-z0-9_]+$/u, 'a label looks like faq.pickup_address')

export const factsSchema = z.strictObject({
  values: z.record(sentence, z.union([sentence.transform((all) => ({ zh: all, en: all, sv: all })), perLanguage])),
  links: z.record(sentence, z.strictObject({ url: z.url({ protocol: /^https$/u }), name: perLanguage })),
})

export const sourcesSchema = z.record(sentence, z.strictObject({ name: perLanguage }))

export const faqSchema = z.strictObject({
  id: label,
  // Longer titles are cut off on a button in Teams.
  title: sentence.max(40),
  source: oneOrMore,
  reviewed: z.iso.date(),
  links: z.array(sentence).default([]),
  next: z.array(label).min(1).max(3),
  examples,
})

export const intentSchema = z.strictObject({ id: label, title: sentence.max(40).optional(), examples })

export const outOfScopeSchema = z.strictObject({
  id: z.literal('out_of_scope').optional(),
  near: examples,
  far: examples,
})

export const wordsSchema = z.record(sentence, z.string())

export const lettersSchema = z.array(
  z.strictObject({ from: sentence.optional(), subject: sentence.optional(), text: sentence }),
)
