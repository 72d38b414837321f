// What English-writing customers call things, pinyin included. Not shown to anyone.
import type { Lexicon } from './concept.js'

export const ENGLISH: Lexicon = {
  fapiao:
    'fapiao*, fa piao*, fpiao, tax invoice, tax invoices, vat invoice, vat invoices, invoice*, official receipt, tax receipt, receipt, receipts, piao, kai piao, vat receipt, vat receipts, official invoice, china invoice, chinese invoice, chinese receipt, fapioa, fapaio, fapio, fapaos, vat invoicing, invoicing platform',
  order:
    'order, orders, ordered, purchase, purchases, bought, buy, subscription, subscriptions, renewal, bill, bills, billing, payment, payments, dingdan, renewed, renewing, procurement, the bill',
  number: 'number*, no, nr, id, ids, digits, code, reference, ref',
  pay: 'pay, pays, paid, payed, paying, payer, payment, payments, transfer, transferred, alipay, unionpay, wire, wired, money, remitter, remitted, charged us, card, debited, paid privately, settled, money left',
  issue:
    'issue, issues, issued, issuing, print, printed, printing, make out, made out, produce, produced, generate, draw up, kai, write out, prepare, raise, raised, issuance, printed out, come out, draw, do me a',
  apply:
    'apply*, applied, applies, application*, request*, submit*, ask for, asked for, obtain*, obtaining, lodge, claim, shenqing, order a fapiao, file a request, apply button, filing, file a, filed, put in a request, go about, get hold of, acquire, get a, get one',
  status:
    'status, progress, stage, how far, update, updates, news, state, stand, stands, latest, ready, finished, completed, done, processed, processing, jindu, step, where is, handled, in the works, pending, approved, look up, check on, how far along, moved, moving, gone through, passed, accepted, in line, in the queue, queue, happened to, became of, what became, going on with, any movement, turned down, rejected',
  howTo:
    'how do, how can, how to, how does, how would, how is, how should, how could, steps, procedure, process, walk me, guide, explain, instructions, what must, what do i do, what should, what now, way to, zenme, ruhe, tell me how, manual, tutorial, how one, outline, talk me through, beginner, where do i start, begin, point me, go about it, the way to get, what is needed to get, tutorial on, manual for',
  duration:
    'how long, how many days, how quickly, how fast, turnaround, lead time, sla, duration, working days, business days, days, hours, weeks, takes, take, duojiu, ji tian, time frame, timeline, overnight, quick, quickly, minutes, deadline, by thursday, by friday, by monday, before the, eta, speed, usual speed, how quick, slow, what day, which day, weekday, due, in time, expected by, on time, completion',
  moment:
    'when, how soon, since, earliest, before, after, yet, immediately, straight away, right after, wait, waiting, just paid, just bought, yesterday, this morning, already, appear, appears, shows up, synced, sync, too early, until, an hour ago, too soon, eligible, eligibility, becomes eligible, becomes visible, waiting period, how long till, cooling, same day, not listed, not listed yet, not there yet',
  place:
    'where, which page, which website, which menu, find, found, locate, located, look up, see, search, visible, shown, displayed, screen, nali, hiding, hidden, button, tab, page, menu, located in',
  which:
    'which, what kind, what type, what sort, difference, differences, vs, versus, better, choose, option, options, choice, either, tick, box do i, suits, suitable, recommend, sorts, sort',
  why: 'why, how come, reason, what happened, what is the reason, weishenme',
  may: 'can i, can we, may i, may we, is it possible, possible, allowed, could i, could we, permitted, able, accept*, ok if, okay if, is it ok, fine if, allowed to, mind if, legal, keyi, can it, can one, can you, is it alright, permit, permissible, do you allow, would it be ok, acceptable, may it, could it, can you do',
  type: 'general, special, type, types, kind, kinds, ordinary, normal, regular, zhuanpiao, pupiao, zhuan, pu, zengzhishui, input vat, input tax, deduct*, vat special, zhuan piao, pu piao, general taxpayer, reclaim vat, reclaim, deductible, plain one, plain, simple one, paper fapiao',
  details:
    'details, information, info, infos, field, fields, document, documents, needed, required, requirements, fill, fill in, data, bank account, registered address, what do you need, particulars, mandatory, must i provide, provide, bank, must give, must state, mandatory fields, stay empty, leave blank, left blank, tell you, know about',
  title:
    'title*, company name, buyer*, name, names, taitou, company, companies, entity, entities, subsidiary, parent, header, heading, affiliate, branch, headquarters, billed to, invoiced to, legal name, treasury, group, sister company, firm, firms, enterprise, on the name of, in the name of, name of, made out to, organisation, organization, corporate name',
  taxId:
    'tax id, tax ids, tax number, tax numbers, taxpayer*, uscc, credit code, tax no, tax code, shuihao, vat number',
  split:
    'split*, divide*, several, separate*, multiple, two, three, four, five, half, halves, parts, part, break up, break down, share, each, pieces, portions, different amounts, partial, smaller, more than one, apart, per department, chai, fen kai, two goes, goes, fifty-fifty, fifty, fraction, thirds, third, quarters, instalments, installments, chunks, limit per, exceeds, too large, too big, too high, smaller ones, couple of, one per, in pieces, cap of, limit',
  single:
    'one, single, only one, just one, one fapiao, same bill, same order, one bill, one order, one payment, undivided, on a single',
  other:
    'other, another, different, else, someone, third party, somebody, on behalf, client, instead of, sister, outside party, belongs to another',
  refund:
    'refund*, money back, reimburse*, repay*, repaid, tuikuan, get our money, returned to us, pay back, paid back, chargeback, repayment, money return, returned money, give money back, refunding',
  proof:
    'proof, certificate, evidence, letter, zhengming, confirmation of purchase, attest*, statement, purchase certificate, certificate of purchase, proof of payment, attestation',
  match:
    'match*, identical, same as, differ, differs, equal, agree, correspond*, consistent, mismatch, does not fit, not the same, coincide, must be the same, same person, not same, unlike, be the same, deviate, not equal, dissimilar',
  courier:
    'courier*, yunda, sf, shunfeng, ship, shipped, shipping, ships, shipment, deliver, delivers, delivery, deliveries, post, posted, postal, postage, send, sent, sending, mailed, mailing, dispatch*, freight, parcel, envelope, express, kuaidi, dhl, ems, shipping cost, by mail, collect on delivery, ji, delivered, download, pdf, electronic copy, soft copy, paper copy, jd, courier it, deliver it, hardcopy, hard copy, shipping free, free shipping, shipped by, delivery firm, delivery firms, mail it, sent out',
  tracking: 'track, tracking, tracked, waybill, movement, danhao, consignment, signed for, shows signed, trace',
  pickUp:
    'pick up, pick it up, pick them up, picking up, pick-up, picking, pickup, collect, collected, collecting, collection, fetch, in person, come by, come to, drop by, pick one up, self collect, self-collect, ziqu, come over, walk in, hand over at, over the counter, come and get, come myself, come personally, swing by, go and get, drop in, intern, driver, counter, hand out, hands it out, door, door number, stop by, stopping by',
  premises:
    'address, street, room, floor, building, office, shanghai, pudong, keyuan, german center, german centre, location, map, metro, taxi there, place, dizhi, directions, entrance, premises, door, door number, taxi, subway, which street, neighbourhood, get to you, visit you',
  stock:
    'stock, blank*, run out, ran out, out of use, shortage, short of, running short, used up, supply, supplies, available, unavailable, sold out, replenish*, no more, restock*, quota, left, out of stock, queue, blank, blanks, blank paper, back to normal, restock, restocked, announcement, banner, out of paper, paper stock',
  receive:
    'receive*, recieve*, received, arrive*, arrived, come, came, comes, got, get, reach*, turned up, showed up, delivered, in the mail, in hand, landed, shoudao, show up, get here, turn up, seen anything, in my hands, reached us, reach us, signed, got nothing',
  negation:
    'not, never, nothing, no, none, didnt, didn, hasnt, hasn, havent, haven, isnt, isn, wasn, doesnt, doesn, dont, don, cant, cannot, won, still, missing, without, nobody, neither, nor, mei, meiyou, bu, absolutely nothing, nowhere to be seen, nowhere, no sign, empty',
  missing:
    'lost, missing, disappeared, delayed, late, overdue, delay, vanished, nowhere, went astray, overdue, long ago, weeks ago, two weeks, twenty days, a month, five weeks, ages, ages ago, forever, on earth, gone missing, went missing',
  support:
    'support, ticket*, help desk, helpdesk, service request, online support, portal, support case, online help, web support, support team, re-mailing, support page, raise a case, case, cases, ticketing, service desk online, support site',
  change:
    'change*, changing, replace*, correct*, corrected, update, updated, edit, edited, modify, modified, switch, switched, swap, amend*, alter*, fix, fixed, rename*, redo, reissue*, re-issue*, gai, rectif*, move to, put right, exchange, exchanged, another title, reissued and, renamed, new name, extra letter, returned and reissued, move the, instead',
  wrong:
    'wrong*, mistake*, error, errors, typo*, misspel*, incorrect*, mistyped, false, invalid, mixed up, messed up, cuo, bad address, oops, accidentally, by accident, by mistake, missing a letter, not my, a letter, extra letter, slipped, hit register, domain of my mail, doesn t exist, non-existing, nonexistent, misprint, faulty, one letter, letter too many, silly me',
  alreadyIssued:
    'already issued, already printed, issued fapiao, issued one, old name, after issue, after issuing, the one i got, fapiao i got, fapiao we received, received the fapiao, got the fapiao, send back, send it back, sent back, return the, old one, old fapiao, existing fapiao, has been issued, was issued, is issued, old company name, on my desk, signed for it, in my hands, we got, that arrived, already sent, already mailed, printed fapiao, paper in hand',
  email:
    'email*, e-mail*, mail, mails, mailbox, inbox, message, messages, youxiang, spam, junk, address, mail address, e mail, mailboxes, hotmail, private mail, work mail, mail account, e mails',
  login:
    'login, log in, log on, sign in, sign-in, logon, username, user name, signed in, logged in, signing in, logging in, access, denglu, log into, sign into, user id, let me in, get in, login name, login account, sign-in name, log-in, locked out, get into, credentials for',
  password: 'password*, passwort, pwd, passcode, passwd, mima, pass word, credentials, pw, passphrase, passwords',
  forgot:
    'forgot*, forget*, lost, cant remember, can t remember, cannot remember, dont remember, don t remember, do not remember, do not know, don t know, no idea, unknown, wang, no clue, slipped my mind, cannot recall, can t recall, nobody knows, no longer know, left the company, which one i used, no memory, what was my, for ages, gone from my head, don t recall, not remember, escapes me, retired, mislaid, no recollection',
  register:
    'register*, registration*, registering, sign up, signed up, signing up, signup, create, created, creating, open an account, new account, set up, enrol*, enroll*, zhuce, make an account, join, onboard*, new user, new user registration, become a user, set me up, put me in, sign myself up, registering me, enrolment, first time user',
  activate:
    'activat*, confirm my account, jihuo, confirmation mail, confirmation e-mail, confirmation email, verification mail, verification link, enable the account, inactive, activation, not active, unactivated',
  link: 'link*, url, lianjie, button in the mail, link in the mail, activation url',
  expired:
    'expire*, expiry, lapse*, valid, validity, outdated, too late, no longer valid, no longer works, dead, timed out, time out, ran out of time, guoqi, 24 hours, 24h, a day later, days later, doesnt work anymore, stopped working, good for, not working, yesterday s, next day, day after, says expired, time has run out, not good anymore, old link, missed the, didn t click, too old',
  again:
    'again, once more, resend*, re-send*, anew, second time, repeat, fresh, another one, another mail, another link, new link, one more time, chongfa, zai, retry, new one, renew the link, another time, one more, a second time, re mail, re-mail, one more mail',
  account: 'account*, profile, zhanghao, zhanghu, user account, accounts, user',
  officeAccount:
    'office 365, office365, o365, microsoft account, microsoft 365, m365, ms account, admin account, administrator, tenant, work account, organisation account, office account, office login, office password, admin login, global admin, admin s account, ordinary work login, work login, microsoft login',
  same: 'same, identical, shared, connected, separate, own, linked to, different from, distinct, own password, sso, single sign-on, reuse, as for, relation, relationship, related, tied, linked together, both systems, both places, one account, two accounts, of its own, anything to do with',
  remember:
    'remember*, saved, save, saves, saving, store, stored, prefill*, pre-fill*, filled in, filled out, pre-filled, keep, kept, keeps, last time, previous, previously, next time, every time, each time, reuse, retype*, automatically, autofill*, re-enter, reenter, all over, from scratch, once again all, baocun, template, default, carried over, jizhu, returning customer, from zero, historical, history, loaded, load, carry over, copied from, key in, type it all, fill in everything, next month, previous data, again and again, second time',
  phone:
    'phone*, hotline*, telephone, call, calling, dial, ring, landline, extension, phone line, rexian, dianhua, tel, toll-free, toll free, switchboard, ring you, by phone, telephone number, phone number',
  openingHours:
    'hours, open, opening, opens, close, closed, weekend*, saturday, sunday, lunch, staffed, working hours, office hours, evening, business hours, holiday, reach you, reachable, o clock, what time, lunch break, until when, from when, around the clock, 24/7, what times, between what times, saturdays, sundays',
  person:
    'human*, person, agent, someone, somebody, people, staff, operator, colleague, representative, real, employee, living, rengong, advisor, adviser, consultant, service desk, service centre, service center, customer service, a man, manager, supervisor, flesh and blood, live agent, real one, support staff, customer care, employees, someone real',
  talk: 'talk*, speak*, chat with, connect me, transfer me, put me through, hand over, hand me over, contact, call me, call back, callback, pass me, escalate*, forward me, get hold of, in touch, switch me, call me back, get me, connect, have someone, have a real, pass me on, reach a',
  machine: 'bot, robot*, machine, computer, ai, chatbot, automated, automatic answer, bots, auto reply, autoreply',
  withdraw:
    'cancel*, withdraw*, take back, take it back, revoke*, stop, undo, abort, pull back, recall*, void, retract*, no longer need, dont need, don t need, do not need, scrap, discard, chexiao, quxiao, call off, reverse, rescind, not need any more, drop my, drop, bin, bin my, filed twice, twice, don t want, do not want, dont want, stop processing, pull out, pulling out, leave it, never mind, changed our mind, changed my mind, do not issue, don t issue, duplicate',
  wish: 'please, pls, plz, kindly, could you, can you, would you, want, need, would like, i d like, id like, let me, require, give me, send me, let us, help me, i wish, wanna, gimme, qing, bang, do it, go ahead, looking to, hoping, we require, arrange, get me, i need, make me, do me, herewith',
  now: 'now, asap, today, urgent*, immediately, at once, right away, quickly, soonest, straight away, ma shang',
  self: 'my, mine, our, ours, i, we, me, us, wo, women',
  you: 'you, your, yours, u, guys, ni, nimen',
  greeting:
    'hello*, hi, hey*, good morning, good afternoon, good evening, morning, evening, nihao, ni hao, greetings, good day, howdy, yo',
  thanks:
    'thank*, thx, cheers, great, perfect, appreciate*, appreciated, xiexie, tks, ty, excellent, awesome, brilliant, wonderful, nice, good job, well done, bye, goodbye, lovely, helpful, solved, that helped, all good',
  prove:
    'prove*, verify*, verification, one-time, identify*, identity, it s me, its me, authenticate*, who i am, yanzheng, sign-in code, login code, code to my, six-digit, digits, identity verification, identity check, confirm who, log-in code',
  signOut:
    'log out, logout, logged out, sign out, signed out, disconnect, unlink, log off, sign off, forget this device, end session',
  erase: 'delete*, deletion, remove*, erase*, wipe*, forget me, close my account, get rid of, deactivate, unsubscribe',
  export:
    'export*, download*, copy of, my data, everything you have, what you store, data you hold, personal data, gdpr, pipl',
  anger:
    'useless, ridiculous, stupid, rubbish, terrible, awful, hate, annoying, annoyed, angry, unacceptable, disappoint*, frustrat*, nonsense, wtf, damn, joke, waste of time, fed up, worst, shame, hopeless, pathetic, incompetent, sick of, bullshit, crap, idiot*, complain*, what on earth, a mess, getting nowhere, disaster, seriously',
  otherProduct:
    'azure, windows, outlook, teams, onedrive, sharepoint, excel, word, powerpoint, dynamics, xbox, surface, vpn, wifi, wi-fi, bitlocker, exchange, power bi, skype, copilot, intune, visual studio, sql server, onenote, yammer, planner, visio, power automate, laptop, printer, github, entra, defender, hotmail, iphone, windows server, office for mac, forms, project online, access database, macbook, tablet, router, server, servers, sharepoint site',
  otherCompany:
    'aliyun, alibaba, alicloud, aws, amazon, tencent, huawei, baidu, google, gmail, apple, icloud, taobao, jd, jd.com, tmall, pinduoduo, meituan, didi, ctrip, trip.com, wechat, weixin, sap, kingdee, yonyou, salesforce, adobe, zoom, dingtalk, oracle, china mobile, unicom, china telecom, linkedin, netflix, steam, uber, airbnb, booking.com, fedex, ups, icbc, dropbox, slack, whatsapp, facebook, 12306, ikea, starbucks, bank of china, ebay, paypal, revolut, tesla, shell, sinopec, china eastern, hsbc, deepl, openai, doordash, eleme, walmart, carrefour, hilton, marriott, alipay support, dhl support, tax office portal, immigration office, chamber of commerce, alipay login, alipay password, alipay account, my alipay, facebook account, instagram, twitter, tiktok',
  price:
    'price*, pricing, cost, costs, quote*, quotation, discount*, cheap*, expensive, how much, rates, tariff, list price, budget, estimate, charge, charged, surcharge, credit note, renewal discount, promotion, offer, payment terms, monthly fee, instalment plan, exchange rate',
  licence:
    'licen*, seat, seats, users, plan, plans, upgrade*, downgrade*, renew, trial, e1, e3, e5, f3, business basic, business premium, business standard, auto-renew*, auto renew*, product key, subscription plan, assign, reseller, partner, mailboxes, user seats, extend our, product licence, students, student price, subscription expires',
  otherThing:
    'hotel*, taxi*, flight*, restaurant*, train, trains, car, parking, food, coffee, shop, shopping, electricity, water, rent, supermarket, petrol, fuel, meal, meals, lunch receipt, dinner, pizza, clothes, shoes, book a, visa, passport, sim card, bank card, credit card, insurance, tuition, gym, medical, hospital, conference, toll, headphones, phone bill, gas station, top-up, phone credit, ticket price, disneyland, concert, magazine, newspaper, furniture, chairs, medicine, prescription, apartment, loan, mortgage, school, kindergarten, toy, boat, bicycle, bike, driving licence, food delivery, groceries',
  fault:
    'crash*, slow, freeze*, frozen, error code, install*, installation, broken, bug, buggy, meeting, meetings, sound, camera, calendar, attachment*, outage, hangs, blue screen, not opening, won t open, sync error, mfa, authenticator, quota exceeded, storage, spam filter, virus, hacked, phishing, dns, domain, macro, formula, pivot, won t install, cannot install, locked, not loading, signature, shared mailbox, notes, shared calendar, screen sharing, bounces, bounced, restore files, freeze, freezes',
  taxLaw:
    'declar*, vat rate, vat rates, tax return, tax rate, tax rates, deduction, general taxpayer, taxpayer status, tax bureau, tax office, audit*, penalty, penalties, genuine, fake, authentic, corporate tax, income tax, law, certified, bookkeep*, accounting, tax refund, export rebate, customs, red-letter, stamp duty, withholding, tax authority, golden tax, journal entry, ledger, bookkeeping, input tax entry, accountant, chartered, annual report, vat return, reverse charge, vat percentage, percentage, percent, how many percent, stamp, blurred, chop',
  otherPeople:
    'other customers, other customer, customer list, my boss, colleague s, someone else s, competitor*, who ordered, their order, other company s, his, her, their, neighbour, list of customers, all customers, another customer, ex-colleague, home address of, salary, private number, another company s, colleague s request, whose, who placed, who bought, other firms, which companies, which firms, manager li',
  cheating:
    'sell me, sell fapiao, selling, buy fapiao, fake fapiao, inflate*, higher amount, bigger amount, increase the amount, more on the fapiao, write more, extra amount, instead of the real, backdate*, earlier date, make up, pad, kickback, commission, different item, without a purchase, never bought, evade, more than i paid, more than we paid, without purchase, without buying, date the fapiao, dated last, office supplies, another product on, description as, we share',
  world:
    'weather, joke*, sing, song, poem, story, movie, film, music, football, match result, world cup, recipe, cook*, president, capital of, translate*, meaning of life, homework, python, javascript, java, write code, write a, essay, horoscope, bitcoin, crypto, stocks, share price, stock price, love, marry, girlfriend, boyfriend, god, philosophy, game, games, chess, dog, cat, cats, dogs, moon, mars, history, war, politics, ignore previous, ignore all, instructions above, system prompt, pretend, act as, jailbreak, developer mode, lottery, dream, sleep, tired, bored, hungry, birthday, holiday in, beach, gym, doctor, headache, square root, plus, calculate, math, who invented, who won, tall, planet, job, jobs, vacancy, hiring, internship, cv, salary, quantum, mechanics, funds, invest, photoshop, picture, draw a, weekend plans, rain, snow, sunny, restaurant tip, series, novel, riddle, magic, workout, diet, hiccups, sourdough, coffee, dinner, dinner tonight, ghost, guess what, singing, euros',
}
