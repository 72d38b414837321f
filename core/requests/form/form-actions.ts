// The buttons of the form, and the same wishes in words where no form is open. Every button can be typed as well.
import { parseAction } from '../../conversation/reading.js'
import { type Answer, offer, type Scene, type Skill, say } from '../../conversation/scene.js'
import { nothingPending } from '../../conversation/small-talk.js'
import type { Draft } from '../../records/draft.js'
import { recordsWhere } from '../../snapshot.js'
import { headline } from '../progress.js'
import { FIELD_NAMES, type RequestFields } from '../request-fields.js'
import { openAmendment } from './amend.js'
import { begin } from './begin.js'
import { confirm } from './confirm.js'
import { ownRequest } from './draft-of-request.js'
import { formBlock } from './form-card.js'
import { askServiceCentre, drop, grantWish, keepDoubted, startOver, takeSuggestion } from './grant-wish.js'
import { type Heard, hear, NOTHING } from './hear.js'
import { isLive } from './judge-orders.js'
import { lastRequest, withSavedTitle } from './last-details.js'
import { forgetTitle } from './manage-titles.js'
import { isFormOpen } from './open-form.js'
import { findDraft, keepDraft, provenAddress } from './own-draft.js'
import { respond } from './respond.js'
import { revisionOf } from './summary.js'
import { takeFields } from './take-fields.js'
import { pressBooked } from './ticket-details.js'
import { titlesOf } from './title-book.js'
import { waitUntil } from './wait-until.js'
import type { Wish } from './wish.js'
import { confirmWithdrawal } from './withdraw.js'

const LATEST = 3

function argumentOf({ turn }: Scene): string {
  return parseAction(turn.action ?? '').argument
}

/** A button says nothing but its order. */
function silent({ reading }: Scene, more: Partial<Heard> = {}): Heard {
  const { lang, entities } = reading
  return { ...NOTHING, lang, orderIds: entities.orderIds, ...more }
}

export const apply: Skill = (scene) => begin(scene, scene.turn.action ? silent(scene) : hear(scene, undefined), [])

/** Shows where the form stands and asks on; told apart from "nothing open" by the draft alone. */
export const resume: Skill = (scene) => {
  const draft = findDraft(scene)
  if (!draft) return nothingPending()
  return respond(scene, draft, { lead: isFormOpen(scene.conversation.pending) ? [] : [say('form.resumed')] })
}

/** 确认, said where nothing is asked: what lies unfinished may be meant, begun by letter perhaps, and is shown first. */
const agreeElsewhere: Skill = (scene) => (findDraft(scene) ? resume(scene) : nothingPending())

/** An old card, or a second click: told kindly what has become of it. */
export function handedIn(scene: Scene): Answer {
  const address = provenAddress(scene.identity)
  const isShared = scene.turn.audience === 'shared'
  const own = recordsWhere(scene.snapshot, 'requests', (request) => request.address === address && isLive(request))
    .map((doc) => doc.value)
    .sort((one, other) => (one.id < other.id ? 1 : -1))
    .slice(0, LATEST)
  if (own.length === 0) return nothingPending()
  const items = isShared ? [] : own.map(headline)
  return { blocks: [say('form.already_in'), { kind: 'list', items }], choices: [offer('do.progress')] }
}

const onDraft =
  (act: (scene: Scene, draft: Draft) => Answer): Skill =>
  (scene) => {
    const draft = findDraft(scene)
    return draft ? act(scene, draft) : handedIn(scene)
  }

const confirmCard = onDraft((scene, draft) =>
  argumentOf(scene) === revisionOf(scene, draft)
    ? confirm(scene, draft)
    : respond(scene, draft, { lead: [say('form.changed_since')] }),
)

const showCard = onDraft((scene, draft) =>
  scene.turn.audience === 'shared'
    ? respond(scene, draft, { lead: [say('form.card.private_only')] })
    : {
        blocks: [say('form.card.intro'), formBlock(draft, scene.knowledge.form)],
        changes: keepDraft(scene, draft),
        pending: { kind: 'draft' },
      },
)

const setField = onDraft((scene, draft) => {
  const [field, value] = argumentOf(scene).split('=')
  const known = FIELD_NAMES.find((name) => name === field)
  const said: RequestFields = known && value ? { [known]: value } : {}
  return respond(scene, { ...takeFields(draft, said).draft, tries: 0 })
})

const chooseTitle = onDraft((scene, draft) => {
  const titled = takeFields(draft, { title: argumentOf(scene) }).draft
  return respond(scene, withSavedTitle(titled, titlesOf(scene.snapshot, draft.address ?? '')))
})

const changeField = onDraft((scene, draft) => {
  const field = FIELD_NAMES.find((name) => name === argumentOf(scene))
  return respond(scene, draft, { step: field ? { ask: 'fields', fields: [field] } : { ask: 'change' } })
})

const settleOther = onDraft((scene, draft) => {
  const { step } = draft
  return step.ask === 'other' && argumentOf(scene) === 'new' ? startOver(scene, draft, step) : respond(scene, draft)
})

const settleWhen = onDraft((scene, draft) =>
  waitUntil(scene, draft, argumentOf(scene) === 'remind' ? 'remind' : 'submit'),
)

const amendCard: Skill = (scene) => {
  const request = ownRequest(scene, argumentOf(scene))
  return request ? openAmendment(scene, request, {}) : { blocks: [say('form.amend.gone')] }
}

/** "Same as last time" begins a request where there is a last one. */
const sameAsLast: Skill = (scene) => {
  const address = provenAddress(scene.identity)
  if (address && !lastRequest(scene, address)) return { blocks: [say('form.last.none')], choices: [offer('do.apply')] }
  return begin(scene, silent(scene, { wish: 'same_as_last' }), [])
}

/** A button such as "skip" belongs to the form that shows it. */
const inForm =
  (wish: Wish, otherwise: Skill): Skill =>
  (scene) => {
    const draft = isFormOpen(scene.conversation.pending) ? findDraft(scene) : undefined
    return (draft && grantWish(scene, draft, wish)) ?? otherwise(scene)
  }

export const FORM_ACTIONS: Record<string, Skill> = {
  'do.apply': apply,
  'control.yes': agreeElsewhere,
  'control.go_on': inForm('go_on', resume),
  'control.skip': inForm('skip', nothingPending),
  'control.cancel': inForm('cancel', nothingPending),
  'control.same_as_last': inForm('same_as_last', sameAsLast),
  'request.resume': resume,
  'request.confirm': confirmCard,
  'request.card': showCard,
  'request.set': setField,
  'request.title': chooseTitle,
  'request.change': changeField,
  'request.take': onDraft(takeSuggestion),
  'request.keep': onDraft(keepDoubted),
  'request.when': settleWhen,
  'request.other': settleOther,
  'request.drop': onDraft(drop),
  'request.amend': amendCard,
  'request.ask_for_order': (scene) => askServiceCentre(scene, argumentOf(scene)),
  'request.withdraw': (scene) => confirmWithdrawal(scene, argumentOf(scene)),
  'request.booked': pressBooked,
  'titles.forget': (scene) => forgetTitle(scene, argumentOf(scene)),
}
