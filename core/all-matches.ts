// Every match of a pattern in a text.

/**
 * As `String.prototype.matchAll` finds them, but with the pattern itself: a copy of it for each text costs more than most
 * searches, and a message is searched for a hundred things. `pattern` must be global.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('the pattern is not global')
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}
