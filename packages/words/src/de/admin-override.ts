// What do the screens say in German where staff approve what the rules had refused?
import type { override as english } from '../en/admin-override.ts';
import type { Translation } from '../words.ts';

export const override: Translation<typeof english> = {
  title: '{rma} gegen Ihre Regeln genehmigen?',
  text: 'Als danach gefragt wurde, sagten Ihre Rückgaberegeln Nein: {why}',
  label: 'Warum genehmigen Sie sie trotzdem?',
  help: 'Bleibt mit Ihrem Namen im Verlauf. Kundinnen und Kunden sehen es nicht.',
  missing: 'Schreiben Sie, warum Sie sie genehmigen.',
  confirm: 'Trotzdem genehmigen',
};
