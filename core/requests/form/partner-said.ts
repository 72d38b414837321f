// Somebody says that he bought through a partner (CSP), who bills him and gives the Fapiao: told once, beside whatever
// else follows. Orders that are known to be a partner's are refused by judge-orders.ts.
import type { Scene } from '../../conversation/scene.js'
import { type Answer, offer, say } from '../../conversation/scene.js'
import type { Draft } from '../../records/draft.js'
import type { Block } from '../../reply.js'
import { foldTraditional } from '../reading/clean-text.js'
import type { Heard } from './hear.js'
import { respond } from './respond.js'

const SELLER = '(?:代理商?|经销商|分销商|合作伙伴|渠道商?|服务商|CSP)'
const BUYS = '(?:买|购|采购|下的?单|订|续费|代购|付|开通|拿)'
const SAYS = new RegExp(
  `(?:通过|经过|从|在|找|跟|经|由|走|向)(?:我们?的?|你们的?|微软的?|一[家个]|某[家个]?)?[^，。,\\n]{0,10}${SELLER}[^，。,\\n]{0,8}${BUYS}|${SELLER}那[里边儿][^，。,\\n]{0,4}${BUYS}|${SELLER}(?:那[里边儿]?)?(?:帮|替|给|代)(?:我们?|咱们?)?${BUYS}|(?<![\\p{L}])(?:bought|purchased|ordered|got|buy|acquired|comes?|came)(?![\\p{L}])[^.?!\\n]{0,40}(?<![\\p{L}])(?:resellers?|partners?|csps?|distributors?|dealers?)(?![\\p{L}])|(?<![\\p{L}])(?:reseller|partner|csp) (?:has |had )?(?:bought|ordered|placed)(?![\\p{L}])|(?<![\\p{L}])(?:köp\\p{L}*|beställ\\p{L}*|skaffa\\p{L}*)(?![\\p{L}])[^.?!\\n]{0,40}(?<![\\p{L}])(?:återförsäljar|partner|distributör|csp)\\p{L}*`,
  'iu',
)
const NOT_SO =
  /(?:不是|并非|没有?)(?:通过|从|在|找|经过?|跟)[^，。]{0,6}(?:代理|经销|合作|渠道)|(?<![\p{L}])(?:not|n't|never|inte|ej|aldrig)(?![\p{L}])/iu

function saysPartner(text: string): boolean {
  const said = foldTraditional(text)
  return SAYS.test(said) && !NOT_SO.test(said)
}

/** Beside values or an order it is said in front of what comes next. */
export function partnerRemark({ text }: Heard): Block[] {
  return saysPartner(text) ? [say('form.partner_said')] : []
}

/** All that the message says. */
export function answerPartner(
  scene: Scene,
  { text, fields, orderIds }: Heard,
  draft: Draft | undefined,
): Answer | undefined {
  const isBeside = Object.keys(fields).length > 0 || (draft !== undefined && orderIds.length > 0)
  if (isBeside || !saysPartner(text)) return undefined
  const lead = [say('form.partner_said')]
  if (draft) return respond(scene, draft, { lead, step: draft.step })
  return { blocks: lead, choices: [offer('do.apply'), offer('faq.hotline_contact')] }
}
