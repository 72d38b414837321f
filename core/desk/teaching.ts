// What the desk asks of the content: that a question be an example of a label from now on.
import type { Lang } from '../content.js'

export type Lesson = { lang: Lang; label: string; text: string }

export type Taught =
  | { ok: true }
  | { ok: false; code: 'no_such_label' | 'taught_already' | 'content_broken' | 'content_unwritable' }

/** A running assistant takes the example over within seconds. */
export type Teach = (lesson: Lesson) => Promise<Taught>
