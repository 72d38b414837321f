// Writes an example into the content file of its label, as an editor would: one line, and nothing that breaks the content.
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Lesson, Taught, Teach } from '../core/desk/teaching.js'
import { adviseOnContent, checkContent } from './check-content.js'
import { type ContentFile, FOLDERS, readContentFiles } from './content-files.js'
import { parseContent } from './parse-content.js'

const OUTSIDE = 'out_of_scope'

function pathOf({ lang, label }: Lesson): string {
  const folder = FOLDERS[lang]
  if (label === OUTSIDE) return `${folder}/intents/${OUTSIDE}.yaml`
  return label.startsWith('faq.') ? `${folder}/faq/${label.slice('faq.'.length)}.md` : `${folder}/intents/${label}.yaml`
}

/** Behind the last item of the list; undefined where the file has no such list. */
function withExample(file: string, list: string, example: string): string | undefined {
  const lines = file.split('\n')
  const head = lines.indexOf(`${list}:`)
  if (head < 0) return undefined
  let end = head + 1
  while (/^\s+\S/.test(lines[end] ?? '')) end += 1
  const indent = /^\s+(?=- )/.exec(lines[head + 1] ?? '')?.[0] ?? '  '
  return lines.toSpliced(end, 0, `${indent}- ${example}`).join('\n')
}

/** The same sentence in two places is advice to an editor, and an error in what has just been added. */
function judge(before: ContentFile[], after: ContentFile[]): Taught {
  const draft = parseContent(after)
  if (checkContent(draft).length > 0) return { ok: false, code: 'content_broken' }
  const shared = (files: ContentFile[]) =>
    adviseOnContent(parseContent(files)).filter(({ problem }) => / too$/.test(problem))
  return shared(after).length > shared(before).length ? { ok: false, code: 'taught_already' } : { ok: true }
}

async function replace(file: string, text: string): Promise<Taught> {
  try {
    await writeFile(`${file}.new`, text)
    await rename(`${file}.new`, file)
    return { ok: true }
  } catch {
    await rm(`${file}.new`, { force: true }).catch(() => undefined)
    return { ok: false, code: 'content_unwritable' }
  }
}

async function teachExample(folder: string, lesson: Lesson): Promise<Taught> {
  const files = await readContentFiles(folder)
  const path = pathOf(lesson)
  const file = files.find((each) => each.path === path)
  const example = stringify(lesson.text, { lineWidth: 0 }).trim()
  const text = file && withExample(file.text, lesson.label === OUTSIDE ? 'near' : 'examples', example)
  if (text === undefined) return { ok: false, code: 'no_such_label' }
  const judged = judge(
    files,
    files.map((each) => (each.path === path ? { path, text } : each)),
  )
  return judged.ok ? replace(join(folder, path), text) : judged
}

/** One lesson after the other: two at once could lose one of them. */
export function teacherOf(folder: string): Teach {
  let last: Promise<unknown> = Promise.resolve()
  return (lesson) => {
    const taught = last.then(() => teachExample(folder, lesson))
    last = taught.catch(() => undefined)
    return taught
  }
}
