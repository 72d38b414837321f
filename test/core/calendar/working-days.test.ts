// Two working days, by the mainland calendar (domain.md B7), whatever the server's time zone.
import { describe, expect, it } from 'vitest'
import { addWorkingDays, beijingDate, isPublished, isWorkingDay } from '../../../core/calendar/working-days.js'

describe('two working days after', () => {
  it.each([
    ['2026-02-13', '2026-02-24'],
    ['2026-09-18', '2026-09-21'],
    ['2026-09-24', '2026-09-29'],
    ['2026-04-30', '2026-05-07'],
    ['2026-05-08', '2026-05-11'],
    ['2025-12-31', '2026-01-05'],
    ['2025-09-30', '2025-10-10'],
  ])('%s is %s', (from, to) => {
    expect(addWorkingDays(from, 2)).toEqual({ date: to, published: true })
  })

  it('a day of a year without a published calendar is only expected', () => {
    expect(addWorkingDays('2026-12-30', 2)).toEqual({ date: '2027-01-01', published: false })
    expect([isPublished('2026'), isPublished('2027'), isPublished('2028')]).toEqual([true, false, false])
  })
})

describe('the date in Beijing', () => {
  it('changes at 16:00 UTC', () => {
    expect(beijingDate('2026-02-13T15:59:59.999Z')).toBe('2026-02-13')
    expect(beijingDate('2026-02-13T16:00:00.000Z')).toBe('2026-02-14')
  })
})

describe('the calendar', () => {
  it('has as many working days as the notices of 2024, 2025 and 2026 leave', () => {
    const days = (year: number) =>
      Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10))
        .filter((date) => date.startsWith(String(year)))
        .filter(isWorkingDay).length
    expect([2024, 2025, 2026].map(days)).toEqual([251, 248, 248])
  })
})
