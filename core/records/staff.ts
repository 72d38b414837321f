// Who works at the desk's pages. Record id: the name as `staffId` folds it. Passwords, sessions and links are kept under `staffKey`.
import { z } from 'zod'

export const StaffRole = z.enum(['agent', 'admin'])
export type StaffRole = z.infer<typeof StaffRole>

export const Staff = z.object({
  /** As it was typed; stands in histories. */
  name: z.string(),
  /** Where codes are mailed. */
  address: z.string(),
  role: StaffRole,
  createdAt: z.string(),
})
export type Staff = z.infer<typeof Staff>

const KEY = 'staff:'

export function staffId(name: string): string {
  return tidyName(name).toLowerCase()
}

export function tidyName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ')
}

/** What stands where customers have their address; no address begins like it. */
export function staffKey(id: string): string {
  return `${KEY}${id}`
}

export function staffIdOfKey(key: string): string | undefined {
  return key.startsWith(KEY) ? key.slice(KEY.length) : undefined
}
