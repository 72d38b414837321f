// Who has just joined and is to be welcomed: a person once, in the chat that is theirs; a group once, when we join it.
import { type Activity, INSTALLED } from './activity.js'
import { audienceOf, conversationKey, turnId } from './activity-ids.js'

export type Welcome = { turnId: string; personId: string }

export function welcomed(activity: Activity): Welcome | undefined {
  const joined = (activity.membersAdded ?? []).map((member) => member.id)
  const installed = activity.type === 'installationUpdate' && INSTALLED.has(activity.action ?? '')
  if (activity.type !== 'conversationUpdate' && !installed) return undefined
  const bot = activity.recipient?.id
  const weJoined = installed || (bot !== undefined && joined.includes(bot))
  if (audienceOf(activity) === 'shared') return weJoined ? forGroup(activity) : undefined
  // Teams names only the bot as added to a personal chat; the person is who installed it.
  const person = joined.find((id) => id !== bot) ?? (weJoined ? activity.from.id : undefined)
  return person === undefined || person === bot
    ? undefined
    : { turnId: turnId(activity, `welcome:${person}`), personId: person }
}

function forGroup(activity: Activity): Welcome {
  return { turnId: `${conversationKey(activity)}:welcome`, personId: activity.from.id }
}
