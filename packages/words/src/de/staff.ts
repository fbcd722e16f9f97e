// What do the pages say in German by which a shop’s staff come in, or connect the shop?
import type { staff as english } from '../en/staff.ts';
import type { Translation } from '../words.ts';
import { senderPage } from './sender.ts';

export const staff: Translation<typeof english> = {
  sender: senderPage,
  brand: 'Aftercare',
  signIn: {
    title: 'Bei Aftercare anmelden',
    intro:
      'Am schnellsten geht es aus der Verwaltung Ihres Shops: Öffnen Sie Aftercare dort, und Sie sind angemeldet. Von hier aus senden wir Ihnen einen Link per E-Mail.',
    shop: 'Adresse Ihres Shops',
    shopHint: 'Wie in Ihrem Browser, zum Beispiel shop.example.com.',
    email: 'E-Mail-Adresse',
    emailHint: 'Die Adresse des Shops, von der seine E-Mails kommen. An eine andere geht der Link nicht.',
    submit: 'Link per E-Mail anfordern',
    connect: 'Noch nicht verbunden? Shop verbinden',
  },
  sent: {
    title: 'Prüfen Sie Ihr Postfach',
    text: 'Wenn beides zusammengehört, haben wir gerade einen Link an die E-Mail-Adresse des Shops gesendet. Er gilt 15 Minuten und nur einmal.',
    hint: 'Nach einigen Minuten noch keine E-Mail? Sehen Sie im Spam-Ordner nach und prüfen Sie, von welcher Adresse die E-Mails Ihres Shops kommen.',
    again: 'Noch einmal anfordern',
  },
  link: {
    title: 'Bei Aftercare anmelden',
    intro: 'Dieser Link funktioniert nur einmal. Er meldet Sie auf diesem Gerät für 12 Stunden an.',
    submit: 'Anmelden',
    ended: 'Dieser Link gilt nicht mehr',
    endedWhy: 'Ein Link gilt 15 Minuten und kann einmal benutzt werden.',
    endedDoor: 'Neuen Link anfordern',
  },
  change: {
    title: 'Bei {domain} als {name} anmelden?',
    held: 'Sie sind bei {domain} als {name} angemeldet. Diese Sitzung endet dann.',
    unasked: 'Haben Sie das nicht angefordert? Gehen Sie zurück: Es hat sich nichts geändert.',
    submit: 'Bei {domain} anmelden',
    back: 'Bei {domain} bleiben',
  },
  token: {
    ended: 'Die Bestätigung Ihres Shops gilt nicht mehr',
    endedWhy:
      'Sie gilt eine Minute und nur einmal. Gehen Sie zurück in die Verwaltung Ihres Shops und öffnen Sie Aftercare dort noch einmal. Geschieht es wieder, prüfen Sie die Uhr Ihres Servers.',
    endedDoor: 'Oder per E-Mail anmelden',
  },
  out: {
    title: 'Abmelden',
    intro: 'Das beendet Ihre Sitzung auf diesem Gerät. Am Shop ändert sich nichts.',
    submit: 'Abmelden',
    back: 'Zurück zu Aftercare',
    ended: 'Sie sind abgemeldet',
    done: 'Ihre Sitzung auf diesem Gerät ist beendet. Am Shop hat sich nichts geändert.',
    again: 'Wieder anmelden',
  },
  personFile: {
    title: 'Personenbezogene Daten, gespeichert für {shop}',
    text: 'Das ist alles, was Aftercare für diesen Shop über Sie gespeichert hat, Stand {when}.',
    nothing: 'Nichts.',
    parts: {
      orders: 'Bestellungen',
      returns: 'Rückgaben, ihr Verlauf und Rückerstattungen',
      mails: 'E-Mails, die wir gesendet haben',
      codes: 'Codes und Links, die wir per E-Mail gesendet haben',
      visits: 'Besuche der Rückgabeseite',
      tasks: 'Hinweise für das Team des Shops',
      jobs: 'Laufende Vorgänge',
      deliveries: 'Was uns die Plattform des Shops gemeldet hat',
    },
  },
  tooMany: {
    title: 'Zu viele Versuche',
    text: 'Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} noch einmal.',
    door: 'Zurück',
  },
  noScript: {
    text: 'Diese Seiten benötigen JavaScript. Aktivieren Sie es in Ihrem Browser und laden Sie sie dann neu.',
    again: 'Aftercare neu laden',
  },
  connect: {
    title: '{platform}-Shop verbinden',
    intro:
      'Geben Sie die Adresse Ihres Shops ein. Sie stimmen auf der Seite Ihres eigenen Shops zu, und wir lesen Ihre Bestellungen ein. In Ihrem Shop ändert sich nichts.',
    shop: 'Adresse Ihres Shops',
    shopHint: 'Wie in Ihrem Browser, zum Beispiel shop.example.com oder shop.example.com/store.',
    submit: 'Verbinden',
    notASite:
      'Diese Adresse können wir nicht aufrufen. Geben Sie sie ein wie in Ihrem Browser, zum Beispiel shop.example.com.',
    notThere: '{why} Prüfen Sie, ob die Adresse stimmt und Ihr Shop aus dem Internet erreichbar ist.',
    pasteTitle: 'Stattdessen Schlüssel einfügen',
    pasteText:
      'Öffnen Sie in {platform} {where} und legen Sie einen Schlüssel mit Lese- und Schreibrechten an. Fügen Sie hier beide Teile ein.',
    keyHint: 'Beginnt mit {begins}',
    notKeys:
      'Das sind keine Schlüssel. Kopieren Sie beide ganz: Einer beginnt mit {key}, der andere mit {secret}.',
    paste: 'Mit diesen Schlüsseln verbinden',
    signIn: 'Schon verbunden? Anmelden',
  },
  done: {
    connected: '{domain} ist verbunden',
    connectedAgainText:
      'Ihre Bestellungen sind schon hier. Was sich seither geändert hat, kommt von selbst nach.',
    connectedText: 'Wir lesen jetzt Ihre Bestellungen ein. Sie können sich inzwischen umsehen.',
    plugin: 'Aftercare in {platform} öffnen',
    pluginHint: 'Mit unserem Plugin in Ihrem Shop meldet Sie ein Klick an.',
    mail: 'Kein Plugin? Mit einem Link per E-Mail anmelden',
    waiting: 'Einen Moment',
    waitingText: 'Ihr Shop hat uns seine Schlüssel noch nicht gesendet. Meist dauert es einige Sekunden.',
    refresh: 'Noch einmal nachsehen',
    received: 'Fast fertig',
    receivedText: 'Wir haben die Schlüssel Ihres Shops, konnten damit aber nicht auf ihn zugreifen:',
    retry: 'Noch einmal versuchen',
    refused: 'Das hat nicht geklappt',
    refusedText: 'Ihr Shop wurde nicht verbunden:',
    refusedHint:
      'Schlüssel eingefügt? Prüfen Sie, ob beide vollständig kopiert sind und ob der Schlüssel lesen und schreiben darf.',
    keyLeft:
      'Den Schlüssel, den Sie uns gegeben haben, haben wir hier gelöscht, und niemand sonst hat ihn. Steht er in {platform} noch unter {where}, können Sie ihn dort widerrufen.',
    denied: 'Sie haben abgelehnt',
    deniedText: 'Es wurde nichts verbunden und nichts gespeichert.',
    ended: 'Die Zeit ist abgelaufen',
    endedText: 'Eine Verbindung muss innerhalb von 15 Minuten abgeschlossen werden.',
    again: 'Neu beginnen',
  },
};
