// A headless Chromium for tests of pages. Debian's, because downloading one is no part of a test.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const chromiumPath = PLACES.find((place) => existsSync(place))

const ARGUMENTS = [
  '--no-sandbox', // Chromium refuses to run as root with it, and CI runs as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? '', headless: true, args: ARGUMENTS })
}
