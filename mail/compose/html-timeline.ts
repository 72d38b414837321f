// The progress timeline drawn with a table: the only drawing that every mail program shows, Outlook's included.
import type { SpelledBlock, SpelledStep } from '../../core/wording/spelled.js'
import { escapeHtml, escapeLines } from './html-text.js'
import { STEP_MARKS, stepLabel } from './step-state.js'
import { COLORS, STYLES } from './styles.js'
import type { Say } from './words.js'

export function timelineHtml({ title, steps }: Extract<SpelledBlock, { kind: 'timeline' }>, say: Say): string {
  const rows = steps.map((step, at) => stepRows(step, at === steps.length - 1, say))
  return [
    `<p style="${STYLES.heading}">${escapeHtml(title)}</p>`,
    `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${STYLES.table}">`,
    ...rows,
    '</table>',
  ].join('\n')
}

/** Two rows a step: the mark with its name, then the line down to the next mark beside the details. */
function stepRows(step: SpelledStep, isLast: boolean, say: Say): string {
  const isCurrent = step.status === 'current'
  const mark = `<td colspan="2" width="24" align="center" style="width:24px;color:${COLORS[step.status]};font-weight:bold">${STEP_MARKS[step.status]}</td>`
  const name = `<td style="padding-left:8px;${isCurrent ? 'font-weight:bold' : ''}">${escapeHtml(stepLabel(step, say))}</td>`
  const line = isLast ? '' : `border-right:2px solid ${COLORS.line}`
  const details = [step.at, step.note].filter((detail) => detail !== undefined)
  if (isLast && details.length === 0) return `<tr>${mark}${name}</tr>`
  return [
    `<tr>${mark}${name}</tr>`,
    `<tr><td width="11" style="width:11px;${line}">&nbsp;</td><td width="11" style="width:11px"></td>`,
    `<td style="padding:0 0 10px 8px;${STYLES.small}">${details.map(escapeLines).join('<br>')}</td></tr>`,
  ].join('')
}
