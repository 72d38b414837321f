// The words by which people choose a kind of Fapiao, a kind of title and a way of delivery.
import type { Script } from '../../in-scripts.js'
import type { DeliveryMethod, FapiaoType, TitleType } from '../request-fields.js'

export type ChoiceName = 'fapiao_type' | 'title_type' | 'method'

/** Words of one script, looked for only in a text that is written in it. */
export type ChoiceWords = { value: FapiaoType | TitleType | DeliveryMethod; script: Script; words: RegExp }

// What may stand right behind the bare word for a type: an end, a value already read, or more about the Fapiao. "Nothing
// special about it" and "vanlig post" name no type.
const BEHIND = String.raw` [-–—] | ?(?:[,.;:!?/|()，。；\n\uE000\uE001]|$)| (?:[/|]|(?:vat|fapiao|f[ap]{2}[io]{1,2}|fapiaon|fapior(?:na)?|one|type|kind|invoice|value|title|please|pls|thanks?|to|for|then|not|rather|instead|now|anyway|personal|private|pick|by|via|yunda|sf|order|and|n|or|eller|vs|versus|is|will|with|moms|faktura|privatperson|sort|typ|variant|titel|för|till|åt|på|sådan|sådant|båda|bägge|alla|both|tack|och|i ?stället|nu|då|ändå|med|privat|personlig|räcker|duger|är|blir|går|passar|fungerar|ok|okay|works|suffices|does|of course|obviously|naturally|naturligtvis|förstås|såklart|självklart|utan|without|no|inget|så|istället)(?![\p{L}]))`

/** What chooses in the midst of a sentence. */
export const WORDS: Record<ChoiceName, ChoiceWords[]> = {
  fapiao_type: [
    {
      value: 'special',
      script: 'han',
      words:
        /(?:增值税)?(?:电子)?(?:专用(?:增值税)?发票|专票|专用票)|增专票?|专用的|增值税专用(?!发票)|(?<=^|[，,。；; ])专用(?=$|[，,。；; 吧])/gu,
    },
    {
      value: 'special',
      script: 'latin',
      words: new RegExp(
        `(?<![a-z])spec\\.?(?= (?:type|fapiao|vat|one|kind|invoice)(?![a-z]))|zhuan ?(?:yong ?)?(?:fa)?piao|(?<![a-z])(?:special|speical|specail)["”']?(?=${BEHIND})(?: (?:vat )?(?:fapiao|invoice|one|type|kind))?|(?<![a-zåäö])(?:särskil[dt]|särkil[dt]|sarskil[dt]|speciell?)[at]?(?=${BEHIND}| moms-?f)(?: moms)?-?(?:fapiao|faktura)?|specialfapiao|special-?fapiao|moms-?fapiao med avdrag|(?:deduct|reclaim|claim back|recover|offset)(?:ible|ing|ion|able)?[a-z ]{0,18}(?:vat|tax)(?![a-z])|claim[a-z ]{0,14}(?:vat|tax)[a-z ]{0,5} back(?![a-z])|(?:vat|tax)[a-z ]{0,6}deduct(?:ion|ible|able)|(?:the|a|one) (?:tax[ -]?)?deductible (?:one|fapiao|kind|type|invoice)|(?:one|kind|type|fapiao)[a-z ]{0,40} deduct(?![a-z])|dra(?:r)? av (?:på )?moms(?:en)?|momsavdrag|avdragsrätt|avdragsgill[at]?|lyfta (?:av )?moms(?:en)?|(?:göra|med|få) avdrag`,
        'giu',
      ),
    },
    {
      value: 'general',
      script: 'han',
      words:
        /(?:增值税)?(?:电子)?(?:普通(?:增值税)?发票|普票|普通票)|增普票?|开普(?=[，。 ]|$)|普通的|增值税普通(?!发票)|(?<=^|[，,。；; ])普通(?=$|[，,。；; 吧])/gu,
    },
    {
      value: 'general',
      script: 'latin',
      words: new RegExp(
        `pu ?(?:tong ?)?(?:fa)?piao|(?<![a-z])(?:general|ordinary|normal|regular|common|plain|standard)(?= (?:vat|fapiao|one|type|kind|invoice|value|sort|version|variety|variant|category))(?: (?:vat )?(?:fapiao|invoice|one|type|kind|sort))?|(?<=(?:^|[,;:.(/\\n，。；：、\\uE000\\uE001-]|(?<![a-z])(?:fapiaon?|actually|just|want|need|take|en|typen?|typ är|type is)) ?)(?:ordinary|normal|regular|plain|standard)(?=${BEHIND})|(?<![a-z])gen[ea]?r[ae]l{1,2}(?=${BEHIND})|(?<![a-z])gen\\.?(?= (?:type|fapiao|vat|one|kind|invoice)(?![a-z]))|(?<![a-zåäö])(?:(?:al{1,2}m[äae]n{1,2}|generell)(?:na|a|t)?(?![\\p{L}-])(?! (?:fråg|undran|info|regel|upplysning|åsikt|hälsning|in|is|and|are))|(?:vanlig|ordinarie|ordinär)(?:na|a|t)?(?=${BEHIND}| moms-?f))(?: moms)?-?(?:fapiao|faktura)?|allmänfapiao|(?<![a-z])(?:simple|basic|easy) (?:one|type|kind|fapiao)|(?<![a-zåäö])enk(?:la|lare|laste|el) (?:typen|sorten|varianten|fapiaon|sort|variant|fapiao|typ)`,
        'giu',
      ),
    },
    // What it is for says which.
    {
      value: 'general',
      script: 'han',
      words:
        /(?:不|无需|不用|用不着|用不上|不走|不做|不需要|没法|无法|不能|不打算|不要|没有?)(?:用来|用于|拿来|能|要|做)?(?:抵扣|抵税|抵进项)(?:进项)?(?:税额?)?/gu,
    },
    {
      value: 'special',
      script: 'han',
      words:
        /(?<!不|需|不用|不要|没法|无法|能不能|不能|可否|没|没有|算|打)(?:要|得|必须|需要|用来|用于|拿来|做)?(?:可以|可|能|能够)?(?:抵扣|抵税|抵进项)(?:进项)?(?:税额?)?(?:用|的)?(?:那种|增值税发票|发票)?/gu,
    },
    // A clause of one character, and pinyin of somebody without a Chinese keyboard.
    { value: 'general', script: 'han', words: /(?<=^|[，,。；;、 \n])普的?(?=$|[，,。；;、 \n])/gu },
    { value: 'general', script: 'latin', words: /(?<![a-z])pu ?tong(?: ?(?:de|piao|fa ?piao))?(?![a-z])/giu },
    {
      value: 'special',
      script: 'han',
      words: /(?<=^|[，,。；;、 \n]|[要开是换来选改成为])专(?:用)?的?(?=$|[，,。；;、 \n])/gu,
    },
    { value: 'special', script: 'latin', words: /(?<![a-z])zhuan ?yong(?: ?(?:de|piao))?(?![a-z])/giu },
  ],
  title_type: [
    {
      value: 'personal',
      script: 'han',
      words:
        /个人(?:抬头|发票|开票|开发票|购买|名义|名字|的发票|普票)|(?:我自己|我本人|本人|我)的?名字|(?<=[要开是写用])个人的(?=$|[\s，,。；;])|(?:给|为)我(?:个人|自己)|开(?:给|成)?个人|(?:抬头|写|类型)[:：是为写开]?个人|(?<=^|[，,。；;、 \n])(?:就|是|开|要|写|用|改成?|换成?|改为)?(?:个人|私人)(?:的|吧|就行|就好|就可以|即可)*(?=$|[，,。；;、 \n])/gu,
    },
    {
      value: 'personal',
      script: 'latin',
      words:
        /(?<![\p{L}])(?:en|ett) (?:privat|personlig)t?(?= ?(?:[,.;!\n]|$))|(?<=(?:^|[(,;:.!/|\n]) ?)(?:personal|private|(?:an? )?(?:private )?individual|privat|personlig)(?= ?(?:[).,;:/|\n]|$))|(?<![a-z])(?:my|for) (?:own )?(?:private|personal) (?:subscription|account|purchase|order|use|computer|laptop|licen[cs]e)|(?<![a-z])(?:personal|individual|private)(?= (?:title|name|fapiao|one|invoice|person))(?: (?:title|name|fapiao|person))?|in my (?:own |personal )?name|(?:to|for|on) me (?:personally|privately)|personally(?= ?[,.]|$)|(?:to|for) myself(?= ?[,.(:]|$)|my own name|(?:for|as) (?:an? )?(?:individual|private person)|private person|not a company|no company(?! title)|(?:don't|do not) have a company|bought (?:it |this )?(?:privately|for myself)|(?<![a-zåäö])privatperson|(?:privat|personlig) (?:rubrik|titel|fapiao)|(?:i|på) (?:mitt (?:eget |personliga )?|eget )namn|inget (?:företag|bolag)|(?:är|blir) mitt (?:eget )?namn(?![\p{L}])|mitt eget namn|(?:köp(?:er|t|te)|handla(?:r|t|de)|beställ(?:er|t|de)|betala(?:r|t|de))(?: (?!av|från|till|på)\p{L}+){0,3} privat(?! företag| bolag)|(?<![\p{L}])privat(?:köp|inköp|kund|beställning)(?:et|en)?(?![\p{L}])|ett privat (?:köp|inköp)|(?<![a-zåäö])(?:till|på|åt) mig (?:själv|privat|personligen)|som privat(?:person)?/giu,
    },
    {
      value: 'personal',
      script: 'han',
      words:
        /(?:给|为|帮)(?:我)?自己(?=[开出]|$|[，,。；; ])|(?:我|自己|给我)个人(?:的|开)?(?=$|[，,。；; ])|自己用的?(?=$|[，,。；; ])|不是(?:公司|单位|企业)(?:的|买的|用的)?(?=$|[，,。；; ])|个人(?:用户|客户|买家|消费|自用|使用|买的|报销)|(?:我|自己)(?:自己|个人)?(?:买|购买|付|掏)(?:的|钱的?)(?=[，,。；; ]|$)/gu,
    },
    {
      value: 'enterprise',
      script: 'han',
      words:
        /(?:公司|企业|单位)(?:抬头|名义)|开(?:给)?(?:公司|企业)的|对公(?=发票|开票|抬头)|(?<=^|[，,。；; ])(?:就|是|开|要)?(?:公司|企业)(?:的|吧)*(?=$|[，,。；; ])/gu,
    },
    {
      value: 'enterprise',
      script: 'latin',
      words:
        /(?<![a-z])(?:(?:it|this|that)(?:'s| is)|(?:we|they)(?: are|'re)) (?:really |actually |just )?(?:an? )?(?:private |limited |commercial |ordinary |normal )?(?:company|business|firm|enterprise)(?= ?(?:[,.;!\n]|$| and| not))|(?<![a-zåäö])(?:det|vi|skolan) är (?:egentligen |faktiskt )?ett? (?:privat |vanligt )?(?:företag|bolag|firma)(?= ?(?:[,.;!\n]|$| och| inte))|^(?:(?:a|an|the|our|my|to (?:the|our)|for (?:the|our|a)|på|till|ett|vårt) )?(?:company|enterprise|business|firm|företag(?:et)?|bolag(?:et)?|firman?)(?: (?:please|tack))?[.!]?$|(?<![a-z])(?:company|corporate|enterprise|business)(?= (?:title|fapiao))(?: (?:title|fapiao))?|(?<![a-zåäö])(?:företags|bolags)(?:rubrik|titel|fapiao)/giu,
    },
    {
      value: 'institution',
      script: 'han',
      words: /(?:事业单位|机关|政府|社会团体|非企业(?:性单位)?|行政单位)(?:抬头)?/gu,
    },
    {
      value: 'institution',
      script: 'latin',
      words:
        /(?<![a-z])(?:public institution|government (?:body|agency|title)|institution(?:al)? title|an? (?:public |private |international )?(?:school|kindergarten|university|hospital|charity|ngo|embassy|consulate|museum|library|church|foundation|association|research (?:institute|cent(?:er|re))|non-?profit(?: organi[sz]ation| association| body)?|public body|government office)(?= ?[,.;!\n]|$| (?:and|so|with|without|in|from)(?![a-z])))|(?<![a-zåäö])(?:myndighet|offentlig institution|en (?:skola|förskola|högskola|ambassad|kyrka|stiftelse|(?:ideell )?förening|ideell organisation)|ett (?:sjukhus|universitet|museum|konsulat|forskningsinstitut))(?![a-zåäö])/giu,
    },
  ],
  method: [
    { value: 'yunda', script: 'han', words: /韵达(?:快递|速递)?/gu },
    { value: 'yunda', script: 'latin', words: /(?<![a-z])yun ?da(?:s|'s)?(?![a-z])(?: express)?/giu },
    {
      value: 'sf_collect',
      script: 'han',
      words: /顺[丰风](?:速运|快递|速递|到付|特快)?(?:[（(]?(?:运费)?到付[)）]?)?/gu,
    },
    {
      value: 'sf_collect',
      script: 'latin',
      words:
        /(?<![a-z0-9])(?:s\.?f\.?|shun ?feng)(?![a-z0-9])(?: (?:express|courier|freight collect|collect))?|(?<![a-z])(?:recipient|receiver) pays(?: (?:on delivery|the freight))?|(?<![a-zåäö])mottagaren (?:betalar(?: för)?|står för|ska stå för|ska betala|betala)(?: (?:själva )?(?:frakten|budet|leveransen))?|(?<![a-zåäö])(?:vi|jag) (?:betalar|står för)(?: själva?| gärna)? (?:frakten|budet)|recipient (?:to pay|will pay|covers)(?: the freight| for it)?/giu,
    },
    {
      value: 'sf_collect',
      script: 'han',
      words: /(?<=^|[，,。；;、 \n])(?:快递|走|用|发)?到付(?:吧|的|就行|即可)*(?=$|[，,。；;、 \n])/gu,
    },
    {
      value: 'pickup',
      script: 'han',
      words:
        /自取|自提|(?:顺便|顺路|路过)[，,]?(?:过来|过去|来|去)?[取拿]|自己(?:过?来|过?去|上门)?[取拿领]|上门[取拿领]|(?:过来|过去|去你们那|到(?:贵司|你们公司|公司|现场|上海分公司))[取拿领]|现场领|(?<!不|没法|不能|没空|没时间|怎么|快递员?)(?:来|去)(?:你们(?:公司|那里?|那边)?|贵司|上海(?:分公司)?|公司|现场)?[取拿领](?!快递|件|营业|执照|资料|材料|税号|证|下)/gu,
    },
    {
      value: 'pickup',
      script: 'latin',
      words:
        /(?<![a-z])(?:pick(?:ed|ing)?[ -]?(?:it |them |the fapiao )?up|self[ -]?pick-?up|self[ -]?collect(?:ion)?|collect(?:ed)? (?:it |them )?(?:in person|myself|ourselves|at your|from your)|(?:come|coming|comes|drop|stop|swing|pop)(?: (?:by|over|round|past|in|down))?(?: (?:to |at )?(?:your|the) (?:[a-z]+ )?(?:office|branch|place))?,? (?:(?:and|to|&) )?(?:get|collect|fetch|pick|grab) (?:it|them|mine|ours)(?: up)?|(?:come|coming|comes|drop|stop|swing|pop)(?: (?:by|over|round|past|in|down))?(?: (?:to |at )?(?:your|the) (?:[a-z]+ )?(?:office|branch|place))?,? (?:and|to|&) (?:get|collect|fetch|pick|grab)(?: up)?|(?<!(?:sf|yunda|express|courier) )(?:fetch(?:es|ed)?|collect(?:s|ed)?) (?:it|them|the fapiao)|(?:have|get) (?:it|them|the fapiao) (?:collected|fetched)|be (?:collected|fetched)(?! by (?:the )?(?:courier|sf|yunda))|(?<=(?:to|will|'ll|can|would) )(?:collect|fetch)(?= |$|[,.])(?! call)|(?:take|takes|get|gets|grab|grabs|fetch|collect|pick|receive) (?:it |them |the fapiao |my fapiao |our fapiao )?(?:up )?(?:(?:my|our|him|her)sel(?:f|ves)|personally|(?:at|from) your (?:place|office|branch|counter|desk|premises|shanghai))|(?:send|have) (?:someone|somebody|(?:a|an|our|my|the) (?:driver|messenger|runner|office boy|colleague|assistant|secretary|intern|guy))(?= (?:over|to|by|round|for|from|pick|get|fetch|collect)(?![a-z]))|collection(?= (?:in|at|by|from)(?![a-z])| ?[,.;]|$)|(?:hold|keep|leave) (?:it |them |the fapiao )(?:ready )?(?:at your|in your|for (?:us|me|collection|pick)|for our (?:driver|messenger|colleague|courier boy))|in person|(?:someone|somebody|we|i|(?:my|our|a) (?:colleague|driver|assistant))(?: will|'ll| can| could)? (?:come|drop|stop|pass|swing) (?:by|over|round|past)(?= ?(?:[.,!;]|$)))|(?<![a-zåäö])(?:av|upp)?h[äa]mt(?:ar|a|as|ning)(?![a-zåäö])|plockar? upp|kommer (?:förbi|över) och (?:hämtar|tar|plockar)/giu,
    },
    {
      value: 'pickup',
      script: 'han',
      words:
        /(?:到|去|来)(?:贵司|你们|公司|现场|上海|分公司|办公室|营业厅|前台|那里?|那边|自己|的){1,4}[取拿领](?!快递|件)/gu,
    },
    {
      value: 'email',
      script: 'han',
      words:
        /电子(?:版|发票|票|普票|专票|普通发票|专用发票|档)|数电|(?:发|寄|传)(?:到|送到|送至|至|给)?(?:我的?|我们的?|公司的?|财务)?(?:电子)?(?:邮箱|email)/giu,
    },
    {
      value: 'email',
      script: 'latin',
      words:
        /(?<![a-z])(?:(?:by|via|per) e-?mail|e-?mail (?:it|the (?:fapiao|pdf)) to|(?:electronic|digital) (?:fapiao|version|copy|one|invoice)|e-?fapiao|as (?:a )?pdf)|(?<![a-zåäö])(?:per|via|med) (?:e-?post|mejl|mail)(?![a-z])|elektronisk(?:t|a)?|som pdf/giu,
    },
  ],
}

/** What answers "which type?" or stands behind 发票类型: may be a single word. */
export const ANSWERS: Record<ChoiceName, ChoiceWords[]> = {
  fapiao_type: [
    { value: 'special', script: 'han', words: /专|[转砖赚]票|^[zZ]票$/u },
    {
      value: 'special',
      script: 'latin',
      words:
        /special|deduct|(?<!utan )avdrag|(?<![\p{L}])med (?:\p{L}+ )?(?:bank|skatte|alla )uppgifter|dra(?:r)? av|^spec$|särskil|speciell|zhuan|^zp$|^s[.!]?$/iu,
    },
    { value: 'general', script: 'han', words: /普|[浦谱朴扑铺]票|^[pP]票$|一般(?!纳税)/u },
    {
      value: 'general',
      script: 'latin',
      words:
        /drar? (?:inte|ej)|no deduct|(?<![\p{L}])utan (?:\p{L}+ )?(?:avdrag|krångel|\p{L}*uppgifter)|simpl\w*|easi\w*|cheap\w*|\bbasic|enk(?:l|e)\w*|billig\w*|whichever|(?:doesn'?t|does not) matter|no matter|spelar ingen roll|vilken som helst|general|^gen$|standard|ordinär|ordinary|normal|regular|plain|vanlig|allm[äa]n|generell|pu ?piao|^pp$|^[ga][.!]?$/iu,
    },
  ],
  title_type: [
    { value: 'personal', script: 'han', words: /个人|自然人|私人/u },
    {
      value: 'personal',
      script: 'latin',
      words: /personal|individual|private|privat|person(?![a-z])|myself|mig själv/iu,
    },
    { value: 'institution', script: 'han', words: /事业|机关|政府|团体|学校|医院|非企业/u },
    {
      value: 'institution',
      script: 'latin',
      words: /institut|government|public|organi[sz]ation|school|hospital|ngo|university|myndighet|skola|offentlig/iu,
    },
    { value: 'enterprise', script: 'han', words: /公司|企业|单位/u },
    {
      value: 'enterprise',
      script: 'latin',
      words: /compan|enterprise|business|corporat|firm|företag|foretag|bolag|gongsi|qiye/iu,
    },
  ],
  method: [
    { value: 'yunda', script: 'han', words: /韵达|^韵(?:的|吧)?$|[晕运云匀]达|韵大/u },
    { value: 'yunda', script: 'latin', words: /yun ?da/iu },
    { value: 'sf_collect', script: 'han', words: /顺[丰风]|^顺(?:的|吧)?$|到付/u },
    {
      value: 'sf_collect',
      script: 'latin',
      words:
        /(?<![a-z])s\.?f\.?(?![a-z])|shun ?feng|collect(?= on| freight)|freight|(?:recipient|receiver|we|i)(?: will|'ll)? pays?(?![a-z])|pay on delivery|mottagaren betalar|betalar? (?:själva |för )?frakten|betalar? vid/iu,
    },
    {
      value: 'pickup',
      script: 'han',
      words: /(?<![收索领争])取(?!消|得|决|代)|自提|上门|自己(?:过?[去来])(?!寄)|领(?!导)|拿/u,
    },
    {
      value: 'pickup',
      script: 'latin',
      words:
        /pick|in person|collect(?! on)|h[äa]mt|plocka|hos er|ert kontor|^(?:på|hämtas? på|i|från) (?:ert |er |21vianets? )?kontor(?:et)?[.!]*$|^at the office[.!]*$|^(?:jag |vi )?(?:gör det )?själva?[.!]*$|(?:kommer|komma|åker|åka|svänger|går) (?:förbi|över|in|dit|till er)(?![\p{L}])|(?:at|from|to|in) your|ziqu/iu,
    },
    { value: 'email', script: 'han', words: /电子|邮箱|邮件|数电/u },
    { value: 'email', script: 'latin', words: /e-?mail|mail|mejl|e-?post|pdf|electronic|digital/iu },
  ],
}
