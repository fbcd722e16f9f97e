// What do the screens say in German where staff approve what the rules had refused?
import type { override as english } from '../en/admin-override.ts';
import type { Translation } from '../words.ts';

export const override: Translation<typeof english> = {
  title: '{rma} entgegen Ihren Regeln genehmigen?',
  text: 'Zum Zeitpunkt der Anfrage sprachen Ihre Rückgaberegeln dagegen: {why}',
  label: 'Warum genehmigen Sie sie trotzdem?',
  help: 'Bleibt mit Ihrem Namen im Verlauf. Der Kunde sieht es nicht.',
  missing: 'Begründen Sie, warum Sie sie genehmigen.',
  confirm: 'Trotzdem genehmigen',
};
