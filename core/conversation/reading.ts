// What a turn says, before anything is decided: its language, its statements, the things it names.
import type { Lang } from '../content.js'
import type { Conversation } from '../records/conversation.js'
import type { FieldsAhead } from '../requests/reading/fields-ahead.js'
import type { Turn } from '../turn.js'
import { NO_ENTITIES } from '../understanding/entities/entities.js'
import { type Said, withoutCourtesies } from '../understanding/text/courtesies.js'
import { MAX_TEXT } from '../understanding/text/normalise.js'
import { type Entities, type Model, type Understanding, understandStatements } from '../understanding/understanding.js'
import type { Ahead } from './read-ahead.js'

export type Reading = {
  lang: Lang
  /** In the order they were said; never empty. */
  statements: [Understanding, ...Understanding[]]
  /** Named anywhere in the turn: text, button, thread. */
  entities: Entities
  /** The text that was understood: a letter's subject where its body is empty. */
  text: string
  /** As it was written, where `text` was made simplified Chinese of it. */
  written?: string
  /** Details that have been read already. */
  fieldsAhead?: FieldsAhead[]
}

/** `do.progress:FR-2026-00017` → label and argument. What every object has by itself is no label, whoever sends it. */
export function parseAction(action: string): { verb: string; argument: string } {
  const colon = action.indexOf(':')
  const verb = colon < 0 ? action : action.slice(0, colon)
  return { verb: verb in Object.prototype ? 'out_of_scope' : verb, argument: colon < 0 ? '' : action.slice(colon + 1) }
}

function fromLocale(locale: string | undefined): Lang | undefined {
  const prefix = locale?.slice(0, 2).toLowerCase()
  return prefix === 'zh' || prefix === 'sv' || prefix === 'en' ? prefix : undefined
}

function merge(statements: Understanding[], more: Partial<Entities>): Entities {
  const all = [...statements.map((statement) => statement.entities), { ...NO_ENTITIES, ...more }]
  const union = <T>(pick: (entities: Entities) => T[]) => [...new Set(all.flatMap(pick))]
  const fapiaoType = all.findLast((entities) => entities.fapiaoType)?.fapiaoType
  const courier = all.findLast((entities) => entities.courier)?.courier
  return {
    orderIds: union((entities) => entities.orderIds),
    requestIds: union((entities) => entities.requestIds),
    emails: union((entities) => entities.emails),
    codes: union((entities) => entities.codes),
    taxIds: union((entities) => entities.taxIds),
    phones: union((entities) => entities.phones),
    amountsFen: union((entities) => entities.amountsFen),
    dates: union((entities) => entities.dates),
    trackingNumbers: union((entities) => entities.trackingNumbers),
    fapiaoNumbers: union((entities) => entities.fapiaoNumbers),
    ...(fapiaoType ? { fapiaoType } : {}),
    ...(courier ? { courier } : {}),
  }
}

/** Nothing was said that could be understood: an empty letter, a picture alone. */
function unread(lang: Lang): Understanding {
  return { lang, intent: 'out_of_scope', confidence: 0, decision: 'decline', alternatives: [], entities: NO_ENTITIES }
}

/** A button names its intent itself; its argument is an order or request. */
export function readAction(action: string, lang: Lang): Reading {
  const { verb, argument } = parseAction(action)
  const namesOrder = verb.startsWith('do.') && argument !== '' && !argument.startsWith('FR-')
  const entities: Entities = {
    ...NO_ENTITIES,
    orderIds: namesOrder ? [argument] : [],
    requestIds: argument.startsWith('FR-') ? [argument] : [],
  }
  const statement: Understanding = { lang, intent: verb, confidence: 1, decision: 'answer', alternatives: [], entities }
  return { lang, statements: [statement], entities, text: '' }
}

/** Wishes that name an address; to whom it belongs is not asked in the same breath. */
const TAKES_ADDRESS = new Set(['do.register', 'do.resend_activation'])

/** An address that stands by itself reads like a wish to sign in; beside one that needs an address it belongs to that. */
function withoutBareAddress(statements: Understanding[]): Understanding[] {
  const isTaken = statements.some(({ intent }) => TAKES_ADDRESS.has(intent))
  return isTaken ? statements.filter(({ intent }) => intent !== 'do.sign_in') : statements
}

/** 如题，谢谢: the body only points at the subject. */
const AS_SUBJECT =
  /^[\s\S]{0,12}(?:如题|见(?:邮件)?标题|如标题|如主题|as (?:in|per)(?: the)? subject|see(?: the)? subject|enligt (?:ämnesraden|ämnet|rubriken)|se (?:ämnesraden|rubriken))[\s\S]{0,24}$/iu

/**
 * What there is to understand: a letter's subject where its body is empty, or says no more than to read it. Of a longer
 * text no more is read.
 */
export function wordsOf({ text, subject = '' }: Pick<Turn, 'text' | 'subject'>): string {
  const pointsUp = text.trim() === '' || (subject !== '' && text.length < 60 && AS_SUBJECT.test(text))
  return (pointsUp ? subject : text).slice(0, MAX_TEXT)
}

/** The same without "hi" and "thanks". */
export function saidBy(turn: Pick<Turn, 'text' | 'subject'>): Said {
  return withoutCourtesies(wordsOf(turn))
}

/** Never empty. */
export function readStatements(understood: Understanding[], lang: Lang): Reading['statements'] {
  const [first = unread(lang), ...others] = withoutBareAddress(understood)
  return [first, ...others]
}

/** `ahead`: what was read before; good for the first that is said in a conversation, and only as it is. */
export function readTurn(turn: Turn, conversation: Conversation | undefined, model: Model, ahead?: Ahead): Reading {
  const prior = conversation?.lang ?? fromLocale(turn.locale)
  if (turn.kind === 'welcome') {
    const lang = prior ?? (turn.locale ? 'en' : 'zh')
    return { lang, statements: [unread(lang)], entities: NO_ENTITIES, text: '' }
  }
  if (turn.action) return readAction(turn.action, prior ?? 'en')
  const { text, lang: told } = saidBy(turn)
  const isAhead = !conversation && !prior && ahead?.text === text && ahead.now === turn.now
  const lang = told && told !== 'en' ? told : (prior ?? told)
  const understood = isAhead
    ? ahead.understood
    : understandStatements(model, text, {
        now: turn.now,
        ...(lang ? { lang } : {}),
        ...(conversation?.topic ? { topic: conversation.topic } : {}),
      })
  const statements = readStatements(understood, prior ?? 'en')
  return {
    lang: statements[0].lang,
    statements,
    entities: merge(understood, { orderIds: turn.about?.orderIds ?? [], requestIds: turn.about?.requestIds ?? [] }),
    text,
    ...(ahead ? { fieldsAhead: ahead.fields } : {}),
  }
}
