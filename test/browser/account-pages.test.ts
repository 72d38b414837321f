// The whole life of an account in the program as it is started: chat page, mailbox page and account pages, three languages.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Lang } from '../../core/content.js'
import { loadContent } from '../../data/load-content.js'
import { contentFolder, packageRoot } from '../../start/assembly.js'
import { pathOf } from '../bot/account-pages/visitor.js'
import { addressOf, dataFolder, startProgram } from '../start/program.js'
import { chromiumPath, launchChromium } from './chromium.js'

const VIEWPORTS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } }
const BROWSER_LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB', sv: 'sv-SE' }
const ORDER = '2100470001'
const KIM = 'kim.reed@brightwell.example'
const NEXT = 'kim.berg@brightwell.example'
const WISHES: Record<Lang, string> = {
  zh: `我要注册账户，订单号${ORDER}，邮箱${KIM}`,
  en: `please register me, order ${ORDER}, ${KIM}`,
  sv: `Jag vill registrera ett konto, order ${ORDER}, ${KIM}`,
}
const FIRST = 'tea on the third floor'
const SECOND = 'coffee on the roof'
const SIX_DIGITS = /(?<!\d)\d{6}(?!\d)/

const PATIENCE = { timeout: 20_000 }
const TEST_TIMEOUT_MS = 180_000

let browser: Browser
let sentences: Record<Lang, Record<string, string>>

type Visit = { url: string; lang: Lang; page: Page; problems: string[]; say: (key: string) => string }

/** A program with an order that nobody has registered for, and a browser in this language. */
async function visit(lang: Lang, viewport: keyof typeof VIEWPORTS): Promise<Visit> {
  const folder = await dataFolder()
  const url = await addressOf(startProgram({ PORT: '0', DATA_DIR: folder }))
  const file = join(folder, 'orders.csv')
  const columns = 'order_id,email,payer,amount_rmb,paid_at,description'
  await writeFile(file, `${columns}\n${ORDER},${KIM},Kim Reed,100.00,2026-01-20T02:00:00Z,E3\n`)
  const desk = [join(packageRoot(), 'dist', 'cli', 'desk.js'), 'import', file]
  await promisify(execFile)(process.execPath, desk, { env: { PATH: process.env.PATH ?? '', DATA_DIR: folder } })
  const context = await browser.newContext({ viewport: VIEWPORTS[viewport], locale: BROWSER_LOCALES[lang] })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (line) => line.type() === 'error' && problems.push(line.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  return { url, lang, page, problems, say: (key) => sentences[lang][key] ?? key }
}

/** In one column, whatever the width. */
async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate('document.scrollingElement.scrollWidth <= innerWidth')).toBe(true)
}

async function press({ page, say }: Visit, key: string): Promise<void> {
  await page.getByRole('button', { name: say(key), exact: true }).click()
  await expectFits(page)
}

const fill = ({ page, say }: Visit, key: string, text: string) => page.getByLabel(say(key), { exact: true }).fill(text)

/** Reads the letter in the mailbox page, once it has come; what its body holds. */
async function openLetter({ url, lang, page, say }: Visit, to: string, subject: string) {
  const letter = page.locator('a.item', { hasText: say(subject) }).first()
  for (let tries = 0; tries < 40; tries += 1) {
    await page.goto(`${url}/mailbox?as=${encodeURIComponent(to)}&lang=${lang}`)
    if ((await letter.count()) > 0) break
    await page.waitForTimeout(250)
  }
  await letter.click()
  return page.frameLocator('iframe').locator('body')
}

async function followLetter(visited: Visit, to: string, subject: string): Promise<void> {
  const body = await openLetter(visited, to, subject)
  const link = await body.locator('a[href*="token="]').first().getAttribute('href')
  await visited.page.goto(visited.url + pathOf(link ?? undefined))
  await expectFits(visited.page)
}

async function registerByChat({ url, lang, page }: Visit): Promise<void> {
  await page.goto(`${url}/chat?lang=${lang}`)
  await page.locator('.webchat__bubble').first().waitFor(PATIENCE)
  await page.getByRole('textbox').last().fill(WISHES[lang])
  await page.keyboard.press('Enter')
  await page.locator('.webchat__bubble', { hasText: 'k***@brightwell.example' }).first().waitFor(PATIENCE)
}

async function signIn(visited: Visit, password: string): Promise<void> {
  await fill(visited, 'page.address', NEXT)
  await fill(visited, 'page.sign_in.password', password)
  await press(visited, 'page.sign_in.submit')
}

/** The code that was mailed, typed where the browser waits for it. */
async function typeCode(visited: Visit): Promise<void> {
  const { page } = visited
  const waiting = page.url()
  const body = await openLetter(visited, NEXT, 'mail.code.subject')
  const code = SIX_DIGITS.exec((await body.textContent()) ?? '')?.[0] ?? ''
  await page.goto(waiting)
  await fill(visited, 'page.code.label', code)
  await press(visited, 'page.code.submit')
}

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()

describe.skipIf(!chromiumPath)('an account (needs Chromium: run .ci/run)', { timeout: TEST_TIMEOUT_MS }, () => {
  beforeAll(async () => {
    browser = await launchChromium()
    const loaded = await loadContent(contentFolder())
    if (!loaded.ok) throw new Error('content is broken')
    const { zh, en, sv } = loaded.content.languages
    sentences = { zh: zh.words, en: en.words, sv: sv.words }
  })
  afterAll(() => browser.close())

  test.each([
    ['zh', 'phone'],
    ['en', 'desk'],
    ['sv', 'phone'],
  ] as const)('lives from registration to its end in %s on a %s', async (lang, viewport) => {
    const visited = await visit(lang, viewport)
    const { url, page, say, problems } = visited
    await registerByChat(visited)
    await followLetter(visited, KIM, 'mail.activation.subject')
    await press(visited, 'page.activate.submit')
    await fill(visited, 'page.password.new', FIRST)
    await press(visited, 'page.password.submit')
    expect(await headingOf(page)).toBe(say('page.account.title'))
    expect(await page.getByRole('main').textContent()).toContain(ORDER)
    await press(visited, 'page.second_step.switch_on')
    await fill(visited, 'page.new_address.label', NEXT)
    await press(visited, 'page.new_address.submit')
    await followLetter(visited, NEXT, 'mail.confirm_address.subject')
    await press(visited, 'page.confirm_address.submit')

    await page.goto(`${url}/account/delete?lang=${lang}`)
    await signIn(visited, FIRST)
    await typeCode(visited)
    expect(await headingOf(page)).toBe(say('page.delete.title'))
    await page.goto(`${url}/account?lang=${lang}`)
    await press(visited, 'page.account.sign_out')

    await page.goto(`${url}/forgot-password?lang=${lang}`)
    await fill(visited, 'page.address', NEXT)
    await press(visited, 'page.forgot.submit')
    await followLetter(visited, NEXT, 'mail.reset_password.subject')
    await fill(visited, 'page.password.new', SECOND)
    await press(visited, 'page.password.submit')
    await page.getByRole('link', { name: say('page.delete.title') }).click()
    await page.getByLabel(say('page.delete.sure')).check()
    await press(visited, 'page.delete.submit')
    expect(await headingOf(page)).toBe(say('page.delete.done_title'))
    expect(problems).toEqual([])
  })

  test('is reached and used by keyboard alone', async () => {
    const { url, page, say } = await visit('en', 'desk')
    await page.goto(`${url}/sign-in`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.getByLabel(say('page.address')).focus()
    await page.keyboard.type(KIM)
    await page.keyboard.press('Tab')
    await page.keyboard.type('wrong guess')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').textContent()).toBe(say('page.sign_in.refused'))
  })
})
