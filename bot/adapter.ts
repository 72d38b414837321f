// One way in and out of the Bot Framework for every chat channel. The other of the two files that know the SDK.
import { CloudAdapterBase, type ConversationReference as SdkReference, type TurnContext } from 'botbuilder'
import type { Activity, ConversationReference, Utterance } from './activity.js'
import type { ChannelAuthentication } from './authentication.js'
import { type Dialect, dialectOf } from './render/dialect.js'

/** Where something said by the bot goes. */
export type Envelope = { serviceUrl: string; conversationId: string; replyToId?: string; activity: object }

/** Posts to the channel once, without retry; throws when it is not known to have arrived. */
export type Post = (envelope: Envelope) => Promise<void>

/** What a turn may do with its channel. */
export type Exchange = {
  dialect: Dialect
  say(utterances: Utterance[]): Promise<void>
  /** What is said waits for the end of the turn and leaves with the response. */
  buffered: boolean
}

export type Answer = { status: number; body?: unknown }

type SdkActivity = TurnContext['activity']

export class ChatAdapter extends CloudAdapterBase {
  readonly #authentication: ChannelAuthentication
  readonly #post: Post

  constructor(authentication: ChannelAuthentication, post: Post) {
    super(authentication)
    this.#authentication = authentication
    this.#post = post
  }

  /** Runs `logic` for an activity from outside; throws NotAuthenticated when its token is not good. */
  receive(activity: Activity, authorization: string, logic: (exchange: Exchange) => Promise<void>): Promise<Answer> {
    return this.#run(authorization, activity, logic)
  }

  /** The same for an activity of our own web chat, which was authenticated before. */
  receiveLocal(activity: Activity, logic: (exchange: Exchange) => Promise<void>): Promise<Answer> {
    return this.#run(this.#authentication.local(), activity, logic)
  }

  /** Writes to a conversation unasked. */
  write(reference: ConversationReference, utterances: Utterance[]): Promise<void> {
    return this.continueConversationAsync('', reference as unknown as SdkReference, async (context) => {
      // The SDK makes up an id for the event that starts this; nothing is to be shown as a reply to it.
      context.activity.id = ''
      await say(context, utterances)
    })
  }

  /** In place of the SDK's connector client, which repeats POSTs that may have arrived and waits for ever. */
  override async sendActivities(_context: TurnContext, activities: Partial<SdkActivity>[]) {
    for (const activity of activities) {
      const { serviceUrl = '', conversation, replyToId } = activity
      const envelope = { serviceUrl, conversationId: conversation?.id ?? '', activity }
      await this.#post(replyToId ? { ...envelope, replyToId } : envelope)
    }
    // The channel's ids: we neither update nor delete what we said.
    return activities.map(() => ({ id: '' }))
  }

  async #run(
    authentication: string | ReturnType<ChannelAuthentication['local']>,
    activity: Activity,
    logic: (exchange: Exchange) => Promise<void>,
  ): Promise<Answer> {
    const buffered = activity.deliveryMode === 'expectReplies'
    const turn = (context: TurnContext) =>
      logic({ dialect: dialectOf(activity), say: (utterances) => say(context, utterances), buffered })
    const incoming = activity as unknown as SdkActivity
    // Two overloads of one method: the SDK's types cannot take the union.
    const answer =
      typeof authentication === 'string'
        ? await this.processActivity(authentication, incoming, turn)
        : await this.processActivity(authentication, incoming, turn)
    return answer ?? { status: 200 }
  }
}

async function say(context: TurnContext, utterances: Utterance[]): Promise<void> {
  if (utterances.length > 0) await context.sendActivities(utterances as Partial<SdkActivity>[])
}
