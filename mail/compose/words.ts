// How composing gets at its few own sentences: by key from the content (data/content/<locale>/words/mail.yaml).
import type { Lang } from '../../core/content.js'

export type Words = (lang: Lang, key: string, values?: Record<string, string>) => string

/** Words of one language, already chosen. */
export type Say = (key: string, values?: Record<string, string>) => string
