// Which field somebody speaks of without saying its value: "change the phone", "地址不对", "fel titel".
import { findFirst, holds, type InScripts } from '../../in-scripts.js'
import { isMereQuestion, sentencesOf } from '../reading/sentences.js'
import type { FieldName } from '../request-fields.js'

/** Longer names stand before the shorter ones they contain. */
const NAMES: readonly [FieldName, InScripts][] = [
  [
    'reg_address',
    {
      han: /注册地址|公司地址/u,
      latin: /registered address|(?:registrera[dt]\w*|reg\.?|bolagets|företagets) ?adress/iu,
    },
  ],
  [
    'reg_phone',
    {
      han: /注册电话|公司电话/u,
      latin: /registered (?:tele)?phone|(?:registrera[dt]\w*|reg\.?|bolagets|företagets) ?tele?fon/iu,
    },
  ],
  ['title_type', { han: /抬头类型/u, latin: /title type|titeltyp/iu }],
  ['title', { han: /抬头|公司名|单位名/u, latin: /\btitle\b|company name|\btitel\w*|\brubrik\w*|företagsnamn/iu }],
  [
    'tax_id',
    {
      han: /税号|识别号|信用代码/u,
      latin:
        /tax(?:payer)? ?(?:id|no|number|nr|code)|\btin\b|(?<=\b(?:no|without|skip) )tax\b(?! (?:ded|ref|free))|uscc|skat{1,2}e?-?(?:nummer|numret|nr|id)|moms(?:nummer|numret)|org(?:anisations|\.)?-?(?:nummer|numret|nr)/iu,
    },
  ],
  ['bank_account', { han: /账号|帐号|银行账户/u, latin: /account|konto(?:t|nummer|numret)?\b/iu }],
  ['bank_name', { han: /开户行|开户银行|银行/u, latin: /\bbank\w*/iu }],
  [
    'fapiao_type',
    { han: /发票类型|专票|普票|票种/u, latin: /fapiao type|type of fapiao|\btype\b|fapiao-?typ|\btyp\w*/iu },
  ],
  ['postcode', { han: /邮编|邮政编码/u, latin: /postcode|postal code|zip|postnum(?:mer|ret)/iu }],
  [
    'phone',
    {
      han: /电话|手机|联系方式|尾[号数]/u,
      latin: /phone|(?:'s|\bmy|\bhis|\bher|\btheir) (?:cell |contact )?number|mobile|\btel\b|telefon\w*|mobil\w*/iu,
    },
  ],
  ['address', { han: /地址/u, latin: /address|adress/iu }],
  [
    'recipient',
    { han: /收件人|收货人|联系人|领取人/u, latin: /recipient|receiver|addressee|who collects|mottagare\w*/iu },
  ],
  ['method', { han: /快递|邮寄方式|配送|寄送/u, latin: /delivery|courier|shipping|leverans\w*|frakt\w*/iu }],
  ['remark', { han: /备注/u, latin: /remark|note\b(?! (?:about|on the payer|regarding|below|that))|anmärkning/iu }],
]

/** So much beside the name would be a sentence about something else. */
const LONGEST = 60

export function nameField(text: string): FieldName | undefined {
  return text.length > LONGEST ? undefined : NAMES.find(([, name]) => holds(name, text))?.[0]
}

const DENIAL =
  /(?:没有|没|无|(?:不需要|不用|不想|不要|无需)(?:再)?(?:填|写|加|提供|用|留|打)?|[不别](?:填|写|加|提供|留)|去掉|删掉|删除|\b(?:remove (?:the )?|delete (?:the )?|no|without|drop (?:the )?|skip (?:the )?|leave out (?:the )?|(?:skip|forget) (?:about )?(?:the |our )?|hoppa(?:r)? över (?:det |vårt )?|(?:don'?t|do not|doesn'?t|does not|didn'?t) (?:have|got|own|possess|need|want|wanna|like)(?: to (?:give|tell|state|add|enter))?(?: you)? (?:a |an |any |the |our |my )?|(?:have|has|had|'ve|'s)(?: not|n'?t)(?: got)? (?:a |an |any |the |our |my )?|(?:wanna|want to|will|won'?t|rather not|not)(?: to)? (?:give|tell|state|share|enter|fill in)(?: you)? (?:a |an |any |the |our |my )?|lack (?:a |an )?)|\b(?:(?:vill|ska|skall|behöver|behövs) (?:inte|ej) (?:ha )?(?:med )?(?:något|nåt)?|inget|ingen|inga|utan|saknar|ta bort|tar bort|stryk|radera|skippa|slopa))(?: ?(?:kinesiskt|kinesisk|any|chinese|valid|local|such))?\s{0,2}$/iu
const DENIAL_REACH = 36

const DENIED_BEHIND =
  /^(?:我们|暂时|目前|[这那][个行栏条项]|一[栏行项]|里面?的?|内容|还是|干脆|都|也|先|就|我|可以|[，, ])*(?:没有|暂无|无(?!误)|(?:不用|不需要|不要|不想)(?:再)?(?:填|写|加|提供|留)?|[不别](?:填|写|加|提供|留)|免|取消|去掉|拿掉|划掉|删[掉了]?|删除|清空)(?=$|[\s，,。；;了的吧]|就|行吗)/iu

/** "Tax ID: none", "skattenr saknas" */
const MISSING_BEHIND =
  /^(?: is| are| är|,)?[ :=-]{0,3}(?:none|(?:out|off|away|aside|empty|blank|open|unfilled|bort|tomt|tom|öppet|utanför)(?! of| to| by)(?: then| please| for now| now| så länge)?|n\/a|nil|not available|not applicable|not needed|unknown|missing|we have none|(?:,? ?(?:we|i|they)(?: are| do)? (?:not? having|don'?t have|not have|have not?|haven'?t|lack)(?: (?:one|any|it|got|that|such|yet))*)|not (?:there|existing|present|with us)|saknas|finns (?:inte|ej)|ingen|inget|inga|har vi (?:inte|inget|ingen)|behövs (?:inte|ej))(?=$|[\s.,;!])/iu

/** "No tax ID", 税号没有, "没有邮编", "inget skattenummer". */
export function deniedFields(text: string): FieldName[] {
  const named = NAMES.filter(([, name]) => holds(name, text))
  if (named.length === 0) return []
  // "What if I have no tax ID?" denies nothing.
  const told = sentencesOf(text).filter((sentence) => !isMereQuestion(sentence.text))
  return named.filter(([, name]) => told.some((sentence) => isDenied(sentence.text, name))).map(([field]) => field)
}

function isDenied(text: string, name: InScripts): boolean {
  const found = findFirst(name, text)
  if (!found) return false
  const behind = text.slice(found.end)
  const isBefore = DENIAL.test(text.slice(Math.max(0, found.start - DENIAL_REACH), found.start))
  return isBefore || DENIED_BEHIND.test(behind) || MISSING_BEHIND.test(behind)
}
