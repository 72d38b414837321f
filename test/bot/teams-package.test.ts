// The Teams app package: what the official schemas and an independent reader of ZIP and PNG make of it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import AjvDraft04 from 'ajv-draft-04'
import { expect, onTestFinished, test } from 'vitest'
import { colourIcon, outlineIcon } from '../../bot/teams/draw-icons.js'
import { LANGUAGE_FILES, localizationOf, MANIFEST_VERSION, manifestOf } from '../../bot/teams/manifest.js'
import { packageApp } from '../../bot/teams/package-app.js'
import { LANGS } from '../../core/content.js'
import { words } from './run-chat.js'

const FACTS = {
  appId: '11111111-2222-3333-4444-555555555555',
  version: '1.0.0',
  publicUrl: 'https://fapiao.example',
  developer: {
    name: 'Contoso',
    websiteUrl: 'https://fapiao.example/chat',
    privacyUrl: 'https://fapiao.example/privacy',
    termsOfUseUrl: 'https://fapiao.example/terms',
  },
}

const python = spawnSync('python3', ['--version']).status === 0

function schema(name: string): object {
  const package_ = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest'))
  return JSON.parse(readFileSync(join(package_, 'json-schemas', 'teams', `v${MANIFEST_VERSION}`, name), 'utf8'))
}

const ajv = new AjvDraft04.default({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false })
for (const name of ['MicrosoftTeams.schema.json', 'MicrosoftTeams.Localization.schema.json'])
  ajv.addSchema(schema(name), name)

function complaints(schemaName: string, value: object): unknown {
  const validate = ajv.getSchema(schemaName)
  if (!validate) throw new Error(`no schema ${schemaName}`)
  return validate(value) ? [] : validate.errors
}

test('the manifest satisfies the official schema', () => {
  expect(complaints('MicrosoftTeams.schema.json', manifestOf(FACTS, words))).toEqual([])
})

test.each(LANGS)('the words of %s satisfy the official schema, lengths and all', (lang) => {
  expect(complaints('MicrosoftTeams.Localization.schema.json', localizationOf(lang, words))).toEqual([])
})

test('the schema does complain when a name is too long', () => {
  const long = manifestOf(FACTS, (lang, key) => words(lang, key).repeat(9))
  expect(complaints('MicrosoftTeams.schema.json', long)).not.toEqual([])
})

test('every language says every command', () => {
  const keys = LANGS.map((lang) => Object.keys(localizationOf(lang, words)).sort())
  expect(keys[1]).toEqual(keys[0])
  expect(keys[2]).toEqual(keys[0])
  for (const lang of LANGS)
    for (const said of Object.values(localizationOf(lang, words))) expect(said).not.toMatch(/^teams\./)
})

test.skipIf(!python)('the package opens with another program (needs python3) and holds what the manifest names', () => {
  const packed = packageApp(FACTS, words)
  if (!packed.ok) throw new Error(packed.code)
  const folder = mkdtempSync(join(tmpdir(), 'teams-package-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'app.zip'), packed.bytes)
  const script =
    'import json,sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nprint(json.dumps([z.testzip(), z.namelist()]))'
  const [broken, names] = JSON.parse(
    execFileSync('python3', ['-c', script, join(folder, 'app.zip')], { encoding: 'utf8' }),
  )
  expect(broken).toBeNull()
  expect(names.sort()).toEqual(
    ['color.png', 'manifest.json', 'outline.png', ...LANGS.map((lang) => LANGUAGE_FILES[lang].file)].sort(),
  )
})

test('packing twice gives the same bytes', () => {
  expect(packageApp(FACTS, words)).toEqual(packageApp(FACTS, words))
})

test.each([
  [{ appId: 'my-bot' }, 'app_id_no_guid'],
  [{ publicUrl: 'http://127.0.0.1:3978' }, 'public_url_not_https'],
])('%j cannot be packed', (wrong, code) => {
  expect(packageApp({ ...FACTS, ...wrong }, words)).toEqual({ ok: false, code })
})

test('the icons have the sizes Teams asks for, and the small one is white on nothing', () => {
  const [large, small] = [colourIcon(), outlineIcon()]
  expect([large.readUInt32BE(16), large.readUInt32BE(20)]).toEqual([192, 192])
  expect([small.readUInt32BE(16), small.readUInt32BE(20)]).toEqual([32, 32])
  const row = 1 + 32 * 4
  const pixels = inflateSync(small.subarray(small.indexOf('IDAT') + 4, small.indexOf('IEND') - 8))
  expect(pixels.length).toBe(32 * row)
  const painted = Array.from({ length: 32 * 32 }, (_pixel, n) =>
    pixels.subarray(Math.floor(n / 32) * row + 1 + (n % 32) * 4).subarray(0, 4),
  )
  for (const [red, green, blue, alpha] of painted)
    expect([
      [255, 255, 255],
      [0, 0, 0],
    ]).toContainEqual(alpha ? [red, green, blue] : [0, 0, 0])
  expect(painted.filter(([, , , alpha]) => alpha === 255).length).toBeGreaterThan(50)
  expect(painted.filter(([, , , alpha]) => alpha === 0).length).toBeGreaterThan(400)
})
