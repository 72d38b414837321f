// The progress of a request as rows of a card: what is done, where it stands, what comes next.
import type { SpelledBlock, SpelledStep } from '../../core/wording/spelled.js'
import { columns, type Element, type Look, text } from './elements.js'

type Timeline = Extract<SpelledBlock, { kind: 'timeline' }>

const LOOKS: Record<SpelledStep['status'], { mark: string; of: Look; label: Look }> = {
  done: { mark: '✓', of: { color: 'Good', weight: 'Bolder' }, label: {} },
  current: { mark: '●', of: { color: 'Accent', weight: 'Bolder' }, label: { weight: 'Bolder' } },
  next: { mark: '○', of: { isSubtle: true }, label: { isSubtle: true } },
  stopped: { mark: '✕', of: { color: 'Attention', weight: 'Bolder' }, label: { weight: 'Bolder' } },
}

export function timelineRows(timeline: Timeline): Element[] {
  return [text(timeline.title, { weight: 'Bolder', size: 'Medium' }), ...timeline.steps.map(row)]
}

function row(step: SpelledStep): Element {
  const look = LOOKS[step.status]
  const details = [step.at, step.note].filter((detail) => detail !== undefined)
  const small = details.map((detail) => text(detail, { size: 'Small', isSubtle: true }, { spacing: 'None' }))
  return columns(
    [
      { width: 'auto', items: [text(look.mark, look.of)] },
      { width: 'stretch', items: [text(step.label, look.label), ...small] },
    ],
    { spacing: 'Small' },
  )
}
