// The saved titles by conversation: list them, choose the default, add, change and delete.
import { isQuestion } from '../../conversation/phrases.js'
import { type Answer, message, type Scene, type Skill, say } from '../../conversation/scene.js'
import { maskAccount, maskTaxId } from '../../privacy/mask.js'
import type { SavedTitle } from '../../records/title-book.js'
import type { Block, Message } from '../../reply.js'
import { recordOf } from '../../snapshot.js'
import { checkField } from '../checks/check-field.js'
import { readFields } from '../reading/read-fields.js'
import type { RequestFields } from '../request-fields.js'
import { provenAddress } from './own-draft.js'
import { putTitles, savedTitleOf, titlesOf, withDefault, withoutTitle, withTitle } from './title-book.js'
import { bare, namedTitle, shortNameOf } from './title-named.js'

const DEFAULT =
  /默认|缺省|首选|(?<!\p{L})(?:default|standard(?:tite?ln?|val)?|förvald\p{L}*|preferred|primary|usual one|first choice)(?!\p{L})/iu
const DELETE =
  /删|去掉|移除|不要了|不再(?:用|需要)|(?<!\p{L})(?:delete|remove|drop|erase|get rid of|take (?:\S+ ){0,3}(?:off|out)|ta bort|radera|stryk|plocka bort)(?!\p{L})/iu
const ADD =
  /添加|新增|增加|保存|加上|[再也]?存(?:一?个|一下|上)|(?<!\p{L})(?:add|save|store|new|another|one more|lägg till|spara|ny|nytt|en till)(?!\p{L})/iu
const EDITS =
  /改|换成|更新|更正|补[上充]?|变更|变成|(?<!\p{L})(?:change[ds]?|update[ds]?|correct(?:ed)?|edit|now|new|moved|has (?:a|an)|add|ändra\p{L}*|uppdatera\p{L}*|rätta\p{L}*|byt\p{L}*|nytt|nya|ny|numera|har fått|flyttat|lägg till)(?!\p{L})/iu
const DETAIL =
  /税号|信用代码|地址|电话|开户|账号|帐号|(?<!\p{L})(?:tax|address|phone|bank|account|skatte\p{L}*|adress\p{L}*|telefon\p{L}*|konto\p{L}*|bank\p{L}*)(?!\p{L})/iu

const KEEPS =
  /(?:添加|新增|增加|保存|存)一?个?(?:常用|开票|新的?)?抬头|(?<!\p{L})(?:add|save|store) (?:a |the |this |our |one more |another )?(?:new )?title(?!\p{L})|(?<!\p{L})(?:lägg till|spara) (?:en |den här )?(?:ny )?tite?l/iu

/** "Spara också Kalix Rom AB med 9131…", 再存一个：…公司: something with a tax ID or a company's name is put by. */
const SAVES =
  /^(?:(?:hej|och|nu|sen|sedan|kan du|kan ni|snälla|and|then|now|please|can you|could you|also|även|också)[, ]+)*(?:spara|lägg (?:också |även )?(?:in|till|undan)|lagra|save|store|keep|add)(?![\p{L}])|^(?:请|麻烦|帮我|给我|再|也|还)*(?:存|保存|新增|添加|加)(?:一下|一?个|上)/iu
const BODY =
  /(?<![0-9A-Z])[0-9A-Z]{15,20}(?![0-9A-Z])|(?<![\p{L}])(?:AB|HB|KB|Ltd|Limited|Inc|Co|GmbH)(?![\p{L}])|公司/u
const ELSEWHERE = /fapiao|order|anm[äa]rkning|remark|note|备注|发票|订单|开票|普票|专票/iu

/** Without a form open nothing else could be meant. */
export function savesTitle(text: string): boolean {
  return SAVES.test(text.trim()) && BODY.test(text) && !ELSEWHERE.test(text)
}

/** Says in so many words that a title is to be kept: its details are no request for a Fapiao. */
export function keepsTitle(text: string): boolean {
  return KEEPS.test(text)
}

/** Spoken of just now: the list was shown, or one of them was saved. */
function latestOf({ conversation: { pending } }: Scene): { isOpen: boolean; title?: string } {
  if (pending?.kind !== 'titles') return { isOpen: false }
  return { isOpen: true, ...(pending.title ? { title: pending.title } : {}) }
}

/** 把上海蓝海的税号改成…: a saved title by name and a detail of it. Just behind a request with that title, the request is meant. */
function editsTitle({ reading: { text }, conversation, snapshot }: Scene, named: SavedTitle): boolean {
  if (!EDITS.test(text) || !DETAIL.test(text)) return false
  const { pending } = conversation
  const fresh = pending?.kind === 'submitted' ? pending.requestIds : []
  return !fresh.some((id) => recordOf(snapshot, 'requests', id)?.title === named.title)
}

/** A word that each of them holds: most messages hold none. */
const MAY_MANAGE =
  /默认|缺省|首选|删|去掉|移除|不要|不再|改|换|更|补|变|存|增|加|抬头|default|standard|delete|remove|drop|erase|rid|take|ta bort|radera|stryk|bort|change|update|correct|edit|now|new|moved|has|add|save|store|another|one more|ändra|uppdatera|rätta|byt|nytt|nya|ny|numera|fått|flyttat|spara|till|förvald|prefer|primary|usual|choice/iu

/** The list under one's eyes: another title for it, or one of them is spoken of. */
function isAboutList({ reading: { text } }: Scene): boolean {
  const tellsTitle = BODY.test(text) && /[0-9A-Z]{15,20}/u.test(text)
  return (ADD.test(text) && BODY.test(text)) || (tellsTitle && !isQuestion(text)) || DEFAULT.test(text)
}

/** One of the saved titles is to be changed, deleted or the default, as the list under them proposes to say it. */
export function changesTitle(scene: Scene): boolean {
  const { reading, identity, snapshot, turn } = scene
  const { text } = reading
  const { isOpen, title: latest } = latestOf(scene)
  if (!isOpen && !MAY_MANAGE.test(text)) return false
  const address = provenAddress(identity)
  const { orderIds, requestIds } = reading.entities
  if (!address || turn.audience === 'shared' || orderIds.length + requestIds.length > 0) return false
  if (ELSEWHERE.test(text)) return false
  if (isOpen && isAboutList(scene)) return true
  const named = namedTitle(titlesOf(snapshot, address), text, latest)
  if (!named) return false
  const isSaidOf = isOpen || PLACE.test(text) || bare(text).includes(bare(shortNameOf(named.title)))
  return isSaidOf && (editsTitle(scene, named) || DELETE.test(text) || DEFAULT.test(text))
}

const PLACE =
  /第[1-9一二三四五六七八九]个|抬头|(?<!\p{L})(?:number|nummer|nr|title|titeln?) ?|(?:first|second|third|last) (?:title|one)/iu

const BARE = 16

function line({ title, tax_id, bank_account }: SavedTitle, isDefault: boolean): Message {
  const details = [tax_id ? maskTaxId(tax_id) : '', bank_account ? maskAccount(bank_account) : ''].filter(Boolean)
  return message(isDefault ? 'titles.line_default' : 'titles.line', { title, details: details.join(' · ') })
}

function listed(titles: SavedTitle[]): Block[] {
  if (titles.length === 0) return [say('titles.none')]
  return [
    say('titles.list'),
    { kind: 'list', items: titles.map((title, at) => line(title, at === 0)) },
    say('titles.how'),
  ]
}

/** Only what the checks accept is saved; the rest is said. */
function checked(said: RequestFields): { fields: RequestFields; problems: Block[] } {
  const fields: Record<string, string> = {}
  const problems: Block[] = []
  for (const [name, value] of Object.entries(said)) {
    const check = checkField(name as keyof RequestFields, value, said)
    if (check.ok) fields[name] = check.value
    else problems.push(say(`problem.${check.problem.code}`, check.problem.values))
  }
  return { fields, problems }
}

function saved(address: string, titles: SavedTitle[], entry: SavedTitle): Answer {
  const isKnown = titles.some(({ title }) => title === entry.title)
  const next = withTitle(titles, entry)
  return {
    blocks: [say(isKnown ? 'titles.changed' : 'titles.added', { title: entry.title }), ...listed(next)],
    changes: [putTitles(address, next)],
    pending: { kind: 'titles', title: entry.title },
  }
}

function askToForget(title: string): Answer {
  return {
    blocks: [say('titles.forget', { title })],
    choices: [{ label: message('choice.forget_title', { title }), action: `titles.forget:${title}` }],
    pending: { kind: 'forget_title', title },
  }
}

export const manageTitles: Skill = (scene) => {
  const { turn, identity, reading, snapshot } = scene
  const address = provenAddress(identity)
  if (turn.audience === 'shared') return { blocks: [say('progress.private_only')] }
  if (!address) {
    if (turn.channel === 'mail') return { blocks: [say('titles.unproven_letter')] }
    const pending = { kind: 'address', purpose: 'sign_in', goal: 'do.title_book' } as const
    return { blocks: [say('titles.prove'), say('sign_in.ask_address')], pending }
  }
  const { text, lang } = reading
  const titles = titlesOf(snapshot, address)
  const { title: latest } = latestOf(scene)
  // 设为默认, said under the one that was just saved.
  const isBare = latest !== undefined && text.length <= BARE && (DEFAULT.test(text) || DELETE.test(text))
  const named = namedTitle(titles, text, latest) ?? (isBare ? titles.find(({ title }) => title === latest) : undefined)
  if (named && DELETE.test(text)) return askToForget(named.title)
  if (named && DEFAULT.test(text) && !isQuestion(text)) {
    const next = withDefault(titles, named.title)
    return {
      blocks: [say('titles.default', { title: named.title }), ...listed(next)],
      changes: [putTitles(address, next)],
      pending: { kind: 'titles', title: named.title },
    }
  }
  const { fields, problems } = checked(readFields(text, { lang, known: {} }).fields)
  const entry = savedTitleOf({ ...fields, ...(named && !ADD.test(text) ? { title: named.title } : {}) })
  const tells = Object.keys(fields).some((field) => field !== 'title') || ADD.test(text)
  const answer: Answer =
    entry && tells ? saved(address, titles, entry) : { blocks: listed(titles), pending: { kind: 'titles' } }
  return { ...answer, blocks: [...problems, ...answer.blocks] }
}

/** The yes to "really delete it?". */
export function forgetTitle(scene: Scene, title: string): Answer {
  const address = provenAddress(scene.identity)
  if (!address) return { blocks: [say('titles.none')] }
  const left = withoutTitle(titlesOf(scene.snapshot, address), title)
  return {
    blocks: [say('titles.forgotten', { title }), ...listed(left)],
    changes: [putTitles(address, left)],
    pending: { kind: 'titles' },
  }
}
