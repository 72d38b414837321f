// What English-writing customers call things, pinyin included. Not shown to anyone.
import type { Lexicon } from './concept.js'

export const ENGLISH: Lexicon = {
  fapiao:
    'fapiao*, fa piao*, fpiao, tax invoice, tax invoices, vat invoice, vat invoices, invoice*, official receipt, tax receipt, receipt, receipts, piao, kai piao',
  order:
    'order, orders, ordered, purchase, purchases, bought, buy, subscription, subscriptions, renewal, bill, bills, billing, payment, payments, dingdan',
  number: 'number*, no, nr, id, ids, digits, code, reference, ref',
  pay: 'pay, pays, paid, payed, paying, payer, payment, payments, transfer, transferred, alipay, unionpay, wire, wired, money',
  issue:
    'issue, issues, issued, issuing, print, printed, printing, make out, made out, produce, produced, generate, draw up, kai, write out, prepare, raise, raised',
  apply:
    'apply*, applied, applies, application*, request*, submit*, ask for, asked for, obtain*, obtaining, lodge, claim, shenqing, order a fapiao, file a request',
  status:
    'status, progress, stage, how far, update, updates, news, state, stand, stands, latest, ready, finished, completed, done, processed, processing, jindu, step, where is, handled, in the works, pending, approved',
  howTo:
    'how do, how can, how to, how does, how would, how is, how should, how could, steps, procedure, process, walk me, guide, explain, instructions, what must, what do i do, what should, what now, way to, zenme, ruhe, tell me how, manual, tutorial, how one',
  duration:
    'how long, how many days, how quickly, how fast, turnaround, lead time, sla, duration, working days, business days, days, hours, weeks, takes, take, duojiu, ji tian, time frame, timeline, overnight, quick, quickly, minutes',
  moment:
    'when, how soon, since, earliest, before, after, yet, immediately, straight away, right after, wait, waiting, just paid, just bought, yesterday, this morning, already, appear, appears, shows up, synced, sync, too early, until',
  place:
    'where, which page, which website, which menu, find, found, locate, located, look up, see, search, visible, shown, displayed, screen, nali',
  which:
    'which, what kind, what type, what sort, difference, differences, vs, versus, better, choose, option, options, choice, either',
  why: 'why, how come, reason, what happened, what is the reason, weishenme',
  may: 'can i, can we, may i, may we, is it possible, possible, allowed, could i, could we, permitted, able, accept*, ok if, okay if, is it ok, fine if, allowed to, mind if, legal, keyi, can it, can one, can you',
  type: 'general, special, type, types, kind, kinds, ordinary, normal, regular, zhuanpiao, pupiao, zhuan, pu, zengzhishui, input vat, input tax, deduct*, vat special, zhuan piao, pu piao',
  details:
    'details, information, info, infos, field, fields, document, documents, needed, required, requirements, fill, fill in, data, bank account, registered address, what do you need, particulars, mandatory, must i provide, provide, bank',
  title:
    'title*, company name, buyer*, name, names, taitou, company, companies, entity, entities, subsidiary, parent, header, heading, affiliate, branch, headquarters, billed to, invoiced to, legal name',
  taxId:
    'tax id, tax ids, tax number, tax numbers, taxpayer*, uscc, credit code, tax no, tax code, shuihao, vat number',
  split:
    'split*, divide*, several, separate*, multiple, two, three, four, five, half, halves, parts, part, break up, break down, share, each, pieces, portions, different amounts, partial, smaller, more than one, apart, per department, chai, fen kai',
  single: 'one, single, only one, just one, one fapiao, same bill, same order, one bill, one order, one payment',
  other: 'other, another, different, else, someone, third party, somebody, on behalf, client, instead of',
  refund:
    'refund*, money back, reimburse*, repay*, repaid, tuikuan, get our money, returned to us, pay back, paid back, chargeback',
  proof: 'proof, certificate, evidence, letter, zhengming, confirmation of purchase, attest*, statement',
  match:
    'match*, identical, same as, differ, differs, equal, agree, correspond*, consistent, mismatch, does not fit, not the same, coincide, must be the same',
  courier:
    'courier*, yunda, sf, shunfeng, ship, shipped, shipping, ships, shipment, deliver, delivers, delivery, deliveries, post, posted, postal, postage, send, sent, sending, mailed, mailing, dispatch*, freight, parcel, envelope, express, kuaidi, dhl, ems, shipping cost, by mail, collect on delivery, ji, delivered',
  tracking: 'track, tracking, tracked, waybill, movement, danhao, consignment',
  pickUp:
    'pick up, pick it up, pick them up, picking up, pick-up, picking, pickup, collect, collected, collecting, collection, fetch, in person, come by, come to, drop by, pick one up, self collect, self-collect, ziqu, come over, walk in, hand over at, over the counter, come and get',
  premises:
    'address, street, room, floor, building, office, shanghai, pudong, keyuan, german center, german centre, location, map, metro, taxi there, place, dizhi, directions, entrance, premises, door',
  stock:
    'stock, blank*, run out, ran out, out of use, shortage, short of, running short, used up, supply, supplies, available, unavailable, sold out, replenish*, no more, restock*, quota, left, out of stock, queue',
  receive:
    'receive*, recieve*, received, arrive*, arrived, come, came, comes, got, get, reach*, turned up, showed up, delivered, in the mail, in hand, landed, shoudao, show up, get here',
  negation:
    'not, never, nothing, no, none, didnt, didn, hasnt, hasn, havent, haven, isnt, isn, wasn, doesnt, doesn, dont, don, cant, cannot, won, still, missing, without, nobody, neither, nor, mei, meiyou, bu',
  missing:
    'lost, missing, disappeared, delayed, late, overdue, delay, vanished, nowhere, went astray, overdue, long ago, weeks ago, two weeks',
  support:
    'support, ticket*, help desk, helpdesk, service request, online support, portal, support case, online help, web support, support team',
  change:
    'change*, changing, replace*, correct*, corrected, update, updated, edit, edited, modify, modified, switch, switched, swap, amend*, alter*, fix, fixed, rename*, redo, reissue*, re-issue*, gai, rectif*, move to',
  wrong:
    'wrong*, mistake*, error, errors, typo*, misspel*, incorrect*, mistyped, false, invalid, mixed up, messed up, cuo, bad address, oops, accidentally, by accident, by mistake, missing a letter, not my, a letter',
  alreadyIssued:
    'already issued, already printed, issued fapiao, issued one, old name, after issue, after issuing, the one i got, fapiao i got, fapiao we received, received the fapiao, got the fapiao, send back, send it back, sent back, return the, old one, old fapiao, existing fapiao, has been issued, was issued, is issued',
  email:
    'email*, e-mail*, mail, mails, mailbox, inbox, message, messages, youxiang, spam, junk, address, mail address, e mail',
  login:
    'login, log in, log on, sign in, sign-in, logon, username, user name, signed in, logged in, signing in, logging in, access, denglu, log into, sign into, user id, let me in, get in',
  password: 'password*, passwort, pwd, passcode, passwd, mima, pass word, credentials, pw',
  forgot:
    'forgot*, forget*, lost, cant remember, can t remember, cannot remember, dont remember, don t remember, do not remember, do not know, don t know, no idea, unknown, wang, no clue, slipped my mind, cannot recall, can t recall, nobody knows, no longer know, left the company, which one i used',
  register:
    'register*, registration*, registering, sign up, signed up, signing up, signup, create, created, creating, open an account, new account, set up, enrol*, enroll*, zhuce, make an account, join, onboard*',
  activate:
    'activat*, confirm my account, jihuo, confirmation mail, confirmation e-mail, confirmation email, verification mail, verification link, enable the account, inactive',
  link: 'link*, url, lianjie, button in the mail',
  expired:
    'expire*, expiry, lapse*, valid, validity, outdated, too late, no longer valid, no longer works, dead, timed out, time out, ran out of time, guoqi, 24 hours, 24h, a day later, days later, doesnt work anymore, stopped working, good for, not working',
  again:
    'again, once more, resend*, re-send*, anew, second time, repeat, fresh, another one, another mail, another link, new link, one more time, chongfa, zai, retry, new one, renew the link',
  account: 'account*, profile, zhanghao, zhanghu, user account',
  officeAccount:
    'office 365, office365, o365, microsoft account, microsoft 365, m365, ms account, admin account, administrator, tenant, work account, organisation account, office account, office login, office password, admin login, global admin',
  same: 'same, identical, shared, connected, separate, own, linked to, different from, distinct, own password, sso, single sign-on, reuse, as for',
  remember:
    'remember*, saved, save, saves, saving, store, stored, prefill*, pre-fill*, filled in, filled out, pre-filled, keep, kept, keeps, last time, previous, previously, next time, every time, each time, reuse, retype*, automatically, autofill*, re-enter, reenter, all over, from scratch, once again all, baocun, template, default, carried over, jizhu',
  phone:
    'phone*, hotline*, telephone, call, calling, dial, ring, landline, extension, phone line, rexian, dianhua, tel, toll-free, toll free',
  openingHours:
    'hours, open, opening, opens, close, closed, weekend*, saturday, sunday, lunch, staffed, working hours, office hours, evening, business hours, holiday, reach you, reachable, o clock, what time',
  person:
    'human*, person, agent, someone, somebody, people, staff, operator, colleague, representative, real, employee, living, rengong, advisor, adviser, consultant, service desk, service centre, service center, customer service, a man, manager, supervisor',
  talk: 'talk*, speak*, chat with, connect me, transfer me, put me through, hand over, hand me over, contact, call me, call back, callback, pass me, escalate*, forward me, get hold of, in touch, switch me',
  machine: 'bot, robot*, machine, computer, ai, chatbot, automated, automatic answer',
  withdraw:
    'cancel*, withdraw*, take back, take it back, revoke*, stop, undo, abort, pull back, recall*, void, retract*, no longer need, dont need, don t need, do not need, scrap, discard, chexiao, quxiao, call off, reverse, rescind, not need any more, drop my',
  wish: 'please, pls, plz, kindly, could you, can you, would you, want, need, would like, i d like, id like, let me, require, give me, send me, let us, help me, i wish, wanna, gimme, qing, bang, do it, go ahead, looking to, hoping',
  now: 'now, asap, today, urgent*, immediately, at once, right away, quickly, soonest, straight away, ma shang',
  self: 'my, mine, our, ours, i, we, me, us, wo, women',
  you: 'you, your, yours, u, guys, ni, nimen',
  greeting:
    'hello*, hi, hey*, good morning, good afternoon, good evening, morning, evening, nihao, ni hao, greetings, good day, howdy, yo',
  thanks:
    'thank*, thx, cheers, great, perfect, appreciate*, appreciated, xiexie, tks, ty, excellent, awesome, brilliant, wonderful, nice, good job, well done, bye, goodbye, lovely, helpful, solved, that helped, all good',
  prove:
    'prove*, verify*, verification, one-time, identify*, identity, it s me, its me, authenticate*, who i am, yanzheng, sign-in code, login code, code to my, six-digit, digits',
  signOut:
    'log out, logout, logged out, sign out, signed out, disconnect, unlink, log off, sign off, forget this device, end session',
  erase: 'delete*, deletion, remove*, erase*, wipe*, forget me, close my account, get rid of, deactivate, unsubscribe',
  export:
    'export*, download*, copy of, my data, everything you have, what you store, data you hold, personal data, gdpr, pipl',
  anger:
    'useless, ridiculous, stupid, rubbish, terrible, awful, hate, annoying, annoyed, angry, unacceptable, disappoint*, frustrat*, nonsense, wtf, damn, joke, waste of time, fed up, worst, shame, hopeless, pathetic, incompetent, sick of, bullshit, crap, idiot*, complain*',
  otherProduct:
    'azure, windows, outlook, teams, onedrive, sharepoint, excel, word, powerpoint, dynamics, xbox, surface, vpn, wifi, wi-fi, bitlocker, exchange, power bi, skype, copilot, intune, visual studio, sql server, onenote, yammer, planner, visio, power automate, laptop, printer, github, entra, defender, hotmail, iphone',
  otherCompany:
    'aliyun, alibaba, alicloud, aws, amazon, tencent, huawei, baidu, google, gmail, apple, icloud, taobao, jd, jd.com, tmall, pinduoduo, meituan, didi, ctrip, trip.com, wechat, weixin, sap, kingdee, yonyou, salesforce, adobe, zoom, dingtalk, oracle, china mobile, unicom, china telecom, linkedin, netflix, steam, uber, airbnb, booking.com, fedex, ups, icbc, dropbox, slack, whatsapp, facebook, 12306, ikea, starbucks, bank of china',
  price:
    'price*, pricing, cost, costs, quote*, quotation, discount*, cheap*, expensive, how much, rates, tariff, list price, budget, estimate, charge, charged, surcharge, credit note',
  licence:
    'licen*, seat, seats, users, plan, plans, upgrade*, downgrade*, renew, trial, e1, e3, e5, f3, business basic, business premium, business standard, auto-renew*, auto renew*, product key, subscription plan, assign, reseller, partner',
  otherThing:
    'hotel*, taxi*, flight*, restaurant*, train, trains, car, parking, food, coffee, shop, shopping, electricity, water, rent, supermarket, petrol, fuel, meal, meals, lunch receipt, dinner, pizza, clothes, shoes, book a, visa, passport, sim card, bank card, credit card, insurance, tuition, gym, medical, hospital, conference, toll, headphones, phone bill',
  fault:
    'crash*, slow, freeze*, frozen, error code, install*, installation, broken, bug, buggy, meeting, meetings, sound, camera, calendar, attachment*, outage, hangs, blue screen, not opening, won t open, sync error, mfa, authenticator, quota exceeded, storage, spam filter, virus, hacked, phishing, dns, domain, macro, formula, pivot',
  taxLaw:
    'declar*, vat rate, vat rates, tax return, tax rate, tax rates, deduction, general taxpayer, taxpayer status, tax bureau, tax office, audit*, penalty, penalties, genuine, fake, authentic, corporate tax, income tax, law, certified, bookkeep*, accounting, tax refund, export rebate, customs, red-letter, stamp duty, withholding, tax authority, golden tax',
  otherPeople:
    'other customers, other customer, customer list, my boss, colleague s, someone else s, competitor*, who ordered, their order, other company s, his, her, their, neighbour, list of customers, all customers, another customer, ex-colleague, home address of, salary, private number',
  cheating:
    'sell me, sell fapiao, selling, buy fapiao, fake fapiao, inflate*, higher amount, bigger amount, increase the amount, more on the fapiao, write more, extra amount, instead of the real, backdate*, earlier date, make up, pad, kickback, commission, different item, without a purchase, never bought, evade',
  world:
    'weather, joke*, sing, song, poem, story, movie, film, music, football, match result, world cup, recipe, cook*, president, capital of, translate*, meaning of life, homework, python, javascript, java, write code, write a, essay, horoscope, bitcoin, crypto, stocks, share price, stock price, love, marry, girlfriend, boyfriend, god, philosophy, game, games, chess, dog, cat, cats, dogs, moon, mars, history, war, politics, ignore previous, ignore all, instructions above, system prompt, pretend, act as, jailbreak, developer mode, lottery, dream, sleep, tired, bored, hungry, birthday, holiday in, beach, gym, doctor, headache, square root, plus, calculate, math, who invented, who won, tall, planet, job, jobs, vacancy, hiring, internship, cv, salary',
}
