// Colours and inline styles of our letters. Text keeps the colour of the mail program, so that dark mode stays readable;
// the few colours here have a contrast of at least 4:1 on white and on black.

export const COLORS = {
  done: '#22863a',
  current: '#2472c8',
  next: '#7d7d7d',
  stopped: '#d1453b',
  line: '#8c8c8c',
  muted: '#7a7a7a',
} as const

const FONT = "-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',Roboto,'Helvetica Neue',Arial,sans-serif"

export const STYLES = {
  body: `margin:0;padding:0;font-family:${FONT};font-size:16px;line-height:1.5`,
  column: 'max-width:600px;padding:16px;overflow-wrap:break-word;word-wrap:break-word',
  paragraph: 'margin:0 0 14px 0',
  heading: 'margin:18px 0 8px 0;font-size:17px;font-weight:bold',
  list: 'margin:0 0 14px 0;padding-left:22px',
  table: 'border-collapse:collapse;margin:0 0 14px 0',
  name: `padding:3px 16px 3px 0;vertical-align:top;word-break:keep-all;color:${COLORS.muted}`,
  value: 'padding:3px 0;vertical-align:top',
  small: `font-size:14px;color:${COLORS.muted}`,
  problem: `font-size:14px;color:${COLORS.stopped}`,
  form: `margin:0 0 14px 0;padding:2px 0 2px 12px;border-left:3px solid ${COLORS.current}`,
  blank: 'margin:0;padding:4px 0',
  footer: `margin:24px 0 0 0;padding:12px 0 0 0;border-top:1px solid ${COLORS.line};font-size:14px;color:${COLORS.muted}`,
  quote: `margin:6px 0 0 0;padding:0 0 0 10px;border-left:2px solid ${COLORS.line};font-size:14px;color:${COLORS.muted}`,
} as const
