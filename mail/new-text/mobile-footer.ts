// Recognises the line that a phone or an app adds by itself: 发自我的iPhone, Skickat från min iPhone, Get Outlook for iOS.

/** "Sent from …" in the languages of people who also write of letters and parcels: the rest must name a program or phone. */
const SENT = new RegExp(
  `^[\\s(<[*_-]*(?:${[
    '发自.{1,60}|發自.{1,60}|发送自.{1,60}|从.{1,40}(?:发送|发出)|從.{1,40}傳送|通过.{1,40}(?:发送|发出)|[来來]自.{1,40}|(?:用|使用|由).{1,20}(?:发送|发出|回复)|从.{1,20}发来的邮件',
    'sent (?:wirelessly )?(?:from|via|with|using|by|on) .{1,110}|\\w{2,20} from mobile',
    '(?:skickat|sänt|skickad|skickades|skickat) (?:från|via|med|av) .{1,80}|sendt (?:fra|via|med) .{1,80}',
  ].join('|')})[\\s.。!)>\\]*_]*$`,
  'iu',
)

const PROGRAM = new RegExp(
  [
    'i-?phone|i-?pad|i-?pod|\\bios\\b|android|samsung|galaxy|huawei|xiaomi|redmi|\\bmi\\b|oppo|vivo|honor|realme|oneplus|pixel|nokia|xperia|motorola|blackberry|fairphone',
    'windows|outlook|yahoo|gmail|e?mail\\b|mail (?:for|på|til|app)|e-post|proton|tuta|spark|airmail|mailbird|em client|bluemail|canary|aqua|k-9|thunderbird|foxmail|acompli|boxer|\\bnine\\b|superhuman|zoho|gmx|aol|mailspring|edison|mymail|missive|newton|polymail|postbox|fairemail|\\bfront$|\\bshift$',
    'smartphone|phone|mobile|mobil|tablet|handheld|wireless|telefon|surfplatta|device|laptop|computer|dator|\\bpc\\b|lur\\b|\\bapp\\b|\\bmac\\b|macbook|watch|\\bmy \\w+$|\\bmin \\w+$',
    '手机|手機|平板|小米|华为|荣耀|红米|三星|魅族|一加|苹果|安卓|网易|新浪|邮箱|郵箱|客户端|微信|钉钉|飞书|邮件(?:应用|app)?$|版邮件|我的',
  ].join('|'),
  'iu',
)

const FOOTER = new RegExp(
  `^[\\s(<[*_-]*(?:${[
    '签名由.{1,30}定制|signature is customized by .{1,30}|(?:获取|下载|安装|取得).{0,12}outlook.{0,60}',
    'get (?:the )?(?:outlook|bluemail|spark|gmail|yahoo|canary).{1,80}|from my .{1,20}|yahoo mail: .{1,60}',
    '(?:hämta|skaffa|ladda ned|ladda ner) outlook.{1,80}|från min .{1,20}|hent outlook.{1,80}|last ned outlook.{1,80}|lähetetty .{1,60}|hanki outlook.{1,80}',
    // German, Dutch
    'von (?:mein\\w{0,4} )?.{1,50}(?:gesendet|geschickt)|gesendet (?:von|mit|über|aus) .{1,60}|diese nachricht wurde von .{1,80}gesendet',
    '(?:holen sie sich|laden sie|outlook für) .{0,20}outlook.{1,80}|(?:verzonden|verstuurd) (?:vanaf|met|via|vanuit) .{1,60}|outlook voor .{1,80}downloaden',
    // French, Spanish, Portuguese, Italian
    'envoyé (?:sans fil par|depuis|de|à partir|via|avec) .{1,60}|(?:obtenir|télécharger|obtenez) outlook.{1,80}|provenance : .{1,60}',
    'enviad[oa] (?:desde|do|da|de|por|con|a partir) .{1,60}|(?:obtener|obtén|obter o|descargar|baixar o) outlook.{1,80}',
    'inviato (?:da|dal|con|tramite) .{1,60}|(?:scarica|ottieni) outlook.{1,80}',
    // Scanners that sign what they let through
    'virus-free\\. .{1,60}|https?:\\/\\/\\S{0,20}(?:avast|avg)\\.\\S{1,100}|#[0-9a-f-]{8,60}',
    // Polish, Czech, Russian, Ukrainian, Turkish, Japanese, Korean
    'wysłan[eo] (?:z|za) .{1,60}|odesláno (?:z|ze) .{1,60}|отправлено (?:с|из|от) .{1,60}|надіслано (?:з|із) .{1,60}',
    'iphone.{0,4}(?:から送信|에서 보냄)|.{1,20}から送信|.{1,20}에서 보냄|.{1,20}gönderildi|đã gửi từ .{1,30}',
  ].join('|')})[\\s.。!)>\\]*_]*$`,
  'iu',
)

/** "Sent from finance last week?" is a sentence; a footer asks nothing and is one short line. */
export function isMobileFooter(text: string): boolean {
  if (text.length > 130 || /[?？吗呢]$|, (?:is|are|was|were|so|but|because|which|not)\b/iu.test(text)) return false
  return FOOTER.test(text) || (SENT.test(text) && PROGRAM.test(text))
}
