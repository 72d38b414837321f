// The billing blocks of this folder, with what is to be read of each.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { FieldName, RequestFields } from '../../core/requests/request-fields.js'
import { FIELD_NAMES } from '../../core/requests/request-fields.js'

const Fields = z.partialRecord(z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]), z.string())
const Block = z.strictObject({
  text: z.string(),
  asked: z.enum(FIELD_NAMES as [FieldName, ...FieldName[]]).optional(),
  known: Fields.optional(),
  fields: Fields,
  refused: z.array(z.enum(['identity_number', 'password'])).optional(),
  /** Parts that must stay for understanding. */
  left: z.array(z.string()).optional(),
})

export type Block = Omit<z.infer<typeof Block>, 'fields' | 'known'> & {
  file: string
  known: RequestFields
  fields: RequestFields
}

export function readBlocks(): Block[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) =>
      z
        .array(Block)
        .parse(parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))
        .map((block) => ({
          ...block,
          file,
          known: (block.known ?? {}) as RequestFields,
          fields: block.fields as RequestFields,
        })),
    )
}
