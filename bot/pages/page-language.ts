// Which language a page is shown in: the one asked for in its address, or the first of the browser's that we speak.
import type { Lang } from '../../core/content.js'
import type { PlainRequest } from '../../core/web.js'

const BY_PREFIX: Record<string, Lang> = { zh: 'zh', en: 'en', sv: 'sv' }

export function pageLanguage(request: PlainRequest): Lang {
  const asked = [request.query.lang ?? '', ...preferred(request.headers['accept-language'] ?? '')]
  for (const tag of asked) {
    const lang = BY_PREFIX[tag.slice(0, 2).toLowerCase()]
    if (lang) return lang
  }
  return 'zh'
}

/** Language tags by weight (RFC 9110 section 12.5.4). */
function preferred(header: string): string[] {
  const weighted = header.split(',').map((part) => {
    const [tag = '', weight] = part.split(';q=')
    return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
  })
  return weighted.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag)
}
