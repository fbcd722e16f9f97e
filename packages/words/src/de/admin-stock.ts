// What do the screens say in German where a refund does not put goods back into stock?
import type { stock as english } from '../en/admin-stock.ts';
import type { Translation } from '../words.ts';

export const stock: Translation<typeof english> = {
  goods: '{n, number}\u00a0× {title}',
  beforeTitle: 'Diese Artikel buchen Sie selbst zurück in den Bestand',
  before:
    '{platform} bucht alle Artikel einer Rückerstattung zurück oder keinen. Diese hier sind verschieden, deshalb wird keiner zurückgebucht: Nach der Rückerstattung bitten wir Sie darum.',
  mixed:
    '{platform} bucht alle Artikel einer Rückerstattung zurück oder keinen. Nach der Rückerstattung sagen wir Ihnen, was Sie selbst zurück in den Bestand buchen.',
  afterTitle: 'Ware ist vielleicht nicht zurück im Bestand',
  after:
    'Erhöhen Sie in {platform} den Bestand jedes Artikels um diese Zahl und klicken Sie dann auf „Erledigt“.',
  done: 'Erledigt',
  doneToast: 'Als erledigt markiert.',
};
