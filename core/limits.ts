// Every budget of the assistant, each with its reason.

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** So many within a window, and so long between two. */
export type Budget = { max: number; windowMs: number; gapMs: number }

/** One activation mail in 10 minutes: mail is rarely slower; 5 a day: more would be used to annoy someone. */
export const ACTIVATION_MAIL: Budget = { max: 5, windowMs: DAY_MS, gapMs: 10 * MINUTE_MS }

/** Codes are retyped and mistyped more often than links; 5 an hour for one address (as OWASP's forgot-password advice). */
export const CODE_MAIL: Budget = { max: 5, windowMs: HOUR_MS, gapMs: MINUTE_MS }

/** Mails one person may cause to addresses not proven to be his, so that nobody can be flooded through us. */
export const MAILS_BY_STRANGER: Budget = { max: 10, windowMs: HOUR_MS, gapMs: 0 }

/** Letters caused from one address on the net; many people of one company may share it. */
export const MAILS_BY_ORIGIN: Budget = { max: 20, windowMs: HOUR_MS, gapMs: 0 }

/** The same for all web chats that are opened at one place: a chat costs nothing to open, and each has a budget of its own. */
export const MAILS_FROM_CHATS: Budget = { max: 60, windowMs: HOUR_MS, gapMs: 0 }

/** Registrations for one order; more in a day is nobody's misspelling. */
export const REGISTRATIONS_OF_ORDER: Budget = { max: 10, windowMs: DAY_MS, gapMs: 0 }

/** Wrong passwords for one account within an hour; then a mailed link still lets its owner in. */
export const SIGN_IN_TRIES: Budget = { max: 10, windowMs: HOUR_MS, gapMs: 0 }

/** Passwords tried from one address on the net, right and wrong, for whichever accounts; a company may share it. */
export const SIGN_IN_TRIES_BY_ORIGIN: Budget = { max: 100, windowMs: HOUR_MS, gapMs: 0 }

/** A status mailed because somebody unproven asked: once an hour for one order is enough for its owner. */
export const STATUS_MAIL: Budget = { max: 4, windowMs: DAY_MS, gapMs: HOUR_MS }

/** A code lives ten minutes and bears five wrong tries: 5 in 1,000,000 to guess it. */
export const CODE_LIFE_MS = 10 * MINUTE_MS
export const CODE_TRIES = 5

/** The activation link lapses after 24 hours (domain.md fact 5). */
export const ACTIVATION_LINK_LIFE_MS = 24 * HOUR_MS

/** Links to sign in are used at once; ten minutes is what OWASP ASVS 5 (6.5.5) allows them at most. */
export const SIGN_IN_LINK_LIFE_MS = 10 * MINUTE_MS

/** Links that change a password or an address: an hour (OWASP: short, and long enough for slow mail). */
export const CHANGE_LINK_LIFE_MS = HOUR_MS

/** The link with which somebody at the desk chooses a password is handed over by a colleague: a working day. */
export const STAFF_LINK_LIFE_MS = DAY_MS

/** The new address of an account is confirmed within a day. */
export const CONFIRM_ADDRESS_LIFE_MS = DAY_MS

/** A changed address can be taken back by the old one for a week. */
export const UNDO_ADDRESS_LIFE_MS = 7 * DAY_MS

/** An order's owner may be on leave when a colleague wants to register for it. */
export const APPROVAL_LIFE_MS = 7 * DAY_MS

/** One's own data can be fetched for a day after it was asked for. */
export const EXPORT_LINK_LIFE_MS = DAY_MS

/** What cannot be undone, or hands the account to somebody else, asks for a sign-in no older than this. */
export const FRESH_SESSION_MS = 15 * MINUTE_MS

/** The page that activates also takes the first password; an hour is enough to think of one. */
export const FIRST_PASSWORD_LIFE_MS = HOUR_MS

/** Eight is what OWASP ASVS 5 (6.2.1) asks at least; beyond 128 there is nothing to win. */
export const PASSWORD_LEAST = 8
export const PASSWORD_MOST = 128

/** Signed in for a working day at most, and for half an hour without a click (OWASP ASVS 5, 7.3). */
export const SESSION_LIFE_MS = 12 * HOUR_MS
export const SESSION_IDLE_MS = 30 * MINUTE_MS

/** How exactly a session remembers the last click: a write for every click would be one too many. */
export const SESSION_SEEN_STEP_MS = 5 * MINUTE_MS

/** A proven chat stays proven for 90 days. */
export const PROOF_LIFE_MS = 90 * DAY_MS

/** A reply is sent by the channel itself right after the commit; after this time the outbox takes it over. */
export const INLINE_SEND_GRACE_MS = MINUTE_MS

/** Requests listed at once; more would not be read. */
export const LISTED_REQUESTS = 5

/** Orders and requests of one person that a turn looks at. */
export const OWN_RECORDS = 200

/** Orders, requests and addresses looked up because a text names them. */
export const NAMED_RECORDS = 10

/** After so many turns in a row that we did not understand, a person is offered first (Dialogflow's habit: 3). */
export const MISSES_BEFORE_PERSON = 3

/** Back-off of the outbox: 30 s doubling to 4 h, given up after 48 h (RFC 5321 section 4.5.4.1 speaks of days). */
export const RETRY_FIRST_MS = 30_000
export const RETRY_MAX_MS = 4 * HOUR_MS
export const RETRY_GIVE_UP_MS = 48 * HOUR_MS

/** An unfinished request is kept for 30 days (domain.md B8) and spoken of once, when two days have passed without a word. */
export const DRAFT_LIFE_MS = 30 * DAY_MS
export const DRAFT_REMINDER_MS = 2 * DAY_MS

/** A request is done within two working days (domain.md fact 16). */
export const WORK_DAYS = 2

/** Answers in a row that do not answer what was asked, before a person is offered. */
export const TRIES_BEFORE_PERSON = 3

/** Commit conflicts in a row before a turn gives up; each means that another turn succeeded. */
export const COMMIT_TRIES = 20

/** An erasure waits for its last letters to leave, but not for a mailbox that takes none. */
export const ERASURE_WAITS_AT_MOST_MS = HOUR_MS

/** A person who has answered a ticket is in charge of the conversation for so long, a weekend included. */
export const PERSON_TALKS_MS = 7 * DAY_MS

/** Said while there is still time to find the letter with the activation link. */
export const LAPSING_NOTICE_MS = 4 * HOUR_MS

/** Letters that say the same within a week: the first two are answered, the third hands over, further ones go unanswered. */
export const ANSWERS_BEFORE_SILENCE = 3
export const CIRCLE_MS = 7 * DAY_MS

/** Words of one customer on one ticket: a robot would go on for ever. */
export const TICKET_LINES = 100
