// Set phrases such as "yes", "取消" and "hoppa över": recognised by the content's own examples, whatever the language of the talk.
// Short words are where a classifier is weakest, and where a wrong guess costs most.
import { type Content, LANGS } from '../content.js'
import { holds, type InScripts } from '../in-scripts.js'

const BREAKS = /[\s,.;:!?，。；：！？、~～"'“”‘’()（）\-–—…]+/u
const MARK = /[?？]/u
const QUESTION: InScripts = {
  han: /[对是]吧$|对不对|[吗么呢](?=$|[\s,.，。!！])|(?:可以|能\p{sc=Han}{0,8}|[行有对是])嘛(?=$|[\s,.，。!！])|是不是|会不会|有没有|怎么|多久|什么时候|哪里|哪儿|多少钱/u,
  latin:
    /^(?:how|when|where|what|which|why|who|whats|wheres|hows|can|could|do(?! (?:it|so|that|this|not|the needful)(?:\s|[.,!]|$))|does|is|are|will|hur|när|var|vad|vilk\p{L}+|varför|kan|får|är)\b/iu,
}

/** Phrases shorter than this are found only as a whole clause: "no" stands in half of all words. */
const SHORTEST_INSIDE = 4

/** "samma" alone is also "samma adress"; Chinese has no spaces, and four characters say enough. */
const SEVERAL_WORDS = /\p{sc=Han}|\S \S/u

type Phrases = {
  all: ReadonlySet<string>
  /** Those that say enough to be found inside of a message. */
  inside: readonly string[]
}

const known = new WeakMap<Content, Map<string, Phrases>>()

/** A message and its clauses are compared with the phrases of many labels, one after another. */
const MOST_FOLDED = 32
const lastFolded = new Map<string, string>()

function fold(text: string): string {
  const before = lastFolded.get(text)
  if (before !== undefined) return before
  const folded = text.normalize('NFKC').toLowerCase().split(BREAKS).filter(Boolean).join(' ')
  if (lastFolded.size >= MOST_FOLDED) lastFolded.clear()
  lastFolded.set(text, folded)
  return folded
}

function phrasesOf(content: Content, label: string): Phrases {
  const labels = known.get(content) ?? new Map<string, Phrases>()
  known.set(content, labels)
  let phrases = labels.get(label)
  if (!phrases) {
    const examples = LANGS.flatMap((lang) => content.languages[lang].intents[label]?.examples ?? [])
    const all = new Set(examples.map(fold).filter((phrase) => phrase !== ''))
    const inside = [...all].filter((phrase) => phrase.length >= SHORTEST_INSIDE && SEVERAL_WORDS.test(phrase))
    phrases = { all, inside }
    labels.set(label, phrases)
  }
  return phrases
}

export function isQuestion(text: string): boolean {
  return MARK.test(text) || holds(QUESTION, text)
}

/** The whole message is one of the label's examples. */
export function isPhrase(content: Content, label: string, text: string): boolean {
  return phrasesOf(content, label).all.has(fold(text))
}

/** One of the label's longer examples stands somewhere in the message. */
export function holdsPhrase(content: Content, label: string, text: string): boolean {
  const folded = fold(text)
  return phrasesOf(content, label).inside.some((phrase) => folded.includes(phrase))
}

/** The message cut at its punctuation, without empty pieces. */
export function clausesOf(text: string): string[] {
  return text
    .split(/[,.;!?，。；！？~～\n]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => fold(clause) !== '')
}
