// Which of several orders somebody takes out of a request again: by number, by place, or by naming the one that stays.
import type { Draft } from '../../records/draft.js'
import type { Heard } from './hear.js'
import { placesIn } from './named-places.js'

const LEAVES_OUT =
  /\b(?:take|leave|keep) (?:\S+ ){1,3}(?:out|off|aside)\b|\b(?:exclude|except)\b|\b(?:lämna|ta|plocka) (?:\S+ ){1,3}(?:utanför|bort|ur)\b|\b(?:take out|not needed|hoppa över|plocka bort|behövs (?:inte|ej)|slopa|skippa)\b|不要|除了|去掉|删|不开|不用开|取消|\b(?:remove|drop|leave out|without|not|skip)\b|\b(?:ta bort|inte|utan|stryk)\b/iu

const TAKES_IT_OUT =
  /(?<![\p{L}])(?:take (?:it|that one|them|those) (?:out|off)|(?:remove|drop|skip) (?:it|that one|them|those|that)|leave (?:it|that one|them) out|(?:ta|plocka|stryk) (?:bort |ut )?(?:den|dem|dom|de)(?: bort| ut)?|(?:den|de) ska (?:bort|inte vara med|utgå)|skippa den|strunta i den)(?![\p{L}])|(?:这个|那个|它)(?:去掉|删掉|不要)/iu

const ONLY = /只(?:开|要|办|留)|就开|先[开办]|仅|\b(?:only|just)\b|\b(?:bara|endast)\b/iu

/** 第三个不要, "drop the second one", "bara den första": by its place among the orders that are named in the summary. */
export function leftOutByPlace({ orderIds }: Draft, text: string): string[] {
  if (orderIds.length < 2 || !(LEAVES_OUT.test(text) || ONLY.test(text))) return []
  const named = placesIn(text, orderIds.length).flatMap((place) => orderIds[place - 1] ?? [])
  const out = named.length > 0 && ONLY.test(text) ? orderIds.filter((id) => !named.includes(id)) : named
  return out.length < orderIds.length ? out : []
}

const FOR_LATER =
  /^(?:的|那个|那单|这个|这单|的?发票)*(?:就|也|可以|等)?(?:过几天|以后|下次|下个?月|之后|回头|晚点|先放|先不|暂时|暂不|再说)|^(?: (?:can|will|shall|should))? (?:later|wait|next (?:week|month)|another time|senare|nästa (?:vecka|månad)|kan vänta)/iu

/** 2100…的过几天再说: named only to say that it is not yet its turn. */
function isPutOff(id: string, clause: string): boolean {
  const at = clause.indexOf(id)
  return at >= 0 && FOR_LATER.test(clause.slice(at + id.length))
}

const CORRECTS_ORDER =
  /(?<![\p{L}])(?:(?:wrong|incorrect|not the right|fel) (?:order|number|one|ordernum(?:mer|ret)|beställning|nummer)|(?:order|number) (?:was|is) wrong|instead of|instead|(?:should|must) (?:be|have been)|i meant?|actually|rather|i ?stället|menade|ska vara)(?![\p{L}])|订单(?:编?号)?(?:写|填|打|发|说|弄|搞)?(?:错|不对)|(?:应该|应)是|改成|换成/iu
const ADDS_ORDER = /(?<![\p{L}])(?:also|too|as well|both|another|plus|också|även|båda)(?![\p{L}])|也|还有|另外|加/iu

/** "Sorry, wrong order, it should be 2100…": the one for which it takes the place. */
export function replacedOrders({ orderIds: before }: Draft, { orderIds, text, fields }: Heard): string[] {
  const isOther = before.length === 1 && orderIds.some((id) => !before.includes(id))
  const isMeant = isOther && Object.keys(fields).length === 0 && CORRECTS_ORDER.test(text) && !ADDS_ORDER.test(text)
  return isMeant ? before : []
}

/** "Not the second one", 2100…不用了，只开2101…: clause by clause, and never all of them. */
export function leftOutByNumber(draft: Draft, { orderIds, text, fields }: Heard): string[] {
  if (orderIds.length === 0) return []
  const clauses = text.split(/[，,。；;]| [-–—] /u)
  const isOf = (id: string, clause: string) => orderIds.includes(id) && clause.includes(id)
  const later = orderIds.filter((id) => orderIds.length > 1 && clauses.some((clause) => isPutOff(id, clause)))
  if (later.length > 0 && later.length < orderIds.length) return later
  if (Object.keys(fields).length > 0) return []
  const named = (clause: string) => draft.orderIds.filter((id) => isOf(id, clause))
  const kept = clauses.filter((clause) => ONLY.test(clause)).flatMap(named)
  const out = clauses.filter((clause) => LEAVES_OUT.test(clause) && !ONLY.test(clause)).flatMap(named)
  // "2100… was done already, take it out"
  const isPointedAt = out.length === 0 && kept.length === 0 && clauses.some((clause) => TAKES_IT_OUT.test(clause))
  if (isPointedAt) out.push(...draft.orderIds.filter((id) => orderIds.includes(id)))
  const others = kept.length > 0 ? draft.orderIds.filter((id) => !kept.includes(id)) : []
  const gone = [...out, ...others]
  return draft.orderIds.every((id) => gone.includes(id)) ? [] : gone
}
