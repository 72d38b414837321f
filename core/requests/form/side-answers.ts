// What is asked beside the details of a request is answered above the form's own answer: nobody has to ask it again.
import { type Answer, type Scene, say } from '../../conversation/scene.js'
import { answerStatement } from '../../conversation/skills.js'
import { type Understanding, understandStatements } from '../../understanding/understanding.js'
import { isQuestion as isAsking, isMereQuestion, sentencesOf } from '../reading/sentences.js'
import type { Heard } from './hear.js'
import { emailRemark } from './remarks.js'

/** "We fetch it in person" and "same pick-up person" call nobody. */
const CALLS =
  /人工|客服|真人|转接|联系|电话|找人|(?<![\p{L}])(?:talk|speak|call|phone|ring|human|agent|operator|someone|somebody|real person|contact|connect|prata\p{L}*|tala\p{L}*|ringa?|människa\p{L}*|handläggare|någon|kontakta\p{L}*|koppla\p{L}*|kundtjänst)(?![\p{L}])/iu

/** So much of what is said must ask, for all of it to be taken for the question. */
const MOSTLY = 0.8

/** "By the way", 另外请问: leads to what is asked and says nothing of it. */
const LEADS_TO =
  /^[\s，,]*(?:(?:另外|还有|顺便|对了|再|我?还?想|请教|问)[，, ]?|请问(?:一下)?[，, ]?|(?:问|咨询|了解)(?:一下|下)|(?:by the way|also|and|one more (?:question|thing)|another question|finally|lastly|quick question(?: though)?|förresten|dessutom|en fråga(?: till)?|och|sen undrar (?:jag|vi)|undrar (?:också)?)[,:– -]{1,3})+/iu

const MARKED = /[?？]|[吗么呢][。！]?$/u

/** "Can one get it as a PDF?" asks, where none of its words was read as a value; "Can you send it by SF?" has told. */
function asks(sentence: string, text: string): boolean {
  return isMereQuestion(sentence) || (MARKED.test(sentence) && isAsking(sentence) && text.includes(sentence.trim()))
}

/** "The order number is 2100…. How long does it take?": of several sentences those that ask. "Can you send us one?" is what the form is for. */
function askedIn({ knowledge, turn, conversation }: Scene, { rest, text, asides }: Heard): Understanding[] {
  const asking = sentencesOf(rest).filter((sentence) => asks(sentence.text, text))
  const said = asking.map((sentence) => sentence.text.replace(LEADS_TO, '')).join(' ')
  if (asking.length === 0 || said.length >= rest.length * MOSTLY) return asking.length === 0 ? [] : asides
  return understandStatements(knowledge.model, said, { now: turn.now, lang: conversation.lang })
}

/** Asked of a request that is not handed in yet, progress is what will be told later; one named by its number has some. */
function answerAside(scene: Scene, statement: Understanding): Answer[] {
  const { intent } = statement
  const isOfAnother = scene.reading.entities.requestIds.length > 0
  if (intent === 'do.progress' && !isOfAnother) return [{ blocks: [say('form.progress_later')] }]
  if (!intent.startsWith('faq.') && intent !== 'do.progress') return []
  // The buttons are the form's.
  const { choices: _aside, ...answer } = answerStatement({ ...scene, statement })
  return [answer]
}

/** Beside values only what is asked, or a call for a person, is answered: a remark on a value is no question. */
export function sideAnswers(scene: Scene, heard: Heard): Answer[] {
  const isCall = CALLS.test(heard.rest)
  const calls = isCall ? heard.asides.filter(({ intent }) => intent === 'do.talk_to_human') : []
  const called = calls
    .filter(({ decision }) => decision === 'answer')
    .map((statement) => answerStatement({ ...scene, statement }))
    .map(({ choices: _aside, ...answer }) => answer)
  const asked = askedIn(scene, heard).filter(
    ({ decision, intent }, at, all) =>
      decision === 'answer' && all.findIndex((other) => other.intent === intent) === at,
  )
  // What is said of e-mail answers better than the ways that there are.
  const isOfEmail = emailRemark(scene, heard) !== undefined
  const open = asked.filter(({ intent }) => !(isOfEmail && intent === 'faq.delivery_options'))
  return [...open.flatMap((statement) => answerAside(scene, statement)), ...called]
}
