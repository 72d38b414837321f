// What a pressed button or a sent card carries: an action, and the values of its form.
import { z } from 'zod'
import { FIELD_PREFIX } from './render/form.js'
import { storable } from './storable.js'

const MAX_ACTION = 500
const MAX_VALUE = 2_000
const MAX_FIELDS = 100

const Loose = z.record(z.string(), z.unknown())

/** Values of inputs lie beside `action` with a prefix of ours, because a card sends inputs and data as one object. */
export function readSubmission(value: unknown): { action?: string; form?: Record<string, string> } {
  // Most messages carry nothing, and refusing that costs the schema more than reading the rest of the message.
  if (value === undefined || value === null) return {}
  const data = Loose.safeParse(typeof value === 'string' ? parse(value) : value)
  if (!data.success) return {}
  const { action } = data.data
  const form = { ...fieldsOf(data.data.form, ''), ...fieldsOf(data.data, FIELD_PREFIX) }
  return {
    ...(typeof action === 'string' && action !== '' ? { action: storable(action.slice(0, MAX_ACTION)) } : {}),
    ...(Object.keys(form).length > 0 ? { form } : {}),
  }
}

function fieldsOf(source: unknown, prefix: string): Record<string, string> {
  if (source === undefined) return {}
  const data = Loose.safeParse(source)
  if (!data.success) return {}
  const named = Object.entries(data.data).filter(([name]) => name.startsWith(prefix) && name.length > prefix.length)
  const plain = named.filter(([, field]) => ['string', 'number', 'boolean'].includes(typeof field))
  return Object.fromEntries(
    plain
      .slice(0, MAX_FIELDS)
      .map(([name, field]) => [storable(name.slice(prefix.length)), storable(String(field).slice(0, MAX_VALUE))]),
  )
}

/** Teams may hand a messageBack's value over as JSON text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
