// Who a letter claims to come from.
export type Writer = { name: string; address: string }
