// "The same company that paid": the title is the payer's name, which the order holds. Only who owns the order may have it.
import type { Scene } from '../../conversation/scene.js'
import { recordOf } from '../../snapshot.js'
import { isMereQuestion } from '../reading/sentences.js'
import { provenAddress } from './own-draft.js'

const SAYS_PAYER =
  /(?<![\p{L}])(?:same (?:\p{L}+ )?as (?:the |our |my )?(?:payer|paying (?:company|party)|payment|(?:one|company|party|account) (?:that|who|which) (?:has )?paid)|(?:the |our )?payer'?s? name|(?:use|take|put|to|on|for) the payer|(?:the )?(?:same )?(?:company|one|entity) (?:that|which|who) (?:has |have )?paid|samma (?:\p{L}+ )?som (?:betalaren|på betalningen|(?:den|det|de)(?: (?:bolag|företag)(?:et)?)?(?: som)?(?: har)? betala(?:de|t))|betalarens(?: namn)?|(?:ta|använd|skriv|på) betalaren|(?:det |samma )?(?:bolag|företag)(?:et)? som (?:har )?betala(?:de|t))(?![\p{L}])|(?<=^|[，,；;。 ])(?:就|和|跟|与|同|用|写|开|按|抬头|的|是|为|请|给|[：: ])*(?:付款(?:方|人|单位|公司)|付款的?(?:那个|那家)?(?:公司|单位|人|主体|账户))(?:那个|那家|的|这个)*(?:的?(?:名称?|名字|抬头|全称))?(?:一样|一致|相同|即可|就行|就好|吧|的)*(?=$|[，,；;。!！])/iu
/** "Not the company that paid", "another one than paid". */
const REFUSES =
  /(?<![\p{L}])(?:not|no|than|different|other|another|inte|ej|annan|annat|andra|än)(?![\p{L}])|不|别的|另/iu
const LONGEST = 80

/** Undefined where nobody points at the payer, or where it is not one and the person's own. */
export function payerAsTitle(scene: Scene, orderIds: readonly string[], text: string): string | undefined {
  if (text.length > LONGEST || !SAYS_PAYER.test(text) || REFUSES.test(text) || isMereQuestion(text)) return undefined
  const address = provenAddress(scene.identity)
  const payers = orderIds.map((id) => {
    const order = recordOf(scene.snapshot, 'orders', id)
    return order?.address === address ? order?.payer : undefined
  })
  const [payer] = payers
  return address && payers.every((each) => each === payer) ? payer : undefined
}
