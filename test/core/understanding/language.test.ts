// Which language a message is in, from one word to a letter, mixed and foreign.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Lang } from '../../../core/content.js'
import { type Model, understand } from '../../../core/understanding/understanding.js'
import { NOW, trainOnProductContent } from './trained.js'

let model: Model

beforeAll(async () => {
  model = await trainOnProductContent()
}, 120_000)

const languageOf = (text: string, lang?: Lang) => understand(model, text, { now: NOW, ...(lang && { lang }) }).lang

describe('the language of', () => {
  it.each<[string, Lang]>([
    ['where is my order', 'en'],
    ['var är min order', 'sv'],
    ['我的订单呢', 'zh'],
    ['發票什麼時候寄', 'zh'],
    ['fapiao kai hao le ma', 'zh'],
    ['wo de fapiao zai nali', 'zh'],
    ['jag vill ha fapiao', 'sv'],
    ['hur lang tid tar det', 'sv'],
    ['hej', 'sv'],
    ['tack', 'sv'],
    ['mänsklig handläggare pls', 'sv'],
    ['ansökan godkänd?', 'sv'],
    ['Morning!', 'en'],
    ['Order 2100451177, personal fapiao for Nadia Rahman.', 'en'],
    ['Skicka fapiao for order 2100451177', 'sv'],
    ['hello', 'en'],
    ['my tax id is wrong', 'en'],
    ['order 2100451177 的 fapiao 什么时候 ready', 'zh'],
    ['帮我 check 一下 billing status', 'zh'],
    ['Please issue the fapiao to 昆山北光机械有限公司', 'en'],
    ['Utfärda fapiaon till 昆山北光机械有限公司 tack', 'sv'],
    ['Vad betyder 抬头?', 'sv'],
    ['what does 抬头 mean', 'en'],
  ])('"%s" is %s', (text, lang) => {
    expect(languageOf(text)).toBe(lang)
  })

  it.each([
    'Wo ist meine Rechnung?',
    'Ich habe mein Passwort vergessen',
    'où est ma facture',
    '¿dónde está mi factura?',
    'hvor er min faktura, jeg har ikke fået den',
    'Hvordan søker jeg om fapiao',
    'waar is mijn factuur',
    'missä on laskuni',
    'Haluaisin perua hakemukseni',
    'Kan dere sende aktiveringsmailen på nytt',
    'Linket virker ikke længere',
    'De link werkt niet meer',
    'El enlace ha caducado',
    'Guten Tag, können Sie mir helfen?',
    'Voglio annullare la richiesta',
    'где мой счёт',
    '請求書はどこですか',
    'أين الفاتورة',
    '영수증 어디 있어요',
  ])('"%s" is none of ours and is answered in English', (text) => {
    expect(languageOf(text)).toBe('en')
  })
})

describe('what says nothing of its language', () => {
  it.each(['2100451177', 'FR-2026-00017', 'FR-2026-00017 status', 'ok', 'a@b.example', '👍', 'Contoso AB'])(
    'stays with the conversation: %s',
    (text) => {
      for (const lang of ['zh', 'en', 'sv'] as const) expect(languageOf(text, lang)).toBe(lang)
    },
  )

  it('is taken for English where nothing was said before', () => {
    expect(languageOf('2100451177')).toBe('en')
  })
})

it('a person may change language in mid-conversation', () => {
  expect(languageOf('How long does it take to issue a fapiao?', 'sv')).toBe('en')
  expect(languageOf('Hur lång tid tar det att få en fapiao?', 'en')).toBe('sv')
  expect(languageOf('开票要多久', 'en')).toBe('zh')
})
