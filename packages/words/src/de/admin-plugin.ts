// What do the screens say in German where our plugin does not stand on the shop’s site?
import type { plugin as english } from '../en/admin-plugin.ts';
import type { Translation } from '../words.ts';

export const plugin: Translation<typeof english> = {
  title: 'Mehr mit unserem Plugin',
  text: 'Ihr Shop funktioniert auch ohne. Auf Ihrer Website kommt damit hinzu:',
  gains: {
    safe: 'Sichere Rückerstattungen: Geht eine Antwort verloren, finden wir selbst heraus, ob gezahlt wurde. Ohne das Plugin müssen Sie nachsehen.',
    stock: 'Jeder Artikel geht zurück in den Bestand oder nicht, wie Sie es beim Wareneingang angeben.',
    pages: 'Ihre Rückgabeseite in Ihrem eigenen Shop, als Block auf jeder Seite.',
    doors: 'Ein Klick in {platform} meldet Sie an, ein Klick im Kundenkonto Ihre Kunden.',
    news: 'Änderungen an Bestellungen sofort, und noch einmal, wenn eine Meldung verloren geht.',
  },
  how: 'So bekommen Sie es',
  steps: {
    ask: 'Bitten Sie die Person, die Aftercare für Sie betreibt, um die Datei aftercare.zip.',
    upload: 'Laden Sie sie auf Ihrer Website bei den Plugins hoch und aktivieren Sie das Plugin.',
    connect:
      'Öffnen Sie in {platform} Aftercare und klicken Sie auf Verbinden. Nichts, was Sie hier eingestellt haben, geht verloren.',
  },
  install: 'Auf Ihre Website hochladen',
};
