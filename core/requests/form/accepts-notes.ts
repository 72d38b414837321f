// What is said to the notes of a summary: blank Fapiao are short, somebody else paid. "No problem, I can wait, apply anyway",
// 不退款，没关系，提交 hand in; "that is fine" alone does not, and "when will that be?" is answered from the note.
import { clausesOf, isQuestion } from '../../conversation/phrases.js'
import { type Answer, type Scene, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { Block } from '../../reply.js'
import { confirm } from './confirm.js'
import { isOtherPayer, promise, shortageBlocks, summaryChoices } from './summary.js'
import { plainWish } from './wish.js'

const whole = (ways: string[]) => new RegExp(`^(?:${ways.join('|')})$`, 'iu')

/** Hands in all the same. */
const ANYWAY = whole([
  '(?:那|我们?|先|也|就|请|麻烦|不过|但)*(?:还是|仍然?|照样|依然|照常)(?:要|想|得|先|继续|帮我|给我|请|就)*(?:申请|开票?|提交|办理?)(?:吧|了|一下|的)?',
  '(?:那|就|我们?|也|请|麻烦|您|你|帮我)*先(?:帮我|给我)?(?:申请|提交|开票?|办理?|排着?队?)(?:上|着|了|吧|一下|再说|进去)*',
  String.raw`(?:(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are)? (?:like to |want to |going to )?|please |just |then |so |but |let'?s |ok |okay )*(?:still )?(?:apply|submit|proceed|go ahead|continue|send|order|request|do|file|place|take)(?:ing)?(?: (?:it|this|one|mine|the request))?(?: in)?(?: (?:anyway|anyhow|all the same|nonetheless|nevertheless|regardless|now|then|please))*`,
  String.raw`(?:(?:i|we) )?(?:do )?still (?:want|would like|wish|need|like)(?: to (?:apply|submit|proceed|go ahead|have (?:it|one)|request it|place it)| it| one| the fapiao)?(?: please)?`,
  String.raw`(?:(?:jag|vi) )?(?:(?:vill|söker|ansöker|skickar|kör|fortsätter|tar|ställer) ?)?(?:gärna )?(?:ha (?:den|en)|ansöka?|söka?|skicka(?: in)?(?: den)?|fortsätta?|köra?|den|mig i kö)? ?(?:ändå|i alla fall|trots det|som det är)(?: tack)?`,
])

/** Is ready to wait. */
const WAITS = whole([
  '(?:那|我们?|就|也|都|还)*(?:可以|能|愿意|接受|慢慢)?(?:再)?等(?:一等|等|一下|着|得起|得了|吧|就等|没关系|也行|也可以|呗|到时候?)*(?:的|吧|了)?|(?:我们?)?(?:不|也不|并不)?(?:是很|太|着)?急(?:的|用)?|慢慢来',
  String.raw`(?:(?:i|we)(?:'ll| will| can|'m| am|'re| are)? |happy to |gladly |then )*(?:able to |happy to |fine to |willing to |gladly )?(?:can )?wait(?:ing)?(?: (?:for (?:it|them|that)|then|until then|that long|a bit|a while|in line))*|(?:there(?:'s| is) )?no (?:hurry|rush)|(?:it|that)? ?can wait|(?:it's |that's )?not (?:that )?urgent`,
  String.raw`(?:(?:jag|vi|då) )*(?:kan |får |vill )?(?:gärna )?vänta(?:r)?(?: (?:jag|vi))?(?: (?:gärna|på den|då|lite|in den))*|(?:det är |det har )?ingen brådska|(?:det är )?inte bråttom`,
])

/** Has read the note. */
const FINE = whole([
  '(?:那|我们?|这个?|都|也|嗯|好的?|哦|噢)*(?:没事|没关系|不要紧|无所谓|不影响|不(?:用|需要|会|打算|涉及)?退款?|(?:知道|明白|了解|清楚|理解|收到|看到)(?:了|的)?|可以接受|能接受|没问题)(?:的|了|啦|哈|呀)?',
  String.raw`(?:ok |okay |oh |well |yes )*(?:(?:that|it|this)(?:'?s| is| would be)? )?(?:all |totally |perfectly |quite )?(?:ok|okay|fine|alright|all right|no problem|not a problem|clear)(?: (?:with|by|for) (?:me|us))?|no (?:problem|worries|problem at all|refunds?(?: (?:is )?(?:needed|required|necessary))?)|(?:(?:i|we) )?(?:know|understand|see|understood|got it|noted)(?: (?:that|it|this))?|(?:that |it )?does(?:n'?t| not) matter|(?:(?:i|we) )?do(?:n'?t| not) mind(?: that)?|(?:(?:i|we) )?(?:won'?t|will not|do(?:n'?t| not)) need (?:a |any )?refund`,
  String.raw`(?:ok(?:ej)? |jaha |ja )*(?:det )?(?:gör (?:det )?(?:inget|ingenting)|är (?:helt )?(?:ok|okej|lugnt|bra|inga problem|inget problem)|går bra)|inga problem|(?:det )?spelar ingen roll|(?:(?:jag|vi|det) )?(?:vet|förstår|är med på det)(?: (?:vi|jag|det))?|förstått|uppfattat|lugnt`,
])

const COURTESY =
  /^(?:ok|okay|okej|好的?|嗯|哦|行|那|yes|ja|thanks?|thank you|tack|谢谢|多谢|please|sure|well|hm+|no worries)$/iu

type Stance = 'hands in' | 'minds nothing' | undefined

/** Every clause must accept, or agree, or be polite; one of them must say that it is to be handed in. */
export function stanceOf({ knowledge, snapshot, turn }: Scene, text: string): Stance {
  if (isQuestion(text)) return undefined
  const clauses = clausesOf(text.replace(/’/gu, "'"))
  const agrees = (clause: string) => ANYWAY.test(clause) || plainWish(knowledge.content, clause) === 'yes'
  const accepts = (clause: string) => WAITS.test(clause) || FINE.test(clause)
  if (!clauses.every((clause) => accepts(clause) || COURTESY.test(clause) || agrees(clause))) return undefined
  if (clauses.some((clause) => agrees(clause) && !accepts(clause) && !COURTESY.test(clause))) return 'hands in'
  const waits = clauses.some((clause) => WAITS.test(clause)) && clauses.some((clause) => FINE.test(clause))
  if (waits && shortageBlocks(snapshot, turn.now).length > 0) return 'hands in'
  return clauses.some(accepts) ? 'minds nothing' : undefined
}

const WHEN =
  /什么时候|啥时候|多久|几天|几号|哪天|何时|(?<!\p{L})(?:when|how long|how soon|what date|hur länge|hur lång tid|när|vilken dag|vilket datum)(?!\p{L})/iu
const PAYER =
  /付款[人方]|不一致|退款|购买证明|(?<!\p{L})(?:payer|paid|refund|match\p{L}*|proof of purchase|betala\p{L}*|återbetalning\p{L}*|köpintyg\p{L}*|stämm\p{L}* (?:inte )?överens)(?!\p{L})/iu

/** What is asked about a note is in it. */
function asked(scene: Scene, draft: Draft, text: string): Block[] {
  if (!isQuestion(text)) return []
  if (isOtherPayer(scene.snapshot, draft) && PAYER.test(text)) return [say('form.other_payer')]
  const isShort = shortageBlocks(scene.snapshot, scene.turn.now)
  return WHEN.test(text) && isShort.length > 0 ? [...isShort, promise(scene, draft)] : []
}

const LONGEST = 90

/** Undefined where something else is said. */
export function hearOfNotes(scene: Scene, draft: Draft, text: string): Answer | undefined {
  if (text.length > LONGEST) return undefined
  const stance = stanceOf(scene, text)
  if (stance === 'hands in') return confirm(scene, draft)
  const blocks = asked(scene, draft, text)
  if (stance === undefined && blocks.length === 0) return undefined
  return {
    blocks: [...blocks, say('form.still_summary')],
    choices: summaryChoices(scene, draft),
    pending: { kind: 'draft' },
  }
}
