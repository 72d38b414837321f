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
