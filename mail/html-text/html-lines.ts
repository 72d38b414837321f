// HTML of a letter → lines with quote depth and role. Streams within budgets: a letter of nested tables takes milliseconds.
import { Parser } from 'htmlparser2'
import type { Line, Role } from '../new-text/line.js'
import { cleanText } from '../new-text/plain-lines.js'
import { containerOf } from './quote-containers.js'

/** Outlook writes 30 kB for one sentence, and what is new stands on top: half a megabyte reaches far below it. */
const MAX_CHARS = 600_000
/** Thirty rounds of quoting make about 150 levels; beyond this it is an attack on whoever walks the tree. */
const MAX_DEPTH = 500
const MAX_LINES = 4_000
const MAX_BARE_CHARS = 20_000

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const SPACED = new Set('p h1 h2 h3 h4 h5 h6'.split(' '))
const SILENT = new Set('head style script title template noscript object svg select textarea'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** `tightFrom`: how many lines there were when a paragraph opened that stands for one line. */
type Open = { tag: string; marks: (keyof Levels)[]; spaced: boolean; tightFrom?: number }

/** How many open elements say each of these; counted, because a walk over the open ones for each word adds up. */
type Levels = { quote: number; older: number; signature: number; silent: number; pre: number }

type State = { open: Open[]; levels: Levels; lines: Line[]; current: string; rest: boolean; signed: boolean }

export function htmlLines(html: string): Line[] {
  const levels = { quote: 0, older: 0, signature: 0, silent: 0, pre: 0 }
  const state: State = { open: [], levels, lines: [], current: '', rest: false, signed: false }
  const parser = new Parser({
    onopentag(tag, attributes) {
      openTag(state, tag, attributes)
      if (isOverBudget(state)) parser.pause()
    },
    ontext: (text) => addText(state, text),
    onclosetag: (tag) => closeTag(state, tag),
  })
  parser.write(html.slice(0, MAX_CHARS))
  if (isOverBudget(state)) addBareText(state, html.slice(parser.endIndex + 1, MAX_CHARS))
  else parser.end()
  breakLine(state)
  return state.lines
}

function isOverBudget(state: State): boolean {
  return state.open.length > MAX_DEPTH || state.lines.length > MAX_LINES
}

/** What is too deep is still read, without its structure, so that nothing a person wrote is lost. */
function addBareText(state: State, html: string): void {
  const text = html
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  state.current += ` ${text.slice(0, MAX_BARE_CHARS)}`
}

function openTag(state: State, tag: string, attributes: Record<string, string>): void {
  if (BLOCKS.has(tag) || tag === 'br') breakLine(state, tag === 'br')
  const tight = SPACED.has(tag) && isTight(attributes)
  const spaced = SPACED.has(tag) && !tight
  if (spaced) addBlank(state)
  // Cells stay apart: "Bank | Bank of China" is a name and its value.
  if ((tag === 'td' || tag === 'th') && state.current.trim() !== '') state.current += '\t'
  if (tag === 'hr') addRule(state, attributes)
  if (VOID.has(tag)) return
  const container = containerOf(tag, attributes)
  if (container !== undefined) breakLine(state)
  if (container === 'rest') state.rest = true
  if (container !== undefined && container !== 'signature') state.signed = false
  const marks: Open['marks'] = []
  if (container !== undefined && container !== 'rest') marks.push(container)
  if (SILENT.has(tag) || isHidden(attributes.style)) marks.push('silent')
  if (tag === 'pre') marks.push('pre')
  for (const mark of marks) state.levels[mark] += 1
  state.open.push({ tag, marks, spaced, ...(tight ? { tightFrom: state.lines.length } : {}) })
}

function closeTag(state: State, tag: string): void {
  const top = state.open.at(-1)
  if (top === undefined || top.tag !== tag) return
  if (BLOCKS.has(tag) || top.marks.length > 0) breakLine(state)
  state.open.pop()
  for (const mark of top.marks) state.levels[mark] -= 1
  if (top.spaced || top.tightFrom === state.lines.length) addBlank(state)
}

function addText(state: State, text: string): void {
  if (state.levels.silent > 0) return
  if (state.levels.pre === 0) {
    state.current += text.replace(/[ \t\r\n\f]+/g, ' ')
    return
  }
  const [first = '', ...others] = text.replaceAll('\r', '').split('\n')
  state.current += first
  for (const other of others) {
    breakLine(state, true)
    state.current = other
  }
}

/** Ends the line. An empty one counts only where the writer broke it: nested blocks open without a line of their own. */
function breakLine(state: State, always = false): void {
  const text = cleanText(state.current.trim())
  state.current = ''
  if (text !== '') state.lines.push({ text, depth: state.levels.quote, role: roleOf(state) })
  else if (always) addBlank(state)
}

/** Two empty lines say no more than one. */
function addBlank(state: State): void {
  const last = state.lines.at(-1)
  if (last === undefined || last.text === '') return
  state.lines.push({ text: '', depth: state.levels.quote, role: roleOf(state) })
}

/** Foxmail marks its signature by a line of exactly this width; other rules stand for themselves. */
function addRule(state: State, attributes: Record<string, string>): void {
  if (/width\s*:\s*210px/i.test(attributes.style ?? '')) state.signed = true
  else state.lines.push({ text: '_'.repeat(32), depth: state.levels.quote, role: roleOf(state) })
}

function roleOf(state: State): Role {
  if (state.rest || state.levels.older > 0) return 'quote'
  return state.signed || state.levels.signature > 0 ? 'signature' : 'body'
}

/** Paragraphs that editors use for lines: an empty line is one more of them. */
function isTight({ class: name = '', style = '' }: Record<string, string>): boolean {
  if (/^(?:MsoNormal|MsoPlainText|MsoNoSpacing|p1)\b/.test(name.slice(0, 100))) return true
  return style.length < 1_000 && /(?:^|;)\s*margin\s*:\s*0(?:px|cm|pt|in|em)?\s*(?:;|$|0)/i.test(style)
}

function isHidden(style: string | undefined): boolean {
  return (
    style !== undefined &&
    style.length < 1_000 &&
    /display\s*:\s*none|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px)?\s*(?:;|$)/i.test(style)
  )
}
