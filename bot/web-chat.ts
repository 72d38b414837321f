// What marks an activity of our own web chat. From outside neither may come.

export const WEB_CHAT_CHANNEL = 'web'

/** No such host exists (RFC 6761), so nothing that is posted there can reach anybody else. */
export const WEB_CHAT_URL = 'http://web-chat.invalid/'
