// A send with its words → a letter: text and HTML that say the same, threaded with the letter it answers, and marked so
// that no other robot answers it.
import type { Outgoing } from '../../core/channel.js'
import type { Lang } from '../../core/content.js'
import type { Secrets } from '../../core/ports.js'
import type { AnsweredLetter, ComposedLetter } from '../letter.js'
import { writeMessageId } from '../thread/message-id.js'
import { referencesOf } from '../thread/references.js'
import { readAnswered } from './answered-letter.js'
import { oneLine, plainAddress } from './header-text.js'
import { letterHtml } from './letter-html.js'
import { letterParts } from './letter-parts.js'
import { letterText } from './letter-text.js'
import { answerSubject } from './subject.js'
import type { Words } from './words.js'

export type ComposeOptions = {
  /** The assistant's address, and the domain of its Message-IDs. */
  address: string
  /** Signs the thread token. */
  secrets: Secrets
  words: Words
}

const LANGUAGE_TAGS: Record<Lang, string> = { zh: 'zh-CN', en: 'en', sv: 'sv' }
const MAX_NAME_CHARS = 100

export function composeLetter({ send, spelled }: Outgoing, options: ComposeOptions): ComposedLetter {
  const { lang } = spelled
  const say = (key: string, values?: Record<string, string>) => options.words(lang, key, values)
  const answered = readAnswered(send.to.reference)
  const parts = letterParts(spelled, answered, say)
  const address = plainAddress(send.to.address ?? '')
  const head = { sendId: send.id, address, about: send.about }
  return {
    from: { name: oneLine(say('mail.sender'), MAX_NAME_CHARS), address: plainAddress(options.address) },
    to: { name: oneLine(answered.name, MAX_NAME_CHARS), address },
    subject: subjectOf(answered, spelled.subject, lang) ?? say('mail.subject'),
    text: letterText(parts, say),
    html: letterHtml(parts, LANGUAGE_TAGS[lang], say),
    headers: {
      // RFC 3834, 5: answers are auto-replied; what we send by ourselves is auto-generated.
      'Auto-Submitted': send.kind === 'reply' ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': LANGUAGE_TAGS[lang],
    },
    messageId: writeMessageId(head, options.secrets, domainOf(options.address)),
    ...threading(answered),
  }
}

function subjectOf(answered: AnsweredLetter, own: string | undefined, lang: Lang): string | undefined {
  const subject = answerSubject(answered.subject, lang) ?? oneLine(own ?? '', MAX_SUBJECT_CHARS)
  return subject === '' ? undefined : subject
}

const MAX_SUBJECT_CHARS = 200

function threading(answered: AnsweredLetter): { inReplyTo?: string; references: string[] } {
  const references = referencesOf(answered)
  const inReplyTo = references.at(-1)
  return inReplyTo === undefined || inReplyTo !== answered.messageId ? { references } : { inReplyTo, references }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
