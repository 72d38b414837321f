// The flags of `npm start`, so that what is measured runs as it does for customers.

/** What a turn makes is short-lived, and more room for it means fewer collections. */
export const AS_STARTED = ['--enable-source-maps', '--max-semi-space-size=64']
