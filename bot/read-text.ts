// The words of a message, without the mention that called us and without what no store can keep.
import { z } from 'zod'
import type { Activity } from './activity.js'
import { storable } from './storable.js'

const MAX_TEXT = 100_000

const Mention = z.object({
  type: z.string().regex(/^mention$/i),
  mentioned: z.object({ id: z.string() }),
  text: z.string().min(1),
})

export function textOf(activity: Activity): string {
  const mentions = (activity.entities ?? []).flatMap((entity) => Mention.safeParse(entity).data ?? [])
  const ours = mentions.filter((mention) => mention.mentioned.id === activity.recipient?.id)
  let text = activity.text ?? ''
  for (const mention of ours) text = text.replaceAll(mention.text, ' ')
  return storable(
    text
      .replace(/<\/?at>/g, '')
      .trim()
      .slice(0, MAX_TEXT),
  )
}
