// The saved titles (抬头) of one address, the default first. Record id: the address.
import { z } from 'zod'

const text = z.string().exactOptional()

export const SavedTitle = z.object({
  title: z.string(),
  title_type: z.enum(['enterprise', 'personal', 'institution']).exactOptional(),
  tax_id: text,
  reg_address: text,
  reg_phone: text,
  bank_name: text,
  bank_account: text,
})
export type SavedTitle = z.infer<typeof SavedTitle>

export const TitleBook = z.object({ titles: z.array(SavedTitle) })
export type TitleBook = z.infer<typeof TitleBook>
