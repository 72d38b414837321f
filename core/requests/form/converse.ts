// The conversation of a request form: when one begins, and what a message means while one is open.
import { isQuestion } from '../../conversation/phrases.js'
import { type Answer, offer, type Scene, say } from '../../conversation/scene.js'
import { TRIES_BEFORE_PERSON } from '../../limits.js'
import type { Draft } from '../../records/draft.js'
import type { Understanding } from '../../understanding/understanding.js'
import { isMereQuestion } from '../reading/sentences.js'
import type { FieldName } from '../request-fields.js'
import { openAmendment } from './amend.js'
import { amendable, CHANGE } from './amendable.js'
import { ask, type Question } from './ask.js'
import { asksAboutField, asksApproval, asksOfStep, asksToReadOut, knowsNot } from './asks-about.js'
import { acknowledges, asksWhatFollows, asksWhetherDone, meansOneself } from './asks-how-far.js'
import { answerOwnRequest } from './asks-own-request.js'
import { begin, beginsRequest } from './begin.js'
import { chatters } from './chatters.js'
import { hasNothingToSay } from './give-up.js'
import { grantWish, whyNeeded } from './grant-wish.js'
import { handInChanged } from './hand-in-changed.js'
import { type Heard, hear } from './hear.js'
import { hearChoice } from './hear-choice.js'
import { changesTitle, keepsTitle, manageTitles, savesTitle } from './manage-titles.js'
import { isFormOpen } from './open-form.js'
import { isOtherBusiness, isOtherDeed } from './other-business.js'
import { findDraft, isPaused, keepDraft } from './own-draft.js'
import { answerPartner } from './partner-said.js'
import { remarksOn } from './remarks.js'
import { respond } from './respond.js'
import { sideAnswers } from './side-answers.js'
import { simplified } from './simplified.js'
import { asksToSplit, splitByTicket } from './split.js'
import { promise, summaryChoices } from './summary.js'
import { hearNews } from './take-news.js'
import { answerWaiting, reopened } from './waiting-request.js'
import { naming, withdraw } from './withdraw.js'

/** 税号不变: what was named is right as it is. */
const UNCHANGED =
  /不变|没变|不动|还是(?:那个|这个|原来|之前|刚才|老|一样)|不用改|不改|照旧|没错|\b(?:unchanged|stays? (?:as|the same)|keep the|is (?:right|correct|fine))\b|\b(?:oförändra\w*|behåll|stämmer)\b/iu

/** Another matter that has its own answer: a question, a person, an account. Starting to apply is what we are doing. */
function isAside(statement: Understanding): boolean {
  const { intent, decision } = statement
  return decision === 'answer' && /^(faq|do|chitchat)\./.test(intent) && intent !== 'do.apply'
}

/** The summary stands above: only what is waited for is said again. */
function stillSummary(scene: Scene, draft: Draft): Question {
  return { blocks: [say('form.still_summary')], choices: summaryChoices(scene, draft) }
}

/** "What happens when I confirm?" */
function whatFollows(scene: Scene, draft: Draft): Answer {
  const question = stillSummary(scene, draft)
  const blocks = [promise(scene, draft), ...question.blocks]
  return { ...question, blocks, changes: keepDraft(scene, draft), pending: { kind: 'draft' } }
}

/** Understood nothing that answers the question: asked again with help, and after three times a person is offered. */
function miss(scene: Scene, draft: Draft): Answer {
  const tried: Draft = { ...draft, tries: draft.tries + 1 }
  const givesUp = tried.tries >= TRIES_BEFORE_PERSON
  const question = tried.step.ask === 'summary' ? stillSummary(scene, tried) : ask(scene, tried)
  return {
    blocks: [say(givesUp ? 'form.not_understood_again' : 'form.not_understood'), ...question.blocks],
    choices: givesUp ? [offer('do.talk_to_human'), ...question.choices] : question.choices,
    changes: keepDraft(scene, tried),
    pending: { kind: 'draft' },
  }
}

function continueForm(scene: Scene, draft: Draft, heard: Heard): Answer[] | undefined {
  const lead = remarksOn(scene, heard)
  const chosen = hearChoice(scene, draft, heard)
  if (chosen) return [chosen]
  if (draft.step.ask === 'orders' && ASKS_WHICH_ORDERS.test(heard.text)) return [respond(scene, draft)]
  const news = hearNews(scene, draft, heard)
  if (news) {
    const handedIn = lead.length === 0 ? handInChanged(scene, draft, heard, news) : undefined
    const said = [...lead, ...news.blocks]
    const answer = handedIn ?? respond(scene, news.draft, said.length > 0 ? { lead: said } : { isNews: true })
    return [...sideAnswers(scene, heard), answer]
  }
  const isShown = draft.step.ask === 'summary'
  if (heard.wish !== 'yes' && asksWhetherDone(heard.text))
    return [askedBack(scene, draft, isShown ? undefined : 'form.not_yet')]
  if (isShown && asksWhatFollows(heard.text)) return [whatFollows(scene, draft)]
  const needed = heard.denied.length > 0 ? [whyNeeded(scene, heard.denied)] : []
  const granted = heard.wish ? grantWish(scene, { ...draft, tries: 0 }, heard.wish) : undefined
  if (granted) return [...sideAnswers(scene, heard), granted]
  const remarks = [...lead, ...needed]
  if (remarks.length > 0) return [respond(scene, draft, { lead: remarks, step: draft.step })]
  if (heard.named && UNCHANGED.test(heard.text)) return [respond(scene, draft)]
  if (CHANGE.test(heard.text) && isAboutLater(heard.text)) return [askedBack(scene, draft, 'form.change_later')]
  if (draft.step.ask === 'summary' && asksToReadOut(heard.text)) return [respond(scene, draft)]
  const isToBeSaid = CHANGE.test(heard.text) || ANNOUNCES.test(heard.text) || isLoneField(draft, heard)
  const mayBeAdded = heard.named && !draft.fields[heard.named] && MAY_BE_ADDED.test(heard.text)
  if (heard.named && (mayBeAdded || (isToBeSaid && !isMereQuestion(heard.text))))
    return [askNamed(scene, draft, heard.named)]
  // "How do I know which tax ID we have?": what is asked about the field that was asked for.
  const asked = draft.step.ask === 'fields' ? draft.step.fields : []
  if (heard.named && asked.includes(heard.named) && isMereQuestion(heard.text) && !heard.asides.some(isAside))
    return [respond(scene, draft, { lead: [say(`help.${heard.named}`)], step: draft.step })]
  if (draft.step.ask === 'change' && heard.named && namesOnly(heard.text)) return [askNamed(scene, draft, heard.named)]
  if (heard.asides.some(isAside)) {
    const cancels = heard.asides.some(({ intent }) => intent === 'do.cancel_request')
    // 太慢的话我就不要了: not as long as that is not so.
    if (cancels && /的话|如果|要是/u.test(heard.text)) return [askedBack(scene, draft)]
    return cancels ? cancelOf(scene, draft) : undefined
  }
  // 备注会印在发票上吗: what the field is for answers most of what is asked about one, and changes nothing.
  if (heard.named && asksAboutField(heard.text)) return [askedBack(scene, draft, `help.${heard.named}`)]
  if (heard.named && !(draft.fields[heard.named] && isQuestion(heard.text)))
    return [askNamed(scene, draft, heard.named)]
  if (heard.asides.some(({ intent }) => intent === 'do.apply')) return [respond(scene, draft)]
  if (draft.step.ask === 'summary' && asksApproval(heard.text)) return [askedBack(scene, draft)]
  // At the summary nothing is asked any more that there could be nothing for.
  const saysNothing = (isShown && addsNothing(draft, heard.text)) || meansOneself(heard.text)
  if (acknowledges(heard.text) || chatters(heard.text) || saysNothing) return [askedBack(scene, draft)]
  const [first] = asked
  if (first && (asksOfStep(first, heard.text) || knowsNot(heard.text)))
    return [askedBack(scene, draft, `help.${first}`)]
  if (!isQuestion(heard.text)) return [miss(scene, draft)]
  // "Is this correct?" may look like a no, and is none.
  return heard.asides.every(({ intent }) => intent.startsWith('control.')) ? [askedBack(scene, draft)] : undefined
}

/** 电话, said to "what is to be changed?" */
function isLoneField({ step }: Draft, { text }: Heard): boolean {
  return step.ask === 'change' && text.trim().length <= LONGEST_NAME
}

function askedBack(scene: Scene, draft: Draft, key?: string): Answer {
  const lead = key ? [say(key)] : []
  if (draft.step.ask !== 'summary') return respond(scene, draft, { lead, step: draft.step })
  const { blocks, choices } = stillSummary(scene, draft)
  return { blocks: [...lead, ...blocks], choices, pending: { kind: 'draft' } }
}

/** "Can I still change the address later?" changes nothing now. */
function isAboutLater(text: string): boolean {
  return isQuestion(text) && LATER_ON.test(text)
}

/** "Which orders do I have?", asked which order it is for: the list says. */
const ASKS_WHICH_ORDERS =
  /(?<![\p{L}])(?:which|what|show|list|see|tell me)[^.!\n]{0,20} (?:orders?|ones?)(?: (?:do|can|are|have)(?![\p{L}])|[?.!]*$)|(?:vilka|visa|lista)[^.!\n]{0,20} (?:ordrar|order|beställningar)|(?:有|是)(?:哪些|什么)订单|哪些订单/iu

const LONGEST_NAME = 6

/** 备注要写一个采购单号, "I want to add a remark": its value comes next. */
const ANNOUNCES =
  /要[写填加]|[写加填补][个上一]|需要写|(?<!\p{L})(?:add|put|write|enter|fill in|include|lägga? till|skriva?|ange|fylla? i)(?!\p{L})/iu

/** "Namnet på mottagaren", asked what to change: which field it is, and no question. */
const namesOnly = (text: string) => text.length <= 40 && !isQuestion(text)

/** "None", and the recipient's name said once more: it stands there. */
function addsNothing({ fields }: Draft, text: string): boolean {
  if (hasNothingToSay(text)) return true
  const said = text
    .trim()
    .replace(/[.!]+$/u, '')
    .toLowerCase()
  return Object.values(fields).some((value) => value.toLowerCase() === said)
}

/** "Kan jag lägga till en anmärkning?": asked for politeness; what it shall say comes next. */
const MAY_BE_ADDED =
  /^(?:\p{L}+[, ]+){0,2}(?:kan|får|kunde|går det att|can|could|may|is it possible to)(?: (?:jag|vi|man|ni|du|i|we|you))? (?:också |även |also |still )?(?:lägga till|få (?:in|med)|skriva(?: in)?|ange|add|put(?: in)?|include|enter)(?: \p{L}+){0,4}[?]?$/iu

const LATER_ON =
  /(?:提交|确认|交|办|开)(?:了|完|好|上去|出来?)?(?:以|之)?后|开(?:错|好|完|出来?)了|以后|之后|后面|后来|回头|(?<![\p{L}])(?:later(?: on)?|afterwards?|still|once|after|sen|senare|efteråt|i efterhand|i efterskott)(?![\p{L}])/iu

function askNamed(scene: Scene, draft: Draft, field: FieldName): Answer {
  return respond(scene, { ...draft, tries: 0 }, { step: { ask: 'fields', fields: [field] } })
}

/** "Withdraw the request" while one is being filled in means this one, unless another is named. */
function cancelOf(scene: Scene, draft: Draft): Answer[] | undefined {
  if (scene.reading.entities.requestIds.length > 0) return undefined
  // While a request is being changed, that one is to be withdrawn.
  if (draft.amends) return [withdraw(naming(scene, { requestIds: [draft.amends] }))]
  const answer = grantWish(scene, draft, 'cancel')
  return answer ? [answer] : undefined
}

/** A request is being changed, and another order is named: that one gets a request of its own. */
function isForAnotherOrder({ amends, orderIds }: Draft, heard: Heard): boolean {
  return amends !== undefined && heard.orderIds.length > 0 && !heard.orderIds.some((id) => orderIds.includes(id))
}

const HANDS_IN =
  /提交|递交|确认|开[票具吧]|(?<!\p{L})(?:confirm\p{L}*|submit|go ahead|proceed|skicka in|lämna in|bekräfta\p{L}*|kör)(?!\p{L})/iu

/** The summary was shown in a letter, and "correct, submit" comes in the chat: where nothing else is asked there, it is meant. */
function shownElsewhere(scene: Scene, { wish, text }: Heard): Draft | undefined {
  if (wish !== 'yes' || scene.conversation.pending !== undefined || !HANDS_IN.test(text)) return undefined
  const draft = findDraft(scene)
  return draft?.step.ask === 'summary' && !isPaused(draft, scene.turn.now) ? draft : undefined
}

/** So many details are for the form, whatever the message asks besides. */
const TELLS_ENOUGH = 3

function answersTo(scene: Scene, heard: Heard, draft: Draft | undefined): Answer[] | undefined {
  const partner = answerPartner(scene, heard, draft)
  if (partner) return [partner]
  const isMeant = draft !== undefined || heard.orderIds.length > 0 || beginsRequest(scene, heard)
  if (isMeant && asksToSplit(heard, draft)) return [splitByTicket(scene, heard, draft)]
  if (keepsTitle(heard.text) || (!draft && savesTitle(heard.text))) return [manageTitles(scene)]
  if (draft && !isForAnotherOrder(draft, heard)) return continueForm(scene, draft, heard)
  const shown = draft ? undefined : shownElsewhere(scene, heard)
  if (shown) return continueForm(scene, shown, heard)
  const waiting = draft ? undefined : reopened(scene)
  if (waiting) return continueForm(scene, waiting, hear(scene, waiting))
  const amendment = draft ? undefined : amendable(scene, heard)
  if (amendment) return [openAmendment(scene, amendment.request, amendment.fields)]
  if (draft || beginsRequest(scene, heard))
    return [...sideAnswers(scene, heard), begin(scene, heard, remarksOn(scene, heard))]
  // Begun elsewhere, in a chat or days ago: a value for it needs no "go on".
  const isOther = isAside(scene.statement) && (isQuestion(heard.text) || isOtherDeed(scene))
  const told = Object.keys(heard.fields).length
  const unfinished = told >= (isOther ? TELLS_ENOUGH : 1) ? findDraft(scene) : undefined
  return unfinished ? continueForm(scene, unfinished, heard) : undefined
}

/** Undefined where the message is none of the form's business. */
export function answerForm(said: Scene): Answer[] | undefined {
  if (said.turn.action || said.turn.kind === 'welcome') return undefined
  const scene = simplified(said)
  const draft = isFormOpen(scene.conversation.pending) ? findDraft(scene) : undefined
  const asked = draft ? undefined : (answerOwnRequest(scene) ?? answerWaiting(scene))
  if (asked) return [asked]
  if (!draft && changesTitle(scene)) return [manageTitles(scene)]
  if (!draft && scene.turn.attachments.length === 0 && isOtherBusiness(scene, scene.reading.text)) return undefined
  const heard = hear(scene, draft)
  const spoken: Scene = { ...scene, reading: { ...scene.reading, lang: heard.lang } }
  return answersTo(spoken, heard, draft)?.map((answer) => ({ ...answer, lang: heard.lang }))
}

/** Said under the answer to something else: the question that still stands. */
export function remindOfForm(scene: Scene): Answer | undefined {
  const draft = findDraft(scene)
  if (!draft) return undefined
  const pending = { kind: 'draft' } as const
  if (draft.step.ask === 'summary') return { ...stillSummary(scene, draft), pending }
  const question = ask(scene, draft)
  return { blocks: [say('form.still_open'), ...question.blocks], choices: question.choices, pending }
}
