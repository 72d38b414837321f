// The saved titles by conversation: list them, choose the default, add, change and delete.
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

const DEFAULT = /默认|缺省|\bdefault\b|\bstandard(?:titel)?\b|förvald/iu
const DELETE = /删除|删掉|删了|去掉|移除|\b(?:delete|remove|drop)\b|\bta bort\b|\bradera\b/iu
const ADD = /添加|新增|增加|保存|加上|存一?个|\b(?:add|save|store|new)\b|\b(?:lägg till|spara|ny|nytt)\b/iu

const KEEPS =
  /(?:添加|新增|增加|保存|存)一?个?(?:常用|开票|新的?)?抬头|\b(?:add|save|store) (?:a |the |this |our )?(?:new )?title\b|\b(?:lägg till|spara) (?:en |den här )?(?:ny )?tite?l/iu

/** "Spara också Kalix Rom AB med 9131…", "save Nordic Ltd too": something with a tax ID or a company's name is put by. */
const SAVES =
  /^(?:(?:hej|och|nu|sen|sedan|kan du|kan ni|snälla|and|then|now|please|can you|could you|also|även|också)[, ]+)*(?:spara|lägg (?:också |även )?(?:in|till|undan)|lagra|save|store|keep|add)(?![\p{L}])/iu
const BODY = /(?<![0-9A-Z])[0-9A-Z]{15,20}(?![0-9A-Z])|(?<![\p{L}])(?:AB|HB|KB|Ltd|Limited|Inc|Co)(?![\p{L}])|公司/u
const ELSEWHERE = /fapiao|order|anm[äa]rkning|remark|note|备注|发票/iu

/** Without a form open nothing else could be meant. */
export function savesTitle(text: string): boolean {
  return SAVES.test(text.trim()) && BODY.test(text) && !ELSEWHERE.test(text)
}

/** Says in so many words that a title is to be kept: its details are no request for a Fapiao. */
export function keepsTitle(text: string): boolean {
  return KEEPS.test(text)
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,()（）“”"']/gu, '')

const HAN_PLACE = /第([一二三四五六七八九])个/u
const PLACE = /第[1-9一二三四五六七八九]个|\b(?:number|nummer) [1-9]\b/iu

const EDITS = /改|更新|更正|补上|补充|\b(?:change|update|correct|edit)\b|\b(?:ändra|uppdatera|rätta|byt)\b/iu
const DETAIL = /税号|信用代码|地址|电话|开户|账号|帐号|tax|address|phone|bank|account|skatte|adress|telefon|konto/iu

/** 把上海蓝海的税号改成…: a saved title by name and a detail of it. Just behind a request with that title, the request is meant. */
function editsTitle({ reading: { text }, conversation, snapshot }: Scene, titles: SavedTitle[]): boolean {
  if (!EDITS.test(text) || !DETAIL.test(text)) return false
  const said = bare(text)
  const named = titles.find(({ title }) => said.includes(bare(title)))
  if (!named) return false
  const { pending } = conversation
  const fresh = pending?.kind === 'submitted' ? pending.requestIds : []
  return !fresh.some((id) => recordOf(snapshot, 'requests', id)?.title === named.title)
}

/** One of the saved titles is to be changed, deleted or the default, as the list under them proposes to say it. */
export function changesTitle(scene: Scene): boolean {
  const { reading, identity, snapshot, turn } = scene
  const address = provenAddress(identity)
  const { orderIds, requestIds } = reading.entities
  if (!address || turn.audience === 'shared' || orderIds.length + requestIds.length > 0) return false
  const { text } = reading
  const titles = titlesOf(snapshot, address)
  if (editsTitle(scene, titles)) return true
  if (!DELETE.test(text) && !DEFAULT.test(text)) return false
  const isNamed = PLACE.test(text) || titles.some(({ title }) => bare(text).includes(bare(title)))
  return isNamed && namedTitle(titles, text) !== undefined
}

/** The title whose name stands in the text; of several the longest. A place in the list will do as well. */
function namedTitle(titles: SavedTitle[], text: string): SavedTitle | undefined {
  const said = bare(text)
  const byName = titles
    .filter(({ title }) => said.includes(bare(title)))
    .sort((one, other) => other.title.length - one.title.length)[0]
  const han = HAN_PLACE.exec(text)?.[1]
  if (!byName && han) return titles['一二三四五六七八九'.indexOf(han)]
  const place = /第?\s*([1-9])\s*(?:个|$)|\b(?:no\.?|number|nummer|nr) ?([1-9])\b/iu.exec(text)
  return byName ?? titles[Number(place?.[1] ?? place?.[2] ?? 0) - 1]
}

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
  const named = namedTitle(titles, text)
  if (named && DELETE.test(text)) return askToForget(named.title)
  if (named && DEFAULT.test(text)) {
    const next = withDefault(titles, named.title)
    return {
      blocks: [say('titles.default', { title: named.title }), ...listed(next)],
      changes: [putTitles(address, next)],
    }
  }
  const { fields, problems } = checked(readFields(text, { lang, known: {} }).fields)
  const entry = savedTitleOf({ ...fields, ...(named && !ADD.test(text) ? { title: named.title } : {}) })
  const tells = Object.keys(fields).some((field) => field !== 'title') || ADD.test(text)
  const answer: Answer = entry && tells ? saved(address, titles, entry) : { blocks: listed(titles) }
  return { ...answer, blocks: [...problems, ...answer.blocks] }
}

/** The yes to "really delete it?". */
export function forgetTitle(scene: Scene, title: string): Answer {
  const address = provenAddress(scene.identity)
  if (!address) return { blocks: [say('titles.none')] }
  const left = withoutTitle(titlesOf(scene.snapshot, address), title)
  return { blocks: [say('titles.forgotten', { title }), ...listed(left)], changes: [putTitles(address, left)] }
}
