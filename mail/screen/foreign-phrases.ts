// Sentences of automatic replies in languages that we do not speak ourselves but that customers' systems do.
import { type Phrase, phrase } from './phrase.js'

/** Says of itself that no person wrote it. */
const DECLARED = phrase(
  4,
  true,
  // German
  'automatisch (?:generiert|erstellt|erzeugt|versend|versand|verschick|gesend)\\w*|(?:dies ist|diese (?:e-?mail|nachricht) (?:ist|wurde)) .{0,20}automatisch|antworten sie (?:bitte )?nicht auf diese|bitte nicht (?:auf diese .{0,20})?antworten',
  // French
  '(?:message|courriel|e-?mail|réponse) (?:\\w+ )?automatique|(?:généré|envoyé) automatiquement|(?:merci de |veuillez )ne pas (?:y )?répondre',
  // Spanish, Portuguese, Italian, Dutch
  '(?:mensaje|respuesta|correo) (?:\\w+ )?automátic[oa]|(?:generado|enviado) automáticamente|(?:por favor,? )?no responda|(?:mensagem|resposta|e-?mail) automátic[oa]|automaticamente|(?:favor )?não responda|(?:messaggio|risposta|e-?mail) automatic[oa]|(?:si prega di )?non rispondere|automatisch (?:gegenereerd|bericht|verzonden|antwoord)|(?:niet|niet direct) (?:te )?(?:beantwoorden|reageren)',
  // Danish, Norwegian, Finnish, Polish, Czech, Russian, Japanese, Korean
  'automatisk (?:svar|genereret|generert|sendt)|(?:ikke|ei) (?:besvares|svare? på denne)|automaattinen (?:viesti|vastaus)|älä vastaa tähän|automatyczn[aey] (?:wiadomość|odpowiedź)|wygenerowan[aey] automatycznie|(?:prosimy )?nie odpowiadać|automatick[áé] (?:zpráva|odpověď)|neodpovídejte|автоматическ(?:ий|ое|и) |не отвечайте|自動(?:送信|返信|配信|応答)|返信(?:しないで|はご遠慮|いただけません|できません)|자동(?:으로)? ?(?:발송|회신|응답)|발신 ?전용',
)

/** Says that the person is not there. */
const ABSENT = phrase(
  2,
  false,
  '\\bim urlaub\\b|\\bin (?:elternzeit|mutterschutz)\\b|nicht (?:im büro|im haus|erreichbar|am platz)|außer haus|\\babwesend\\b|auf (?:dienst|geschäfts)reise|krankgeschrieben',
  'je suis .{0,30}(?:absente?|en (?:vacances|congés?|déplacement|formation|arrêt)|indisponible)|absente?s? (?:du bureau|jusqu)|actuellement (?:absente?|en congés?)|bureaux? (?:est|sont|seront) fermés?',
  'fuera de (?:la |mi )?oficina|(?:estoy|estaré|me encuentro) (?:\\w+ ){0,2}(?:de vacaciones|ausente|fuera|de viaje)|(?:estou|estarei) (?:\\w+ ){0,2}(?:de férias|ausente|fora)|fora do escritório|(?:sono|sarò) (?:\\w+ ){0,2}(?:fuori (?:ufficio|sede)|in ferie|assente)|op vakantie|\\bafwezig\\b|niet (?:op kantoor|aanwezig|bereikbaar)',
  'ikke på kontoret|på ferie|er (?:\\w+ )?(?:bortreist|bortrejst|fraværende)|\\b(?:lomalla|poissa|virkamatkalla)\\b|na urlopie|poza biurem|jestem nieobecn|na dovolené|mimo kancelář|в отпуске|в командировке|отсутству|не в офисе|不在に(?:して|しております)|休暇|お休み(?:を|し)|(?:출장|휴가|부재) ?중|부재중|izindeyim|ofis dışında',
  '\\b(?:bis|vom|ab)\\b.{0,24}(?:im urlaub|abwesend|nicht erreichbar|geschlossen)|betriebs(?:ferien|urlaub)|derzeit (?:nicht|in|im)|(?:büro|betrieb|firma) .{0,30}geschlossen',
  'ne suis plus (?:salarié|employé|en poste|joignable|dans)|ne fait plus partie|(?:ya )?no trabajo (?:en|para)|ya no (?:trabaja|forma)|não trabalh\\w+ mais|non lavor\\w+ più|(?:werk|ben) niet (?:meer|langer)|arbeite nicht mehr|nicht mehr (?:im unternehmen|tätig|bei|beschäftigt)|jobber ikke lenger|arbejder ikke længere',
  '出張(?:のため|中|に)|不在(?:のため|中)|休業|退職(?:いた)?しました|(?:휴가|출장|교육|외근) ?중|퇴사',
  '(?:do|od) .{3,20}(?:jestem|przebywam)|urlop\\w*|dovolen\\w+|ferie\\w*|vakantie|in ferie|férias|vacaciones',
  'nicht besetzt|(?:erst|wieder) (?:am|ab) .{1,14} (?:wieder )?(?:im haus|im büro|da|erreichbar)|feiertag|終日外出|外出して|休業(?:いたし|のお)|en congé (?:maternité|paternité|parental)|(?:estaré|estoy) (?:fuera|ausente)',
  'de baja|estoy de (?:baja|permiso|viaje)|befinde mich|unregelmäßig|en déplacement|休業中|夏季休業|順次(?:ご)?返信',
)

/** Says when somebody reads again, or that nobody does until then. */
const RETURNING = phrase(
  2,
  false,
  '(?:wieder|zurück) (?:im büro|erreichbar|für sie|da)|(?:keinen|eingeschränkten?|begrenzten?|nur) zugriff|nicht (?:gelesen|weitergeleitet|bearbeitet)|nach meiner rückkehr|ab dem \\d.{0,20}(?:wieder|zurück)',
  'de retour (?:le|au|à)|à mon retour|accès limité|ne (?:pourrai|serai|peux) .{0,30}(?:répondre|consulter|lire|joignable)|(?:vuelvo|regreso|estaré de vuelta|a mi regreso|acceso limitado)|(?:regresso|de volta|acesso limitado)|(?:al mio (?:ritorno|rientro)|rientrerò|accesso limitato)|(?:terug op|weer aanwezig|weer bereikbaar|niet doorgestuurd)|tilbage (?:den|på|d\\.)|tilbake (?:den|på|mandag)|palaan (?:töihin)?|wracam|вернусь|(?:復帰|戻り|出社)(?:いたします|します|予定)|복귀',
  '(?:sind|bin) (?:wir|ich) wieder|ab (?:dem|montag|januar)|返信が(?:遅れ|遅く)|(?:営業日|日)以内に(?:ご)?(?:回答|返信|連絡)|ご了承ください|복귀|(?:regresar|volver)é|je (?:serai|reviens)',
  "wird nicht mehr (?:verwendet|genutzt|abgerufen|gelesen|betreut)|nutzen sie (?:bitte )?\\S+@|業務に戻|je traiterai|le responderemos|n'est plus (?:utilisée?|active|consultée?)|ya no (?:está|se)|keinen zugriff",
)

/** Sends the reader to somebody else. */
const REDIRECTING = phrase(
  1,
  true,
  "(?:in dringenden fällen|wenden sie sich|kontaktieren sie)|en cas d['’]urgence|(?:veuillez )?contacte[rz] |(?:en caso (?:de urgencia|urgente)|contacte (?:con|a) )|em caso de urgência|in caso di urgenz|per urgenze|(?:in dringende gevallen|bij spoed|neem (?:dan )?contact)|(?:i hastende tilfælde|ved hastesaker|kontakt )|kiireellis|w (?:pilnych|nagłych) sprawach|в срочных|по срочным|お急ぎの|급한",
  '(?:bitte |gerne )an (?:herrn?|frau|meine[nr]?) |merci de (?:contacter|vous adresser)|(?:escriba|diríjase|comuníquese|póngase) (?:a|con|en)|per (?:qualsiasi|informazioni)|代わりに|急ぎの場合',
  'meine vertretung|vertretung (?:übernimmt|hat|ist)|je vous invite à contacter|llame al|明日以降',
  '(?:compañer[oa]|collègue|kollegin|kollege|colega)\\b.{0,40}(?:atenderá|ayudará|aidera|hilft|vertritt)|le atenderá|wir melden uns|順次',
)

/** Says that the letter has arrived, and promises an answer. */
const RECEIVED = phrase(
  1,
  false,
  '(?:vielen |herzlichen )?dank für ihre? .{0,20}(?:nachricht|anfrage|e-?mail|mail|interesse|schreiben)|(?:ihre? (?:e-?mail|nachricht|anfrage)) .{0,30}(?:erhalten|eingegangen)|eingangsbestätigung',
  'merci (?:de|pour) votre (?:message|e-?mail|courriel|demande)|(?:avons|ai) bien reçu|accusé de réception|gracias por (?:su|tu|contactar|escribir)|hemos recibido su|obrigad[oa] (?:pelo|por)|recebemos (?:a sua|o seu|sua|seu)|grazie per (?:la|il|aver|averci)|abbiamo ricevuto|bedankt voor (?:uw|je)|(?:hebben|heb) uw .{0,30}ontvangen',
  'tak for din|vi har modtaget|takk for (?:din|at)|vi har mottatt|kiitos (?:viestistäsi|yhteydenotostasi)|viestisi on vastaanotettu|dziękujemy za|otrzymaliśmy|děkujeme za|получили ваше|спасибо за (?:ваше|обращение)|受付(?:けました|いたしました|完了)|お問い合わせ(?:いただき|ありがとう)|접수(?:되었|됐)',
  'お問い合わせ(?:を|い)|(?:受付|問い合わせ|整理)番号|solicitud|(?:su|tu) (?:mensaje|consulta|correo) (?:ha sido|fue)|(?:vorgangs|ticket)nummer|numéro de (?:ticket|dossier)',
  '(?:danke|vielen dank) für (?:ihre|deine) (?:mail|e-mail|nachricht)|(?:votre|la) demande a (?:bien )?été (?:prise|enregistrée|reçue)|un conseiller|prise en compte',
)

const PROMISING = phrase(
  1,
  false,
  '(?:schnellstmöglich|so (?:schnell|bald) wie möglich|umgehend|zeitnah|innerhalb von .{1,20}(?:stunden|tagen|werktagen))|(?:werden|melden) .{0,60}(?:bearbeiten|beantworten|bei ihnen)',
  'dans les (?:meilleurs délais|plus brefs délais|\\d+ ?h)|(?:vous )?répondr(?:ai|ons)|traiterons|(?:lo antes|tan pronto como|a la mayor brevedad)|(?:responderemos|nos pondremos en contacto)|(?:assim que|o mais breve)|entraremos em contacto?|(?:il prima|al più presto)|risponderemo|zo (?:snel|spoedig) mogelijk|(?:hurtigst|snarest) muligt?|mahdollisimman pian|tak szybko|jak najszybciej|co nejdříve|в ближайшее время|担当者より|折り返し|빠른 시일',
)

export const FOREIGN_PHRASES: readonly Phrase[] = [DECLARED, ABSENT, RETURNING, REDIRECTING, RECEIVED, PROMISING]
