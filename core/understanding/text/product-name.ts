// Leaves out what was bought, where a Fapiao is spoken of: here that is always Office 365, so it tells nothing, while in
// other sentences it is what strangers ask about. Its accounts and passwords are another matter, and stay.

const SUITE =
  '(?:(?:microsoft|ms|微软)(?:的)? ?)?(?:office ?365|o ?365|m ?365|office|365)|microsoft|微软|21vianet|世纪互联|蓝云'
const PLAN = '(?: ?(?:e[135]|business|standard|premium|商业版|企业版|标准版|高级版|世纪互联版))?'
const BOUGHT =
  '(?:[ -]?(?:订阅|套餐|软件|服务|产品|许可证?|授权|费用?|subscriptions?|licen[cs]es?|renewal|plan|(?:abonnemang|prenumeration|licens)\\p{L}{0,4}))?'
const LEADING =
  '(?:(?<![a-z])(?:for|from|of|on|fran|pa|till|av|for var[at]?) )?(?:(?<![a-z])(?:our|my|the|an?|your|this|vart?|mitt|min|ett|en|er) )?'
const OTHER_MATTER =
  '(?![a-z\\d]|-\\d)(?! ?(?:的|里|上|中)?(?:[账帐][号户]?(?!的发?票)|密码|登[录陆]|邮箱|管理|后台|门户|用户|azure|xbox|surface|dynamics|teams|admin|account|log|pass|user|credential|portal|e-?mail|-?kont|-?inlogg|-?losen|-?mejl|-?adm))'

const PRODUCT = new RegExp(`(?<![a-z\\d])${LEADING}(?:${SUITE})${PLAN}${BOUGHT}${OTHER_MATTER}`, 'gu')
const FAPIAO = /发票|专票|普票|票据|开票|要票|的票|收据|fapiao|invoice|receipt|faktur|kvitt/u

/** Of a folded text. */
export function withoutProduct(folded: string): string {
  return FAPIAO.test(folded) ? folded.replace(PRODUCT, ' ') : folded
}
