// Who may deliver activities to the bot, and the bot's own token for writing. One of the two files that know the SDK.
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  type AppCredentials,
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  CertificateAppCredentials,
  ClaimsIdentity,
  ConnectorClient,
  ConnectorFactory,
  JwtTokenProviderFactory,
  ManagedIdentityAppCredentials,
  MicrosoftAppCredentials,
  type UserTokenClient,
} from 'botframework-connector'
import type { Clock } from '../core/ports.js'
import type { Cloud } from './clouds.js'
import type { BotCredentials } from './credentials.js'
import { screenToken } from './screen-token.js'
import { within } from './within.js'

/** Fetching the channel's signing keys; the SDK itself would wait for ever. */
const KEYS_TIMEOUT_MS = 10_000

/** Why an activity is not taken: 401 and 403 for the sender, 503 when the signing keys could not be had. */
export class NotAuthenticated extends Error {
  readonly status: 401 | 403 | 503
  constructor(status: 401 | 403 | 503, code: string) {
    super(code)
    this.status = status
  }
}

/** The SDK wants a connector for every turn; we send by ourselves, so one that is never used serves all. */
class IdleConnector extends ConnectorFactory {
  readonly #client = new ConnectorClient(MicrosoftAppCredentials.Empty)
  async create(): Promise<ConnectorClient> {
    return this.#client
  }
}

/** Takes every activity (`credentials` absent; the caller has made sure it is local) or only the channel's own. */
export class ChannelAuthentication extends BotFrameworkAuthentication {
  readonly #inner: BotFrameworkAuthentication
  readonly #connectors = new IdleConnector()
  readonly #screen: { issuer: string; appId: string; clock: Clock } | undefined
  #tokenClient: Promise<UserTokenClient> | undefined

  constructor(clock: Clock, identity?: { credentials: BotCredentials; cloud: Cloud }) {
    super()
    const appId = identity?.credentials.appId
    this.#inner = new ConfigurationBotFrameworkAuthentication(
      appId ? { ...identity.cloud.settings, MicrosoftAppId: appId } : {},
    )
    this.#screen = appId ? { issuer: identity.cloud.issuer, appId, clock } : undefined
  }

  /** For activities that never left this process. */
  local(): AuthenticateRequestResult {
    return { audience: '', callerId: '', claimsIdentity: new ClaimsIdentity([]), connectorFactory: this.#connectors }
  }

  override async authenticateRequest(
    activity: Parameters<BotFrameworkAuthentication['authenticateRequest']>[0],
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    if (!this.#screen) return this.local()
    const { issuer, appId, clock } = this.#screen
    const screening = screenToken(authorization, { issuer, appId, serviceUrl: activity.serviceUrl, now: clock.now() })
    if (!screening.ok) throw new NotAuthenticated(screening.code === 'wrong_service_url' ? 403 : 401, screening.code)
    try {
      const result = await within(KEYS_TIMEOUT_MS, this.#inner.authenticateRequest(activity, authorization))
      return { ...result, connectorFactory: this.#connectors }
    } catch (error) {
      throw refusalFor(error)
    }
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#connectors
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    // We sign nobody in through the SDK, and building this client anew for each turn is a tenth of the turn.
    this.#tokenClient ??= this.#inner.createUserTokenClient(identity)
    return this.#tokenClient
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new NotAuthenticated(403, 'no_streaming')
  }
}

const TOKEN_ERRORS = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'])

function refusalFor(error: unknown): NotAuthenticated {
  if (error instanceof AuthenticationError && error.statusCode === 401) return new NotAuthenticated(401, 'refused')
  if (error instanceof Error && TOKEN_ERRORS.has(error.name)) return new NotAuthenticated(401, 'bad_signature')
  return new NotAuthenticated(503, 'no_signing_keys')
}

/** The bot's token for writing to the channel, fetched and kept by the SDK. */
export function tokenSource(credentials: BotCredentials, cloud: Cloud): () => Promise<string> {
  const sdk = sdkCredentials(credentials, cloud.scope)
  // The SDK's certificate credentials know the public cloud's login only.
  sdk.oAuthEndpoint = cloud.loginUrl
  return () => sdk.getToken()
}

function sdkCredentials({ appId, tenantId, proof }: BotCredentials, scope: string): AppCredentials {
  switch (proof.kind) {
    case 'secret':
      return new MicrosoftAppCredentials(appId, proof.secret, tenantId, scope)
    case 'certificate':
      return new CertificateAppCredentials(appId, proof.thumbprint, proof.privateKey, tenantId, scope)
    case 'managed_identity':
      return new ManagedIdentityAppCredentials(appId, scope, new JwtTokenProviderFactory())
  }
}
