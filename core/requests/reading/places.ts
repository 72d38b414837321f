// Chinese places with which addresses and company names begin. Not complete: only a sign, never a check.

export const HAN_PLACES =
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|广州|深圳|珠海|佛山|东莞|中山|惠州|汕头|南京|苏州|无锡|常州|南通|徐州|扬州|镇江|昆山|太仓|杭州|宁波|温州|嘉兴|绍兴|金华|台州|义乌|合肥|芜湖|福州|厦门|泉州|南昌|济南|青岛|烟台|潍坊|郑州|洛阳|武汉|宜昌|长沙|株洲|成都|绵阳|贵阳|昆明|西安|兰州|太原|石家庄|唐山|沈阳|大连|长春|哈尔滨|南宁|桂林|海口|三亚|乌鲁木齐|呼和浩特|银川|西宁|拉萨|浦东|海淀|朝阳|张江|闵行|徐汇|静安|黄浦|南山|福田|余杭|滨江|中国'
export const LATIN_PLACES =
  "beijing|peking|shanghai|tianjin|chongqing|guangzhou|shenzhen|zhuhai|foshan|dongguan|nanjing|suzhou|wuxi|changzhou|kunshan|hangzhou|ningbo|wenzhou|hefei|fuzhou|xiamen|jinan|qingdao|yantai|zhengzhou|wuhan|changsha|chengdu|guiyang|kunming|xi'?an|shenyang|dalian|changchun|harbin|hainan|haikou|pudong|minhang|xuhui|jing'?an|huangpu|haidian|chaoyang|dongcheng|xicheng|nanshan|futian|jiangsu|zhejiang|guangdong|shandong|sichuan|hubei|fujian|china|kina|p\\.? ?r\\.? ?c(?:hina)?|hong kong"

export const HAS_PLACE = new RegExp(`${HAN_PLACES}|(?<![\\p{L}])(?:${LATIN_PLACES})(?![\\p{L}])`, 'iu')
