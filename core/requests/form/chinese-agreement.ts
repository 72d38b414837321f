// Whether a Chinese clause says nothing but "do it": 现在对了, 信息我都看过了没问题, 就按这个提交上去吧. As in agreement.ts
// every word must belong to agreeing and one of them agrees; Chinese has no spaces, so words are cut off one by one.

import { foldTraditional } from '../reading/clean-text.js'

/** Words with 不 and 没 in them that agree all the same stand first. */
const AGREES =
  '无问题|(?:发|寄|送|交|递)出去?|搞定|交上去|就这[样些]?|(?:发|弄|整|走|搞|办|来)(?:吧|起)|木有?问题|么得问题|没得问题|冇问题|就(?:按|照)?(?:这个|这样|这么)|得嘞|要得|阔以|闊以|欧[克了]|奥凯|确[任人]|赞[成同]|通过|批准|准了|肯定|必须的|走你|搞起|开整|正解|符合|完成|妥妥|妥|昂|可(?=$|的)|无异议|没有?(?:什么|啥|任何|其他|别的)?(?:问题|毛病|异议|意见|错误?)|没错|不用(?:再)?改|不改|不需要(?:再)?修?改|没有?(?:什么|啥|别的|其他|任何|哪里)?(?:地方)?(?:要|需要)(?:再)?(?:修?改|补充|调整|动)的(?:地方)?|正确|无误|准确|属实|一致|确认|确定|同意|对头|对|是的|是|可以|行|好|成|妥|中|ok|okay|yes|嗯|恩|提交|递交|上交|交|下单|办理|办|开票|开具|开'
const BESIDE =
  '(?:领导|老板|财务|会计|经理|同事|主管|上级|客户|我们?老大)(?:那边|们|也|都|已经|刚刚?)*(?:说|觉得|认为|看了|看过|确认|核对|审核|审|批|同意)(?:了|过|完|好)*|(?:[和跟与同照]|按照?)(?:公司|我们)?的?(?:营业执照|执照|开票资料|资料|合同|财务|会计)|没了|没有了|没别的了?|没其他的?了?|现在|这下|这回|这次|这样|这个|这些|此|那么|那|就|都|全部|全|上述|以上|上面|其他|其它|其余|余下|剩下|剩余|别的|内容|信息|资料|数据|看了[一下遍]*|贵方|贵司|所列|所述|经(?!理)|据此|据以|予以|给予|请予|订单|一遍|另外|[两三四五几](?:个|单|份|张|笔|条)|每[个单份张笔]|申请|发票|单子|的|了|吧|啊|呀|哈|哦|噢|嘞|呐|哪|呗|喔|呢|啦|嘛|喽|哒|滴|咯|我们|咱们|我|咱|您|亲们?|亲爱的|老师|师傅|大佬|各位|小姐姐|帅哥|美女|客服|小助手|机器人|你们|你|看过|看了|看着|看起来|核对过|核对完毕?|核对|已核(?![对实查])|邮寄|寄送|一并|核实|核查|复核|审核|没事|没关系|烦请|敬请|恳请|为盼|为荷|检查过|检查|核实过|过目|过|仔细|已经|已|完全|非常|很|应该|按照|按|照|请|麻烦|帮忙|帮|给|协助|尽快|抓紧|赶紧|马上|立即|立刻|直接|快点|快|处理|安排|出|上去|上来|过去|一下|谢谢|多谢|感谢|辛苦|拜托|那行|这么|着|呵呵|哈哈|再次|正式|我方|我司|本人|并|来|去'
const WHOLE = new RegExp(`^(?:${AGREES}|${BESIDE})+$`, 'iu')
const BESIDE_ALONE = new RegExp(`^(?:${BESIDE}){1,6}$`, 'iu')
const AGREEING = new RegExp(AGREES, 'iu')
/** 我确认一下: goes to look; 对了: by the way; 都开 says for which orders; 开一下发票 is a wish said before there was anything to agree to. */
const OTHERWISE =
  /(?:没问题|没有问题|没错|正确|无误)吧$|^(?:我们?|咱们?)?(?:先|再|来|去)*(?:(?:确认|确定)(?:一下)?(?:的|了)?|(?:核对|检查|看)(?:一下|过去)?)$|^[你您]们?好|^对了$|^(?:都|全都|全部|全)(?:开|开票|开具)$|^(?:那|就|来|去|过去)+$/u
const LONGEST = 24
/** 没问题的话就提交吧, 如无误请办理: said before the summary, with nothing wrong in it, the condition is met. */
const IF_RIGHT =
  /^(?:那|那么)?(?:(?:如果?|要是|若是?|假如)(?:以上|上述|信息|内容|资料|您|你们?|那边|看着|核对|确认|都|均|也)*(?:没有?(?:什么|啥|其他)?(?:问题|异议|毛病|错误?)|没啥问题|无(?:问题|误|异议)|正确|对|可以|行|ok)(?:的)?(?:的话)?|(?:以上|上述|信息|内容|资料|看着|都|均|也)*(?:没有?(?:什么|啥|其他)?(?:问题|异议|毛病|错误?)|没啥问题|无(?:问题|误|异议)|正确|对|(?:可以|能)(?:开|提交)?|行|ok)的?的话)/iu

/** Typed without a Chinese keyboard. */
const PINYIN =
  /^(?:(?:hao|dui|shi|xing|keyi|queren|queding|tijiao|kai|meiwenti|mei wenti|meicuo|wuwu|zhengque|en)(?:de|le|ba|a)?[ ,]?)+$/iu

/** 抬头、税号、地址都没错: of some fields only, and agrees to nothing by itself. */
const FIELDS_RIGHT =
  /^(?:(?:发票|公司|收件|联系)?(?:抬头|名称?|税号|地址|电话|手机号?|收件人|账号|开户行|类型|快递)[、和及跟,， ]*)+(?:都|全|也|全都|是)*(?:没错|对|没问题|正确|无误|准确|可以)(?:的|了)?$/u

/** 看过了, 请安排: nothing by itself, and takes nothing from the yes beside it. */
export function isBesideAgreement(clause: string): boolean {
  // 对了，可以开了: here it says that it is right.
  if (bare(clause) === '对了') return true
  if (bare(clause) !== '' && bare(clause).replace(IF_RIGHT, '') === '') return true
  if (FIELDS_RIGHT.test(foldTraditional(clause.normalize('NFKC')))) return true
  return BESIDE_ALONE.test(foldTraditional(clause.normalize('NFKC')).replace(/\s+/gu, '')) && !OTHERWISE.test(clause)
}

const bare = (clause: string) => foldTraditional(clause.normalize('NFKC')).replace(/[\s、'"“”‘’（）()【】…~]+/gu, '')

export function isChineseAgreement(clause: string): boolean {
  if (PINYIN.test(clause.trim())) return true
  const said = bare(clause).replace(IF_RIGHT, '')
  if (said.length > LONGEST || !/\p{sc=Han}/u.test(said) || !WHOLE.test(said)) return false
  return AGREEING.test(said) && (!OTHERWISE.test(said) || /^(?:我们?)?(?:确认|确定)(?:的|了)?$/u.test(said))
}
