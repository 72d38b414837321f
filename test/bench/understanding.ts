// Measures understanding: each example of the content by a model that has not seen it, and the same learner on public
// data sets, beside a peer, where BENCH_DATA names a folder that has them.

import type { BenchTable } from './table.js'
import { benchContent } from './understanding-content.js'
import { benchPeer } from './understanding-peer.js'
import { benchPublicData } from './understanding-public.js'

export async function benchUnderstanding(): Promise<BenchTable[]> {
  const folder = process.env.BENCH_DATA
  return [...(await benchContent()), ...(await benchPublicData(folder)), ...(await benchPeer(folder))]
}
