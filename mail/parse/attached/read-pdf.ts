// The text of PDF files that have any; scans have none.
import { ATTACHED_LIMITS } from '../limits.js'
import { ChineseMaps } from './chinese-maps.js'

type TextItem = { str?: string; hasEOL?: boolean }

export async function readPdf(bytes: Buffer): Promise<string> {
  // Loaded only where somebody attaches one: it weighs megabytes.
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
    cMapPacked: false,
    useWorkerFetch: false,
    BinaryDataFactory: ChineseMaps,
  })
  try {
    const pages: string[] = []
    for (let at = 1; at <= Math.min(document.numPages, ATTACHED_LIMITS.pages); at += 1) {
      const page = await document.getPage(at)
      const { items }: { items: TextItem[] } = await page.getTextContent()
      pages.push(items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''))
    }
    return pages.join('\n').trim()
  } finally {
    await document.destroy()
  }
}
