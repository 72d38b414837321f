// Packs the Teams app: manifest, its three languages and two icons, in one file for the Teams admin centre.
import { LANGS } from '../../core/content.js'
import { colourIcon, outlineIcon } from './draw-icons.js'
import { type AppFacts, LANGUAGE_FILES, localizationOf, manifestOf, type Words } from './manifest.js'
import { zip } from './zip.js'

export type Packed = { ok: true; bytes: Buffer } | { ok: false; code: 'app_id_no_guid' | 'public_url_not_https' }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function packageApp(facts: AppFacts, words: Words): Packed {
  if (!GUID.test(facts.appId)) return { ok: false, code: 'app_id_no_guid' }
  if (!facts.publicUrl.startsWith('https://')) return { ok: false, code: 'public_url_not_https' }
  const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8')
  const languages = LANGS.map((lang) => ({ name: LANGUAGE_FILES[lang].file, bytes: json(localizationOf(lang, words)) }))
  const bytes = zip([
    { name: 'manifest.json', bytes: json(manifestOf(facts, words)) },
    ...languages,
    { name: 'color.png', bytes: colourIcon() },
    { name: 'outline.png', bytes: outlineIcon() },
  ])
  return { ok: true, bytes }
}
