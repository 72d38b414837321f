// Masking is done in core/privacy and nowhere else: one rule for chat, cards, letters, logs and lists of the desk.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { packageRoot } from '../../../start/assembly.js'

const ROOMS = ['core', 'bot', 'mail', 'cli', 'data', 'start']
const HOME = join('core', 'privacy')

/** What stands for hidden characters: asterisks, dots and blocks in a row. */
const HIDING = /[*＊]{3,}|[•●█▇×]{2,}/u
const HIDING_MARK = /^[*＊•●█×]$/u

function sources(): { file: string; source: ts.SourceFile }[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(packageRoot(), room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const file = join(room, name)
        const text = readFileSync(join(packageRoot(), file), 'utf8')
        return { file, source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) }
      }),
  )
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

/** `'*'.repeat(n)`, or a replacement by a string of such marks. */
function repeatsMark(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const { expression, name } = node.expression
  return (
    ['repeat', 'padEnd', 'padStart', 'fill'].includes(name.text) &&
    isText(expression) &&
    HIDING_MARK.test(expression.text)
  )
}

function masksIn(source: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if ((isText(node) && HIDING.test(node.text)) || repeatsMark(node)) found.push(node.getText(source))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

it('nothing but core/privacy writes marks in place of characters', () => {
  const all = sources()
  expect(all.length).toBeGreaterThan(300)
  const inside = all.filter(({ file }) => file.startsWith(HOME)).flatMap(({ source }) => masksIn(source))
  expect(inside.length).toBeGreaterThan(5)
  const outside = all.filter(({ file }) => !file.startsWith(HOME))
  expect(outside.flatMap(({ file, source }) => masksIn(source).map((text) => `${file}: ${text}`))).toEqual([])
})
