// The bot in Teams: does the sign-in service accept it, and can it be reached from outside?

import { createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { chinaCloud, publicCloud } from '../../bot/clouds.js'
import { accessTokens, TokenRefused } from '../../mail/mailbox/access-token.js'
import { systemClock } from '../clock.js'
import { type Finding, fault, type Patient, warning, well } from './finding.js'

export function botCloud({ config, outside }: Patient) {
  const cloud = (config.BOT_CLOUD === 'china' ? chinaCloud : publicCloud)(config.BOT_TENANT_ID ?? '')
  return outside.botLoginUrl ? { ...cloud, loginUrl: outside.botLoginUrl } : cloud
}

async function checkSecret(patient: Patient, clientId: string, clientSecret: string): Promise<Finding> {
  const { loginUrl, scope } = botCloud(patient)
  const account = { tokenUrl: `${loginUrl}/oauth2/v2.0/token`, clientId, clientSecret, scope: `${scope}/.default` }
  try {
    await accessTokens(account, systemClock())()
    return well('bot', 'The sign-in service accepts it.')
  } catch (error) {
    return error instanceof TokenRefused
      ? fault(
          'bot',
          'The sign-in service refuses it: check BOT_APP_ID, BOT_TENANT_ID, BOT_CLOUD, and make a new secret for BOT_APP_PASSWORD.',
        )
      : fault('bot', `${loginUrl} cannot be reached: check the network, the proxy and BOT_CLOUD.`)
  }
}

async function checkCertificate(file: string): Promise<Finding> {
  try {
    createPrivateKey(await readFile(file, 'utf8'))
    return well('bot', 'Its certificate has a key.')
  } catch {
    return fault('bot', `BOT_CERT_KEY_FILE ${file} holds no private key that can be read: name a PEM file.`)
  }
}

export async function checkBot(patient: Patient): Promise<Finding[]> {
  const { config } = patient
  const { BOT_APP_ID: appId, BOT_APP_PASSWORD: secret, BOT_CERT_KEY_FILE: certificate } = config
  if (!appId) return [well('bot', 'Switched off: BOT_APP_ID is not set.')]
  const findings: Finding[] = []
  if (certificate) findings.push(await checkCertificate(certificate))
  else if (secret) findings.push(await checkSecret(patient, appId, secret))
  else findings.push(well('bot', 'A managed identity signs in.'))
  if (!config.PUBLIC_URL?.startsWith('https://')) {
    findings.push(
      warning('bot', 'PUBLIC_URL is no https address: Teams reaches the bot, and customers their links, only by one.'),
    )
  }
  return findings
}
