// Sentences that only say where the answers stand: "see my answers in red below", 已在下面填好, "se mina svar nedan".

const POINTING =
  /[下红蓝绿]面|[下如红蓝绿]方|以下|[红蓝绿]字|[红蓝绿]色|填好|填写好|回复在|(?<!\p{L})(?:below|inline|in (?:red|blue|green|bold)|nedan(?:för)?|i (?:rött|blått|grönt)|ifylld?t?|fyllt i|filled (?:it |them )?in|rad för rad)(?!\p{L})/iu
const SENTENCE = /[^。.!！;；\n]+[。.!！;；]?/gu

/** Nothing else in it: a number or a colon is more than a hint. */
const MAX_CHARS = 60

export function withoutPointing(text: string): string {
  const kept = text.replace(SENTENCE, (sentence) => {
    const isMere = sentence.trim().length <= MAX_CHARS && POINTING.test(sentence) && !/[\d:：]/u.test(sentence)
    return isMere && !MORE_IN_IT.test(sentence) ? '' : sentence
  })
  return kept.replace(/\n{3,}/gu, '\n\n').trim()
}

/** Said in the same breath. */
const MORE_IN_IT =
  /确认|没问题|无误|提交|不要|取消|(?<!\p{L})(?:confirm\w*|correct|fine|submit|cancel|go ahead|stämmer|bekräfta\w*|avbryt|skicka in)(?!\p{L})|[?？]/iu
