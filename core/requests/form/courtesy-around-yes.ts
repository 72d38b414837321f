// What a letter says around its yes out of courtesy: thanks for this and that, how soon it is needed, what is looked forward
// to. It agrees to nothing and takes nothing back.
const SAID_OUT_OF_COURTESY: readonly RegExp[] = [
  /(?<!\p{L})(?:(?:many|very|a lot of|so much|tusen|stort|och) )*(?:thanks|thank you|thx|tack)(?: (?:so|very) much| a lot| so mycket| så mycket| again| igen)? (?:for|för)(?! att)(?: \p{L}[\p{L}'’-]*){1,7}/giu,
  /(?<!\p{L})(?:i am |i'm |we are |we're )?looking forward to(?: \p{L}[\p{L}'’-]*){1,7}|(?<!\p{L})(?:jag |vi )?ser fram(?:emot| emot)(?: \p{L}[\p{L}'’-]*){1,7}/giu,
  /(?<!\p{L})(?:as (?:soon|quickly|fast) as (?:possible|you can)|asap|at your earliest convenience|without (?:any |further )?delay|right away|så (?:snart|fort) (?:som möjligt|ni kan|det går)|snarast(?: möjligt)?|omgående)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:since|because|as|eftersom|då|för) )?(?:i|we|jag|vi) (?:really |do )?(?:need|behöver) (?:it|them|this|the fapiao|den|dem|fapiaon)(?: (?:soon|snart|urgently|omgående))?(?: (?:for|by|to|till|före|innan|until)(?: \p{L}[\p{L}'’-]*){1,6})?(?=[.!,\n]|$)/giu,
  /(?:谢谢|感谢|多谢)(?:您|你们?|贵[司方])?(?:们)?(?:的|对我们的?)?(?:耐心|支持|帮助|帮忙|配合|理解|回复|解答|协助|辛苦|等待|答复|来信|来函|提醒|服务|工作|关照|及时|快速|细致|认真|处理|和|与|、)+/gu,
  /(?:您的|贵司)?(?:邮件|来信|回信|回复|来函|信件?)(?:已|已经)?(?:收到|收悉|阅悉|知悉)了?|期待[^，。！\n]{1,15}|(?:顺?祝|敬祝)(?:您|你们?)?[\p{sc=Han}]{2,10}/gu,
]
const LONGEST = 500
const SEVERAL_CLAUSES = /[.,!。，！\n]/u

export function withoutCourtesyAround(text: string): string {
  if (text.length > LONGEST || !SEVERAL_CLAUSES.test(text)) return text
  return SAID_OUT_OF_COURTESY.reduce((said, pattern) => said.replace(pattern, ''), text).trim()
}
