// The desk in a real browser: from the link to the password to a request that is done, in three languages, on two screens.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Lang } from '../../core/content.js'
import { pathOf } from '../bot/account-pages/visitor.js'
import { fillDesk } from '../bot/desk-pages/busy-desk.js'
import { addressOf, type DeskSite, openDeskSite, PASSWORD } from '../bot/desk-pages/open-desk-site.js'
import { chromiumPath, launchChromium } from './chromium.js'

const VIEWPORTS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } }
const BROWSER_LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB', sv: 'sv-SE' }
const ANNA = 'Anna Lund'
const REQUEST = 'FR-2026-10000'
const TICKET = 'T-8K2M4QXA'
const PLACES = ['requests', 'tickets', 'notices', 'questions', 'figures', 'staff', 'audit']

const TEST_TIMEOUT_MS = 120_000

let browser: Browser

type Visit = { site: DeskSite; page: Page; problems: string[]; say: (key: string) => string }

type Screen = { lang: Lang; viewport: keyof typeof VIEWPORTS; colorScheme: 'light' | 'dark' }

async function visit({ lang, viewport, colorScheme }: Screen): Promise<Visit> {
  const site = await openDeskSite()
  await fillDesk(site.world, 140)
  const size = VIEWPORTS[viewport]
  const context = await browser.newContext({ viewport: size, locale: BROWSER_LOCALES[lang], colorScheme })
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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate('document.scrollingElement.scrollWidth <= innerWidth')).toBe(true)
}

async function comeIn({ site, page, say }: Visit): Promise<void> {
  const added = await site.desk(`staff add "${ANNA}" --role admin --email ${addressOf(ANNA)} --json`)
  await page.goto(site.url + pathOf(JSON.parse(added.output).link))
  await page.getByLabel(say('page.password.new')).fill(PASSWORD)
  await press(page, say('page.password.submit'))
  await page.getByLabel(say('desk_page.sign_in.name')).fill(ANNA)
  await page.getByLabel(say('desk_page.sign_in.password'), { exact: true }).fill(PASSWORD)
  await press(page, say('desk_page.sign_in.submit'))
  await page.getByLabel(say('page.code.label')).fill(await site.codeFor(addressOf(ANNA)))
  await press(page, say('page.code.submit'))
  expect(new URL(page.url()).pathname).toBe('/desk/requests')
}

describe.skipIf(!chromiumPath)(
  'the desk in a browser (needs Chromium: run .ci/run)',
  { timeout: TEST_TIMEOUT_MS },
  () => {
    beforeAll(async () => {
      browser = await launchChromium()
    })
    afterAll(() => browser.close())

    test.each([
      { lang: 'zh', viewport: 'desk', colorScheme: 'light' },
      { lang: 'en', viewport: 'phone', colorScheme: 'dark' },
      { lang: 'sv', viewport: 'phone', colorScheme: 'light' },
      { lang: 'sv', viewport: 'desk', colorScheme: 'dark' },
    ] as const)('is worked at in $lang on a $viewport, $colorScheme', async (screen) => {
      const visited = await visit(screen)
      const { site, page, say, problems } = visited
      await comeIn(visited)
      for (const place of PLACES) {
        await page.goto(`${site.url}/desk/${place}`)
        await expectFits(page)
        expect(await page.locator('header [aria-current=page]').count()).toBe(1)
      }
      await page.goto(`${site.url}/desk/requests`)
      await page.getByLabel(say('desk_page.queue.text')).fill(REQUEST)
      await press(page, say('desk_page.queue.search'))
      await page.getByRole('link', { name: REQUEST }).click()
      await expectFits(page)
      await press(page, say('desk_page.do.take'))
      await page.getByLabel(say('desk_page.field.number')).fill('24312000000012345678')
      await press(page, say('desk_page.do.issue'))
      await page.getByLabel(say('desk_page.field.tracking')).fill('4312345678901')
      await press(page, say('desk_page.do.mail'))
      expect((await site.world.store.get('requests', REQUEST))?.value.state).toBe('mailed')
      await page.goto(`${site.url}/desk/tickets/${TICKET}`)
      await expectFits(page)
      await page.getByLabel(say('desk_page.ticket.text')).fill('好的。Will do.')
      await press(page, say('desk_page.ticket.answer'))
      expect(await page.getByRole('status').textContent()).toBe(say('desk_page.ticket.done_answer'))
      await press(page, say('page.account.sign_out'))
      expect(new URL(page.url()).pathname).toBe('/desk/sign-in')
      expect(problems).toEqual([])
    })

    test('a request is moved by keyboard alone', async () => {
      const visited = await visit({ lang: 'en', viewport: 'desk', colorScheme: 'light' })
      const { site, page, say } = visited
      await comeIn(visited)
      await page.goto(`${site.url}/desk/requests/${REQUEST}`)
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      const summary = page.locator('summary', { hasText: say('desk_page.do.reject') })
      await summary.focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.type('The title does not match the payer.')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('status').waitFor()
      const request = (await site.world.store.get('requests', REQUEST))?.value
      expect([request?.state, request?.history.at(-1)?.comment]).toEqual([
        'rejected',
        'The title does not match the payer.',
      ])
    })
  },
)
