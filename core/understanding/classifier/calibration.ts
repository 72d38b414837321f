// Numbers learnt by cross-validation on the content of all three languages together; `npm run bench -- understanding`
// measures them again. Never set by looking at held-out messages.

/** Turns distances from the margins into probabilities that come true as often as they say. */
export const SHARPNESS = 7.3

/** From here on a label is acted on: at least 95 % of such answers are right. */
export const ANSWER_FROM = 0.68

/** From here on a message is outside: the lowest step at which at most 3 % of what is ours is turned away. */
export const DECLINE_FROM = 0.85

/** A label less likely than this is not worth asking about: turning away from DECLINE_FROM on costs ours less. */
export const ASK_FROM = 0.05
