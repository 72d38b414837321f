// Set phrases such as "yes", "取消" and "hoppa över": recognised by the content's own examples, whatever the language of the talk.
// Short words are where a classifier is weakest, and where a wrong guess costs most.
import { type Content, LANGS } from '../content.js'

const BREAKS = /[\s,.;:!?，。；：！？、~～"'“”‘’()（）\-–—…]+/u
const QUESTION =
  /[?？]|[对是]吧$|对不对|[吗么呢](?=$|[\s,.，。!！])|(?:可以|能\p{sc=Han}{0,8}|[行有对是])嘛(?=$|[\s,.，。!！])|是不是|会不会|有没有|怎么|多久|什么时候|哪里|哪儿|多少钱|^(?:how|when|where|what|which|why|who|can|could|do(?! (?:it|so|that|this|not|the needful)(?:\s|[.,!]|$))|does|is|are|will|hur|när|var|vad|vilk\p{L}+|varför|kan|får|är)\b/iu

/** Phrases shorter than this are found only as a whole clause: "no" stands in half of all words. */
const SHORTEST_INSIDE = 4

/** "samma" alone is also "samma adress"; Chinese has no spaces, and four characters say enough. */
const SEVERAL_WORDS = /\p{sc=Han}|\S \S/u

const known = new WeakMap<Content, Map<string, Set<string>>>()

let lastFolded = { text: '', folded: '' }

/** One message is compared with the phrases of many labels, one after another. */
function fold(text: string): string {
  if (text !== lastFolded.text)
    lastFolded = { text, folded: text.normalize('NFKC').toLowerCase().split(BREAKS).filter(Boolean).join(' ') }
  return lastFolded.folded
}

function phrasesOf(content: Content, label: string): Set<string> {
  const labels = known.get(content) ?? new Map<string, Set<string>>()
  known.set(content, labels)
  let phrases = labels.get(label)
  if (!phrases) {
    const examples = LANGS.flatMap((lang) => content.languages[lang].intents[label]?.examples ?? [])
    phrases = new Set(examples.map(fold).filter((phrase) => phrase !== ''))
    labels.set(label, phrases)
  }
  return phrases
}

export function isQuestion(text: string): boolean {
  return QUESTION.test(text)
}

/** The whole message is one of the label's examples. */
export function isPhrase(content: Content, label: string, text: string): boolean {
  return phrasesOf(content, label).has(fold(text))
}

/** One of the label's longer examples stands somewhere in the message. */
export function holdsPhrase(content: Content, label: string, text: string): boolean {
  const folded = fold(text)
  for (const phrase of phrasesOf(content, label)) {
    if (phrase.length >= SHORTEST_INSIDE && SEVERAL_WORDS.test(phrase) && folded.includes(phrase)) return true
  }
  return false
}

/** The message cut at its punctuation, without empty pieces. */
export function clausesOf(text: string): string[] {
  return text
    .split(/[,.;!?，。；！？~～\n]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => fold(clause) !== '')
}
