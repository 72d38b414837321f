// "No more reminders, please" and the way back. Notices of what becomes of a request are not reminders: they go on.
import { REMINDERS_OFF } from '../records/notice.js'
import { shownAddress } from './identity.js'
import { type Answer, type Scene, say } from './scene.js'

type Wish = 'on' | typeof REMINDERS_OFF

const LONGEST = 40

const WISHES: [RegExp, Wish][] = [
  [/^(请)?(不要|别|停止|取消|关闭)再?(给我|向我)?(发送?)?提醒(我|了|邮件)*$/, REMINDERS_OFF],
  [
    /^(please )?(no|no more|stop|cancel|turn off) (the |these |any |sending me |sending )?reminders?( please)?$/,
    REMINDERS_OFF,
  ],
  [/^(snälla )?(inga( fler)?|sluta med|stäng av|stoppa) påminnelser(na)?( tack)?$/, REMINDERS_OFF],
  [/^(请)?(恢复|打开|重新)(发送?)?提醒$/, 'on'],
  [/^(please )?(turn on|resume|send me) (the )?reminders( again)?( please)?$/, 'on'],
  [/^(snälla )?(slå på|skicka) påminnelser(na)?( igen)?( tack)?$/, 'on'],
]

function wishIn(text: string): Wish | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[,，、]/g, '')
    .replace(/[.!?。!]+$/u, '')
  if (plain.length > LONGEST) return undefined
  return WISHES.find(([pattern]) => pattern.test(plain))?.[1]
}

/** Undefined where the person says something else. */
export function hearReminderWish(scene: Scene): Answer | undefined {
  const { turn, identity, reading, conversation } = scene
  const wish = turn.action ? undefined : wishIn(reading.text)
  if (!wish) return undefined
  const pending = conversation.pending ? { pending: conversation.pending } : {}
  const address = shownAddress(identity, turn)
  if (!address) return { blocks: [say('reminders.unproven')], ...pending }
  const value = { wish, at: turn.now }
  return {
    blocks: [say(`reminders.${wish}`, { address })],
    changes: [{ op: 'put', collection: 'reminders', id: address, value }],
    ...pending,
  }
}
