// What was found of a platform that does not answer as it should, in German?
import type { platformDetails as english } from '../en/platform-details.ts';
import type { Translation } from '../words.ts';

export const platformDetails: Translation<typeof english> = {
  NO_ANSWER: 'Der Shop hat nicht geantwortet: {said}',
  NO_ANSWER_IN_TIME: 'Der Shop hat nicht rechtzeitig geantwortet.',
  ANSWERED_STATUS: 'Der Shop hat mit {status} geantwortet: {said}',
  ANSWER_ODD: 'Die Antwort des Shops hat eine andere Form als erwartet: {said}',
  ANSWER_EMPTY: 'Die Antwort des Shops war leer ({status}).',
  ANSWER_NO_JSON: 'Die Antwort des Shops ist nicht lesbar ({status}).',
  FIREWALL_ANSWERED:
    'Statt des Shops hat eine Firewall geantwortet; ihre Seite trägt den Titel {said} ({status}).',
  PAGE_ANSWERED: 'Statt des Shops hat eine Webseite ohne Titel geantwortet ({status}).',
  NEITHER_RESULT_NOR_ERROR: 'Der Shop hat weder mit einem Ergebnis noch mit einem Fehler geantwortet.',
  REFUSED_WITHOUT_A_WORD: 'Der Shop hat abgelehnt, ohne einen Grund zu nennen.',
  KEPT_OUT: 'Der Shop gewährt uns keinen Zugriff: {said}',
  KEYS_GONE: 'Die Schlüssel zu diesem Shop fehlen: Verbinden Sie ihn neu.',
  CALLS_LIMITED: 'Der Shop nimmt im Moment keine weiteren Aufrufe von uns an.',
  TOO_SLOW_TO_LEAVE: 'Der Shop war zu langsam, deshalb ging dieser Aufruf nicht rechtzeitig hinaus.',
  SENT_ON:
    'Der Shop leitet uns weiter an {place}: Verbinden Sie ihn unter der Adresse, unter der er erreichbar ist.',
  SENT_ON_SOMEWHERE:
    'Der Shop leitet uns an eine andere Adresse weiter: Verbinden Sie ihn unter der Adresse, unter der er erreichbar ist.',
  ADDRESS_NOT_FOUND: 'Die Adresse {host} ist nicht zu finden.',
  ADDRESS_IS_PRIVATE: '{host} führt in ein privates Netz, das Aftercare nicht aufruft.',
  NOTHING_ANSWERS_AT: 'Unter {host} antwortet nichts.',
  NEWS_REFUSED: 'Der Shop lässt keine Meldungen an uns über {topic} zu: {said}',
  ORDER_NOT_SHOWN: 'Die Plattform zeigt die Bestellung der Rückgabe nicht.',
  OLD_ORDER_NOT_SHOWN:
    'Die Plattform zeigt die Bestellung der Rückgabe nicht. Bestellungen, die älter als {days, plural, one {# Tag} other {# Tage}} sind, zeigt sie nur mit der Berechtigung, alle Bestellungen zu lesen.',
  RETURN_LINE_NOT_SHOWN: 'Die Plattform zeigt einen Artikel dieser Rückgabe nicht.',
  GONE_WHILE_READ: '{what} verschwand beim Lesen.',
  ODD_CURRENCY: 'In der Währung des Shops lässt sich nichts erstatten; er nennt sie {said}',
  ODD_ORDER_NUMBER: 'Der Shop nennt eine Bestellung {said}',
  LIST_WITHOUT_END: 'Der Shop zeigt eine Liste, die nicht endet.',
  SAME_PAGE_AGAIN: 'Der Shop liefert immer wieder dieselbe Seite von Bestellungen.',
  EXPORT_GONE: 'Den Export der Bestellungen gibt es auf der Plattform nicht mehr.',
  EXPORT_FAILED: 'Der Export der Bestellungen ist auf der Plattform fehlgeschlagen: {said}',
  EXPORT_NOT_READ: 'Der Export der Bestellungen konnte nicht gelesen werden: {said}',
  EXPORT_ASKED_ANEW: '{times, plural, one {Einmal} other {#-mal}} neu angefordert: {why}',
  ORDER_NOT_KEPT: 'Die Bestellung konnte nicht gespeichert werden: {said}',
  STANDS_ELSEWHERE:
    'Dieser Shop gibt an, unter {host} erreichbar zu sein: Verbinden Sie ihn unter dieser Adresse.',
  VERSION_TOO_OLD: 'WooCommerce {version} ist zu alt: Aftercare braucht {least} oder neuer.',
  KEYS_READ_ONLY: 'Diese Schlüssel dürfen nur lesen: Erstellen Sie welche, die auch schreiben dürfen.',
  OTHER_STORE_BEFORE:
    'Unter {host} war zuvor ein anderer Shop verbunden, und dieser ist nicht derselbe. Dessen Bestellungen und Rückgaben bleiben von Ihren getrennt, deshalb wurde nichts verbunden, und Ihre Schlüssel wurden verworfen. Bitten Sie, wer Aftercare für Sie betreibt, nachzusehen.',
};
