// A browser without a screen: keeps cookies, follows redirects, and fills in the forms that the page really has.
import { DomUtils, parseDocument } from 'htmlparser2'

export type Page = { status: number; headers: Headers; html: string; text: string; path: string }

export type Visitor = {
  cookies: Map<string, string>
  open(path: string): Promise<Page>
  /** Fills in the form of the page last seen that leads to this path, and sends it. */
  submit(action: string, fields?: Record<string, string>): Promise<Page>
  /** The same for a form that takes a file. */
  submitFile(action: string, file: { name: string; text: string }, fields?: Record<string, string>): Promise<Page>
  /** Sends a body of one's own making. */
  post(path: string, body: Record<string, string>, headers?: Record<string, string>): Promise<Page>
}

type FoundForm = { action: string; fields: Record<string, string> }

export function formsOf(html: string): FoundForm[] {
  const document = parseDocument(html)
  return DomUtils.getElementsByTagName('form', document).map((form) => {
    const inputs = ['input', 'select', 'button', 'textarea'].flatMap((tag) =>
      DomUtils.getElementsByTagName(tag, form.children),
    )
    const named = inputs.filter((input) => input.attribs.name !== undefined)
    return {
      action: form.attribs.action ?? '',
      fields: Object.fromEntries(named.map((input) => [input.attribs.name ?? '', input.attribs.value ?? ''])),
    }
  })
}

function textOf(html: string): string {
  const [main] = DomUtils.getElementsByTagName('main', parseDocument(html))
  return main ? DomUtils.textContent(main).replace(/\s+/g, ' ').trim() : ''
}

export function openVisitor(url: string, extra: Record<string, string> = {}): Visitor {
  const cookies = new Map<string, string>()
  let last: Page | undefined

  async function ask(path: string, init: RequestInit = {}): Promise<Page> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'accept-language': 'en', ...extra, ...(cookie ? { cookie } : {}), ...init.headers }
    const response = await fetch(new URL(path, url), { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location) {
      await response.body?.cancel()
      return ask(location)
    }
    const html = await response.text()
    last = { status: response.status, headers: response.headers, html, text: textOf(html), path }
    return last
  }

  const post: Visitor['post'] = (path, body, headers = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(body).toString(),
    })

  const formTo = (action: string) => {
    const form = formsOf(last?.html ?? '').find((found) => found.action.split('?')[0] === action)
    if (!form) throw new Error(`no form leads to ${action}`)
    return form
  }

  return {
    cookies,
    submitFile(action, { name, text }, fields = {}) {
      const form = formTo(action)
      const body = new FormData()
      for (const [field, value] of Object.entries({ ...form.fields, ...fields }))
        if (field !== 'file') body.set(field, value)
      body.set('file', new File([text], name))
      return ask(form.action, { method: 'POST', body })
    },
    open: (path) => ask(path),
    post,
    submit(action, fields = {}) {
      const form = formTo(action)
      return post(form.action, { ...form.fields, ...fields })
    },
  }
}

/** A link of a letter as this site's own path. */
export function pathOf(link: string | undefined): string {
  if (link === undefined) throw new Error('no link in the letter')
  const { pathname, search } = new URL(link)
  return pathname + search
}
