import { expect, it } from 'vitest'
import { openStore, tempFolder } from '../data/json/temp-folder.js'
import { ChildProgram } from './child-program.js'

it('of processes that start at once on the folder of a dead one, exactly one gets it, 50 times', async () => {
  const folder = await tempFolder()
  for (let race = 0; race < 50; race++) {
    // The winner of the race before was killed, so its entry is what they find.
    const programs = Array.from({ length: 2 }, () => new ChildProgram('take-lock.js', folder))
    await Promise.all(programs.map((program) => program.heard(/^ready/)))
    for (const program of programs) program.tell('go')
    const outcomes = await Promise.all(programs.map((program) => program.heard(/^won|^lost/)))
    await Promise.all(programs.map((program) => program.kill()))
    expect(outcomes.sort()).toEqual(['lost locked', 'won'])
  }
  const store = await openStore({ folder })
  await store.close()
})
