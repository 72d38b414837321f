// The two clouds a Teams bot can live in: who signs what reaches us, and where we sign in to write.

export type Cloud = {
  /** Issuer of the tokens that the channel sends to us. */
  issuer: string
  /** Where we sign in, and for what, before we write to the channel. */
  loginUrl: string
  scope: string
  /** Settings of the SDK. Empty for the public cloud: one alone would switch off all of its defaults. */
  settings: Record<string, string>
}

export function publicCloud(tenantId: string): Cloud {
  return {
    issuer: 'https://api.botframework.com',
    loginUrl: `https://login.microsoftonline.com/${tenantId}`,
    scope: 'https://api.botframework.com',
    settings: {},
  }
}

/** Microsoft's cloud operated by 21Vianet: its own login, connector and key addresses. */
export function chinaCloud(tenantId: string): Cloud {
  const login = 'https://login.partner.microsoftonline.cn'
  const connector = 'https://api.botframework.azure.cn'
  const cloud = { issuer: connector, loginUrl: `${login}/${tenantId}`, scope: connector }
  return {
    ...cloud,
    settings: {
      OAuthUrl: 'https://token.botframework.azure.cn/',
      ToChannelFromBotLoginUrl: cloud.loginUrl,
      ToChannelFromBotOAuthScope: cloud.scope,
      ToBotFromChannelTokenIssuer: cloud.issuer,
      ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
      ToBotFromEmulatorOpenIdMetadataUrl: `${login}/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration`,
      ValidateAuthority: 'true',
    },
  }
}
