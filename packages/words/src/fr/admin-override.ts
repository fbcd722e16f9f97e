// What do the screens say in French where staff approve what the rules had refused?
import type { override as english } from '../en/admin-override.ts';
import type { Translation } from '../words.ts';

export const override: Translation<typeof english> = {
  title: 'Accepter {rma} malgré vos règles\u202f?',
  text: 'Au moment de la demande, vos règles de retour s’y opposaient\u00a0: {why}',
  label: 'Pourquoi l’acceptez-vous quand même\u202f?',
  help: 'Reste dans l’historique avec votre nom. Le client ne le voit pas.',
  missing: 'Écrivez pourquoi vous l’acceptez.',
  confirm: 'Accepter quand même',
};
