// Passwords as argon2id hashes, with the parameters OWASP's password storage cheat sheet names first.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { hash, type Options, verify } from '@node-rs/argon2'
import type { Passwords } from '../core/ports.js'

/** argon2id (2) with 46 MiB, one pass, one lane: a twentieth of a second for us, dear for whoever stole the hashes. */
const COST: Options = { algorithm: 2, memoryCost: 47_104, timeCost: 1, parallelism: 1 }

/** A hundred sign-ins at once must not take 5 GB of memory. */
const AT_ONCE = 4

async function readList(file: string): Promise<Set<string>> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  // The first two say what it is and where it comes from; a password may begin like a comment.
  return new Set(lines.slice(2).filter(Boolean))
}

/** `listFile`: common passwords in lower case, one a line. It is read when the first password is set. */
export function openPasswords(listFile: string): Passwords {
  const nobodys = hash(randomBytes(32), COST)
  let list: Promise<Set<string>> | undefined
  const atMost = turnstile(AT_ONCE)
  return {
    hash: (password) => atMost(() => hash(password.normalize('NFKC'), COST)),
    async matches(stored, password) {
      const matches = await atMost(async () => verify(stored ?? (await nobodys), password.normalize('NFKC')))
      return matches && stored !== undefined
    },
    async isListed(password) {
      list ??= readList(listFile)
      return (await list).has(password.normalize('NFKC').toLowerCase())
    },
  }
}

/** Lets `places` through at once; the others wait in order. */
function turnstile(places: number) {
  const waiting: (() => void)[] = []
  let free = places
  return async <T>(act: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      return await act()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
