// Messages that the model has never seen, with the label each means.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Lang } from '../../../core/content.js'

export type HeldOut = { label: string; text: string }

const file = z.record(z.string(), z.array(z.union([z.string(), z.number().transform(String)])))

export function heldOutMessages(lang: Lang): HeldOut[] {
  const text = readFileSync(new URL(`./held-out/${lang}.yaml`, import.meta.url), 'utf8')
  return Object.entries(file.parse(parse(text))).flatMap(([label, texts]) =>
    texts.map((each) => ({ label, text: each })),
  )
}
