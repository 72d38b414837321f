// Whether a customer wants to be reminded. Notices of what becomes of a request are not reminders. Record id: the address.
import { z } from 'zod'

export const REMINDERS_OFF = 'off'

export const Reminders = z.object({ wish: z.enum(['on', REMINDERS_OFF]), at: z.string() })
export type Reminders = z.infer<typeof Reminders>
