// The web chat page. Nothing on it comes from another place, and only our own script runs.
import { randomBytes } from 'node:crypto'
import { LANGS, type Lang } from '../../core/content.js'
import { pageLanguage } from '../../core/page-request.js'
import type { PlainRequest, PlainResponse, Route } from '../../core/web.js'
import { assetRoute } from './asset.js'
import { type ChatAssets, chatAssets } from './chat-assets.js'

/** A sentence of the content by key. */
export type Words = (lang: Lang, key: string) => string

/** How Web Chat and browsers call our languages. */
const TAGS: Record<Lang, string> = { zh: 'zh-CN', en: 'en-US', sv: 'sv-SE' }

export function chatPageRoutes(words: Words): Route[] {
  const assets = chatAssets()
  const show = async (request: PlainRequest) => page(words, assets, pageLanguage(request))
  return [
    { method: 'GET', path: '/', handle: show },
    { method: 'GET', path: '/chat', handle: show },
    ...Object.values(assets).map(assetRoute),
  ]
}

function page(words: Words, assets: ChatAssets, lang: Lang): PlainResponse {
  const nonce = randomBytes(16).toString('base64url')
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: html(words, assets, lang, nonce),
  }
}

/** Web Chat also adds one empty style element without the nonce: the hash of nothing. */
const NOTHING = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='

/** Web Chat writes its styles as it draws; the nonce tells them from anybody else's. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "img-src 'self' data: blob:",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' 'sha256-${NOTHING}'`,
  ].join('; ')
}

function html(words: Words, assets: ChatAssets, lang: Lang, nonce: string): string {
  const say = (key: string) => escapeHtml(words(lang, `chat.${key}`))
  const settings = {
    locale: TAGS[lang],
    nonce,
    unavailable: words(lang, 'chat.unavailable'),
    ended: words(lang, 'chat.ended'),
  }
  return `<!doctype html>
<html lang="${TAGS[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('page_title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets.style.path}">
<script src="${assets.webChat.path}" defer></script>
<script src="${assets.script.path}" defer></script>
</head>
<body>
<header>
<div><h1>${say('heading')}</h1><p>${say('subtitle')}</p></div>
<nav aria-label="${say('languages')}">${LANGS.map((other) => languageLink(words, other, other === lang)).join('')}</nav>
</header>
<p id="notice" role="alert" hidden><span></span> <button type="button">${say('start_again')}</button></p>
<noscript><p>${say('no_script')}</p></noscript>
<main id="chat" data-settings="${escapeHtml(JSON.stringify(settings))}"></main>
</body>
</html>
`
}

function languageLink(words: Words, lang: Lang, shown: boolean): string {
  const name = escapeHtml(words(lang, `chat.language_${lang}`))
  return `<a href="?lang=${lang}" lang="${TAGS[lang]}" hreflang="${TAGS[lang]}"${shown ? ' aria-current="true"' : ''}>${name}</a>`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
