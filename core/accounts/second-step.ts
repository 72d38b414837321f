// Whether signing in with the password asks for a mailed code as well: switched by the account's owner, told by mail.
import { type Answer, type Scene, say } from '../conversation/scene.js'
import { recordOf } from '../snapshot.js'
import { letter } from './account-letter.js'
import { type Decision, type Occasion, occasionOf } from './occasion.js'
import { keptOut } from './prove-first.js'

export function hasSecondStep({ snapshot }: Pick<Occasion, 'snapshot'>, address: string): boolean {
  return recordOf(snapshot, 'accounts', address)?.secondStep ?? false
}

export function setSecondStep(occasion: Occasion, address: string, isOn: boolean): Decision<void> {
  const account = recordOf(occasion.snapshot, 'accounts', address)
  if (!account || hasSecondStep(occasion, address) === isOn) return { result: undefined, changes: [] }
  const what = isOn ? 'on' : 'off'
  return {
    result: undefined,
    changes: [{ op: 'put', collection: 'accounts', id: address, value: { ...account, secondStep: isOn } }],
    notices: [
      letter(occasion, address, `mail.second_step_${what}.subject`, [
        say(`mail.second_step_${what}.text`, { address, at: { instant: occasion.now } }),
        say('mail.password_changed.not_you', { page: { page: '/forgot-password' } }),
        say('human.hotline'),
      ]),
    ],
  }
}

/** Says how it is, and offers the other. */
export function askSecondStep(scene: Scene): Answer {
  const out = keptOut(scene, 'change_second_step', 'do.second_step')
  if (out) return out
  const { address = '' } = scene.identity
  if (!recordOf(scene.snapshot, 'accounts', address)) return { blocks: [say('second_step.no_account')] }
  const now = hasSecondStep(scene, address) ? 'on' : 'off'
  return {
    blocks: [say(`second_step.is_${now}`)],
    choices: [{ label: { key: `choice.second_step_${now}` }, action: 'account.second_step' }],
    pending: { kind: 'confirm', act: 'second_step' },
  }
}

/** What was offered, agreed to. A button pressed again later asks first. */
export function switchSecondStep(scene: Scene): Answer {
  const { pending } = scene.conversation
  const isAsked = pending?.kind === 'confirm' && pending.act === 'second_step'
  const out = keptOut(scene, 'change_second_step', 'do.second_step')
  if (out || !isAsked) return out ?? askSecondStep(scene)
  const { address = '' } = scene.identity
  const isOn = !hasSecondStep(scene, address)
  const { changes, notices = [] } = setSecondStep(occasionOf(scene), address, isOn)
  return { blocks: [say(`second_step.switched_${isOn ? 'on' : 'off'}`)], changes, notices }
}
