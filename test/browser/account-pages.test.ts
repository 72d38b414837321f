// The whole life of an account in a real browser: asked for in talk, lived on the pages, in three languages.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Lang } from '../../core/content.js'
import type { Turn } from '../../core/turn.js'
import { openSite, type Site } from '../bot/account-pages/open-site.js'
import { pathOf } from '../bot/account-pages/visitor.js'
import { chromiumPath, launchChromium } from './chromium.js'

const VIEWPORTS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } }
const BROWSER_LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB', sv: 'sv-SE' }
const WISHES: Record<Lang, string> = {
  zh: '我要注册账户，订单号2100451055，邮箱ann.reed@brightwell.example',
  en: 'please register me, order 2100451055, ann.reed@brightwell.example',
  sv: 'Jag vill registrera ett konto, order 2100451055, ann.reed@brightwell.example',
}
const ANN = 'ann.reed@brightwell.example'
const NEXT = 'ann.berg@brightwell.example'
const FIRST = 'tea on the third floor'
const SECOND = 'coffee on the roof'

const TEST_TIMEOUT_MS = 120_000

let browser: Browser

type Visit = { site: Site; page: Page; problems: string[]; say: (key: string) => string }

async function visit(lang: Lang, viewport: keyof typeof VIEWPORTS): Promise<Visit> {
  const site = await openSite()
  const context = await browser.newContext({ viewport: VIEWPORTS[viewport], locale: BROWSER_LOCALES[lang] })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const problems: string[] = []
  page.on(
    'console',
    (line) => line.type() === 'error' && !line.text().includes('status of 4') && problems.push(line.text()),
  )
  page.on('pageerror', (error) => problems.push(error.message))
  const words = site.world.knowledge.content.languages[lang].words
  return { site, page, problems, say: (key) => words[key] ?? key }
}

/** An account that was never activated, asked for in a conversation in this language. */
async function registerByChat({ world }: Site, lang: Lang): Promise<void> {
  await world.store.commit({ expect: [], changes: [{ op: 'delete', collection: 'accounts', id: ANN }] })
  const turn: Turn = {
    id: 'talk-1',
    channel: 'chat',
    conversation: 'chat:browser',
    kind: 'message',
    sender: { user: 'webchat:browser', assurance: 'anonymous' },
    audience: 'private',
    text: WISHES[lang],
    attachments: [],
    reference: {},
    now: world.clock.now(),
  }
  await world.assistant.receive(turn)
}

async function openLetter({ site, page }: Visit, to: string, key: string): Promise<void> {
  const letter = (await site.letters()).find((each) => each.to === to && each.keys.includes(key))
  await page.goto(site.url + pathOf(letter?.link))
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** In one column, whatever the width. */
async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate('document.scrollingElement.scrollWidth <= innerWidth')).toBe(true)
}

describe.skipIf(!chromiumPath)(
  'an account in a browser (needs Chromium: run .ci/run)',
  { timeout: TEST_TIMEOUT_MS },
  () => {
    beforeAll(async () => {
      browser = await launchChromium()
    })
    afterAll(() => browser.close())

    test.each([
      ['zh', 'phone'],
      ['en', 'desk'],
      ['sv', 'phone'],
    ] as const)('lives from registration to its end in %s on a %s', async (lang, viewport) => {
      const visited = await visit(lang, viewport)
      const { site, page, say, problems } = visited
      await registerByChat(site, lang)
      await openLetter(visited, ANN, 'mail.activation.link')
      await press(page, say('page.activate.submit'))
      await expectFits(page)
      await page.getByLabel(say('page.password.new')).fill(FIRST)
      await press(page, say('page.password.submit'))
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(say('page.account.title'))
      await expectFits(page)
      await page.getByLabel(say('page.new_address.label')).fill(NEXT)
      await press(page, say('page.new_address.submit'))
      await openLetter(visited, NEXT, 'mail.confirm_address.intro')
      await press(page, say('page.confirm_address.submit'))
      await page.goto(`${site.url}/sign-in`)
      await page.getByLabel(say('page.address')).fill(NEXT)
      await page.getByLabel(say('page.sign_in.password'), { exact: true }).fill(FIRST)
      await press(page, say('page.sign_in.submit'))
      await page.getByRole('heading', { name: say('page.account.requests') }).waitFor()
      await press(page, say('page.account.sign_out'))
      await page.goto(`${site.url}/forgot-password`)
      await page.getByLabel(say('page.address')).fill(NEXT)
      await press(page, say('page.forgot.submit'))
      await openLetter(visited, NEXT, 'mail.reset_password.intro')
      await page.getByLabel(say('page.password.new')).fill(SECOND)
      await press(page, say('page.password.submit'))
      await page.getByRole('link', { name: say('page.delete.title') }).click()
      await page.getByLabel(say('page.delete.sure')).check()
      await press(page, say('page.delete.submit'))
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(say('page.delete.done_title'))
      await expectFits(page)
      expect(await site.world.store.get('accounts', NEXT)).toBeUndefined()
      expect(problems).toEqual([])
    })

    test('is reached and used by keyboard alone', async () => {
      const { site, page, say } = await visit('en', 'desk')
      await page.goto(`${site.url}/sign-in`)
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.getByLabel(say('page.address')).focus()
      await page.keyboard.type(ANN)
      await page.keyboard.press('Tab')
      await page.keyboard.type('wrong guess')
      await page.keyboard.press('Enter')
      expect(await page.getByRole('alert').textContent()).toBe(say('page.sign_in.refused'))
    })
  },
)
