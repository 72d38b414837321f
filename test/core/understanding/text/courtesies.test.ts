// What stands around a message out of politeness is taken off, and nothing that means something goes with it.
import { describe, expect, it } from 'vitest'
import { withoutCourtesies } from '../../../../core/understanding/text/courtesies.js'

describe('only what is said is left of', () => {
  it.each([
    ['您好，麻烦您，普票，谢谢！', '普票', 'zh'],
    ['不好意思打扰一下，个人', '个人', 'zh'],
    ['老师您好：\n\n陈大文\n\n此致\n敬礼', '陈大文', 'zh'],
    ['陈大文哦', '陈大文', undefined],
    ['可以呀～', '可以', undefined],
    ['确认[微笑]', '确认', undefined],
    ['没问题👍🏻', '没问题', undefined],
    ['能自取吗!!!', '能自取吗', undefined],
    ['Hi,\n\nYunda\n\nBest regards', 'Yunda', 'en'],
    ['sorry to bother you again - general, many thanks', 'general', 'en'],
    ['ok so no', 'no', undefined],
    ['hmm general', 'general', undefined],
    ['Good morning! Quick one - order 2100450001', 'order 2100450001', 'en'],
    ['2100450001, thanks in advance :)', '2100450001', 'en'],
    ['hej allmän', 'allmän', 'sv'],
    ['jo alltså, Yunda, tack på förhand!!', 'Yunda', 'sv'],
    ['ursäkta att jag stör, SF är du snäll', 'SF', 'sv'],
    ['👋 SF', 'SF', undefined],
  ])('%j', (said, text, lang) => {
    expect(withoutCourtesies(said)).toEqual(lang ? { text, lang } : { text })
  })
})

describe('nothing is taken from', () => {
  it.each([
    'hi',
    '👍',
    '谢谢',
    '哈哈',
    '你好世界科技有限公司',
    'Hello Kitty Ltd',
    'The Three Cheers',
    'So Good Foods Co., Ltd.',
    'Tack Trading AB',
    '嗯……',
    'hm...',
    '好的谢谢',
    'no, thanks',
    'nej tack',
    'sorry, it is Li Na',
    '麻烦开普票',
    '齐哈哈',
    'how long does it take?',
  ])('%j', (said) => {
    expect(withoutCourtesies(said)).toEqual({ text: said })
  })
})

it('where nothing else was said, one greeting stays', () => {
  expect(withoutCourtesies('hi, good morning!').text).toBe('good morning')
  expect(withoutCourtesies('您好，谢谢！').text).toBe('谢谢')
})
