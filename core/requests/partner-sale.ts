// Whether an order was bought from a partner (CSP), who has its own billing and gives the Fapiao (domain.md, further facts).
import type { Order } from '../records/order.js'

const PARTNER = /\bCSP\b|合作伙伴|代理商|经销商|\bpartner\b|\breseller\b|återförsäljare/iu

/** Marked in the import, or said in its description. */
export function isPartnerSale({ partner, description }: Order): boolean {
  return partner !== undefined || PARTNER.test(description)
}
