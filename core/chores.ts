// Everything that time brings about, in the order it is done.
import { forgetOld } from './privacy/forget-old.js'
import type { Chore } from './tick.js'

export const CHORES: readonly Chore[] = [forgetOld]
