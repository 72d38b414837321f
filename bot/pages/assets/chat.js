// The chat page's own script: opens or resumes a conversation and hands it to Web Chat.
;(() => {
  const DIRECT_LINE = `${location.origin}/v3/directline`
  const MEMORY = 'fapiao-chat'

  // Connection states of botframework-directlinejs.
  const ONLINE = 2
  const EXPIRED_TOKEN = 3
  const FAILED_TO_CONNECT = 4

  const place = document.getElementById('chat')
  const settings = JSON.parse(place.dataset.settings)

  /** What this tab remembers of its conversation, so that reloading the page goes on with it. */
  const remembered = () => JSON.parse(sessionStorage.getItem(MEMORY) ?? 'null')
  const remember = (memory) => sessionStorage.setItem(MEMORY, JSON.stringify({ ...remembered(), ...memory }))

  async function post(path, token) {
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    const response = await fetch(DIRECT_LINE + path, { method: 'POST', headers })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return response.json()
  }

  /** A conversation in which the person has said nothing yet starts anew in another language. */
  async function openConversation() {
    const memory = remembered()
    const resumable = memory && (memory.spoken || memory.locale === settings.locale)
    const resumed = resumable ? await post('/tokens/refresh', memory.token).catch(() => undefined) : undefined
    const opened = resumed ?? (await post('/tokens/generate'))
    sessionStorage.setItem(
      MEMORY,
      JSON.stringify({ token: opened.token, locale: settings.locale, spoken: Boolean(resumed && memory.spoken) }),
    )
    return { ...opened, isResumed: resumed !== undefined }
  }

  function showNotice(words) {
    const notice = document.getElementById('notice')
    notice.querySelector('span').textContent = words
    notice.hidden = false
    notice.querySelector('button').onclick = () => {
      sessionStorage.removeItem(MEMORY)
      location.reload()
    }
  }

  function hideNotice() {
    document.getElementById('notice').hidden = true
  }

  function watchConnection(directLine) {
    directLine.connectionStatus$.subscribe((status) => {
      if (status === ONLINE) hideNotice()
      if (status === EXPIRED_TOKEN) showNotice(settings.ended)
      if (status === FAILED_TO_CONNECT) showNotice(settings.unavailable)
    })
  }

  const noteWhatIsSaid = () => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') remember({ spoken: true })
    return next(action)
  }

  const style = {
    accent: '#b3261e',
    backgroundColor: '#ffffff',
    primaryFont: '"Segoe UI", system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    rootHeight: '100%',
    rootWidth: '100%',
    paddingRegular: 14,
    bubbleBackground: '#f4f3f0',
    bubbleBorderColor: '#f4f3f0',
    bubbleBorderRadius: 10,
    bubbleTextColor: '#1f2328',
    bubbleMaxWidth: 600,
    bubbleFromUserBackground: '#fbeceb',
    bubbleFromUserBorderColor: '#fbeceb',
    bubbleFromUserBorderRadius: 10,
    bubbleFromUserTextColor: '#1f2328',
    hideUploadButton: true,
    sendBoxBorderTop: '1px solid #e3e5e8',
    sendBoxHeight: 52,
    subtle: '#5b6470',
    timestampColor: '#5b6470',
  }

  const ink = { default: '#1f2328', subtle: '#5b6470' }
  const cardLook = {
    supportsInteractivity: true,
    fontFamily: style.primaryFont,
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 21 },
    spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
    containerStyles: {
      default: {
        backgroundColor: 'transparent',
        foregroundColors: {
          default: ink,
          accent: { default: '#0b57d0', subtle: '#0b57d0' },
          good: { default: '#2e7d32', subtle: '#2e7d32' },
          attention: { default: '#b3261e', subtle: '#b3261e' },
        },
      },
    },
    actions: {
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      buttonSpacing: 8,
      maxActions: 10,
      spacing: 'default',
    },
  }

  async function start() {
    const { token, conversationId, isResumed } = await openConversation()
    const directLine = window.WebChat.createDirectLine({
      domain: DIRECT_LINE,
      token,
      ...(isResumed ? { conversationId } : {}),
      conversationStartProperties: { locale: settings.locale },
      webSocket: true,
    })
    watchConnection(directLine)
    window.WebChat.renderWebChat(
      {
        directLine,
        locale: settings.locale,
        nonce: settings.nonce,
        store: window.WebChat.createStore({}, noteWhatIsSaid),
        styleOptions: style,
        adaptiveCardsHostConfig: cardLook,
      },
      place,
    )
  }

  start().catch(() => showNotice(settings.unavailable))
})()
