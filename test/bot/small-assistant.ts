// A small real Assistant for tests of the channel: remembers turns and what is unsent, and answers in a few shapes.
import type { Assistant, Outgoing, Received } from '../../core/channel.js'
import type { Turn } from '../../core/turn.js'
import type { Spelled, SpelledBlock } from '../../core/wording/spelled.js'

export type SmallAssistant = Assistant & {
  /** Turns that changed something, in order; a turn delivered again is not among them. */
  turns: Turn[]
  sent: string[]
  /** Replies that have not been marked sent. */
  unsent(): string[]
}

const FAQ: SpelledBlock[] = [
  { kind: 'text', text: 'A confirmed request is done within 2 working days.' },
  { kind: 'list', items: ['Public holidays do not count.', 'The courier needs extra time.'] },
  { kind: 'links', links: [{ name: 'Sign in', url: 'https://go.microsoft.com/fwlink/p/?linkid=837465' }] },
  { kind: 'source', text: 'Source: Apply for a Fapiao' },
]

const PROGRESS: SpelledBlock[] = [
  { kind: 'text', text: 'Request FR-2026-00017 for order C-100: Issued.' },
  {
    kind: 'timeline',
    title: 'Request FR-2026-00017',
    steps: [
      { label: 'Received', status: 'done', at: '20 November 2026, 10:00' },
      { label: 'Issued', status: 'current', at: '21 November 2026, 16:20', note: 'Number 0123456789' },
      { label: 'Mailed', status: 'next' },
    ],
  },
]

const FORM: SpelledBlock[] = [
  {
    kind: 'form',
    id: 'request',
    title: 'Your request',
    submit: 'Check',
    fields: [
      { name: 'title', label: 'Title', kind: 'text', required: true, value: 'Contoso' },
      { name: 'taxId', label: 'Tax ID', kind: 'text', required: false, problem: 'The last character does not fit.' },
      {
        name: 'type',
        label: 'Type',
        kind: 'choice',
        required: true,
        options: [
          { value: 'general', label: 'General' },
          { value: 'special', label: 'Special' },
        ],
      },
    ],
  },
]

function answer(turn: Turn): Pick<Spelled, 'blocks' | 'choices'> {
  const choices = [
    { label: 'Check progress', action: 'do.progress' },
    { label: 'Fill in the form', action: 'form' },
  ]
  if (turn.kind === 'welcome')
    return { blocks: [{ kind: 'text', text: `Welcome (${turn.locale ?? 'no language'}).` }], choices }
  if (turn.form) return { blocks: [{ kind: 'text', text: `Form: ${JSON.stringify(turn.form)}` }], choices: [] }
  if (turn.action === 'do.progress' || turn.text === 'progress') return { blocks: PROGRESS, choices: [] }
  if (turn.action === 'form' || turn.text === 'form') return { blocks: FORM, choices: [] }
  if (turn.text === 'faq') return { blocks: FAQ, choices }
  return { blocks: [{ kind: 'text', text: `You said: ${turn.text}` }], choices: [] }
}

export function smallAssistant(): SmallAssistant {
  const turns: Turn[] = []
  const sent: string[] = []
  const replies = new Map<string, Outgoing>()

  function decide(turn: Turn): Outgoing {
    const { reference, conversation } = turn
    return {
      send: {
        id: `${turn.id}:0`,
        kind: 'reply',
        to: { channel: 'chat', conversation, reference },
        lang: 'en',
        reply: { blocks: [], choices: [] },
        about: { orderIds: [], requestIds: [] },
      },
      spelled: { lang: 'en', ...answer(turn) },
    }
  }

  return {
    turns,
    sent,
    unsent: () => [...replies.keys()].filter((id) => !sent.includes(id)),
    async receive(turn): Promise<Received> {
      const known = replies.get(`${turn.id}:0`)
      if (known) return { seen: true, replies: sent.includes(known.send.id) ? [] : [known], isDiscreet: false }
      const reply = decide(turn)
      // A store takes its time: what comes meanwhile must not slip through.
      await new Promise((resolve) => setImmediate(resolve))
      turns.push(turn)
      replies.set(reply.send.id, reply)
      return { seen: false, replies: [reply], isDiscreet: false }
    },
    async markSent(sendIds) {
      sent.push(...sendIds)
    },
  }
}
