// What do the screens say in German where a refund does not put goods back into stock?
import type { stock as english } from '../en/admin-stock.ts';
import type { Translation } from '../words.ts';

export const stock: Translation<typeof english> = {
  goods: '{n, number} × {title}',
  beforeTitle: 'Diese Artikel buchen Sie selbst zurück in den Bestand',
  before:
    '{platform} bucht alle Artikel einer Erstattung zurück oder keinen, und diese unterscheiden sich. Also bucht es keinen zurück: Nach der Erstattung bitten wir Sie darum.',
  mixed:
    '{platform} bucht alle Artikel einer Erstattung zurück oder keinen. Nach der Erstattung sagen wir Ihnen, was Sie selbst zurück in den Bestand buchen.',
  afterTitle: 'Ware ist vielleicht nicht zurück im Bestand',
  after:
    'Erhöhen Sie in {platform} den Bestand jedes Artikels um diese Zahl und drücken Sie dann „Es ist erledigt“.',
  done: 'Es ist erledigt',
  doneToast: 'Als erledigt markiert.',
};
