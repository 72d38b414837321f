import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../../core/ports.js'
import { describeStoreContract, type OpenedForContract } from '../../store-contract.js'
import { openStore } from './temp-folder.js'

async function openForContract(compactAfterBytes: number): Promise<OpenedForContract> {
  const folder = await mkdtemp(join(tmpdir(), 'fapiao-store-'))
  let store: Store = await openStore({ folder, compactAfterBytes })
  const reopen = async () => {
    await store.close()
    store = await openStore({ folder, compactAfterBytes })
    return store
  }
  const destroy = async () => {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { store, reopen, destroy }
}

describeStoreContract('JSON', () => openForContract(8 * 1024 * 1024))
describeStoreContract('JSON, folding its journal all the time', () => openForContract(1))
