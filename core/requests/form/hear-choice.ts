// Answers in plain words to the two questions that offer a way instead of asking for a value: keep or correct, submit or remind.
import type { Answer, Scene } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import { askServiceCentre, keepDoubted, takeSuggestion, waitUntil } from './grant-wish.js'
import type { Heard } from './hear.js'

const REMIND = /提醒|通知我|告诉我|\bremind|tell me|påminn|meddela/iu
const SUBMIT = /提交|自动|到时|\bsubmit|automatic|hand (?:it )?in|skicka in|lämna in/iu
const KEEP =
  /坚持|就按|按我(?:说|填|写)的|不改|保留|没写错|没填错|没有错|就是这个|\bkeep\b|\b(?:leave|use|take) (?:it|that|this)(?: one| number| exactly)? as\b|\bas is\b|\b(?:what|how|as) (?:is|it|our|the|my|stands)\b.{0,40}\b(?:licen[cs]e|certificate|registration)\b|\binsist|anyway|as it is|\bi(?:'| a)m sure|is correct|is right|behåll|ändå|är rätt|stämmer/iu

const TAKE =
  /用(?:你|您|这)?(?:们)?(?:给的|的)?(?:建议|推荐|提示|修正)|按(?:你|您|照)?(?:的)?(?:建议|推荐|提示)|(?:就|改)用?(?:成|为)?(?:你|您)(?:说|写|给|建议)的|\b(?:use|take)(?: the)? (?:suggest|propos|correct|other|yours|that)|\byour suggestion\b|\b(?:ditt|det) förslag|\bförslaget\b/iu

const ASK = /核实|服务中心|\b(?:ask|service cent(?:re|er)|look into)\b|\b(?:fråga|servicecentret|undersök)/iu

/** A longer message says more than which way to go. */
const LONGEST = 80

export function hearChoice(scene: Scene, draft: Draft, heard: Heard): Answer | undefined {
  const { text, wish } = heard
  if (text.length > LONGEST || wish === 'cancel') return undefined
  if (draft.unknownOrder && draft.orderIds.length === 0 && ASK.test(text)) {
    return askServiceCentre(scene, draft.unknownOrder)
  }
  switch (draft.step.ask) {
    case 'doubt':
      if (draft.doubts[0]?.suggestion && TAKE.test(text)) return takeSuggestion(scene, draft)
      return wish !== 'yes' && draft.doubts[0]?.mayInsist && KEEP.test(text) ? keepDoubted(scene, draft) : undefined
    case 'when':
      if (REMIND.test(text)) return waitUntil(scene, draft, 'remind')
      return SUBMIT.test(text) ? waitUntil(scene, draft, 'submit') : undefined
    default:
      return undefined
  }
}
