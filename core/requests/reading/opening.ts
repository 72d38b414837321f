// How a letter opens before it comes to what is wrong: "Hello, thanks. One small correction: …", 您好，有一处更正：….
const OPENING =
  /^(?:(?:hello|hi|hey|dear [^\n,:]{2,30}|good (?:morning|afternoon|day|evening)|hej(?:san)?|hallå|god (?:dag|morgon|kväll)|您好|你好|老师好?|客服(?:您好|你好)?|many thanks|thanks|thank you(?: (?:very|so) much)?|tack(?: så mycket)?|谢谢|sorry|apologies|my (?:mistake|apologies)|ursäkta|förlåt|抱歉|不好意思|(?:just |only |bara )?(?:a |one |en |ett )?(?:small |little |minor |quick |last |tiny |liten |sista )*(?:corrections?|changes?(?=\s*(?:[,.!:：–-]|$))|mistakes?|typos?|rättelse|ändring|fel|sak|thing)|(?:有|需要|请)?(?:[一两]?[处个点])?(?:小)?(?:更正|修改|改动|错误|问题)(?:一下)?)(?:[\s,.!:：，。！–-]+|$))+/iu
const LONGEST = 400

/** The same text where it does not open so, or says nothing else. */
export function withoutOpening(text: string): string {
  if (text.length > LONGEST) return text
  const rest = text.replace(OPENING, '').trim()
  return rest === '' ? text : rest
}
