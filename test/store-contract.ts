// What every store promises, whatever it is built on. A store passes when its test file calls describeStoreContract.
import { afterEach, beforeEach, describe } from 'vitest'
import { describeAtomicity, describeConcurrency, describeExpectations } from './store-contract/commits.js'
import { describeDocuments, describeValues } from './store-contract/documents.js'
import { describeAll, describeFind, describeLoad, describeRange } from './store-contract/queries.js'
import { describeReopening } from './store-contract/reopening.js'
import type { Subject } from './store-contract/subject.js'

export type OpenedForContract = Subject & { destroy: () => Promise<void> }

export function describeStoreContract(name: string, open: () => Promise<OpenedForContract>): void {
  describe(`the store contract: ${name}`, () => {
    const subject = {} as OpenedForContract
    beforeEach(async () => {
      Object.assign(subject, await open())
    })
    afterEach(() => subject.destroy())
    describe('documents', () => describeDocuments(subject))
    describe('values', () => describeValues(subject))
    describe('expectations', () => describeExpectations(subject))
    describe('several changes', () => describeAtomicity(subject))
    describe('find', () => describeFind(subject))
    describe('load', () => describeLoad(subject))
    describe('range', () => describeRange(subject))
    describe('all and count', () => describeAll(subject))
    describe('many at once', () => describeConcurrency(subject))
    describe('closing and opening', () => describeReopening(subject))
  })
}
