// Reads a turn in the light of what we asked: a code, an address, which of several things was meant.
import { answerConfirm } from '../accounts/answer-confirm.js'
import { resetPassword } from '../accounts/link-here.js'
import { registerHere } from '../accounts/register-here.js'
import { resendActivation } from '../accounts/resend-activation.js'
import { checkCode, mailCode } from '../accounts/sign-in.js'
import { maskAddress } from '../privacy/mask.js'
import type { Pending } from '../records/conversation.js'
import { answerRejected } from '../requests/form/asks-own-request.js'
import { isChineseCancel } from '../requests/form/chinese-cancel.js'
import { remindOfForm } from '../requests/form/converse.js'
import { handedIn } from '../requests/form/form-actions.js'
import { forgetTitle } from '../requests/form/manage-titles.js'
import { isFormOpen } from '../requests/form/open-form.js'
import { hearApproval } from '../requests/form/others-order.js'
import { answerTicket } from '../requests/form/ticket-details.js'
import { guessedWish, plainWish } from '../requests/form/wish.js'
import { confirmWithdrawal, withdraw } from '../requests/form/withdraw.js'
import { titleOf } from '../wording/spell.js'
import { clausesOf, isQuestion } from './phrases.js'
import { readAction } from './reading.js'
import { type Answer, type Scene, say } from './scene.js'
import { answerStatement } from './skills.js'
import { acceptThanks } from './small-talk.js'

/** Full-width digits and spaces are normal on a Chinese keyboard. */
const TYPED_CODE = /^\D{0,12}(\d[\d -]{2,10}\d)\D{0,3}$/

function typedCode(scene: Scene): string | undefined {
  const { codes } = scene.reading.entities
  const loose = TYPED_CODE.exec(scene.reading.text.normalize('NFKC').trim())?.[1]
  return codes[0] ?? loose?.replace(/\D/g, '')
}

/** Does what was wanted before we had to ask. */
function takeUp(scene: Scene, goal: string): Answer {
  const reading = readAction(goal, scene.reading.lang)
  return answerStatement({ ...scene, reading, statement: reading.statements[0] })
}

function answerCode(scene: Scene, goal: string | undefined): Answer | undefined {
  const code = typedCode(scene)
  if (!code) return undefined
  const check = checkCode(scene, code, goal)
  if (!check.proven) return check.answer
  const greeting = say('sign_in.proven', { address: maskAddress(check.address) })
  const proven: Scene = { ...scene, identity: { ...scene.identity, address: check.address, assurance: 'proven' } }
  const next = takeUp(proven, goal ?? 'do.progress')
  return { ...next, blocks: [greeting, ...next.blocks], changes: [...check.changes, ...(next.changes ?? [])] }
}

function answerAddress(scene: Scene, { purpose, goal }: Extract<Pending, { kind: 'address' }>): Answer | undefined {
  const address = scene.reading.entities.emails[0]
  if (!address) return undefined
  switch (purpose) {
    case 'sign_in':
      return mailCode(scene, address, goal)
    case 'resend_activation':
      return resendActivation(scene)
    case 'reset_password':
      return resetPassword(scene)
  }
}

/** Registration goes on with whatever was asked for; anything else is another matter. */
function answerRegister(scene: Scene): Answer | undefined {
  const { emails, orderIds } = scene.reading.entities
  return emails.length + orderIds.length > 0 ? registerHere(scene) : undefined
}

const ORDINALS: RegExp[] = [
  /^(1|one|first|the first( one)?|第一个?|一|ett|första|den första)$/,
  /^(2|two|second|the second( one)?|第二个?|二|två|andra|den andra)$/,
  /^(3|three|third|the third( one)?|第三个?|三|tre|tredje|den tredje)$/,
]

const HOLDS_DETAILS = /[0-9A-Z]{15,20}|(?<!\d)1[3-9]\d{9}(?!\d)/iu

function answerWhich(scene: Scene, intents: string[]): Answer | undefined {
  const { reading, knowledge, statement } = scene
  const { pending } = scene.conversation
  const said = reading.text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[.。!！]$/u, '')
  const byNumber = intents[ORDINALS.findIndex((pattern) => pattern.test(said))]
  const byTitle = intents.find((intent) => titleOf(knowledge.content, reading.lang, intent).toLowerCase() === said)
  // In a form what names none of them outright is more likely meant for the form.
  if (pending?.kind === 'which' && pending.duringForm && !byNumber && !byTitle) return undefined
  // 抬头…税号9131…: details for a request choose none of the meanings.
  if (!byNumber && !byTitle && HOLDS_DETAILS.test(reading.text)) return undefined
  // What is clearly another wish chooses none of the meanings.
  if (!byNumber && !byTitle && statement.decision === 'answer' && !intents.includes(statement.intent)) return undefined
  const near = [statement.intent, ...statement.alternatives.map((alternative) => alternative.intent)]
  const intent = byNumber ?? byTitle ?? near.find((candidate) => intents.includes(candidate))
  return intent ? answerStatement({ ...scene, statement: { ...statement, intent } }) : undefined
}

const WITHDRAW = /撤回|撤销|撤掉|撤/u
const DELETE = /删除|删掉|删了|删/u

/** Yes or no to a question that can do harm: nothing but a plain yes counts. */
function answerYesNo(scene: Scene, deed: RegExp, act: () => Answer, kept: Answer): Answer | undefined {
  const { reading, statement, knowledge } = scene
  const { text } = reading
  const rest = text.replace(deed, '')
  // 是的撤回, 撤回吧: the deed named again, with a yes or with nothing beside it.
  const isDeed = rest !== text && !isQuestion(text) && /^(?:[吧了啊呀的申请\p{P}\s]*)$/u.test(rest)
  const named = isDeed ? 'yes' : rest === text ? undefined : plainWish(knowledge.content, rest)
  const wish = named ?? plainWish(knowledge.content, text) ?? guessedWish(statement, text)
  if (wish === 'yes') return act()
  return wish === 'no' || wish === 'cancel' || wish === 'later' ? kept : undefined
}

/** 好的谢谢, "ok, great": takes note of what was just handed in; a second 确认 would hand it in once more. */
const ACKNOWLEDGES =
  /谢|感谢|辛苦|(?<!\p{L})(?:thank\p{L}*|thx|tack\p{L}*|cheers|great|perfect|super|toppen|perfekt|fint|kanon)(?!\p{L})|^(?:嗯+|哦|噢|好|好的|好滴|好嘞|行|ok|okay|okej|oki|bra|good|fine|cool|👍|👌)[。.!！~ ]*$/iu

/** 改主意了，撤回吧: said right behind it, of what was just handed in. */
function answerHandedIn(scene: Scene): Answer | undefined {
  const { text, entities } = scene.reading
  const rejected = answerRejected(scene)
  if (rejected) return rejected
  const wish = plainWish(scene.knowledge.content, text)
  const { pending } = scene.conversation
  if (wish === 'yes') {
    const answer = ACKNOWLEDGES.test(text) ? acceptThanks() : handedIn(scene)
    return { ...answer, ...(pending ? { pending } : {}) }
  }
  const isPlain = entities.orderIds.length + entities.requestIds.length === 0 && !isQuestion(text)
  return isPlain && clausesOf(text).some(isChineseCancel) ? withdraw(scene) : undefined
}

/** The answer to what we asked, or undefined where the person speaks of something else. */
export function answerPending(scene: Scene): Answer | undefined {
  const { pending } = scene.conversation
  if (!pending || scene.turn.action) return undefined
  switch (pending.kind) {
    case 'code':
      return answerCode(scene, pending.goal)
    case 'address':
      return answerAddress(scene, pending)
    case 'register':
      return answerRegister(scene)
    case 'confirm':
      return answerConfirm(scene, pending.act)
    case 'which':
      // "Yes, submit it" means the form that the question interrupted.
      if (pending.duringForm && plainWish(scene.knowledge.content, scene.reading.text)) return undefined
      return answerWhich(scene, pending.intents)
    case 'withdraw': {
      const kept = { blocks: [say('form.withdraw.kept', { request: pending.target })] }
      return answerYesNo(scene, WITHDRAW, () => confirmWithdrawal(scene, pending.target), kept)
    }
    case 'forget_title':
      return answerYesNo(scene, DELETE, () => forgetTitle(scene, pending.title), { blocks: [say('titles.kept')] })
    case 'approval':
      return hearApproval(scene, pending.orderId)
    case 'ticket':
      return answerTicket(scene, pending)
    case 'submitted':
      return answerHandedIn(scene)
    case 'draft':
    case 'offered':
    case 'titles':
      return undefined
  }
}

/** Nothing is said of these again: they say what is meant by what may come next. */
const STAYS: ReadonlySet<Pending['kind']> = new Set(['submitted', 'ticket', 'offered', 'approval', 'titles'])

/** Said under an answer to something else while we still wait. */
export function reminder(scene: Scene): Answer | undefined {
  const { pending } = scene.conversation
  if (pending?.kind === 'code')
    return { blocks: [say('sign_in.still_waiting', { address: maskAddress(pending.address) })], pending }
  if (pending?.kind === 'address') return { blocks: [say('sign_in.still_address')], pending }
  if (pending && STAYS.has(pending.kind)) return { blocks: [], pending }
  if (isFormOpen(pending)) return remindOfForm(scene)
  if (pending?.kind === 'register') return { blocks: [say('register.still_waiting')], pending }
  return undefined
}
