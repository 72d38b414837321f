// Two small facts in `settings` that requests depend on: the last request number, and the published shortage notice.
import { z } from 'zod'

export const REQUEST_NUMBER = 'request_number'
export const STOCK_NOTICE = 'stock_notice'

/** Numbers start again each year: FR-<year>-<5 digits>. */
export const RequestNumber = z.object({ year: z.string(), last: z.int() })
export type RequestNumber = z.infer<typeof RequestNumber>

/** Blank Fapiao are short (domain.md fact 18): dates in Beijing, YYYY-MM-DD. */
export const StockNotice = z.object({ since: z.string(), until: z.string() })
export type StockNotice = z.infer<typeof StockNotice>
