// "I'll mail you the rest", 晚点我发邮件补充, "jag skickar resten via e-post": who says how he himself will send more wants no
// digital Fapiao by it, and has nothing to tell yet.
import { holds, type InScripts } from '../../in-scripts.js'

const BY_MAIL: InScripts = {
  han: /(?:我|我们|咱们?)(?!要|想)[^，。？?吗]{0,12}(?:(?:用|通过|走|以)?(?:电子)?(?:邮件|邮箱|email)[^，。？?]{0,4}(?:发|补|给|传|寄)|(?:发|补|传|回)(?:个|封|一封|到)?(?:电子)?(?:邮件|email))|不(?:方便|能)(?:打字|说话|聊|讲)/iu,
  latin:
    /(?<![\p{L}])(?:i|we|jag|vi)(?:'ll| will| shall| can| am going to| ska(?:ll)?| kan| kommer att)?(?: (?:then|just|also|rather|sen|sedan|hellre|bara))? (?:(?:send|forward|skickar?|sänder?)(?: \p{L}+){0,5} (?:(?:by|via|per|in an?|with|som|i ett?|med) )(?:e-?mail|mail|e-?post|mejl|brev)|(?:e-?mail|mail|mejla[r]?|maila[r]?)(?![\p{L}]))/iu,
}

export function sendsByMail(text: string): boolean {
  return holds(BY_MAIL, text.replace(/’/gu, "'"))
}
