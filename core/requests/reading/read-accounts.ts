// Bank accounts that no label announces: only the digits right beside a bank's name are one.
import { findBareBanks } from './bank-name.js'
import { labelledAccount } from './read-numbers.js'
import { isFree, type Range, type Sheet, type Span, take } from './sheet.js'

const BEHIND = /^[\s,，、;；:：.()（）|/-]{0,6}(?=\d)/u
const BEFORE = /(?<![0-9A-Za-z])(\d[\d -]{10,30}\d)[\s,，;；]{1,3}$/u
const SHORTEST = 8
const LONGEST_LABEL = 24

export function readAccounts(sheet: Sheet, visible: string): void {
  const banks = sheet.pieces.filter(({ kind }) => kind === 'bank')
  const known = sheet.pieces.find(({ kind }) => kind === 'account')
  if (known) {
    const named = banks.length === 0 && bareBanks(sheet, visible).find((bank) => isBefore(bank, known))
    if (named) take(sheet, { ...named, kind: 'bank', labelled: false })
    return
  }
  for (const bank of banks.length > 0 ? banks : bareBanks(sheet, visible)) {
    const account = accountBeside(visible, bank)
    if (!account || !isFree(sheet, account)) continue
    if ('value' in bank && banks.length === 0) take(sheet, { ...(bank as Span), kind: 'bank', labelled: false })
    take(sheet, { ...account, kind: 'account', labelled: false })
    return
  }
}

/** "Bank of Ningbo, account 3001…": nothing but a label between them. */
function isBefore(bank: Range, account: Range): boolean {
  return bank.end <= account.start && account.start - bank.end <= LONGEST_LABEL
}

function bareBanks(sheet: Sheet, visible: string): Span[] {
  return findBareBanks(visible).filter((span) => isFree(sheet, span))
}

function accountBeside(visible: string, bank: Range): Span | undefined {
  const gap = BEHIND.exec(visible.slice(bank.end, bank.end + 8))
  if (gap) {
    const from = bank.end + gap[0].length
    const run = /^\d[\d -]*/u.exec(visible.slice(from, from + 50))?.[0] ?? ''
    const account = labelledAccount(run)
    if (account && account.start === 0 && account.value.length >= SHORTEST)
      return { start: from, end: from + account.end, value: account.value }
  }
  const from = Math.max(0, bank.start - 40)
  const before = BEFORE.exec(visible.slice(from, bank.start))
  if (!before) return undefined
  const digits = before[1] as string
  return { start: from + before.index, end: from + before.index + digits.length, value: digits.replace(/\D/gu, '') }
}
