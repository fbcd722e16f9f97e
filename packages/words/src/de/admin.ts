// What do the merchant’s screens say in German? Sie; a return is Rückgabe and a refund Rückerstattung, as in the platforms’ own screens.
import type { admin as english } from '../en/admin.ts';
import type { Translation } from '../words.ts';
import { brand } from './admin-brand.ts';
import { home } from './admin-home.ts';
import { money } from './admin-money.ts';
import { opening } from './admin-opening.ts';
import { orders } from './admin-orders.ts';
import { override } from './admin-override.ts';
import { ownWords } from './admin-own-words.ts';
import { plugin } from './admin-plugin.ts';
import { policy } from './admin-policy.ts';
import { policyRules } from './admin-policy-rules.ts';
import { rules } from './admin-rules.ts';
import { settings } from './admin-settings.ts';
import { setup } from './admin-setup.ts';
import { staff } from './admin-staff.ts';
import { standstills } from './admin-standstills.ts';
import { stock } from './admin-stock.ts';
import { taskHints, taskKinds } from './admin-tasks.ts';
import { testReturn } from './admin-test-return.ts';
import { versions } from './admin-versions.ts';
import { mailNames } from './mail-names.ts';
import { mail, mailStates, mailTaskHints, mailTaskKinds } from './returned-mail.ts';
import { rights } from './rights.ts';
import { sender, senderTaskHints, senderTaskKinds } from './sender.ts';

export const admin: Translation<typeof english> = {
  app: {
    menu: 'Aftercare',
    yourShop: 'Ihrem Shop',
    home: 'Start',
    returns: 'Rückgaben',
    orders: 'Bestellungen',
    policy: 'Regeln',
    loading: 'Wird geladen',
    retry: 'Noch einmal versuchen',
    reload: 'Neu laden',
    cancel: 'Abbrechen',
    dismiss: 'Schließen',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    more: 'Mehr',
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFoundText: 'Die Adresse ist vielleicht veraltet. Von „Start“ aus ist alles zu erreichen.',
    brokenTitle: 'Diese Seite funktioniert nicht mehr',
    brokenText:
      'Was Sie gespeichert hatten, ist nicht verloren. Laden Sie die Seite neu; geschieht es wieder, schreiben Sie uns.',
    failedTitle: 'Das konnten wir nicht laden',
    unreachable:
      'Der Server hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    broken:
      'Der Server konnte das nicht ausführen. Soweit wir wissen, wurde nichts geändert. Versuchen Sie es noch einmal.',
    unreadable: 'Die Antwort des Servers ist für diese Seite unverständlich. Laden Sie die Seite neu.',
    skip: 'Zum Inhalt springen',
    signOut: 'Abmelden',
    signedOutTitle: 'Sie wurden abgemeldet',
    signedOutText:
      'Was Sie noch nicht gespeichert hatten, wurde nicht gesendet. Dieser Browser bewahrt es für Sie auf, bis Sie sich wieder anmelden: Dann sind Sie wieder dort, wo Sie waren.',
    signIn: 'Wieder anmelden',
  },
  age: { now: 'gerade eben' },
  home,
  taskKinds: { ...taskKinds, ...mailTaskKinds, ...senderTaskKinds },
  taskHints: { ...taskHints, ...mailTaskHints, ...senderTaskHints },
  mail,
  standstills,
  sender,
  stages: {
    DECIDE: 'Zu entscheiden',
    RECEIVE: 'Erwartet',
    PAY: 'Zu erstatten',
    PAYING: 'Wird erstattet',
    PAID: 'Erstattet',
    DECLINED: 'Abgelehnt',
    CANCELED: 'Storniert',
    PERSON: 'Handlungsbedarf',
    CLOSED: 'Geschlossen',
  },
  reasons: {
    SIZE_TOO_SMALL: 'Zu klein',
    SIZE_TOO_LARGE: 'Zu groß',
    UNWANTED: 'Nicht mehr gewünscht',
    NOT_AS_DESCRIBED: 'Anders als beschrieben',
    WRONG_ITEM: 'Falscher Artikel',
    DEFECTIVE: 'Defekt',
    STYLE: 'Stil',
    COLOR: 'Farbe',
    OTHER: 'Anderer Grund',
  },
  dispositions: {
    RESTOCKED: 'Wieder eingelagert',
    PROCESSING_REQUIRED: 'Zu bearbeiten',
    NOT_RESTOCKED: 'Nicht eingelagert',
    MISSING: 'Fehlt',
  },
  review: {
    DELIVERY_UNKNOWN: 'Zustelltag unbekannt',
    REVIEW_BY_RULE: 'Eine Ihrer Regeln verlangt eine Prüfung',
    REASON_DEFECTIVE: 'Defekt',
    REASON_NOT_AS_AGREED: 'Nicht wie bestellt',
    ASKED_ELSEWHERE: 'Nicht über die Rückgabeseite',
    NO_AUTO_APPROVAL: 'Sie prüfen jede Rückgabe',
    ABOVE_AUTO_APPROVAL: 'Über Ihrer Grenze',
    FOREIGN_CURRENCY: 'Andere Währung',
    EXCEEDS_REFUNDABLE: 'Mehr als erstattbar',
  },
  returns: {
    queue: 'Rückgaben nach nächstem Schritt',
    singular: 'Rückgabe',
    plural: 'Rückgaben',
    tabs: {
      decide: 'Zu entscheiden',
      receive: 'Erwartet',
      money: 'Geld',
      done: 'Erledigt',
      all: 'Alle',
    },
    counted: '{label} ({n, number})',
    columns: {
      rma: 'Rückgabe',
      order: 'Bestellung',
      shopper: 'Kunde',
      items: 'Artikel',
      amount: 'Betrag',
      why: 'Warum hier',
      state: 'Status',
      waiting: 'Angefragt',
    },
    whyStage: {
      DECIDE: 'Vom Kunden angefragt',
      RECEIVE: 'Genehmigt, Ware erwartet',
      PAY: 'Ware angekommen, Geld fällig',
      PAYING: 'Warten auf Zahlungsbestätigung',
      PAID: 'Rückerstattung bestätigt',
      DECLINED: 'Abgelehnt',
      CANCELED: 'Storniert',
      PERSON: 'Eine Rückerstattung muss geprüft werden',
      CLOSED: 'Nichts mehr zu tun',
    },
    pages: 'Seiten der Rückgaben',
    empty: {
      decide: {
        title: 'Nichts zu entscheiden',
        text: 'Neue Anfragen, die Ihre Regeln Ihnen überlassen, erscheinen hier.',
      },
      receive: {
        title: 'Nichts unterwegs',
        text: 'Genehmigte Rückgaben warten hier, bis die Ware bei Ihnen ist.',
      },
      money: {
        title: 'Nichts zu erstatten',
        text: 'Sobald Ware angekommen ist, wartet ihre Rückerstattung hier.',
      },
      done: {
        title: 'Noch nichts abgeschlossen',
        text: 'Erstattete, geschlossene und abgelehnte Rückgaben stehen hier.',
      },
      all: {
        title: 'Noch keine Rückgaben',
        text: 'Probieren Sie eine als Kunde aus: Sie erscheint dann hier.',
      },
    },
    tryOne: 'Als Kunde ausprobieren',
  },
  return: {
    back: 'Rückgaben',
    approve: 'Genehmigen',
    decline: 'Ablehnen',
    receive: 'Wareneingang erfassen',
    refund: '{amount} erstatten',
    close: 'Rückgabe schließen',
    approved: 'Rückgabe genehmigt',
    declined: 'Rückgabe abgelehnt',
    receivedToast: 'Wareneingang gespeichert',
    refundBegun: 'Rückerstattung von {amount} ist unterwegs',
    closed: 'Rückgabe geschlossen',
    checked: 'Wir haben bei {platform} noch einmal nachgefragt',
    lookTitle: 'Warum Ihre Entscheidung nötig ist',
    declinedTitle: 'Diese Rückgabe wurde abgelehnt',
    conflictTitle: 'Diese Rückgabe hat sich inzwischen geändert',
    conflictText:
      'Diese Seite zeigt jetzt den neuen Stand. Sehen Sie noch einmal hin, bevor Sie entscheiden.',
    refusedTitle: 'Das war nicht möglich',
    doubtTitle: 'Wir wissen nicht, ob {platform} gezahlt hat. Zahlen Sie nicht noch einmal.',
    doubtText:
      'Die Antwort zur Rückerstattung von {amount} ging verloren. Prüfen Sie jetzt: Wir suchen die Rückerstattung in der Bestellung. Wir senden sie nie zweimal.',
    checkNow: 'Jetzt prüfen',
    items: 'Artikel',
    quantity: 'Menge {n, number}',
    because: 'Grund: {reason}',
    note: '„{text}“',
    receivedOf: '{received, number} von {all, number} angekommen',
    refundedOf: '{refunded, number} von {all, number} erstattet',
    disposition: '{n, number}\u00a0× {what}',
    settlement: 'Abrechnung',
    settlementOf: 'Abrechnung von {rma}',
    line: '{title} ×\u00a0{n, number}',
    discounted: 'Preis {price} · Rabatt {discount}',
    tax: 'Steuer darauf',
    includedTax: 'enthält {amount} Steuer',
    restockingFee: 'Wiedereinlagerungsgebühr',
    returnShippingFee: 'Rücksendekosten',
    neverBelowZero: 'Abzüge enden bei null',
    total: 'Der Kunde bekommt',
    payable: '{amount} können jetzt erstattet werden: Ware angekommen und noch nicht erstattet.',
    money: 'Geld',
    noMoney: 'Es wurde noch keine Rückerstattung gesendet.',
    intent: 'Rückerstattung {n, number}: {amount}',
    intentStates: {
      reserved: 'Noch nicht gesendet',
      sending: 'Gesendet, Bestätigung erwartet',
      done: 'Ausgezahlt',
      refused: 'Nicht ausgezahlt, es floss kein Geld',
      person: 'Unklar: Handlungsbedarf',
      'by-hand': 'Gebucht, manuell zu zahlen',
    },
    shopper: 'Kunde und Bestellung',
    order: 'Bestellung',
    openOrder: '{name} in {platform} öffnen',
    asked: 'Angefragt am {when}',
    policy: 'Es gilt Version {version, number} der Rückgaberegeln',
    fromPlatform: 'In {platform} angelegt, nicht auf Ihrer Rückgabeseite',
    fromPortal: 'Auf Ihrer Rückgabeseite angelegt',
    noEmail: 'Keine E-Mail-Adresse',
    notices: 'E-Mails',
    noNotices: 'Noch keine E-Mail.',
    notice: '{kind}, an {to}',
    noticeKinds: mailNames,
    noticeStates: {
      ...mailStates,
      waiting: 'Wartet',
      sending: 'Wird gesendet',
      accepted: 'Angenommen',
      person: 'Handlungsbedarf',
    },
    history: 'Verlauf',
    by: '{who}, {when}',
    since: '{who}: {what} ({age}).',
  },
  decline: {
    title: '{rma} ablehnen?',
    text: 'Der Kunde bekommt diese Begründung per E-Mail, Wort für Wort.',
    label: 'Begründung',
    help: 'Was, warum, und was der Kunde stattdessen tun kann.',
    missing: 'Schreiben Sie die Begründung: Der Kunde liest sie.',
    confirm: 'Rückgabe ablehnen',
  },
  receive: {
    title: 'Wareneingang erfassen',
    text: 'Geben Sie an, was in welchem Zustand angekommen ist. Was Sie bei 0 lassen, bleibt offen. Was fehlte, können Sie später noch erfassen.',
    disposition: 'Zustand',
    quantity: 'Menge',
    of: 'von {title}',
    left: '{n, number} noch erwartet',
    leftMissing: '{n, number} noch erwartet, {missing, number} fehlen',
    split: 'Weiterer Zustand',
    splitOf: 'Weiterer Zustand für {title}',
    save: 'Wareneingang speichern',
    tooMany: 'Nur noch {n, number} erwartet.',
    tooManyMissing:
      'Nur noch {n, number} erwartet, und {missing, number} fehlende, die angekommen sein können.',
    notWhole: 'Geben Sie eine ganze Zahl von 0 oder mehr ein.',
    nothing: 'Es ist nichts eingetragen. Geben Sie an, wie viele angekommen sind.',
  },
  money,
  settings,
  brand,
  stock,
  plugin,
  staff,
  override,
  rights,
  testReturn,
  setup,
  ownWords,
  policy,
  policyRules,
  opening,
  versions,
  orders,
  rules,
};
