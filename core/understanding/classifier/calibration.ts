// Numbers learnt by cross-validation on the content (`npm run bench -- understanding` measures them again).

/** Turns distances from the margins into probabilities that come true as often as they say. */
export const SHARPNESS = 5.3

/** From this confidence on a label is acted on: nine in ten of what is answered in cross-validation is right. */
export const ANSWER_FROM = 0.7

/** From this confidence on a message is outside: at most one in twenty-five of ours is turned away. */
export const DECLINE_FROM = 0.5

/** A label less likely than this is not worth asking about. */
export const ASK_FROM = 0.12
