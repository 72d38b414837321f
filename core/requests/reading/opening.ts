// How people come to what is wrong: "Sorry, one small correction: …", 有一处更正：…. Greetings and thanks are off already
// (text/courtesies.ts).
const OPENING =
  /^(?:(?:sorry|apologies|my (?:mistake|apologies)|ursäkta|förlåt|抱歉|不好意思|(?:just |only |bara )?(?:a |one |en |ett )?(?:small |little |minor |quick |last |tiny |liten |sista )*(?:corrections?|changes?(?=\s*(?:[,.!:：–-]|$))|mistakes?|typos?|rättelse|ändring|fel|sak|thing)|(?:有|需要|请)?(?:[一两]?[处个点])?(?:小)?(?:更正|修改|改动|错误|问题)(?:一下)?)(?:[\s,.!:：，。！–-]+|$))+/iu
const LONGEST = 400

/** The same text where it does not open so, or says nothing else. */
export function withoutOpening(text: string): string {
  if (text.length > LONGEST) return text
  const rest = text.replace(OPENING, '').trim()
  return rest === '' ? text : rest
}
