// Fapiao numbers and tracking numbers as staff types them (domain.md B3 and B6).

export type ReadNumber = { ok: true; number: string; lacksCode: boolean } | { ok: false }

/** 20 digits, 8 digits with the 10 or 12 of the code, or 8 digits alone, whose code then is to be added. */
export function readFapiaoNumber(typed: string, typedCode = ''): ReadNumber {
  const [number, code] = [typed, typedCode].map((text) => text.normalize('NFKC').replace(/[\s-]/g, ''))
  const whole = `${code}${number}`
  if (/^\d{20}$/.test(whole)) {
    const isDigital = code === ''
    return { ok: true, number: isDigital ? whole : `${code} ${number}`, lacksCode: false }
  }
  if (/^\d{18}$/.test(whole)) return { ok: true, number: `${whole.slice(0, 10)} ${whole.slice(10)}`, lacksCode: false }
  if (/^\d{8}$/.test(whole)) return { ok: true, number: whole, lacksCode: true }
  return { ok: false }
}

const TRACKING = {
  sf: /^(SF[A-Z0-9]\d{12}|\d{12})$/i,
  yunda: /^([34]\d{14}|5\d{12}|\d{13})$/,
} as const

export type Carrier = keyof typeof TRACKING

const CARRIER_NAMES: Readonly<Record<string, Carrier>> = {
  sf: 'sf',
  shunfeng: 'sf',
  顺丰: 'sf',
  顺丰速运: 'sf',
  顺丰快递: 'sf',
  yunda: 'yunda',
  韵达: 'yunda',
  韵达快递: 'yunda',
  韵达速递: 'yunda',
}

export function readCarrier(typed: string): Carrier | undefined {
  return CARRIER_NAMES[typed.normalize('NFKC').trim().toLowerCase()]
}

/** Couriers change their numbers: one of an unknown form is taken, and staff is asked to look at it again. */
export function looksLikeTracking(carrier: Carrier, number: string): boolean {
  return TRACKING[carrier].test(number)
}

export function tidyTracking(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}
