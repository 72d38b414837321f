// Addresses that no person writes from: mail systems, notification robots; and those that hardly a person does.
import type { ParsedLetter } from '../letter.js'

/** Addresses that robots write from. */
const NO_REPLY =
  /^(?:.*[-_.+])?(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|dont[-_.]?reply|not[-_.]?reply|noanswer|no[-_.]?response|ingen?t?[-_.]?svar|svara[-_.]?(?:inte|ej)|ej[-_.]?svar|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|keine[-_.]?antwort(?:en)?|no[-_.]?responder?|nao[-_.]?responda|non[-_.]?rispondere|niet[-_.]?(?:be)?antwoorden|ei[-_.]?vastausta|ikke[-_.]?svar|nie[-_.]?odpowiadaj|neodpovidat)(?:[-_.+].*)?$/i

const LOCAL_PART = new RegExp(
  `^(?:${[
    'mailer[-_.]?daemon|mail[-_.]?daemon|postmaster|microsoftexchange[0-9a-f]{20,}|maildelivery\\w*|mdaemon|listserv|majordomo|sympa|mailman(?:-bounces)?',
    'bounces?(?:[-_.+=].*)?|.*-bounces?|auto[-_.]?(?:reply|responder|response|confirm|notify|mailer|answer)|autosvar|mailrobot|mailbot|robot|bot|mailer|unattended|unmonitored',
    '(?:system|sys)[-_.]?(?:notice|notification|notify|mail|message)|notifications?|notify|alerts?|newsletter|news-letters?|daemon|cron|nobody|mailings?|system',
    // Marked against forged bounces (BATV) or rewritten by a forwarder (SRS).
    '(?:prvs=\\w{1,20}=|srs[01][=+-].*)mailer-daemon.*',
    '(?:calendar|groups|drive)-notification.*',
    '.+[-_.](?:notify|notifications?|alerts?)|smtp[-_.]error|updates|news|build|scanner|voicemail|virusalert',
    'root|nagios|icinga|zabbix|logwatch|prometheus|grafana|monitoring|jenkins|listmaster|owner-.+|.+-(?:owner|request)',
  ].join('|')})$`,
  'i',
)

/** Names of mail systems only: an administrator may well be called "System Administrator" and ask for a Fapiao. */
const NAME =
  /^(?:mail delivery (?:sub)?system|mail router|mailer[- ]daemon|courier mail server.{0,60}|internet mail delivery|cron daemon|系统退信.{0,6}|退信系统|邮件投递系统|系统(?:自动)?(?:通知|消息|邮件|提醒)|(?:请勿|无需)回复)$/i

export function isSystemSender(letter: ParsedLetter): boolean {
  return letter.from.some(({ name, address }) => LOCAL_PART.test(localPart(address)) || NAME.test(name.trim()))
}

export function isNoReplySender(letter: ParsedLetter): boolean {
  return letter.from.some(({ address }) => NO_REPLY.test(localPart(address)))
}

/** noreply.wang: somebody's own, in a house that names its mailboxes so. */
export function isNamedNoReply(letter: ParsedLetter): boolean {
  return letter.from.some(({ address }) => /^no[-_.]?reply[-_.]\p{L}{2,}/iu.test(localPart(address)))
}

function localPart(address: string): string {
  return address.slice(0, address.lastIndexOf('@'))
}
