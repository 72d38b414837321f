// A page before the door of the desk: a few sentences and a form, and no way to the other pages.
import type { PlainResponse } from '../../core/web.js'
import type { Desk } from '../account-pages/desk.js'
import { linkFor } from '../account-pages/link-for.js'
import type { Visit } from '../account-pages/visit.js'
import type { DeskForm } from './desk-form.js'

export type Said = { good?: string; problem?: string; status?: number }

export function frontPage(
  { renderer }: Desk,
  visit: Visit,
  words: { title: string; lines: string[]; form?: DeskForm },
  { status = 200, ...spoken }: Said = {},
): PlainResponse {
  return renderer.view(visit, './plain', { ...words, ...spoken, link: linkFor(visit) }, status)
}
