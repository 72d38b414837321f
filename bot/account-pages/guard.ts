// Which requests an account page answers: forms of our own pages only, within bounds.
import type { PlainRequest, PlainResponse, Route } from '../../core/web.js'
import { ACCOUNT_SITE, type PageParts, type UploadedFile } from './parts.js'
import { readUpload } from './read-upload.js'
import type { Renderer } from './render.js'
import { openVisit, type Visit } from './visit.js'

/** The largest file that is kept, and the fields around it. */
const LARGEST_UPLOAD_BYTES = 5 * 1024 * 1024 + 64 * 1024

const FORM_TYPE = /^application\/x-www-form-urlencoded\b/i

/**
 * `link`: the form carries the secret of a mailed link, which no other site knows. `form`: it must carry the key that
 * belongs to this browser's cookie.
 */
export type Shield = 'link' | 'form'

/**
 * Browsers say where a form comes from. Origin is `null` under our own Referrer-Policy (Fetch standard, "append a
 * request Origin header"), so it only speaks where it names another site.
 */
function isFromElsewhere({ headers }: PlainRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  if (origin === undefined || origin === 'null') return false
  if (!URL.canParse(origin)) return true
  return origin !== new URL(publicUrl).origin && new URL(origin).host !== headers.host
}

export type Handle = (visit: Visit) => Promise<PlainResponse>

export type HandleUpload = (visit: Visit, file: UploadedFile | undefined) => Promise<PlainResponse>

export function createGuard(parts: PageParts, renderer: Renderer) {
  const site = parts.site ?? ACCOUNT_SITE
  const staleForm = (visit: Visit): PlainResponse => {
    const say = renderer.sayIn(visit.lang)
    const { home } = site
    const links = [{ href: home, text: say(home === ACCOUNT_SITE.home ? 'page.to_account' : 'desk_page.to_desk') }]
    return renderer.page(visit, { title: say('page.stale.title'), lines: [say('page.stale.text')], links }, 403)
  }

  return {
    get: (path: string, handle: Handle): Route => ({
      method: 'GET',
      path,
      handle: async (request) => handle(openVisit(parts, request)),
    }),

    post: (path: string, shield: Shield, handle: Handle): Route => ({
      method: 'POST',
      path,
      maxBodyBytes: site.formBytes,
      async handle(request) {
        const visit = openVisit(parts, request)
        const isForm = FORM_TYPE.test(request.headers['content-type'] ?? '')
        const hasKey = visit.hadCookie && parts.secrets.equal(visit.form.key ?? '', visit.formKey)
        const isOurs = isForm && !isFromElsewhere(request, parts.publicUrl)
        return isOurs && (shield === 'link' || hasKey) ? handle(visit) : staleForm(visit)
      },
    }),

    /** As `post` with its key, for a form that brings a file. */
    upload: (path: string, handle: HandleUpload): Route => ({
      method: 'POST',
      path,
      // A large body is heard out only from a browser that is signed in.
      async maxBodyBytes(request) {
        const { cookie, hadCookie } = openVisit(parts, request)
        const session = hadCookie ? await parts.store.get('sessions', parts.secrets.hash(cookie)) : undefined
        return session ? LARGEST_UPLOAD_BYTES : site.formBytes
      },
      async handle(request) {
        const upload = await readUpload(request)
        const visit = openVisit(parts, { ...request, body: new Uint8Array() }, upload?.fields)
        const hasKey = visit.hadCookie && parts.secrets.equal(visit.form.key ?? '', visit.formKey)
        const isOurs = upload !== undefined && !isFromElsewhere(request, parts.publicUrl)
        return isOurs && hasKey ? handle(visit, upload.file) : staleForm(visit)
      },
    }),
  }
}

export type Guard = ReturnType<typeof createGuard>
