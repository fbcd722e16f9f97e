// What do the screens say in German where our plugin does not stand on the shop’s site?
import type { plugin as english } from '../en/admin-plugin.ts';
import type { Translation } from '../words.ts';

export const plugin: Translation<typeof english> = {
  title: 'Mehr mit unserem Plugin',
  text: 'Ihr Shop funktioniert auch ohne. Auf Ihrer Website bringt es dazu:',
  gains: {
    safe: 'Sichere Erstattungen: Geht eine Antwort verloren, finden wir selbst heraus, ob gezahlt wurde. Ohne das Plugin sehen Sie nach.',
    stock: 'Jeder Artikel geht zurück in den Bestand oder nicht, wie Sie es beim Empfang angeben.',
    pages: 'Ihre Rückgabeseite in Ihrem eigenen Shop, als Block auf jeder Seite.',
    doors: 'Ein Klick in {platform} meldet Sie an, und Ihre Kunden aus ihrem Konto.',
    news: 'Neues von Bestellungen sofort, und noch einmal, wenn es verloren geht.',
  },
  how: 'So bekommen Sie es',
  steps: {
    ask: 'Bitten Sie den, der Aftercare für Sie betreibt, um die Datei aftercare.zip.',
    upload: 'Laden Sie sie auf Ihrer Website bei den Plugins hoch und aktivieren Sie das Plugin.',
    connect:
      'Öffnen Sie in {platform} Aftercare und drücken Sie auf Verbinden. Nichts, was Sie hier eingestellt haben, geht verloren.',
  },
  install: 'Auf Ihre Website hochladen',
};
