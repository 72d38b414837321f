// Chinese places with which addresses and company names begin. Not complete: only a sign, never a check.
import { isWrittenIn } from '../../in-scripts.js'

export const HAN_PLACES =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|广州|深圳|珠海|佛山|东莞|中山|惠州|汕头|南京|苏州|无锡|常州|南通|徐州|扬州|镇江|昆山|太仓|杭州|宁波|温州|嘉兴|绍兴|金华|台州|义乌|合肥|芜湖|福州|厦门|泉州|南昌|济南|青岛|烟台|潍坊|郑州|洛阳|武汉|宜昌|长沙|株洲|成都|绵阳|贵阳|昆明|西安|兰州|太原|石家庄|唐山|沈阳|大连|长春|哈尔滨|南宁|桂林|海口|三亚|乌鲁木齐|呼和浩特|银川|西宁|拉萨|浦东|海淀|朝阳|张江|闵行|徐汇|静安|黄浦|南山|福田|余杭|滨江|中国'
const LATIN_PLACES =
  'beijing|peking|shanghai|tianjin|chongqing|guangzhou|shenzhen|zhuhai|foshan|dongguan|nanjing|suzhou|wuxi|changzhou|kunshan|hangzhou|ningbo|wenzhou|hefei|fuzhou|xiamen|jinan|qingdao|yantai|zhengzhou|wuhan|changsha|chengdu|guiyang|kunming|xian|xi an|shenyang|dalian|changchun|harbin|hainan|haikou|pudong|minhang|xuhui|jingan|jing an|huangpu|haidian|chaoyang|dongcheng|xicheng|nanshan|futian|jiangsu|zhejiang|guangdong|shandong|sichuan|weihai|sanya|guilin|nanning|lanzhou|yinchuan|xining|urumqi|lhasa|hohhot|baotou|taiyuan|shijiazhuang|tangshan|baoding|luoyang|kaifeng|yichang|xiangyang|zhuzhou|xiangtan|huizhou|zhongshan|jiangmen|shantou|zhanjiang|liuzhou|quanzhou|zhangzhou|jiaxing|huzhou|shaoxing|jinhua|yiwu|taizhou|nantong|yangzhou|zhenjiang|taicang|xuzhou|lianyungang|yancheng|weifang|zibo|linyi|jining|rizhao|anshan|daqing|nanchang|jingdezhen|zunyi|lijiang|zhangjiakou|henan|hunan|jiangxi|anhui|hebei|shanxi|shaanxi|liaoning|heilongjiang|guangxi|guizhou|yunnan|gansu|qinghai|ningxia|xinjiang|hubei|fujian|jilin|tibet|inner mongolia|zhoushan|changshu|zhangjiagang|jiangyin|zhaoqing|shunde|putian|longyan|hengyang|yueyang|mianyang|datong|langfang|qinhuangdao|ordos|wuhu|ganzhou|jiujiang|macau|putuo|hongkou|yangpu|changning|baoshan|jiading|songjiang|qingpu|china|kina|hong kong'

/** In lower case, without apostrophes. */
const NAMES = new Set(LATIN_PLACES.split('|'))

/** As they are written at the beginning of a word, for names that hold one: "Deutsche Schule Shanghai". */
export const PLACES_AS_WRITTEN = [...NAMES]
  .filter((place) => /^[a-z]+$/u.test(place))
  .map((place) => place.charAt(0).toUpperCase() + place.slice(1))

const HAN_PLACE = new RegExp(HAN_PLACES, 'u')
const PRC = /(?<![\p{L}])p\.? ?r\.? ?c(?![\p{L}])/iu
const WORD = /\p{L}+/gu

function hasLatinPlace(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? []
  return words.some((word, at) => NAMES.has(word) || NAMES.has(`${words[at - 1]} ${word}`)) || PRC.test(text)
}

/** Whether one of the places stands in a text, as a word of its own where it is written in Latin letters. */
export function hasPlace(text: string): boolean {
  return (isWrittenIn('han', text) && HAN_PLACE.test(text)) || (isWrittenIn('latin', text) && hasLatinPlace(text))
}
