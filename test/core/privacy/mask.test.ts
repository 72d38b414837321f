// What others could read is masked.
import { describe, expect, it } from 'vitest'
import { maskAccount, maskAddress, maskId, maskPhone, maskTaxId, maskText } from '../../../core/privacy/mask.js'

describe('masking', () => {
  it('keeps just enough to recognise one’s own', () => {
    expect(maskAddress('zhang.wei@lanhai.example')).toBe('z***@lanhai.example')
    expect(maskId('code:zhang.wei@lanhai.example')).toBe('code:z***@lanhai.example')
    expect(maskPhone('13812341234')).toBe('138****1234')
    expect(maskTaxId('9144030071526726XG')).toBe('9144****26XG')
    expect(maskAccount('6222 0000 1234 5678')).toBe('****5678')
  })

  it('finds addresses and numbers in free text and leaves the words', () => {
    const masked = maskText('Order 2100451177, call 138 1234 1234 or a.b@c.example, tax 9144030071526726XG please')
    expect(masked).toBe('Order ****1177, call ****1234 or a***@c.example, tax ****26XG please')
  })
})
