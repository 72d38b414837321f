// Recognises the line that a phone or an app adds by itself: 发自我的iPhone, Skickat från min iPhone, Get Outlook for iOS.

const FOOTER = new RegExp(
  `^[\\s(<[*_-]*(?:${[
    // Simplified and traditional Chinese
    '发自(?!内心|肺腑|真心).{1,40}|發自.{1,40}|发送自.{1,40}|从.{1,40}(?:发送|发出)|從.{1,40}傳送|通过.{1,30}(?:手机|客户端|邮箱).{0,10}发送',
    '[来來]自(?:我的.{1,30}|.{0,20}(?:邮箱|手机|平板|微信|客户端).{0,10})|用.{0,8}(?:手机|iphone).{0,6}(?:发送|回复)|签名由.{1,30}定制|(?:获取|下载|安装).{0,12}outlook (?:for|适用于|手机|移动).{0,60}|获取.{0,12}outlook.{0,60}|取得 ?outlook.{0,60}',
    // English
    'sent (?:from|via|with|using|by|on) .{1,70}|get (?:the )?(?:outlook|bluemail|spark|gmail|yahoo|canary).{1,80}|from my .{1,20}|\\w{2,20} from mobile',
    // Swedish, Norwegian, Danish, Finnish
    '(?:skickat|sänt|skickad|skickades) (?:från|via|med|av) .{1,60}|(?:hämta|skaffa|ladda ned|ladda ner) outlook.{1,80}|från min .{1,20}',
    'sendt (?:fra|via|med) .{1,60}|hent outlook.{1,80}|last ned outlook.{1,80}|lähetetty .{1,60}|hanki outlook.{1,80}',
    // German, Dutch
    'von (?:mein\\w{0,4} )?.{1,50}(?:gesendet|geschickt)|gesendet (?:von|mit|über|aus) .{1,60}|diese nachricht wurde von .{1,80}gesendet',
    '(?:holen sie sich|laden sie|outlook für) .{0,20}outlook.{1,80}|(?:verzonden|verstuurd) (?:vanaf|met|via|vanuit) .{1,60}|outlook voor .{1,80}downloaden',
    // French, Spanish, Portuguese, Italian
    'envoyé (?:depuis|de|à partir|via|avec) .{1,60}|(?:obtenir|télécharger|obtenez) outlook.{1,80}|provenance : .{1,60}',
    'enviad[oa] (?:desde|do|da|de|por|con|a partir) .{1,60}|(?:obtener|obtén|obter o|descargar|baixar o) outlook.{1,80}',
    'inviato (?:da|dal|con|tramite) .{1,60}|(?:scarica|ottieni) outlook.{1,80}',
    // Scanners that sign what they let through
    'virus-free\\. .{1,60}|https?:\\/\\/\\S{0,20}(?:avast|avg)\\.\\S{1,100}|#[0-9a-f-]{8,60}',
    // Polish, Czech, Russian, Ukrainian, Turkish, Japanese, Korean
    'wysłan[eo] (?:z|za) .{1,60}|odesláno (?:z|ze) .{1,60}|отправлено (?:с|из|от) .{1,60}|надіслано (?:з|із) .{1,60}',
    'iphone.{0,4}(?:から送信|에서 보냄)|.{1,20}から送信|.{1,20}에서 보냄|.{1,20}gönderildi|đã gửi từ .{1,30}',
  ].join('|')})[\\s.!)>\\]*_]*$`,
  'iu',
)

/** `sent from finance last week?` is a sentence; a footer asks nothing and is one short line. */
export function isMobileFooter(text: string): boolean {
  return text.length <= 130 && !/[?？]$|, (?:is|are|was|were|so|but|because|which)\b/u.test(text) && FOOTER.test(text)
}
