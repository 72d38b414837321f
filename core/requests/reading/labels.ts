// The words that announce a value, in the three languages and pinyin, as people write them on billing data.
// Earlier entries win where two match at one place, so that 邮箱地址 is no address and 注册地址 no mere 地址.
import type { Kind, Side } from './sheet.js'

export type Announced = Kind | 'other_number' | 'other_name'

export type Label = {
  /** What can stand behind it. None: a heading, which only says whose the following is. */
  kinds: readonly Announced[]
  side?: Side
  /** An everyday word (公司, name, bank): counts only with a colon or the like behind it. */
  weak?: boolean
}

type Entry = Label & { han: string; latin?: string }

const NO = String.raw`(?: ?(?:numbers?|no\.?|num\.?|nr\.?|#))?`
const NR = String.raw`[ -]?(?:nummer|numret|nr\.?)`

const OTHERS: Entry[] = [
  {
    kinds: ['other_number'],
    han: '订单(?:编?号码?|编码)?|(?:申请|合同|发票|快递|运单|物流|流水|交易|项目|采购)(?:单?编?号码?|代码)|单号|工单|金额|总额|价税合计|(?:电子)?(?:邮箱|邮件)(?:地址)?|网[址站]|(?:(?<![A-Za-z0-9])QQ|微信)号?|传真|(?:登录|登陆|用户|微信|邮箱|系统|管理员|代理)账[号户]',
    latin: String.raw`order(?:s|ed)?(?: (?:id|number|no\.?|nr\.?))?|beställning\w{0,6}|ordern(?:umm(?:er|ret)|r)|request (?:number|id)|ärendenummer|tracking(?: number| no\.?)?|fapiao (?:number|code)|amount|total|belopp|summa|e-?mail(?: address)?|(?:e-?post|mejl|mail)(?:adress)?|fax|wechat|website|web|contract no\.?`,
  },
  {
    kinds: ['other_name'],
    han: '付款(?:方|人|单位|公司|账[号户])(?:名称)?|(?:自取|取票|领取|自提)地[址点]|部门|职务|职位|法人(?:代表)?|经办人|开票人|复核人?|收款人|销售员',
    latin: String.raw`payer|paid by|paying company|betalare|betald av|department|dept\.?|avdelning|pick-?up address|h[äa]mtningsadress`,
  },
  {
    kinds: [],
    side: 'other',
    han: '(?:销售方|销货方|销方|卖方|开票方)(?:信息|名称|资料)?',
    latin: 'seller|säljare',
  },
]

const BILLING: Entry[] = [
  {
    kinds: ['title_type'],
    han: '抬头(?:类型|种类|性质)|(?:单位|企业|购方|客户)(?:类型|性质)|发票主体',
    latin: '(?:title|buyer|customer|header) (?:type|kind)|type of (?:title|buyer)|(?:titel|köpar|kund|rubrik)typ',
  },
  {
    kinds: ['fapiao_type'],
    han: '(?:发票|票据|开票)(?:类型|种类|类别)|票种|票型',
    latin:
      '(?:fapiao|invoice|vat) (?:type|kind)|(?:type|kind) of (?:fapiao|invoice)|faktura-?typ|fapiao-?typ|typ av (?:fapiao|faktura)',
  },
  { kinds: ['fapiao_type', 'title_type'], weak: true, han: '类型|种类', latin: 'type|typ|kind|slag' },
  {
    kinds: [],
    side: 'billing',
    han: '(?:增值税)?(?:专票|普票|专用发票|普通发票)?(?:开票|发票|抬头|开具|购买方|购方|公司)(?:信息|资料|内容|要求)(?:如下)?',
    latin:
      '(?:billing|invoic(?:e|ing)|fapiao|company|tax|buyer) (?:info(?:rmation)?|details|data)|(?:faktura|företags|fapiao|bolags)-?(?:uppgifter|information|info)(?:na)?',
  },
  {
    kinds: ['address', 'phone'],
    side: 'billing',
    han: '(?:注册|登记|公司|单位|企业|开票|购买方|购方|买方)?地址(?:[、，,/和及与 ]|以及)?(?:联系)?电话(?:号码)?',
    latin: String.raw`(?:registered )?address(?: ?[&/,] ?| and )(?:tele)?(?:phone|tel\.?)(?: number)?|adress(?: ?[&/,] ?| och )(?:telefon(?:nummer)?|tel\.?)`,
  },
  {
    kinds: ['address'],
    side: 'billing',
    han: '注册地(?!址)|注册[在于](?=[\\p{sc=Han}])|(?:工商)?(?:注册|登记|公司|单位|企业|开票|营业执照|执照|税务登记|购买方|购货方|购方|买方)(?:的)?(?:注册)?(?:地址|住所)',
    latin: String.raw`(?:our )?(?:registered|reg\.?|company|legal|official|business|billing|invoice|registration|tax)(?: office)? (?:address|addr\.?)|address of registration|(?:registrerad(?:e)?|registrerings|reg\.?|företagets|bolagets|företags|bolags|juridiska?|faktura|firmans?)[ -]?adress(?:en)?|zhuce dizhi`,
  },
  {
    kinds: ['address'],
    side: 'billing',
    weak: true,
    han: '(?!)',
    latin: 'registered(?: at| in)?|registrerad(?: på| i)?|säte',
  },
  {
    kinds: ['phone'],
    side: 'billing',
    han: '(?:注册|登记|公司|单位|企业|开票|办公|财务|购买方|购方|买方)(?:的)?(?:联系)?(?:电话|座机|固话)(?:号码)?|总机',
    latin: String.raw`(?:registered|reg\.?|company|office|corporate|business|registration|finance)(?: (?:tele)?phone| tel\.?)${NO}|(?:företagets|företags|bolagets|firmans|registrera[dt]e?|registrerings|reg\.?|växel)[ -]?(?:telefon(?:en)?|tel\.?|tfn\.?)(?:${NR})?|växel(?:n)?`,
  },
  {
    kinds: ['title'],
    han: '(?:增值税)?(?:专用|普通)?(?:发票|开票|开具|公司|单位)?(?:的)?抬头(?:名称|全称|全名|名字|名)?|(?:公司|单位|企业|机构|开票|发票|纳税人|营业执照|开户|账户|学校|医院)(?:的)?(?:中文)?(?:全称|全名|名称|名字|名)|户名|开票(?:单位|公司|对象|主体)|名称|全称',
    latin:
      "(?:(?:fapiao|invoice|billing|company|vat|the|my|our) )?(?:title|header)(?: (?:name|line|company))?(?: for the fapiao| on (?:it|the fapiao))?|(?:registered |legal |full |official |chinese |english )?(?:comp(?:any|ny|nay|ay)|comany|organi[sz]ation|business|entity|buyer|purchaser|customer|corporate|firm)(?:'s)?(?: legal| full| registered)? name|name (?:of|on) (?:the |our )?(?:company|buyer|purchaser|fapiao)|(?:in|on|under|to|into) the name(?: of)?|(?:på|i) namnet|i namn av|namn(?:et)? (?:som ska stå )?på (?:fapiaon?|den)|(?:vi|(?:före)?tag(?:et)?|företaget|bolaget|firman|föreningen|klubben|skolan|butiken) heter(?= \\p{Lu})|we are called(?= \\p{Lu})|(?:faktura|fapiao)?rubrik(?:en)?|(?:faktura)?titel(?:n)?|(?:företag(?:et)?s?|bolag(?:et)?s?|firma|kund|köpar)[ -]?namn(?:et)?|tai ?tou|gongsi ?ming(?:cheng)?",
  },
  {
    kinds: ['title'],
    side: 'billing',
    han: '(?:购买方|购货方|购货单位|购方|买方|受票方|客户)(?:公司|单位)?(?:名称|全称|抬头)',
  },
  { kinds: ['title'], side: 'billing', weak: true, han: '购买方|购货方|购货单位|购方|买方|受票方|客户' },
  {
    kinds: ['title'],
    weak: true,
    han: '公司|单位|企业|机构',
    latin: 'company|buyer|purchaser|firm|företag(?:et)?|bolag(?:et)?|firma|köpare|kund',
  },
  {
    kinds: ['title'],
    han: '开给|开具给|开到(?=[^邮])|开成(?!个人|公司|企业|专|普)',
    latin:
      '(?:made?|issued?|billed?|invoiced?|written|make) (?:it |the fapiao |this |them |one )?(?:out )?to|(?:it(?:.s| is)|this is|fapiao is) for|(?:det|den|fapiaon) (?:är|blir) (?:till|för|åt)(?= (?:[\\p{Lu}]|mig|oss|vårt|vår|företag|bolag))|(?:den|fapiaon) (?:ska|skall|bör) (?:(?:vara |stå |ställas ut |utfärdas )?på|(?:ställas ut|utfärdas) till)|(?:utställ[dt]|utfärda[dts]?|ställ(?:s|d|t|as)|skriv(?:en|s|as|et)?)(?: ut)?(?: den| fapiaon)? (?:på|till)',
  },
  {
    kinds: ['tax_id'],
    han: '(?:购买方|购货方|购方|买方|公司|单位|企业)?(?:的)?(?:统一)?(?:社会)?(?:信用)(?:代码|号码?)(?:证号)?|(?:购买方|购货方|购方|买方|公司|单位|企业)?(?:的)?(?:纳税人?(?:识别|登记|税号)?(?:号码?|代码)|税务?(?:识别|登记)?(?:证)?(?:号码?|代码))|识别号|机构代码',
    latin: String.raw`(?:chinese |company |our |corporate |buyer )?(?:tax(?:payer|ation)?|vat)(?:(?:'s)?[ -]?(?:id(?:entification)?|payer|registration|reg\.?))*${NO}(?: ?code)?|(?:unified |uniform )?(?:social )?credit (?:code|number|no\.?|identifier)|usc[ci]|tin|duty paragraph|(?:skat{1,2}e|moms|organisations|org\.?|vat|företags)[ -]?(?:registrerings|identifikations|betalar|reg\.?)?[ -]?(?:num{1,2}er|numret|nr\.?|id|kod)|(?:social )?kreditkod(?:en)?|shui ?hao`,
  },
  { kinds: ['title'], weak: true, han: '(?:账户名称|开户名称|户名)', latin: 'account (?:name|holder)|kontoinnehavare' },
  {
    kinds: ['bank'],
    han: '(?:购买方|购方|买方|公司|基本户|基本账户)?开户(?:银行|行|机构|支行|网点|分行)(?:名称|全称|信息)?|银行(?:名称|全称|信息)|开户地',
    latin:
      "(?:opening|deposit|account|beneficiary|our|company|depositary)[ -]bank(?:'s)?(?: name)?|name of (?:the |our )?bank|bank (?:name|branch|of deposit)|bank(?:ens|ets)?[ -]?namn(?:et)?|bankkontor(?:et)?|kaihu ?(?:hang|yinhang)",
  },
  {
    kinds: ['bank', 'account'],
    han: '(?!)',
    latin: String.raw`bank(?: name)? ?(?:&|\/|\+|and|och) ?(?:bank )?(?:account|acct?\.?|acc\.?|a/c|konto)${NO}`,
  },
  { kinds: ['bank'], weak: true, han: '银行|开户', latin: 'bank(?:en)?' },
  {
    kinds: ['account'],
    han: '(?:银行|对公|基本户|基本|公司|开户|开户行|一般户)?账[号户](?:号码?)?|(?:银行)?卡号|户号|行号',
    latin: String.raw`(?:bank )?(?:account|acct?\.?|a/c)${NO}|(?:bank)?konto(?:t)?(?:${NR})?|zhang ?hao`,
  },
]

const DELIVERY: Entry[] = [
  {
    kinds: ['method'],
    side: 'delivery',
    han: '(?:快递|配送|寄送|邮寄|送货|取票|领取|交付|递送|收取|送达|寄票)(?:方式|公司)',
    latin:
      '(?:delivery|shipping|courier|mailing)(?: method| option| by| way| company)|leverans(?:sätt|metod|alternativ|form)|fraktsätt|fraktbolag',
  },
  {
    kinds: ['method'],
    side: 'delivery',
    weak: true,
    han: '快递|配送|邮寄|寄送|领票|物流',
    latin:
      'delivery|shipping|courier|send|via|by|leverans|frakt|bud|skickas?|hur(?: (?:levereras|skickas|vill ni ha den))?|leveranssätt',
  },
  {
    kinds: ['address'],
    side: 'delivery',
    han: '(?:发票)?(?:收件|收货|邮寄|寄送|快递|配送|送货|投递|寄票|寄件|邮递|收票|接收|联系|寄|取件)(?:人)?(?:的)?(?:详细)?(?:地址|住址|地点)',
    latin: String.raw`(?:delivery|shipping|mailing|postal|courier|(?:recipient|receiver)(?:'?s)?|ship(?:ping)?[ -]to|send[ -]to|destination|mail|post)[ -]addr(?:ess|\.)?|(?:leverans|post|mottagar(?:ens?)?|utdelnings|besöks|gatu|hem|kontors|frakt|bud)[ -]?adress(?:en)?|(?:shoujian|youji) ?dizhi`,
  },
  {
    kinds: ['phone'],
    side: 'delivery',
    han: '(?:收件|收货|收票|取票|取件|领取|自取)人?(?:的)?(?:联系)?(?:电话|手机)(?:号码?)?|(?:收件|收货)(?:联系)?方式|(?:联系|联络)(?:人)?(?:的)?(?:电话|方式|手机)(?:号码?)?|(?:移动电话|手机)(?:号码?)?',
    latin: String.raw`(?:(?:recipient|receiver|contact|delivery|courier)(?:'?s)?(?: (?:tele)?phone| tel\.?| mobile| cell))${NO}|(?:telefon|mobil)(?:en|nummer|numret)? (?:till|för|hos) (?:hämtaren|mottagaren|budet|henne|honom|chauffören|kontaktpersonen|den som (?:hämtar|tar emot))|(?:mobile|cell)(?: ?phone)?${NO}|contact (?:number|no\.?)|kontakt(?:${NR})|mottagarens (?:telefon|mobil)(?:${NR})?|mobil(?:en|telefon(?:en)?)?(?:${NR})?|shou ?ji`,
  },
  {
    kinds: ['person'],
    side: 'delivery',
    han: '(?:收件|收货|收票|领票|取件|取票|领取|签收|接收|自取|自提|提取|来取|去取)(?:人|者)(?:的)?(?:全名|全?(?:姓名|名字)|名称)?|(?:来|去)?(?:取|领|拿|收)(?:票|件|货|发票)?的人|(?:收件|收货)(?:方|联系人)|联[系络]人(?:姓名)?',
    latin: String.raw`(?:rec(?:i|e|ei|ie)p[ie]?[ae]nt|rec(?:ei|ie|i)ver|consignee|addressee|adressat(?:en)?|collector)(?:'?s)?(?: name)?|contact(?: person| name)|attn\.?:?|att[.:](?= ?\p{L})|c/o|(?:for the )?attention(?: of)?|(?:will be |to be |be )?(?:collected|pick(?:ed)?[ -]?up|fetched) by|(?:who|person) (?:collects|picks (?:it )?up|will collect|collecting)|pick-?up (?:person|by)|collected by|mot{1,2}agar(?:e|en|ens|namn)?(?: namn)?|reciever|recepient|godsm(?:ä|a)rk(?:e|ning|s|t|as?)(?:en|et)?(?: (?:med|till))?|kontaktperson(?:en)?|(?:kommer att )?(?:av)?h[äa]mtas av|vem som h[äa]mtar|shoujian ?ren|lianxi ?ren`,
  },
  {
    kinds: ['person'],
    side: 'delivery',
    weak: true,
    han: '收件|收货|收|人',
    latin: 'contact|to|who|for|att|till|åt|kontakt|(?:till )?vem|to whom',
  },
  { kinds: ['person', 'phone', 'address'], side: 'delivery', weak: true, han: '寄' },
  {
    kinds: ['postcode'],
    side: 'delivery',
    han: '邮政编码|邮编|邮码',
    latin:
      'post(?:al|ing)? ?code|zip(?: ?code)?|pin(?: ?code)?(?=[ :]{1,2}\\d{6})|postnumret|postn(?:umme)?r|postkod(?:en)?|you ?bian',
  },
  {
    kinds: [],
    side: 'delivery',
    han: '(?:收件|收货|邮寄|寄送|快递|配送|收票|寄票|联系)(?:人)?(?:信息|资料|详情)(?:如下)?',
    latin:
      '(?:delivery|shipping|mailing|courier|recipient) (?:info(?:rmation)?|details|data)|leverans-?(?:uppgifter|information|info)',
  },
  {
    kinds: ['person', 'phone', 'address', 'postcode'],
    side: 'delivery',
    han: '(?:快递|邮寄|寄|邮|发|送|递|快寄)(?:送|件)?(?:[（(][^（）()\\n]{1,8}[)）])?(?:到|给|往|至|去)(?!付|了|期|货|时|达)|(?<=韵达|顺[丰风])(?:快递)?(?:到|至)(?!付|了|期|货)|(?<=韵达|顺[丰风])(?:快递|速运)?[寄发送](?=[\\p{sc=Han}·]{2,4}收?[ ,，、]{0,2}1[3-9]\\d)|寄(?=北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|成都|武汉|西安|[\\p{sc=Han}]{2,3}[省市])',
    latin: String.raw`address(?:ed)? (?:it|this|the fapiao) to|adressera (?:den|det|fapiaon) till|(?:sent|send|ship|deliver|mail|post|courier|dispatch)(?:ed|s|ing)?(?: (?:it|them|this|that|the (?:fapiao|original|paper|thing)|fapiao))?(?: (?:by|via|with|using) (?:the )?(?:sf|yunda|shunfeng|courier)(?: express| collect| freight collect| courier)?)?(?: over)? to|deliver(?:y)? to|ship to|(?:it |this |the fapiao )?(?:(?:should|must|has to|needs to|can) go|goes) to|(?:den|det|fapiaon) (?:ska|skall|bör) (?:gå |skickas |levereras )?till|(?:skicka|leverera|posta|sänd|sända|skicka hem)(?:s|r|de|t)?(?: (?:den|det|fapiaon|fapiao|allt|hellre|helst|gärna|i ?stället|då|nu|ändå|in|(?:med|via|per) \w{2,10}))* till|(?:vi|jag|kontoret|företaget) (?:har )?(?:nu |precis |nyligen )?flyttat?(?: nu)? till|(?:we|i)(?:'ve| have)? (?:just |recently |now )?moved to`,
  },
]

const EITHER: Entry[] = [
  {
    kinds: ['address'],
    han: '(?:详细|具体|完整)?(?:地址|住址|住所)',
    latin: 'address|add?res{1,2}(?:en)?|(?:addr?|adr)\\.?(?=[ ]?[:.=])|addr\\.?|adr\\.|adress(?:en)?|di ?zhi',
  },
  {
    kinds: ['address'],
    weak: true,
    han: '(?!)',
    latin:
      'add\\.?|where|location|place|destination|(?<!(?:det|som|den|så|jag|vi|nu) )var|plats|ort|street|gatan?|vägen',
  },
  {
    kinds: ['phone'],
    han: '(?:固定)?电话(?:号码)?|座机|固话|手机号|号码',
    latin: String.raw`(?:tele)?phone${NO}|tel\.?${NO}|ph\.|tele?fon(?:en)?(?:${NR})?|tfn\.?|dian ?hua`,
  },
  {
    kinds: ['remark'],
    han: '(?:发票|票面)?备注(?:栏|信息|内容|里面?|中|上|处)*|附言',
    latin:
      'remarks?(?: field| line| column| on (?:it|the fapiao))?|märk(?:s|as|t)?(?: (?:den|fapiaon))? med|anm.|anm(?:ä|a)rkning(?:en|ar|sfält(?:et)?)?|bei ?zhu',
  },
  {
    kinds: ['remark'],
    weak: true,
    han: '留言|附注',
    latin: 'notes?(?: on (?:it|the fapiao))?|comments?|memo|kommentar|notering|(?<!i )övrigt|meddelande',
  },
  {
    kinds: ['title', 'person'],
    han: '(?:全|大|真实?|本)?(?:姓名|名字)|(?<!公司|单位|企业|发票|抬头)(?:全名|大名|本名|真名)|我叫',
    latin:
      '(?:my |the |our )?(?:full )?name(?: (?:on|for) (?:it|this|the fapiao))?|(?:mitt (?:eget |fullständiga |fulla )?|vårt )?namn(?:et)?|jag heter',
  },
]

const ALL = [...OTHERS, ...BILLING, ...DELIVERY, ...EITHER]
export const ENTRIES = [false, true].flatMap((isWeak) => ALL.filter(({ weak = false }) => weak === isWeak))
