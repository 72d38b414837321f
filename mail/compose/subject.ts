// The subject of an answer, prefixed as the person's own mail program does it, once.
import type { Lang } from '../../core/content.js'
import { oneLine } from './header-text.js'

const PREFIX = /^(?:re|sv|aw|antw|vs|回复|回覆|答复|答覆|回信)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*/iu

const OWN_STYLE: Record<Lang, string> = { zh: '回复：', en: 'Re: ', sv: 'SV: ' }

/** Longer subjects are cut by some servers; 200 characters are more than anybody reads. */
const MAX_CHARS = 200

export function answerSubject(subject: string, lang: Lang): string | undefined {
  let bare = oneLine(subject, MAX_CHARS * 2)
  const style = PREFIX.exec(bare)?.[0]
  while (PREFIX.test(bare)) bare = bare.replace(PREFIX, '')
  if (bare === '') return undefined
  return oneLine(`${style ?? OWN_STYLE[lang]}${bare}`, MAX_CHARS)
}
