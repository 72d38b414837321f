// Lines that only say "older text follows": -----Original Message-----, 原始邮件, Begin forwarded message.
import type { Line } from './line.js'
import { matched } from './line.js'

export type Separator = 'quoted' | 'forwarded' | 'rule'

const ORIGINAL = new RegExp(
  [
    '原始(?:邮件|郵件|信息)|邮件原件|原邮件|原文|回复的(?:原)?邮件|回复邮件信息|回复信件|源邮件|原始邮件信息|元のメッセージ|원본 메시지',
    "original (?:message|mail|e-?mail)|repl(?:y|ied) message|message d[’']origine|mensaje original|mensagem original",
    'messaggio originale|urspr(?:ü|ue)ngliche (?:nachricht|mail)|antwort nachricht|oorspronkelijk bericht|original ?meddelande',
    'ursprungligt meddelande|ursprungligt mejl|opprinnelig melding|oprindelig (?:meddelelse|besked)|alkuperäinen viesti',
    'wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|původní (?:zpráva|e-?mail)|pôvodná správa|orijinal mesaj|eredeti üzenet',
    '(?:##- )?(?:please )?(?:type |write |add )?(?:your )?reply above (?:this|the) line(?: -##)?|请在此行(?:之)?上方回复|svara ovanför (?:denna|den här) raden',
  ].join('|'),
  'iu',
)

const FORWARDED = new RegExp(
  [
    '转发(?:的)?(?:邮件|信息|信件|消息)|轉寄(?:的)?郵件|轉發(?:的)?郵件|以下是转发的邮件|下面是被转发的邮件|转发邮件信息',
    'forwarded (?:message|mail|e-?mail|by)|begin forwarded message|vidarebefordrat (?:meddelande|mejl|brev|e-post)',
    'vidarebefordrat av|videresendt (?:melding|meddelelse|besked)|weitergeleitete (?:nachricht|e-?mail)',
    'anfang der weitergeleiteten|message transféré|début du message (?:transféré|réexpédié)|mensaje reenviado|mensagem encaminhada',
    'messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd|inicio del mensaje reenviado',
    'välitetty viesti|wiadomość przekazana|переслано|пересылаемое сообщение|börjar vidarebefordrat',
  ].join('|'),
  'iu',
)

const WORDS_BETWEEN_RULES = /^[\s|>*]*[-_=—–―*─#]{2,}\s*(\S.{0,78}?)\s*[-_=—–―*─#]{2,}[\s*|]*$/u
const RULE = /^[-_=—–―*─~.#]{5,}$/u

/** `rule` is a bare line: it counts only where a header block or an older letter follows. */
export function separatorKind(line: Line | undefined): Separator | undefined {
  const text = matched(line)
  if (text.length < 2 || text.length > 120) return undefined
  if (RULE.test(text)) return 'rule'
  const between = WORDS_BETWEEN_RULES.exec(text)?.[1]
  if (between !== undefined) return wordsKind(between)
  // Apple writes the words alone and a colon; new QQ mail writes them alone.
  return /^[*>\s]*[^,，。.!?]{2,40}[:：]?\s*\*?$/u.test(text) && isWhole(text) ? wordsKind(text) : undefined
}

function wordsKind(words: string): Separator | undefined {
  if (FORWARDED.test(words)) return 'forwarded'
  return ORIGINAL.test(words) || /^original$/i.test(words) ? 'quoted' : undefined
}

/** The words and nothing else, so that "see the original message" in a sentence is left alone. */
function isWhole(text: string): boolean {
  const bare = text.replace(/[*>:：\s]|[-_—]{2,40}/gu, '')
  const found = FORWARDED.exec(text) ?? ORIGINAL.exec(text)
  return found !== null && bare.length <= found[0].replace(/\s/gu, '').length + 4
}
