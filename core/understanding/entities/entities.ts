// What a message names, as plain data, each value already normalised. Finding it is extract.ts.
export type FapiaoType = 'general' | 'special'

export type Courier = 'yunda' | 'sf_collect' | 'pickup' | 'email'

export type Entities = {
  orderIds: string[]
  requestIds: string[]
  emails: string[]
  /** Six digits that may be a sign-in code. */
  codes: string[]
  taxIds: string[]
  phones: string[]
  amountsFen: number[]
  /** Calendar days as YYYY-MM-DD, relative words resolved in Shanghai time. */
  dates: string[]
  trackingNumbers: string[]
  fapiaoNumbers: string[]
  fapiaoType?: FapiaoType
  courier?: Courier
}

export const NO_ENTITIES: Entities = {
  orderIds: [],
  requestIds: [],
  emails: [],
  codes: [],
  taxIds: [],
  phones: [],
  amountsFen: [],
  dates: [],
  trackingNumbers: [],
  fapiaoNumbers: [],
}

/** Everything that either names; where both name one choice, the later one stands. */
export function mergeEntities(one: Entities, other: Entities): Entities {
  const union = <T>(first: T[], second: T[]) => [...new Set([...first, ...second])]
  return {
    ...one,
    ...other,
    orderIds: union(one.orderIds, other.orderIds),
    requestIds: union(one.requestIds, other.requestIds),
    emails: union(one.emails, other.emails),
    codes: union(one.codes, other.codes),
    taxIds: union(one.taxIds, other.taxIds),
    phones: union(one.phones, other.phones),
    amountsFen: union(one.amountsFen, other.amountsFen),
    dates: union(one.dates, other.dates),
    trackingNumbers: union(one.trackingNumbers, other.trackingNumbers),
    fapiaoNumbers: union(one.fapiaoNumbers, other.fapiaoNumbers),
  }
}
