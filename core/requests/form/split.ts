// One bill on several Fapiao: the form cannot do that, so the service centre gets a ticket with everything that was said.

import { openTicket } from '../../conversation/open-ticket.js'
import { type Answer, type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { isMereQuestion, isQuestion, sentencesOf } from '../reading/sentences.js'
import type { Heard } from './hear.js'

const SPLIT =
  /拆(?:分|成|开|为)|分(?:成|开|别开)[^，。]{0,4}[两二三四五\d]\s*(?:张|份)|开[成为]?\s*[两二三四五\d]\s*张|\bsplit(?:ting|s)?\b|\bdivided?\b|\b50 ?[/:-] ?50\b|\bhalf (?:and half|each|to|of it)\b|\bhälften (?:var|till|på)\b|\bhalf (?:on|for) |(?:two|three|2|3) (?:separate |different )?(?:fapiaos?|invoices) (?:for|out of|from|on) (?:this|the|my|our|one|the same) (?:order|bill|purchase)\b|(?:två|tre|2|3) (?:fapiaos?|fakturor) (?:för|på|av) (?:ordern|den här ordern|samma order|beställningen)|\bdela (?:beloppet|summan|ordern|fakturan)\b|(?:in|into|as|on|over|across|onto) (?:two|three|several|separate|different|\d) (?:separate |different )?(?:fapiaos?|invoices)|\b(?:dela[sd]?|uppdela[dt]\w*|delat|delad) (?:upp|på|i|mellan)\b|\buppdela[dt]\w*\b|(?<!\p{L})dela (?:upp )?(?:\S+ ){0,3}(?:på|i|mellan) (?:två|tre|fyra|flera|olika|\d)(?!\p{L})/iu

const PARTS = /拆|分(?:成|开|别)|各一半|金额|\b(?:split|divide|half|part|dela|upp?dela|hälften)/iu

export function mentionsSplit(text: string): boolean {
  return SPLIT.test(text)
}

/** Asked whether it is possible, that is a question; said to do it, it is a matter for the service centre. */
export function asksToSplit({ text, orderIds }: Heard, draft: Draft | undefined): boolean {
  if (!mentionsSplit(text)) return false
  // 开两张发票，{one}和{other}: one for each of several orders is no split.
  const isOneEach = orderIds.length > 1 && !PARTS.test(text)
  return sentencesOf(text).some((sentence) => {
    if (!SPLIT.test(sentence.text) || isOneEach) return false
    // "Can you split order 2100… in two?" wants it done.
    return (
      !isQuestion(sentence.text) || ((orderIds.length > 0 || draft !== undefined) && !isMereQuestion(sentence.text))
    )
  })
}

export function splitByTicket(scene: Scene, heard: Heard, draft: Draft | undefined): Answer {
  const named = scene.reading.entities.orderIds
  const orders = named.length > 0 ? named : (draft?.orderIds ?? [])
  const { id, change } = openTicket(scene, 'split', [...orders, heard.text].join(' '))
  return {
    blocks: [say('form.split', { ticket: id }), say('form.split.details'), say('human.hotline')],
    changes: [change],
    pending: { kind: 'ticket', ticket: id, reason: 'split', orderIds: orders },
    topic: 'faq.split_amounts',
    about: { orderIds: orders, requestIds: [] },
  }
}
