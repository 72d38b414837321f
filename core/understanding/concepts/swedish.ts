// What Swedish-writing customers call things. Written with å, ä, ö; folding lets texts without them match. Not shown to anyone.
import type { Lexicon } from './concept.js'

export const SWEDISH: Lexicon = {
  fapiao:
    'fapiao*, fa piao, skattefaktur*, kvitto, kvitton, kvittot, momsfaktur*, momskvitto*, faktura, fakturan, invoice, papperet, pappret, verifikat*, skattekvitto*, piao, momsunderlag*, skatteunderlag*, underlaget, momskvitt*, intyg på betalning, fapiaoansök*, fapioa, fapio, papperslapp*',
  order:
    'order, ordern, ordrar, ordrarna, orderna, beställ*, köp, köpet, köpt, köpte, köpa, köper, prenumeration*, faktura, fakturor, fakturorna, räkning*, förnyelse*, betalning, betalningen, betalningar, orderbekräft*, inköp*, abonnemanget, orderns, räkningen',
  number: 'nummer*, numret, nr, id, siffr*, ordernummer*, ordernr, ordernumret, beställningsnummer*, referens*, kod',
  pay: 'betal*, swish*, alipay, unionpay, överför*, inbetal*, pengar, erlagt, kontot debiterat, betalt, erlade, lagt ut pengar, la ut, drogs, dragits, dragna, debiterats, debiterade, transaktion*, privatkort*, avsändaren av pengarna',
  issue:
    'utfärd*, utställ*, skriv ut, skriva ut, skrivs ut, utskriven, utskrivna, utskrift, ställa ut, ställ ut, ställer ut, ställs ut, ta fram, tas fram, framtagen, upprätta*, göra iordning, gör iordning, ta ut en, trycka, trycks, tryckt, tryckta, framställ*, ge ut, skriver ut',
  apply:
    'ansök*, begär*, begäran, söka, söker, sökt, sök, skicka in, skickat in, skickade in, lämna in, lämnat in, lämnade in, skaffa*, få ut, be om, ber om, anhåll*, inlämn*, ansökt, rekvirera*, ansökningsknapp*, ansökningar, ansökningsformulär*, inskick*, skickar in, begärt, begära, begärde, lämna in en, få fram, få tag på, få tag i, hämta ut en, ordna fram, skaffar',
  status:
    'status*, läget, läge, hur långt, hur går det, uppdatering*, nyheter, klar, klart, klara, färdig*, behandl*, steg, nytt om, nåt nytt, något nytt, händer med, hänt med, var i processen, på gång, ligger min, kommit med, godkänd, hanteras, gått igenom, går igenom, godkänts, godkänt, under arbete, slå upp, kolla upp, kollar, kolla, i kön, rör på sig, står still, framme med, beslut*, beviljad, beviljats, avslag*, hör mig för, kommit på väg',
  howTo:
    'hur gör, hur går, hur ansöker, hur får, hur kan, hur funkar, hur fungerar, hur begär, hur ska, hur skall, hur man, hur söker, hur beställer, stegen, steg för steg, tillväga, rutin*, process*, förklara, instruktion*, beskriv*, vad gör jag, vad gör vi, vad gör man, vad ska jag, vad måste, sätt att, guide*, manual*, förfarande*, hur bär, vad krävs för att, hur gör man, dra stegen, lathund*, handledning*, hjälp mig förstå, hur bär man, hur ordnar, hur skaffar, börja, starta, nybörjare, ny på, går till väga, gå till väga, hur bär jag',
  duration:
    'hur lång, hur länge, hur många dagar, hur snabbt, hur fort, handläggningstid*, ledtid*, leveranstid*, tidsåtgång, tar det, ta det, dagar, arbetsdag*, vardagar, veckor, vecka, timmar, väntetid*, brukar det, minuter, dygn, hinner, tid tar, tid det, hur pass lång, deadline*, senast, i tid, månadsskift*, snabbt, fort, tempo, takt, på torsdag, på fredag, på måndag, vilken dag, vilken veckodag, drar ut, tidsram*, tidsplan*',
  moment:
    'när, hur snart, direkt, genast, tidigast, innan, före, ännu, vänta, väntar, sedan, nyss, precis, igår, i morse, imorse, efter att, efter betalning*, efter köpet, syns, synas, dyker upp, för tidigt, redan samma dag, synk*, karens*, för en timme sen, samma dag, tidig, för tidig, i förväg, så fort, hur nära inpå, tidigast möjliga, från och med, ännu inte synlig, synlig, dröjer det innan',
  place:
    'var, vart, vilken sida, vilken meny, hittar, hitta, finns, står, letar, leta, se, ser, visas, syns, söker efter, någonstans, gömmer, gömmer sig, hitta den, var ligger, under vilken flik, flik*, menyn, knappen, skärmen, sidan',
  which:
    'vilken, vilket, vilka, skillnad*, skiljer, eller, sorts, sorter, välja, väljer, valet, alternativ*, antingen, bäst, vad för, kryssa i, kryssar, ruta, rutan, rutor, passar, lämpar, rekommenderar, slags, slag',
  why: 'varför, hur kommer det sig, anledning*, orsak*, vad beror, hur kan det komma sig, vad har hänt',
  may: 'kan jag, kan vi, kan man, får jag, får vi, får man, går det, möjlig*, tillåt*, funkar det, okej att, ok att, ok om, okej om, är det ok, godkänn*, accepter*, kan det, låter det sig, lagligt, måste det, är det okej, tillåtet, är det tillåtet, duger, godtas, räcker det, går det bra, är det möjligt, kan den, får den, får det',
  type: 'allmän*, särskild*, special*, vanlig*, typ, typen, typer, sort, sorten, sorters, ingående moms, dra av, avdragsgill*, momsavdrag*, zhuanpiao, pupiao, specialvariant*, momsspecial*, momsregistr*, momsvariant*, momsåterfå*, avdrag*, enkla sorten, den vanliga, den särskilda, allmänna',
  details:
    'uppgift*, information*, info, detalj*, fält*, krävs, behövs, fylla i, fyller i, fyllas, ifylla, underlag*, dokument*, bankkonto*, bankuppgift*, registrerad adress, obligatorisk*, ange, anges, bank, obligatoriskt, tvunget, måste med, måste anges, kontonummer*, krav på, skatteuppgift*, veta om, uppge, uppger, lämna blank, tomt fält',
  title:
    'titel*, titlar*, titeln, rubrik*, företagsnamn*, bolagsnamn*, köpare*, namn, namnet, namnen, företag*, bolag*, moderbolag*, dotterbolag*, juridisk*, taitou, enhet*, firmanamn*, firma, koncern*, mottagarnamn*, ställd på, ställd till, utställd på, står på, firmor, firmans, bolagets, bolagen, filial, filialen, syster*, ägare*, organisation*, stå på, stå som, skrivas på, ställas ut på, utställt på',
  taxId:
    'skattenummer*, skatte-id, skatteid*, skattenumret, organisationsnummer*, orgnr, orgnumret, orgnummer*, momsnummer*, momsregistrering*, tax id, vat-nummer*, kreditkod*',
  split:
    'dela upp, delas upp, dela, delas, delat, delad, uppdel*, flera, fler, separat*, två, tre, fyra, fem, halva, halv, hälften, delar, delbelopp*, stycka*, var sin, varsin, varsitt, olika belopp, fördela*, splitt*, bryta upp, mindre, per avdelning, varje avdelning, var för sig, isär, omgångar, två omgångar, femtio femtio, i två, i tre, tredjedel*, fjärdedel*, portioner, bitar, småbitar, kostnadsställ*, projekt*, tak på, gränsen, gräns per, beloppsgräns*, för stor summa, för högt belopp, flera mindre, på två, på tre',
  single:
    'en enda, ett enda, bara en, en och samma, endast en, en faktura, en order, en betalning, samma order, samma faktura, samma betalning, enstaka, odelad, ett enda papper, hela summan',
  other:
    'annan, annat, andra, någon annan, tredje part, kund, kunden, för någon, i stället för, istället för, åt någon, systerbolag*, någon annans, nån annan, utomstående, dotterbolaget, moderbolaget',
  refund:
    'återbetal*, pengarna tillbaka, pengar tillbaka, kompens*, refund*, få tillbaka, betala tillbaka, betalas tillbaka, krediter*, pengarna åter, återköp*, häva köpet, pengar åter, få pengarna, återfå*',
  proof:
    'intyg*, köpintyg*, köpeintyg*, inköpsintyg*, köpbevis*, inköpsbevis*, bevis på, bevis, köpintyget, intygande, bekräftelse på köp',
  match:
    'stämma, stämmer, stämde, matcha*, överens*, samma namn, skiljer sig, skilja sig, lika, identisk*, olika namn, överensstäm*, sammanfall*, samma som, likadan*, skilja, skiljer, avvik*, stämma med, stämma överens, densamma, samma person, inte samma',
  courier:
    'bud, budet, budfirma*, budfirman, budbil*, yunda, sf, shunfeng, frakt*, leverans*, leverer*, skicka, skickas, skickad, skickade, skickat, skickar, post, posten, postas, postad, postade, försändelse*, kuvert*, brev, brevet, express*, kurir*, porto*, sändning*, sänd, sändes, sänder, dhl, ems, transport*, paket*, mottagarfrakt, laddar man ner, ladda ner den, pdf, pappersform, budbolag*, jd, postnord, utskick*, skickas ut, komma med posten, avgiftsfri frakt, fraktfri*, fri frakt, hemleverans*, levereras, utkörning*, kvitterad*, kvittera*',
  tracking:
    'spår*, kollinummer*, kolli*, kollinr, tracking, fraktsedel*, sändningsnummer*, spårning*, spårningen, spårningsid, försändelse-id',
  pickUp:
    'hämta, hämtar, hämtas, hämtade, hämtning, avhämt*, uthämt*, upphämt*, komma förbi, kommer förbi, personligen, svänga förbi, svänger förbi, åka dit, på plats, hämta ut, över disk, själv, hämtas upp, plocka upp, komma själv, kommer själv, hämtar själv, utlämning*, lämnas ut, lämnar ut, uthämtning*, chaufför*, hämtställe*, dörr, dörren, disken, luckan',
  premises:
    'adress, adressen, gata*, gatan, rum, rummet, rumsnummer*, våning*, byggnad*, kontor*, shanghai, pudong, keyuan, german center, filial*, plats, platsen, ligger, karta*, väg, vägbeskrivning*, tunnelbana*, huset, hus, lokal*, besöksadress*, besöka, porten, dörrnummer*, vart ska, vilken gata, taxin, hållplats*, besöka er, kvarter*',
  stock:
    'lager*, slut på, slutsåld*, är slut, tar slut, tog slut, tagit slut, blank, blanka, blankett*, brist*, ont om, tillgäng*, fylls på, påfyll*, nya blanketter, kö, köa, restnoter*, kvar, förråd*, blanketterna, slut hos er, bristen, fapiaopapper*, papperslager*, påfyllt, åter i lager, normal nivå, leverans av nya, notisen, kungör*, meddelandet på sidan, utskicksdag*',
  receive:
    'fått, få, får, fick, mottag*, mottog, tagit emot, kommit, kom, kommer, komma, anlänt, anlänt, anlände, framme, fram, dykt upp, dyker upp, dök upp, levererad*, nått, landat, erhåll*, trillat in, dykt, ankommit, nått oss, nått mig, nådde, sett till, sett skymten, erhöll, kvitterat, i handen, i min hand',
  negation:
    'inte, inget, ingen, inga, ingenting, aldrig, ej, icke, utan, ännu inte, saknar, saknas, fortfarande, uteblivit, int, intr, nope, uteblir, ingenstans, absolut ingenting, inte ett spår, syns inte till, lyser med sin frånvaro, tomt',
  missing:
    'borta, försvunn*, försvann, försvinner, tappat bort, tappats, försenad*, försening*, förkommit, dröjer, dröjt, sen, veckor sedan, veckor sen, på vift, kommit bort, länge sedan, i helvete, var är, tjugo dagar, en månad, fem veckor, evighet*, evigheter, länge, förlorats, slarvats bort, gått förlorad',
  support:
    'support*, ärende*, onlinesupport*, supportärende*, supportportal*, portal*, helpdesk*, nätsupport*, hjälpcent*, supporten, online-support*, webbsupport*, webbsupporten, chattsupport*, supportsidan, supportärenden, ärenden, hjälpsida*, felanmäl*, på nätet, online',
  change:
    'ändra, ändras, ändrar, ändrat, ändring*, byt, byta, byter, byts, bytt, byte, bytet, rätta*, rättas, korriger*, uppdater*, redigera*, ersätt*, justera*, flytta*, göra om, utfärdas på nytt, omutfärd*, ändrad, ersatt, ersättas, nytt namn, namnbyte*, utbyte*, ombyte*, göras om, lämnas tillbaka, justerad, ny adress, ändrad adress, istället för, i stället för',
  wrong:
    'fel, felet, felaktig*, felstav*, felskriv*, felregistr*, misstag*, stavfel*, tokig*, tokigt, ogiltig*, råkade, slarv*, skrev fel, skrivit fel, blev fel, knas*, tryckfel*, fel adress, saknar en bokstav, bokstav*, oj, hoppsan, felstavad, bokstav för mycket, en bokstav, existerar inte, finns inte, tryckte fel, slog fel, av misstag, galen adress, oriktig*',
  alreadyIssued:
    'redan utfärdad*, utfärdad fapiao, utfärdade, redan fått, den jag fick, fapiaon jag fick, gamla namnet, den gamla, gamla fapiaon, skicka tillbaka, sända tillbaka, skickar tillbaka, returnera*, redan utskriven, redan klar, i efterhand, efter utfärd*, har utfärdats, är utfärdad, utfärdad på, redan kvitterad, som vi fått, som kom, som kommit, den tryckta, utfärdades, har fått den, på skrivbordet',
  email:
    'e-post*, epost*, mejl*, mail, mails, mailet, mailen, maila, mailad, mejladress*, mailadress*, inkorg*, meddelande*, skräppost*, brevlåda*, spam*, adress, adressen, skräpkorg*, mejlen, epost, postlåda*, mejladr, e-mail, domän i mejlen, hotmail, jobbmejl*, mejlkonto*',
  login:
    'logga in, loggar in, loggade in, loggat in, inlogg*, inloggad, användarnamn*, användar-id, login, logga på, kontonamn*, komma in, kommer in, kommer inte in, släpp in, släppa in, inne, inloggningsnamn*, inloggningskonto*, inloggningsadress*, inloggning*, ta sig in, utelåst, utlåst, kontot',
  password:
    'lösen, lösenord*, lösenordet, losen*, lösenkod*, password*, pinkod*, lösenfras*, lösenorden, lösenordsbyte*, pw',
  forgot:
    'glömt, glömmer, glömde, glömd, minns inte, kommer inte ihåg, kommer int ihåg, ingen aning, vet inte, borttappat, tappat bort, okänt, vet ingen, ingen vet, minns, bortglömd*, slarvat bort, har slutat, har glömt, tappat, minnet, minnas, ihåg, fallit ur minnet, kommer inte på, vad var nu, på evigheter, bortblåst, känner inte till, vilken var',
  register:
    'registrer*, skapa, skapar, skapade, skapat, skapas, lägga upp, lägg upp, lade upp, lagt upp, öppna konto, öppna ett, nytt konto, anmäl*, signa upp, konto åt, upplagd, upplägg*, sätta upp, reg, registrering*, ny användare, nytt användarkonto, bli användare, skriv in mig, blanda in mig, starta ett konto, nyregistr*',
  activate:
    'aktiver*, bekräftelsemejl*, bekräfta kontot, bekräfta mitt konto, aktiv, verifieringsmejl*, bekräftelselänk*, aktivering*, aktiveringen, inaktiv*, oaktiver*',
  link: 'länk*, url, knappen i mejlet, knapp i mejlet, länken i mejlet',
  expired:
    'gått ut, gick ut, går ut, utgång*, utgått, giltig*, gäller, upphör*, upphört, ogiltig*, död, dött, för gammal, för sent, 24 timmar, ett dygn, fungerar inte, funkar inte, funkar inte längre, slutat fungera, slutat funka, livslängd*, hann inte, förfall*, utgången, tiden ute, tiden har gått, för gammal länk, gårdagens, två dagar senare, dan efter, dagen efter, försent, gammal länk, obrukbar, dör',
  again:
    'igen, en gång till, på nytt, skicka om, skickar om, omsändning*, ännu en, ännu ett, upprepa*, återigen, ett till, en till, nytt mejl, ny länk, om igen, omgång, än en gång, ett nytt, ännu en gång, en omgång till, om på nytt, färsk*, nytt utskick, på nytt tack',
  account: 'konto*, kontot, profil*, användarkonto*, användare hos er, konton',
  officeAccount:
    'office 365, office365, o365, microsoft 365, m365, microsoftkonto*, microsoft-konto*, admin, adminkonto*, administratör*, tenant*, arbetskonto*, officekonto*, office-konto*, officelösenord*, officeinlogg*, jobbkonto*, vanliga jobbkontot, microsoftinlogg*, microsoftkontot, adminkontot, office-inlogg*',
  same: 'samma, gemensam*, ihop, kopplat, kopplad*, koppling, hänger ihop, hänger samman, separat, eget, egna, skilda, samma som, likadant, sso, återanvänd*, gemensamt, nåt med, att göra med, relation*, samband*, eget konto, två konton, två inlogg, koppla ihop',
  remember:
    'komma ihåg, kommer ihåg, kom ihåg, spara, sparas, sparade, sparat, sparad, sparar, lagra*, förifyll*, ifyllt, ifyllda, ifylld, förra gången, tidigare, nästa gång, varje gång, varenda gång, automatiskt, sist, förra ansökan, om och om igen, mall*, slipper, slippa, från början, knappa in, senaste uppgifterna, hänger med, ligger kvar, finns kvar, fylls i, förvalt, börja från noll, från noll, gammal kund, återkommande, tidigare uppgifter, historik*, laddas, laddas in, kommer med automatiskt, ifyllt redan, skriva in allt, fylla i allt, nästa månad, repetera',
  phone:
    'telefon*, hotline*, ring, ringa, ringer, samtal*, slå, tel, växel*, telnr, telefonnummer*, jourtelefon*, supportlinje*, linjen, lur, luren, telefonlinje*, telefonsupport*, ringer jag, telefonledes, mobilnummer*, telefonen',
  openingHours:
    'öppet, öppna, öppettid*, öppnar, stänger, stängt, helg*, lördag*, söndag*, kväll*, bemann*, kontorstid*, lunch*, telefontid*, nåbar*, nå er, klockan, jour*, röda dagar, lunchstängt, lunchrast*, vilka tider, hur dags, klockslag*, dygnet runt, telefonköp*, röd dag, öppettider, svarar ni',
  person:
    'människa*, person, personen, personal*, handläggare*, någon, nån, medarbetare*, kollega*, kollegor, mänsklig*, riktig, riktigt, operatör*, agent*, levande, kundtjänst*, servicecenter*, servicecentr*, tjänsteman, rådgivare*, chef, chefen, folk, kött och blod, anställd*, supportpersonal*, människor, kundservice',
  talk: 'prata*, pratar, tala med, talar, tala, koppla mig, koppla över, koppla till, kopplas, kontakta*, ring upp, ringa upp, ringer upp, få tag, höra av, snacka*, vidarekoppl*, eskalera*, nå någon, byt till, lämna över, kontakt, uppringd, bli uppringd, ringer mig, ring mig, snacka med, vidare till, koppla, låt en',
  machine: 'bot, boten, botten, robot*, maskin*, dator*, ai, chatbot*, chattbot*, automat*, automatiskt svar, datasvar',
  withdraw:
    'avbryt*, annullera*, dra tillbaka, drar tillbaka, dras tillbaka, återkalla*, återta*, ta tillbaka, tar tillbaka, stoppa*, stopp, makulera*, ångra*, ångrat, behöver inte, behövs inte, behöver den inte, strunta i, slopa*, inte längre, ogjord, stryk*, upphäv*, ta bort min, cancel, stryka, dra in, släng, kasta, sluta handlägga, sluta behandla, låt bli, inte vill ha, vill inte ha, vill inte längre, avbeställ*, hoppar av, drar oss ur, dubbelt, ansökte dubbelt, ta bort ansökan, ogiltigförklara',
  wish: 'tack, snälla, vänligen, kan du, kan ni, vill, vill ha, skulle vilja, behöver, önskar, hjälp mig, hjälp oss, var vänlig, var god, skicka mig, ge mig, fixa, ordna, jag vill, vi vill, gärna, får jag be, be er, kunde ni, skulle ni, behöver få, är du snäll, pls, plz, är du hygglig, ber er, vore tacksam, be att få, önskar få',
  now: 'nu, snarast, idag, omgående, genast, på en gång, brådskande, bråttom, direkt, fort, akut*',
  self: 'min, mitt, mina, vår, vårt, våra, jag, vi, mig, oss, mej',
  you: 'du, ni, er, ert, era, din, ditt, dig, ens',
  greeting:
    'hej*, hallå*, tjena*, tja, tjenare, god morgon, god dag, goddag, godmorgon, godkväll, morsning*, god kväll, god eftermiddag, hejsan, halloj, morrn, tjo, hello, hi, mors',
  thanks:
    'tack, tackar, tusen tack, toppen, perfekt, bra jobbat, uppskatt*, kanon, grymt, utmärkt, strålande, hej då, hejdå, ha det, vi hörs, det löste sig, supertack, tackss, suveränt, schyst, finfint, underbart, jättebra',
  prove:
    'bevisa*, verifiera*, verifiering*, engångskod*, identifiera*, identitet*, legitimera*, det är jag, styrka, styrker, sexsiffrig*, koden, inloggningskod*, vem jag är, autentiser*, legitimation*, identitetskontroll*, bekräfta vem, verifikation*, engångslösen*',
  signOut: 'logga ut, loggar ut, loggas ut, utlogg*, koppla bort, koppla från, avsluta sessionen, logga av',
  erase:
    'radera*, raderas, ta bort, tas bort, avsluta kontot, avsluta mitt konto, stäng mitt, stänga kontot, glöm mig, avregistrer*, utplån*',
  export:
    'exportera*, export, ladda ner, laddar ner, kopia*, mina uppgifter, registerutdrag*, all data, min data, lagrat om, personuppgift*, gdpr, utdrag*',
  anger:
    'värdelös*, löjlig*, dum, dumt, dumma, skräp, hemsk*, hemskt, hatar, irriter*, arg, arga, oacceptabel*, besvik*, frustrer*, trams, fan, jävla, helvete, slöseri*, trött på, sämsta, skäms, pinsam*, idiot*, klaga*, skit*, usel*, under all kritik, galet, skandal*, i helvete, vad i hela friden, herregud, hopplös*, urdålig*, katastrof*, under all, nonchalant*, på riktigt',
  otherProduct:
    'azure*, windows*, outlook*, teams*, onedrive*, sharepoint*, excel*, word, powerpoint, dynamics, xbox, surface, vpn*, wifi*, gästnät*, bitlocker, exchange, power bi, skype, copilot, intune, visual studio, sql server, onenote, planner, visio, skrivare*, laptop, datorn, mobilen, entra, defender, hotmail, iphone, windows server, server, servern, onenote-*, anteckningar, forms, project, access, publisher, cloudpc, github, brevlåda i outlook, macbook, surfplatta*, router*',
  otherCompany:
    'aliyun, alibaba, aws, amazon, tencent, huawei, baidu, google*, gmail, apple, icloud, taobao, jd, tmall, didi, wechat, sap, visma, fortnox, salesforce, adobe, zoom, telia, tele2, sj, sas, postnord, klarna, bankid, skatteverket, ikea, h&m, ica, coop, spotify, netflix, linkedin, oracle, swedbank, seb, handelsbanken, nordea, volvo, uber, bolt, airbnb, systembolaget, försäkringskassan, arbetsförmedlingen, hm, dropbox, facebook, tradera, blocket, china mobile, 12306, foodora, wolt, vinted, paypal, swish-*, ebay, temu, alibaba cloud, tullverket, polisen, migrationsverket, csn, kommunen, netonnet, elgiganten, webhallen, comviq, telenor, dhl kundtjänst, bolagsverket, kronofogden, avanza, revolut, facebookkonto*, instagram*, tiktok, swish-lösen*, zalando, lösenordet till swish',
  price:
    'pris*, kosta*, kostar, offert*, rabatt*, billig*, dyr*, avgift*, hur mycket, kostnad*, prislista*, kreditnota*, debiter*, rabatterat, erbjudande*, kampanj*, betalvillkor*, kredittid*, delbetal*, månadskostnad*',
  licence:
    'licens*, plats*, användare, användarna, planen, abonnemang*, uppgrader*, nedgrader*, förnya*, provperiod*, säga upp, säg upp, uppsäg*, e1, e3, e5, f3, business basic, business premium, business standard, produktnyck*, autoförny*, återförsäljare*, tilldela*, användarplats*, brevlådor, licenserna, licensen, provkonto*, förläng*, förlänga, förnyelsen av licens',
  otherThing:
    'hotell*, taxi*, flyg*, restaurang*, tåg*, bil, bilen, bilar, parkering*, mat, maten, kaffe, butik*, elräkning*, vatten, hyra*, biljett*, bensin*, middag*, lunch, pizza, kläder, skor, visum, pass, passet, sim-kort*, simkort*, bankkort*, kreditkort*, försäkring*, gym*, sjukhus*, konferens*, hörlur*, mobilräkning*, passansök*, visumet, körkort*, kontantkort*, bensinmack*, macken, konsert*, liseberg, tidning*, möbler*, stol, stolar, foder, medicin*, recept på, asyl*, bostad*, lägenhet*, lån, lånet, skola*, skolan, förskol*, dagis, leksak*, båt, cykel*, telefonräkning*, taxiresa*, gymkort*, körkortet',
  fault:
    'krasch*, långsam*, segt, seg, hänger sig, hängt sig, synkning*, synkar, felkod*, installer*, installation*, trasig*, bugg*, möte*, mötet, ljud*, kamera*, kalender*, bilag*, avbrott*, blåskärm*, mfa*, autentiseringsapp*, lagringsutrymme*, virus*, hackad*, nätfiske*, dns, domän*, makro*, formel*, delad mapp, går inte att installera, installeras, låst, låsta, kan inte starta, startar inte, signatur*, delad brevlåda, gruppmejl*, anteckningarna, delad kalender, skärmdelning*, studsar, hacka*, spärrad',
  taxLaw:
    'deklar*, momssats*, momsdeklar*, skattesats*, avdragsrätt*, skattskyldig*, skattemyndighet*, revision*, revisor*, böter, äkta, äkthet*, falsk*, förfalsk*, bolagsskatt*, inkomstskatt*, lag, lagen, bokför*, redovis*, tull*, momsåterbäring*, omvänd skatt*, f-skatt, kontera*, kontering*, verifikation, moms i, momsredovisning*, bokslut*, skatteåterbäring*, skattetillägg*, skatterådgiv*, årsredovisning*, procent, hur många procent, stämpel*, suddig*, säte',
  otherPeople:
    'andra kunder*, annan kund*, kundlista*, kundregist*, chefs, någon annans, kollegas, konkurrent*, vem som, deras, hans, hennes, grannen*, alla kunder, annat företag*, lön, lönen, privatadress*, hemadress*, ett annat bolags, annat bolags, en annan firmas, någon annans ansökan, kollegans, grannföretag*, vems, vem la, vem köpte, andras, chefens, chefen lis, någons',
  cheating:
    'sälj, säljer ni, köpa fapiao, falsk fapiao, blåsa upp, högre belopp, större belopp, höja beloppet, mer på fapiaon, skriv mer, skriva mer, antedatera*, tidigare datum, bakdatera*, påhittad*, hitta på, mellanskillnad*, provision*, fejk*, fuska*, annan vara, aldrig köpt, utan köp, utan order, utan att ha köpt, mer än vi betalat, ändra datum, fel datum på, annan beskrivning, kontorsmaterial*, representation i stället, delar vi',
  world:
    'väder*, vädret, vits*, skämt*, sjung*, sång*, låt, dikt*, saga, film*, musik*, fotboll*, matchen, vm, recept*, laga, baka, president*, huvudstad*, översätt*, meningen med livet, läxa*, läxor, python*, javascript, java, skriv kod, uppsats*, horoskop*, bitcoin*, krypto*, aktie*, börs*, kärlek*, gift, flickvän*, pojkvän*, gud, filosof*, spel, schack, hund*, katt*, månen, mars, historia, krig*, politik*, ignorera*, systemprompt*, låtsas, lotto*, dröm*, sova, trött, uttråkad, hungrig, födelsedag*, semester i, strand*, läkare*, huvudvärk, roten ur, plus, räkna ut, matte*, uppfann, vann, planet*, jobb, jobba, lediga, anställ*, praktik*, cv, lön, kvantmekanik, kvant*, fond, fonder, photoshop, rita, bild, helgen, regn*, snö*, sol, restaurangtips, bokrekommendation*, serie, boktips, filosofera, mening*, resa, resmål, träna, banta, hicka, surdeg*, fika, lunchtips, gissa, gåta, trolleri*, spök*, konsulttimmar',
}
