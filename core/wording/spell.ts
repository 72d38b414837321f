// Puts a reply into words: keys and values become sentences of one language.
import type { Content, Lang } from '../content.js'
import type { Secrets } from '../ports.js'
import type { Block, FormField, Message, Reply, Value } from '../reply.js'
import { formatDate, formatFen, formatInstant, formatList } from './format-value.js'
import type { Spelled, SpelledBlock, SpelledField } from './spelled.js'

export type Speller = {
  content: Content
  secrets: Secrets
  /** Where customers reach the pages: links in letters start with it. Never taken from a Host header. */
  publicUrl: string
}

const PLACEHOLDER = /\{([a-z_A-Z0-9]+)\}/g

/** The title of an FAQ entry or intent; the label itself where content has none. */
export function titleOf(content: Content, lang: Lang, label: string): string {
  const words = content.languages[lang]
  return words.faq[label]?.title ?? words.intents[label]?.title ?? label
}

function spellValue(speller: Speller, lang: Lang, value: Value): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if ('date' in value) return formatDate(value.date, lang)
  if ('instant' in value) return formatInstant(value.instant, lang)
  if ('fen' in value) return formatFen(value.fen, lang)
  if ('words' in value) return spellMessage(speller, lang, { key: value.words })
  if ('title' in value) return titleOf(speller.content, lang, value.title)
  if ('list' in value) return formatList(value.list, lang)
  if ('page' in value) return `${speller.publicUrl}${value.page}`
  if ('code' in value) return speller.secrets.code(value.code)
  return `${speller.publicUrl}${value.path}?token=${speller.secrets.token(value.link)}`
}

/** A missing key shows itself as the key: the content check refuses such content before anybody reads it. */
export function spellMessage(speller: Speller, lang: Lang, message: Message): string {
  const { content } = speller
  const template = content.languages[lang].words[message.key] ?? message.key
  return template.replace(PLACEHOLDER, (whole, name: string) => {
    const value = message.values?.[name]
    return value === undefined ? (content.facts[name]?.[lang] ?? whole) : spellValue(speller, lang, value)
  })
}

const ITEM = /^(?:- |\d\. )/

/** An answer's text: paragraphs by empty lines, list items by `- `, steps by `1. `. */
function spellAnswer(speller: Speller, lang: Lang, answer: string): SpelledBlock[] {
  const filled = answer.replace(PLACEHOLDER, (whole, name: string) => speller.content.facts[name]?.[lang] ?? whole)
  return filled
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph): SpelledBlock[] => {
      const lines = paragraph.split('\n')
      const items = lines.filter((line) => ITEM.test(line))
      const prose = lines.filter((line) => !ITEM.test(line)).join(lang === 'zh' ? '' : ' ')
      const blocks: SpelledBlock[] = []
      if (prose) blocks.push({ kind: 'text', text: prose })
      if (items.length > 0) blocks.push(spellList(items))
      return blocks
    })
}

function spellList(lines: string[]): SpelledBlock {
  const items = lines.map((line) => line.replace(ITEM, '').trim())
  return lines[0]?.startsWith('- ') ? { kind: 'list', items } : { kind: 'list', items, numbered: true }
}

function spellFaq(speller: Speller, lang: Lang, label: string): SpelledBlock[] {
  const { content } = speller
  const entry = content.languages[lang].faq[label]
  if (!entry) return []
  const blocks = spellAnswer(speller, lang, entry.answer)
  const links = entry.links.flatMap((id) => {
    const link = content.links[id]
    return link ? [{ name: link.name[lang], url: link.url }] : []
  })
  if (links.length > 0) blocks.push({ kind: 'links', links })
  const names = entry.source.map((id) => content.sources[id]?.name[lang] ?? id)
  blocks.push({
    kind: 'source',
    text: spellMessage(speller, lang, {
      key: 'faq.source',
      values: { source: names.join(lang === 'zh' ? '；' : '; ') },
    }),
  })
  return blocks
}

function spellField(speller: Speller, lang: Lang, field: FormField): SpelledField {
  const { label, options, problem, hint, ...plain } = field
  const say = (message: Message) => spellMessage(speller, lang, message)
  return {
    name: plain.name,
    kind: plain.kind,
    required: plain.required,
    ...(plain.asked ? { asked: true } : {}),
    label: say(label),
    ...(plain.value === undefined ? {} : { value: plain.value }),
    ...(options ? { options: options.map((option) => ({ value: option.value, label: say(option.label) })) } : {}),
    ...(problem ? { problem: say(problem) } : {}),
    ...(hint ? { hint: say(hint) } : {}),
  }
}

function spellBlock(speller: Speller, lang: Lang, block: Block): SpelledBlock[] {
  const say = (message: Message) => spellMessage(speller, lang, message)
  switch (block.kind) {
    case 'text':
      return [{ kind: 'text', text: say(block.message) }]
    case 'heading':
      return [{ kind: 'heading', text: say(block.message) }]
    case 'faq':
      return spellFaq(speller, lang, block.label)
    case 'list':
      return [{ kind: 'list', items: block.items.map(say) }]
    case 'facts':
      return [{ kind: 'facts', rows: block.rows.map((row) => ({ name: say(row.name), value: say(row.value) })) }]
    case 'timeline':
      return [
        {
          kind: 'timeline',
          title: say(block.title),
          steps: block.steps.map((step) => ({
            label: say(step.label),
            status: step.status,
            ...(step.at ? { at: formatInstant(step.at, lang) } : {}),
            ...(step.note ? { note: say(step.note) } : {}),
          })),
        },
      ]
    case 'form':
      return [
        {
          kind: 'form',
          id: block.id,
          title: say(block.title),
          fields: block.fields.map((field) => spellField(speller, lang, field)),
          submit: say(block.submit),
        },
      ]
  }
}

/** Of several answers each says which question it answers. */
function headingOf(content: Content, lang: Lang, { blocks }: Reply, block: Block): SpelledBlock[] {
  if (block.kind !== 'faq' || blocks.filter(({ kind }) => kind === 'faq').length < 2) return []
  return [{ kind: 'heading', text: titleOf(content, lang, block.label) }]
}

/** Of answers from the same source only the last names it. */
function withSourcesOnce(blocks: SpelledBlock[]): SpelledBlock[] {
  const last = new Map(blocks.map((block, at) => [block.kind === 'source' ? block.text : '', at]))
  return blocks.filter((block, at) => block.kind !== 'source' || last.get(block.text) === at)
}

export function spell(speller: Speller, lang: Lang, reply: Reply): Spelled {
  return {
    lang,
    ...(reply.byStaff ? { byStaff: true as const } : {}),
    ...(reply.subject ? { subject: spellMessage(speller, lang, reply.subject) } : {}),
    blocks: withSourcesOnce(
      reply.blocks.flatMap((block) => [
        ...headingOf(speller.content, lang, reply, block),
        ...spellBlock(speller, lang, block),
      ]),
    ),
    choices: reply.choices.map((choice) => ({
      label: spellMessage(speller, lang, choice.label),
      action: choice.action,
    })),
  }
}
