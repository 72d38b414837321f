// The chat page as people see it: in three languages, on a phone and on a desk, with the real Web Chat.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Lang } from '../../core/content.js'
import { type Chat, runChat, setClock, WEB_CHAT, words } from '../bot/run-chat.js'
import { chromiumPath, launchChromium } from './chromium.js'

const VIEWPORTS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } }
const BROWSER_LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB', sv: 'sv-SE' }

const PATIENCE = { timeout: 20_000 }
const TEST_TIMEOUT_MS = 60_000

type Visit = { page: Page; chat: Chat; problems: string[]; hosts: Set<string> }

let browser: Browser

/** Opens the page as a person with a browser in this language. */
async function visit(lang: Lang, viewport: keyof typeof VIEWPORTS, chat?: Chat): Promise<Visit> {
  const server = chat ?? (await runChat({ webChat: WEB_CHAT }))
  const context = await browser.newContext({ viewport: VIEWPORTS[viewport], locale: BROWSER_LOCALES[lang] })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const problems: string[] = []
  const hosts = new Set<string>()
  page.on('console', (line) => line.type() === 'error' && problems.push(line.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).host))
  await page.goto(`${server.url}/chat`)
  return { page, chat: server, problems, hosts }
}

const bubble = (page: Page, text: string) => page.locator('.webchat__bubble', { hasText: text })

/** Web Chat also keeps a copy for screen readers, which is not for clicking. */
const card = (page: Page) => page.locator('.ac-adaptiveCard').last()

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').last().fill(text)
  await page.keyboard.press('Enter')
}

describe.skipIf(!chromiumPath)('the chat page (needs Chromium: run .ci/run)', { timeout: TEST_TIMEOUT_MS }, () => {
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  const everyWay = (['zh', 'en', 'sv'] as const).flatMap((lang) =>
    (['phone', 'desk'] as const).map((at) => [lang, at] as const),
  )

  test.each(everyWay)(
    'greets in %s on a %s, fits its width and loads nothing from elsewhere',
    async (lang, viewport) => {
      const { page, chat, problems, hosts } = await visit(lang, viewport)
      await bubble(page, 'Welcome').waitFor(PATIENCE)
      expect(await page.title()).toBe(words(lang, 'chat.page_title'))
      expect(await page.getByRole('heading').first().textContent()).toBe(words(lang, 'chat.heading'))
      expect(chat.assistant.turns[0]?.locale?.slice(0, 2)).toBe(lang)
      expect(await page.evaluate('document.scrollingElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await page.getByRole('textbox').isVisible()).toBe(true)
      expect(problems).toEqual([])
      expect([...hosts]).toEqual([new URL(chat.url).host])
    },
  )

  test('a pressed button shows as something the person said, and is answered', async () => {
    const { page, chat } = await visit('en', 'phone')
    await card(page).getByRole('button', { name: 'Check progress' }).click(PATIENCE)
    await bubble(page, 'Request FR-2026-00017 for order C-100').waitFor(PATIENCE)
    expect(await page.locator('.webchat__bubble--from-user').allTextContents()).toEqual([
      expect.stringContaining('Check progress'),
    ])
    expect(chat.assistant.turns.at(-1)).toMatchObject({ action: 'do.progress', text: 'Check progress' })
  })

  test('the timeline shows what is done, where it stands and what comes next', async () => {
    const { page } = await visit('en', 'desk')
    await bubble(page, 'Welcome').waitFor(PATIENCE)
    await say(page, 'progress')
    await card(page).getByText('Mailed').waitFor(PATIENCE)
    expect(await card(page).locator('.ac-textRun').allTextContents()).toEqual([
      'Request FR-2026-00017',
      ...['✓', 'Received', '20 November 2026, 10:00'],
      ...['●', 'Issued', '21 November 2026, 16:20', 'Number 0123456789'],
      ...['○', 'Mailed'],
    ])
  })

  test('a form card sends its values by field name, and shows the problem at its field', async () => {
    const { page, chat } = await visit('en', 'desk')
    await bubble(page, 'Welcome').waitFor(PATIENCE)
    await say(page, 'form')
    await card(page).getByLabel('Tax ID').fill('9144030071526726XG', PATIENCE)
    await card(page).getByLabel('Type').selectOption('special')
    expect(await card(page).getByText('The last character does not fit.').isVisible()).toBe(true)
    await card(page).getByRole('button', { name: 'Check', exact: true }).click()
    await bubble(page, 'Form:').waitFor(PATIENCE)
    expect(chat.assistant.turns.at(-1)).toMatchObject({
      action: 'form:request',
      form: { title: 'Contoso', taxId: '9144030071526726XG', type: 'special' },
    })
  })

  test('what people type is shown as it is, markup and all', async () => {
    const { page, problems } = await visit('en', 'desk')
    await bubble(page, 'Welcome').waitFor(PATIENCE)
    await say(page, '<img src=x onerror=alert(1)> **bold** [link](http://evil.example)')
    await bubble(page, 'You said: <img src=x onerror=alert(1)> **bold** [link](http://evil.example)').waitFor(PATIENCE)
    expect(problems).toEqual([])
  })

  test('reloading goes on with the same conversation', async () => {
    const { page, chat } = await visit('en', 'desk')
    await bubble(page, 'Welcome').waitFor(PATIENCE)
    await say(page, 'hello')
    await bubble(page, 'You said: hello').waitFor(PATIENCE)
    await page.reload()
    await bubble(page, 'You said: hello').waitFor(PATIENCE)
    await say(page, 'again')
    await bubble(page, 'You said: again').waitFor(PATIENCE)
    expect(new Set(chat.assistant.turns.map((turn) => turn.conversation)).size).toBe(1)
  })

  test('another language starts anew while nothing has been said, and goes on once something has', async () => {
    const { page, chat } = await visit('en', 'desk')
    await bubble(page, 'Welcome (en-US)').waitFor(PATIENCE)
    await page.getByRole('link', { name: 'Svenska' }).click()
    await bubble(page, 'Welcome (sv-SE)').waitFor(PATIENCE)
    expect(await page.getByRole('heading').first().textContent()).toBe(words('sv', 'chat.heading'))
    await say(page, 'hej')
    await bubble(page, 'You said: hej').waitFor(PATIENCE)
    await page.getByRole('link', { name: '中文' }).click()
    await bubble(page, 'You said: hej').waitFor(PATIENCE)
    expect(chat.assistant.turns.filter((turn) => turn.kind === 'welcome')).toHaveLength(2)
  })

  test('a tab that slept longer than its token starts a new conversation when it is reloaded', async () => {
    const clock = setClock()
    const { page } = await visit('en', 'desk', await runChat({ webChat: WEB_CHAT, clock }))
    await bubble(page, 'Welcome').waitFor(PATIENCE)
    await say(page, 'hello')
    await bubble(page, 'You said: hello').waitFor(PATIENCE)
    clock.forward(13 * 3_600_000)
    await page.reload()
    await bubble(page, 'Welcome').waitFor(PATIENCE)
    expect(await bubble(page, 'You said: hello').count()).toBe(0)
  })

  test('an open page goes on by itself when the server has been restarted', async () => {
    const first = await runChat({ webChat: WEB_CHAT })
    const { page } = await visit('en', 'desk', first)
    await bubble(page, 'Welcome').waitFor(PATIENCE)
    await first.stop()
    const second = await runChat({ webChat: WEB_CHAT, port: first.port })
    // The client connects again after 3 to 15 seconds of its own choice.
    await page.waitForResponse((response) => response.url().includes('/conversations/'), { timeout: 40_000 })
    await say(page, 'still there?')
    await bubble(page, 'You said: still there?').waitFor({ timeout: 40_000 })
    expect(second.assistant.turns.at(-1)?.text).toBe('still there?')
  })

  test('when the chat cannot be opened the page says so and offers to try again', async () => {
    const { page, chat } = await visit('sv', 'phone')
    await bubble(page, 'Welcome').waitFor(PATIENCE)
    for (let n = 0; n < 40; n += 1) await fetch(`${chat.url}/v3/directline/tokens/generate`, { method: 'POST' })
    await page.evaluate('sessionStorage.clear()')
    await page.reload()
    await page.getByRole('alert').getByText(words('sv', 'chat.unavailable').slice(0, 20)).waitFor(PATIENCE)
    expect(await page.getByRole('button', { name: words('sv', 'chat.start_again') }).isVisible()).toBe(true)
  })
})
