// Who may do what: how is that told in German, by the server’s no and by the screens?
import type { rights as english } from '../en/rights.ts';
import type { Translation } from '../words.ts';

export const rights: Translation<typeof english> = {
  notYours: 'Dafür fehlt Ihnen die Berechtigung',
  acts: {
    enter: 'Zugang hat nur das Team dieses Shops.',
    look: 'Das sieht nur das Team dieses Shops.',
    decide: 'Über Rückgaben entscheiden Kundenservice, Leitung und Inhaber.',
    receive: 'Den Wareneingang erfassen Kundenservice, Leitung und Inhaber.',
    pay: 'Rückerstattungen veranlassen Kundenservice, Leitung und Inhaber.',
    settle: 'Was aus dem Geld einer Rückgabe wurde, halten Kundenservice, Leitung und Inhaber fest.',
    endTask: 'Aufgaben erledigen Kundenservice, Leitung und Inhaber.',
    tryAgain: 'Was nicht ankam oder stockt, versuchen Kundenservice, Leitung und Inhaber erneut.',
    changePolicy: 'Die Rückgaberegeln ändern Leitung und Inhaber.',
    changeSettings: 'Einstellungen ändern Leitung und Inhaber.',
    importOrders: 'Das Einlesen der Bestellungen starten und unterbrechen Leitung und Inhaber.',
    seePeople: 'Die Daten einer Person geben Leitung und Inhaber heraus.',
    manageStaff: 'Rollen vergeben die Inhaber.',
  },
  ask: 'Fragen Sie {names}.',
  anOwner: 'einen Inhaber des Shops',
  aboveTitle: 'Mehr, als Sie erstatten dürfen',
  above:
    '{amount} für diese Rückgabe sind mehr als die {limit}, die Sie je Rückgabe erstatten dürfen. Fragen Sie {names}: Dort ist jeder Betrag möglich. Es geht nichts verloren, die Rückgabe bleibt, wie sie ist.',
  quicker:
    'Jemand war schneller: Das hat sich geändert, seit Sie die Seite geöffnet haben. Hier sehen Sie den neuen Stand.',
  keeps: {
    LAST_OWNER:
      'Außer {name} gibt es keinen Inhaber. Machen Sie zuerst jemand anderen zum Inhaber: Sonst könnte niemand mehr Rollen vergeben.',
    OWNS_PLATFORM:
      'Der Shop selbst gehört {name} oder wird von {name} verwaltet. Deshalb bleibt es hier bei der Rolle Inhaber; ändern lässt sich das in der Verwaltung des Shops.',
  },
};
