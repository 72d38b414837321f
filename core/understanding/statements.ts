// Cuts a long message into the statements it makes, and a statement into two where it may ask two things.

// Not after "no.", "Co.", "nr.", a number, or inside an address: there the dot ends no sentence.
const SENTENCE_END =
  /(?<=[。!！?？;；\n])|(?<=(?<![\s.](?:no|nr|co|ltd|inc|mr|mrs|ms|dr|st|tel|ext|e\.g|i\.e|bl\.a|t\.ex|dvs|ca))\.)(?=\s)/iu
const JOINTS =
  /[,，、]?\s*(?:另外|还有|還有|以及|同时|同時|顺便|顺便问下|然后)[,，]?|[,，]\s*|\s+(?:and|och|samt|also|but|men|plus)\s+/giu
// One person says at most this much; the rest of a longer text is quotation.
const MOST_SENTENCES = 40

export function cutStatements(plain: string): string[] {
  return plain
    .split(SENTENCE_END)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, MOST_SENTENCES)
}

/** Every way to cut a statement in two at a comma or a conjunction. */
export function waysToHalve(statement: string): [string, string][] {
  return Array.from(statement.matchAll(JOINTS), (joint): [string, string] => [
    statement.slice(0, joint.index).trim(),
    statement.slice(joint.index + joint[0].length).trim(),
  ]).filter(([one, other]) => one !== '' && other !== '')
}
