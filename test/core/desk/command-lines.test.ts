// Every command of the desk explains itself, and says to programs what it says to people.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../core/desk/commands.js'
import { openWorld, type World } from '../../world/world.js'
import { deskOf, type TestDesk } from './desk.js'

let world: World
let desk: TestDesk

beforeAll(async () => {
  world = await openWorld()
  desk = deskOf(world)
})
afterAll(() => world.close())

const NAMES = COMMANDS.map(({ name }) => name)

describe('help', () => {
  it.each(NAMES)('%s is explained, with what follows it and every option', async (name) => {
    const { exitCode, output } = await desk(`${name} --help`)
    expect(exitCode).toBe(0)
    const [usage = '', words = ''] = output.split('\n')
    const command = COMMANDS.find((each) => each.name === name)
    for (const word of [name, ...(command?.args ?? [])]) expect(usage).toContain(word)
    for (const option of Object.keys(command?.options ?? {})) expect(usage).toContain(`--${option}`)
    expect(words.trim()).not.toMatch(/^desk\.help|^$/)
  })

  it('lists every command, and those that begin alike where one word is given', async () => {
    const all = (await desk('help')).output
    for (const name of NAMES) expect(all).toContain(`\n${name} `.trim())
    const tickets = await desk('ticket --help')
    expect(tickets.exitCode).toBe(0)
    expect(tickets.output).not.toContain('There is no command')
    expect(tickets.output.match(/^ticket /gm)).toHaveLength(5)
  })
})

describe('an exit code', () => {
  it('is 0 for what is done, 1 for what is refused, 2 for what is not understood', async () => {
    expect((await desk('queue')).exitCode).toBe(0)
    expect((await desk('take FR-2026-99999')).exitCode).toBe(1)
    for (const line of ['frobnicate', 'ticket', 'take', 'queue --frobnicate', 'queue --state'])
      expect([line, (await desk(line)).exitCode]).toEqual([line, 2])
  })
})

describe('--json', () => {
  it.each(['queue', 'ticket list', 'unknown', 'notice list', 'staff list', 'show FR-2026-00003'])(
    '%s is data',
    async (line) => {
      const { exitCode, output } = await desk(`${line} --json`)
      expect([exitCode, typeof JSON.parse(output)]).toEqual([0, 'object'])
    },
  )

  it.each([
    ['take FR-2026-99999', 1, 'no_request'],
    ['ticket show T-NOTHERE', 1, 'no_ticket'],
    ['take', 2, 'argument_missing'],
    ['frobnicate', 2, 'no_command'],
    ['queue --frobnicate', 2, 'unknown_option'],
  ])('%s is refused with a code and the sentence', async (line, exitCode, error) => {
    const result = await desk(`${line} --json`)
    expect(result.exitCode).toBe(exitCode)
    expect(JSON.parse(result.output)).toMatchObject({ error, message: expect.stringMatching(/\w{3}/) })
  })
})
