// Letters in languages we do not speak: what was quoted is recognised all the same.
import { describe, expect, test } from 'vitest'
import { readNewText } from '../../../mail/new-text/read-new-text.js'
import { letterOf } from '../letter-of.js'

const quoted = '> Your order has been paid.\n> You can apply now.'
const plain = 'Your order has been paid.\nYou can apply now.'

const marked = [
  'On Fri, 20 Nov 2026, at 10:12 AM, Fapiao Assistant wrote:',
  'On 2026-11-20 10:12, fapiao@assistant.example wrote:',
  'Am 20.11.2026 um 10:12 schrieb Fapiao Assistant:',
  'Fapiao Assistant <fapiao@assistant.example> schrieb am Fr., 20. Nov. 2026,\n10:12:',
  'Le 20/11/2026 à 10:12, Fapiao Assistant a écrit :',
  'El vie, 20 nov 2026 a las 10:12, Fapiao Assistant (<fapiao@assistant.example>)\nescribió:',
  'Em sex., 20 de nov. de 2026 às 10:12, Fapiao Assistant <fapiao@assistant.example>\nescreveu:',
  'Il giorno ven 20 nov 2026 alle ore 10:12 Fapiao Assistant <\nfapiao@assistant.example> ha scritto:',
  'Op vr 20 nov 2026 om 10:12 schreef Fapiao Assistant <fapiao@assistant.example>:',
  'Op 20 nov 2026 om 10:12 heeft Fapiao Assistant het volgende geschreven:',
  'fre. 20. nov. 2026 kl. 10.12 skrev Fapiao Assistant <fapiao@assistant.example>:',
  'Den fre. 20. nov. 2026 kl. 10.12 skrev Fapiao Assistant <fapiao@assistant.example>:',
  'pe 20. marrask. 2026 klo 10.12 Fapiao Assistant (fapiao@assistant.example) kirjoitti:',
  'W dniu 20.11.2026 o 10:12, Fapiao Assistant pisze:',
  'pt., 20 lis 2026 o 10:12 Fapiao Assistant <fapiao@assistant.example> napisał(a):',
  'пт, 20 нояб. 2026 г. в 10:12, Fapiao Assistant <fapiao@assistant.example>:',
  '20.11.2026 10:12, Fapiao Assistant пишет:',
  'pá 20. 11. 2026 v 10:12 odesílatel Fapiao Assistant <fapiao@assistant.example> napsal:',
  '2026年11月20日(金) 10:12 Fapiao Assistant <fapiao@assistant.example>:',
  '2026년 11월 20일 (금) 오전 10:12, Fapiao Assistant <fapiao@assistant.example>님이 작성:',
  '发票助手 <fapiao@assistant.example>\n于2026年11月20日周五 10:12写道：',
  '‫בתאריך יום ו׳, 20 בנוב׳ 2026 ב-10:12 מאת ‪Fapiao‬‏ <‪fapiao@assistant.example‬‏>:‬',
  'На пт, 20.11.2026 г. в 10:12 Fapiao Assistant <fapiao@assistant.example> написа:',
  'pet, 20. stu 2026. u 10:12 Fapiao Assistant <fapiao@assistant.example> napisao je:',
  'Kontakt Fapiao Assistant (<fapiao@assistant.example>) kirjutas kuupäeval R, 20. november 2026 kell 10:12:',
  'Pada tanggal Jum, 20 Nov 2026 pukul 10.12 Fapiao Assistant <fapiao@assistant.example> menulis:',
  'ในวันที่ ศ. 20 พ.ย. 2026 เวลา 10:12 Fapiao Assistant <fapiao@assistant.example> เขียนว่า:',
  'Missatge de Fapiao Assistant <fapiao@assistant.example> del dia dv., 20 de nov. 2026 a les 10:12:',
  'Nov 20, 2026, 10:12 by fapiao@assistant.example:',
  'Fapiao Assistant <fapiao@assistant.example> schrieb am Fr., 20.\nNovember 2026, 10:12:',
  '发票助手 <\nfapiao@assistant.example> 于2026年11月20日周五 10:12写道：',
  'Dana 20. studenoga 2026. u 10:12 Fapiao <fapiao@assistant.example> je napisao/la:',
  'Fapiao <fapiao@assistant.example> ezt írta (időpont: 2026. nov. 20., P, 10:12):',
]

const unmarked = [
  '-----Ursprüngliche Nachricht-----\nVon: Fapiao Assistant <fapiao@assistant.example>\nGesendet: Freitag, 20. November 2026 10:12\nAn: Jo\nBetreff: Order',
  'De : Fapiao Assistant <fapiao@assistant.example>\nEnvoyé : vendredi 20 novembre 2026 10:12\nÀ : Jo\nObjet : Order',
  'De: Fapiao Assistant <fapiao@assistant.example>\nEnviado el: viernes, 20 de noviembre de 2026 10:12\nPara: Jo\nAsunto: Order',
  'De: Fapiao Assistant <fapiao@assistant.example>\nEnviada em: sexta-feira, 20 de novembro de 2026 10:12\nPara: Jo\nAssunto: Order',
  'Da: Fapiao Assistant <fapiao@assistant.example>\nInviato: venerdì 20 novembre 2026 10:12\nA: Jo\nOggetto: Order',
  'Van: Fapiao Assistant <fapiao@assistant.example>\nVerzonden: vrijdag 20 november 2026 10:12\nAan: Jo\nOnderwerp: Order',
  'Fra: Fapiao Assistant <fapiao@assistant.example>\nSendt: 20. november 2026 10:12\nTil: Jo\nEmne: Order',
  'Lähettäjä: Fapiao Assistant <fapiao@assistant.example>\nLähetetty: perjantai 20. marraskuuta 2026 10.12\nVastaanottaja: Jo\nAihe: Order',
  'Od: Fapiao Assistant <fapiao@assistant.example>\nWysłano: piątek, 20 listopada 2026 10:12\nDo: Jo\nTemat: Order',
  'От: Fapiao Assistant <fapiao@assistant.example>\nОтправлено: 20 ноября 2026 г. 10:12\nКому: Jo\nТема: Order',
  '寄件者: Fapiao Assistant <fapiao@assistant.example>\n寄件日期: 2026年11月20日 10:12\n收件者: Jo\n主旨: Order',
  '差出人: Fapiao Assistant <fapiao@assistant.example>\n送信日時: 2026年11月20日 10:12\n宛先: Jo\n件名: Order',
  '---- On Fri, 20 Nov 2026 10:12:33 +0800 Fapiao Assistant <fapiao@assistant.example> wrote ----',
  '  *From:* Fapiao Assistant [mailto:\n  fapiao@assistant.example]\n  *Sent:* Friday, November 20, 2026 10:12 AM\n  *To:* Jo\n  *Subject:* Order',
  '-------- Mensaje original --------\nDe: Fapiao Assistant <fapiao@assistant.example>\nFecha: 20/11/2026 10:12 (GMT+01:00)\nPara: Jo\nAsunto: Order',
  'суббота, 20 ноября 2026 г. пользователь Fapiao написал:',
  '2026-11-20 10:12 GMT+01:00 Fapiao Assistant',
  '2026/11/20 Fapiao Assistant <fapiao@assistant.example>',
  'fapiao via Customer Desk wrote:',
  'Posted by fapiao on 11/20/2026',
  'pi 20. 11. 2026 o 10:12 Fapiao Assistant <fapiao@assistant.example> napísal(a):',
  'Vào Th 6, 20 thg 11, 2026 vào lúc 10:12 Fapiao <fapiao@assistant.example> đã viết:',
  '---------- Původní e-mail ----------\nOd: Fapiao <fapiao@assistant.example>',
  '2026/11/20 10:12、Fapiao <fapiao@assistant.example>のメール:',
  'Ursprüngliche Nachricht -----\nVon: Fapiao <fapiao@assistant.example>',
  'From: Fapiao\n<fapiao@assistant.example>',
  'Von: Fapiao Assistant [mailto:fapiao@assistant.example]',
  'Gönderen: Fapiao <fapiao@assistant.example>\nGönderilme Tarihi: 20 Kasım 2026 10:12\nKime: Jo\nKonu: Order',
  'Από: Fapiao <fapiao@assistant.example>\nΣτάλθηκε: 20 Νοεμβρίου 2026\nΠρος: Jo\nΘέμα: Order',
  'De la: Fapiao <fapiao@assistant.example>\nTrimis: 20 noiembrie 2026\nCătre: Jo\nSubiect: Order',
]

const footers = [
  'Von Samsung Mobile gesendet.',
  'Diese Nachricht wurde von meinem Android-Telefon mit K-9 Mail gesendet.',
  'Von meinem iPhone gesendet',
  'Gesendet mit der GMX Mail App',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPhone',
  'Enviado do meu iPhone',
  'Inviato da iPhone',
  'Verzonden vanaf mijn iPhone',
  'Sendt fra min iPhone',
  'Lähetetty iPhonesta',
  'Wysłane z iPhone’a',
  'Отправлено с iPhone',
  'iPhoneから送信',
  '나의 iPhone에서 보냄',
  '從我的 iPhone 傳送',
]

async function newTextOf(text: string): Promise<string> {
  return readNewText(await letterOf({ 'In-Reply-To': '<x@assistant.example>' }, text)).text
}

describe('letters in other languages', () => {
  test.each(marked)('the text above a marked quote is found: %s', async (attribution) => {
    expect(await newTextOf(`Grüße und danke\n\n${attribution}\n\n${quoted}\n`)).toBe('Grüße und danke')
  })

  test.each(marked)('the answer below a marked quote is found: %s', async (attribution) => {
    expect(await newTextOf(`${attribution}\n${quoted}\n\nMerci bien\n`)).toBe('Merci bien')
  })

  test.each(unmarked)('the text above an unmarked older letter is found: %s', async (headers) => {
    expect(await newTextOf(`Mille grazie!\n\n${headers}\n\n${plain}\n`)).toBe('Mille grazie!')
  })

  test.each(footers)('the footer of a phone is left off: %s', async (footer) => {
    expect(await newTextOf(`Bedankt\n\n${footer}\n\n${marked[0]}\n${quoted}\n`)).toBe('Bedankt')
  })
})
