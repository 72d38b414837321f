// A small content folder in a temporary place: valid, until a test changes a file.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type ContentFolder = { path: string; write(file: string, text: string): Promise<void>; remove(): Promise<void> }

export const FACTS = `values:
  hotline: "400"
  hours: { zh: 工作日, en: working days, sv: arbetsdagar }
links:
  register:
    url: https://register.example/
    name: { zh: 注册, en: Register, sv: Registrera }
`
export const SOURCES = 'guide:\n  name: { zh: 指南, en: Guide, sv: Guiden }\n'

export function answer(
  changes: Partial<Record<'id' | 'source' | 'next' | 'links' | 'examples' | 'body', string>> = {},
): string {
  const { id = 'faq.hours', source = 'guide', next = '[do.apply]', links = '[register]' } = changes
  const { examples = sentences('hours'), body = 'Call {hotline}, {hours}.' } = changes
  return `---
id: ${id}
title: Hours
source: ${source}
reviewed: 2026-11-22
links: ${links}
next: ${next}
examples:
${examples}
---

${body}
`
}

export function sentences(about: string, count = 15): string {
  return Array.from({ length: count }, (_, place) => `  - ${about} question ${place}`).join('\n')
}

export async function makeContentFolder(): Promise<ContentFolder> {
  const path = await mkdtemp(join(tmpdir(), 'content-'))
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), text)
  }
  await write('facts.yaml', FACTS)
  await write('sources.yaml', SOURCES)
  for (const locale of ['zh-CN', 'en', 'sv']) {
    await write(`${locale}/faq/hours.md`, answer())
    await write(`${locale}/intents/do.apply.yaml`, `id: do.apply\ntitle: Apply\nexamples:\n${sentences('apply')}\n`)
    await write(`${locale}/intents/out_of_scope.yaml`, 'near:\n  - hotel receipt\nfar:\n  - weather\n')
    await write(`${locale}/words/chat.yaml`, 'hello: "Hello {name}"\n')
  }
  return { path, write, remove: () => rm(path, { recursive: true, force: true }) }
}
