// What the configuration means for chat: who we are in Teams, who may use the web chat, why a port cannot be had.
import { readFile } from 'node:fs/promises'
import { chinaCloud, publicCloud } from '../bot/clouds.js'
import type { BotCredentials } from '../bot/credentials.js'
import type { DirectLineAccess } from '../bot/direct-line/access.js'
import type { ListenRefusal } from '../bot/server.js'
import type { ChatOptions } from '../bot/start-chat.js'
import type { Config } from '../config.js'

async function proofOf(config: Config): Promise<BotCredentials['proof']> {
  if (config.BOT_APP_TYPE === 'UserAssignedMSI') return { kind: 'managed_identity' }
  if (config.BOT_CERT_THUMBPRINT && config.BOT_CERT_KEY_FILE) {
    const privateKey = await readFile(config.BOT_CERT_KEY_FILE, 'utf8')
    return { kind: 'certificate', thumbprint: config.BOT_CERT_THUMBPRINT, privateKey }
  }
  return { kind: 'secret', secret: config.BOT_APP_PASSWORD ?? '' }
}

/** Undefined without credentials: then only this machine may talk to the bot endpoint. */
export async function chatIdentity(config: Config): Promise<ChatOptions['identity']> {
  const { BOT_APP_ID: appId, BOT_TENANT_ID: tenantId } = config
  if (!appId || !tenantId) return undefined
  const credentials = { appId, tenantId, otherTenants: config.BOT_OTHER_TENANTS, proof: await proofOf(config) }
  return { credentials, cloud: config.BOT_CLOUD === 'china' ? chinaCloud(tenantId) : publicCloud(tenantId) }
}

/** Open to this machine in a trial; elsewhere to our own page and the origins that are named. */
export function webChatAccess(config: Config, publicUrl: string): DirectLineAccess | undefined {
  if (!config.webChat) return undefined
  return config.isTrial ? { open: 'here' } : { open: 'to_origins', publicUrl, origins: config.WEB_CHAT_ORIGINS }
}

const LISTEN_SENTENCES: Record<ListenRefusal['code'], (refusal: ListenRefusal) => string> = {
  port_taken: ({ port }) => `PORT ${port} is taken by another program: stop that one, or name another port in PORT.`,
  port_forbidden: ({ port }) => `PORT ${port} may not be used by this user: name a port above 1023 in PORT.`,
  host_unavailable: ({ host }) => `HOST ${host} is no address of this machine: name one that is, such as 127.0.0.1.`,
}

export function listenSentence(refusal: ListenRefusal): string {
  return LISTEN_SENTENCES[refusal.code](refusal)
}
