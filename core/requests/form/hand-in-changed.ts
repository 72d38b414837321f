// "The phone is …, everything else is right, please submit": corrects the summary and hands it in, in one breath.
import { clausesOf, isPhrase } from '../../conversation/phrases.js'
import type { Answer, Scene } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { withoutOpening } from '../reading/opening.js'
import { isPerson } from '../reading/person-name.js'
import { holdsBack } from './agreement.js'
import { confirm } from './confirm.js'
import type { Heard } from './hear.js'
import { settle, stepFor } from './respond.js'
import { isBesideSwedish } from './swedish-agreement.js'
import type { News } from './take-news.js'
import { plainWish, withoutName } from './wish.js'

const GREETING = 'chitchat.greeting'

/** What must be said for it: a mere "fine" may be about the correction alone. */
const HANDS_IN =
  /(?<![不别未先再])(?:提交|递交|确认(?!一?下)|开票吧|开吧|就这样开|请(?:您|尽快|直接|予以|帮忙|安排)*(?:开具|开票|开出|出票|办理))|(?<![\p{L}])(?:submit|confirm(?:ed)?|send (?:it|them) (?:in|off)|go ahead|proceed|skicka(?: \p{L}+)? in|skicka (?:den|iväg)|lämna(?: \p{L}+)? in|bekräftar?|kör(?: på)?|ställ ut|beställ)(?![\p{L}])/iu

/** What is left of the correction itself, and what only ties the two together. */
const TIES =
  /^(?:更正|修改|订正|改|补充)(?:一下|下)?[:：]?$|^(?:然后|再|那就|就|之后|改完|改好|改了)+|^其[他它余](?:的|信息|内容|资料)?|^(?:别的|剩下的?|余下的?)|^(?:please |and |just |also )*(?:change|correct|make|set|update|add|put|write|note|ändra|byt|lägg till|skriv)?(?: ?(?:it|the|my|our|to|as|in|on|under|a|an|remarks?|notes?|field|fapiao|till|i|som|på|anmärkning(?:en)?))*$|^(?:(?:instead|istället|and then|then|and|otherwise|apart from (?:that|this)|besides that|i övrigt|annars|sen|sedan|och) )+|^(?:(?:which|it|that|den|det|som) )?(?:is|should be|är|ska vara)$|(?<=^every(?:thing|body)|^all) else(?= )|(?<=^allt) annat(?= )/iu

/** "Change it to … and then submit": where the second half begins. */
const AND_THEN =
  / (?:and|och)(?: then| sen| sedan)? (?=(?:please )?(?:submit|confirm|send|hand|go ahead|proceed|skicka|lämna|bekräfta|kör|ställ|beställ)(?![\p{L}]))/iu
/** "Skicka sen in", "submit after that": when, which is now. */
const WHEN =
  /(?<=^(?:skicka|lämna)) (?:sen|sedan|därefter)(?= in)| (?:after (?:that|this|which)|afterwards|efter det|därefter)$/iu
/** "All right but the phone, which is …": what is not meant by the yes has just been said. */
const ALL_BUT =
  /^(?:all|everything|it|allt(?:ing)?|det)(?:(?: all)?(?: is| looks| are| är| ser| stämmer))?(?: (?:all|right|correct|fine|good|rätt|bra|korrekt|ok|okej|ut))* (?:but|except|apart from|utom|förutom|bortsett från)(?: for)?(?: \p{L}+){1,4}$/iu

/** "The rest is right", "i övrigt stämmer allt": all that was not corrected. */
const THE_REST =
  /^(?:the rest|resten)(?= )|^stämmer allt(?: annat)?$|^(?:är|ser|blir) allt(?: annat)? (?:rätt|bra|ok|okej|korrekt|fint)(?: ut)?$/iu
const ALL = (found: string): string => (/ allt/u.test(found) ? 'allt stämmer' : 'all')

/** "Tack på förhand", "/Jonas" */
const isCourteous = (clause: string) =>
  isBesideSwedish(clause) ||
  /^(?:hi|hello|hej|thanks|thank you|regards|best)(?: again| igen)?$|^[/–-] ?\p{Lu}\p{L}+$/iu.test(clause)

function saysSo({ knowledge }: Scene, rest: string): boolean {
  const clauses = clausesOf(withoutOpening(withoutName(rest)))
    .flatMap((clause) => clause.split(AND_THEN))
    .map((clause) => clause.trim().replace(ALL_BUT, '').replace(TIES, '').trim())
    .map((clause) => clause.replace(WHEN, '').replace(THE_REST, ALL))
    // A letter's name under it.
    .filter(
      (clause) =>
        clause !== '' && !isPerson(clause) && !isPhrase(knowledge.content, GREETING, clause) && !isCourteous(clause),
    )
  return HANDS_IN.test(rest) && clauses.every((clause) => plainWish(knowledge.content, clause) === 'yes')
}

const YES_FIRST = /^(?:yes|yeah|yep|correct|right|exactly|ja|jo|japp|jepp|jajamän|precis|exakt|stämmer)(?![\p{L}])/iu

/** "Yes, it is I who collects it": nothing is said but what stands there already. */
function saysAgain({ fields }: Draft, heard: Heard): boolean {
  const isSame = Object.entries(heard.fields).every(([field, value]) => fields[field as keyof typeof fields] === value)
  return isSame && YES_FIRST.test(heard.text.trim()) && !holdsBack(heard.text) && heard.orderIds.length === 0
}

/** Undefined where it is to be looked at once more: something is open, doubtful, or was not said to be handed in. */
export function handInChanged(scene: Scene, draft: Draft, heard: Heard, news: News): Answer | undefined {
  if (draft.step.ask !== 'summary' || !(saysSo(scene, heard.rest) || saysAgain(draft, heard))) return undefined
  const settled = settle(scene, news.draft)
  const step = stepFor(scene, settled)
  if (step.ask !== 'summary' || settled.blocks.length > 0) return undefined
  const answer = confirm(scene, { ...settled.draft, step })
  return { ...answer, blocks: [...news.blocks, ...answer.blocks] }
}
