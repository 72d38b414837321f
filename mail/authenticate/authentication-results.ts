// Reads an Authentication-Results header (RFC 8601): who checked, and each method's result with its properties.
// Whether to believe it is decided in authenticate.ts.

export type MethodResult = { method: string; result: string; properties: Record<string, string> }

export type AuthenticationResults = { authservId: string; results: MethodResult[] }

/** Undefined for what does not follow the grammar: nothing is guessed from a header that decides who somebody is. */
export function readAuthenticationResults(value: string): AuthenticationResults | undefined {
  const statements = splitStatements(value)
  const [head, ...methods] = statements ?? []
  if (head === undefined || head.length < 1 || head.length > 2 || (head[1] ?? '1') !== '1') return undefined
  return { authservId: head[0] ?? '', results: methods.flatMap(readMethod) }
}

/** Servers add words of their own between the properties; what is no pair says nothing. */
function readMethod(words: string[]): MethodResult[] {
  const [method, result] = splitPair(words[0] ?? '')
  if (result === undefined) return []
  const properties: Record<string, string> = {}
  for (const word of words.slice(1)) {
    const [name, property] = splitPair(word)
    if (property !== undefined) properties[name.toLowerCase()] ??= property
  }
  return [{ method: method.toLowerCase().replace(/\/1$/, ''), result: result.toLowerCase(), properties }]
}

function splitPair(word: string): [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

/** Statements between semicolons, each as words. Quoted strings and comments may hold anything, also forged results. */
function splitStatements(value: string): string[][] | undefined {
  const statements: string[][] = [[]]
  let word = ''
  let comments = 0
  let quoted = false
  const endWord = () => {
    if (word !== '') statements.at(-1)?.push(word)
    word = ''
  }
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at] as string
    if (char === '\\' && (quoted || comments > 0)) {
      at += 1
      if (quoted) word += value[at] ?? ''
    } else if (quoted) {
      if (char === '"') quoted = false
      else word += char
    } else if (char === '(') comments += 1
    else if (char === ')') {
      if (comments === 0) return undefined
      comments -= 1
    } else if (comments > 0) continue
    else if (char === '"') quoted = true
    else if (char === ';') {
      endWord()
      statements.push([])
    } else if (/\s/.test(char)) {
      if (!isAroundEquals(value, at, word)) endWord()
    } else word += char
  }
  endWord()
  return quoted || comments > 0 ? undefined : statements
}

/** `dmarc = pass` is allowed and means the same as `dmarc=pass`. */
function isAroundEquals(value: string, at: number, word: string): boolean {
  if (word.endsWith('=')) return true
  let next = at
  while (next < value.length && /\s/.test(value[next] as string)) next += 1
  return value[next] === '='
}
