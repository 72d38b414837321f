// The Teams app manifest, version 1.19, and its words in each language.
// https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema
import { LANGS, type Lang } from '../../core/content.js'

export const MANIFEST_VERSION = '1.19'

/** The language of the manifest itself; the others come in files beside it. */
const FIRST: Lang = 'en'

/** File of each language, and the tag Teams knows it by. */
export const LANGUAGE_FILES: Record<Lang, { tag: string; file: string }> = {
  en: { tag: 'en', file: 'en.json' },
  zh: { tag: 'zh-cn', file: 'zh-cn.json' },
  sv: { tag: 'sv-se', file: 'sv-se.json' },
}

/** Offered above the input box; a person sends their titles as if typed. */
const COMMANDS = ['progress', 'apply', 'help']

export type AppFacts = {
  /** The app registration's client id, which is also the bot's. */
  appId: string
  /** Version of this package: Teams updates an app only when it grows. */
  version: string
  publicUrl: string
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string }
}

export type Words = (lang: Lang, key: string) => string

export function manifestOf(facts: AppFacts, words: Words): object {
  const say = (key: string) => words(FIRST, `teams.${key}`)
  const scopes = ['personal', 'team', 'groupChat']
  const commands = COMMANDS.map((name) => ({
    title: say(`command_${name}`),
    description: say(`command_${name}_about`),
  }))
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version: facts.version,
    id: facts.appId,
    developer: facts.developer,
    name: { short: say('name_short'), full: say('name_full') },
    description: { short: say('description_short'), full: say('description_full') },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#B3261E',
    localizationInfo: localization(),
    bots: [
      {
        botId: facts.appId,
        scopes,
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes, commands }],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(facts.publicUrl).host],
  }
}

function localization(): object {
  const first = LANGUAGE_FILES[FIRST]
  const others = LANGS.filter((lang) => lang !== FIRST).map((lang) => LANGUAGE_FILES[lang])
  const additionalLanguages = others.map(({ tag, file }) => ({ languageTag: tag, file }))
  return { defaultLanguageTag: first.tag, defaultLanguageFile: first.file, additionalLanguages }
}

export function localizationOf(lang: Lang, words: Words): object {
  const say = (key: string) => words(lang, `teams.${key}`)
  const commands = COMMANDS.flatMap((name, at) => {
    const place = `bots[0].commandLists[0].commands[${at}]`
    return [
      [`${place}.title`, say(`command_${name}`)],
      [`${place}.description`, say(`command_${name}_about`)],
    ]
  })
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.Localization.schema.json`,
    'name.short': say('name_short'),
    'name.full': say('name_full'),
    'description.short': say('description_short'),
    'description.full': say('description_full'),
    ...Object.fromEntries(commands),
  }
}
