// What do the screens say in French where money needs a person?
import type { money as english } from '../en/admin-money.ts';
import type { Translation } from '../words.ts';

export const money: Translation<typeof english> = {
  lookYourself:
    'Si le doute persiste, regardez la commande dans {platform} et chez votre prestataire de paiement, puis dites-nous ce que vous avez trouvé.',
  looked: 'J’ai vérifié',
  findingTitle: 'Le remboursement de {amount} a-t-il été payé\u202f?',
  findingText:
    'Votre réponse lève le doute et reste dans l’historique avec votre nom. Regardez d’abord chez votre prestataire de paiement\u202f; un paiement manuel compte aussi.',
  answer: 'Qu’avez-vous trouvé\u202f?',
  choose: 'Choisir une réponse',
  answerMissing: 'Choisissez ce que vous avez trouvé.',
  wasPaid: 'Il a été payé',
  wasNotPaid: 'Il n’a pas été payé',
  note: 'Où l’avez-vous vu\u202f?',
  noteHelp: 'Pour vous et votre équipe. Le client ne le voit pas.',
  noteMissing: 'Écrivez où vous l’avez vu.',
  paidFollows: 'Le retour compte comme remboursé, et le client reçoit l’e-mail qui l’annonce.',
  unpaidTitle: 'Le même montant pourra alors être payé de nouveau',
  unpaidFollows:
    'Si l’argent est malgré tout parti, un nouveau remboursement paierait le client deux fois. Ne choisissez cette réponse que si vous en êtes sûr. Les articles que {platform} compte encore comme remboursés ne peuvent pas l’être d’ici\u00a0: payez le client vous-même pour ceux-là et clôturez le retour.',
  endedTitle: 'Plus rien ne peut être payé d’ici',
  endedFollows:
    'Ce retour est terminé. Si l’argent reste dû, payez-le d’abord dans {platform}, puis revenez et répondez «\u00a0Il a été payé\u00a0».',
  refusedTitle: 'Le remboursement de {amount} a été refusé. L’argent n’a pas bougé.',
  refusedText:
    'Une fois le problème résolu, vous pourrez cliquer de nouveau sur «\u00a0Rembourser\u00a0», ou le régler autrement.',
  payingTitle: 'Remboursement de {amount} en cours',
  unpayableTitle: 'Ce remboursement ne peut pas être envoyé d’ici',
  leftOutTitle: 'Une partie de ce qui est arrivé ne peut pas être remboursée d’ici',
  leftOut: '{quantity, number}\u00a0× {title}\u00a0: {why}',
  payingText:
    'Nous attendons la confirmation de {platform}. Vous n’avez rien à faire\u202f; cette page se met à jour toute seule.',
  failedTitle: 'Un remboursement a échoué après avoir été affiché comme payé',
  failedText:
    'Votre prestataire de paiement a repris le montant de {amount}\u00a0: d’après lui, le client ne l’a pas reçu. Nous ne le renvoyons jamais automatiquement.',
  endedTotal: 'Total de ce retour',
  notPaidHere: 'Il n’a pas été payé d’ici.',
  paidHere: 'Montant remboursé\u00a0: {amount}\u202f; le reste n’a pas été payé d’ici.',
  confirm: 'Enregistrer la réponse',
  notedPaid: 'Noté\u00a0: payé',
  closeUnpaidHint:
    'Si vous avez payé le client autrement, clôturez le retour en indiquant comment. Rien ne sera envoyé d’ici.',
  closeUnpaid: 'Clôturer\u00a0: payé autrement',
  closeUnpaidTitle: 'Clôturer {rma} sans remboursement d’ici\u202f?',
  closeUnpaidText:
    'Faites-le si vous avez déjà payé le client autrement. Ni argent ni e-mail n’est envoyé\u202f; la page du client indique que la boutique a réglé le retour d’une autre manière.',
  closeUnpaidNote: 'Comment a-t-il été réglé\u202f?',
  closeUnpaidMissing: 'Écrivez comment il a été réglé.',
  notedUnpaid: 'Noté\u00a0: non payé',
  byHandTitle: 'Payez {amount} vous-même',
  byHandText:
    'Enregistré dans {platform}. {method} ne permet pas de renvoyer l’argent automatiquement\u00a0: payez vous-même {amount} à {shopper}, puis dites-le-nous.',
  byHandTextUnknown:
    'Enregistré dans {platform}. Le moyen de paiement ne permet pas de renvoyer l’argent automatiquement\u00a0: payez vous-même {amount} à {shopper}, puis dites-le-nous.',
  willPayTitle: 'Vous payez vous-même {amount}',
  willPayText:
    '{method} ne permet pas de renvoyer l’argent automatiquement. «\u00a0Rembourser\u00a0» l’enregistre dans {platform}\u202f; ensuite, vous payez {amount} à {shopper} et nous le dites ici. Le client lit que votre boutique le paie elle-même.',
  willPayTextUnknown:
    'Le moyen de paiement ne permet pas de renvoyer l’argent automatiquement. «\u00a0Rembourser\u00a0» l’enregistre dans {platform}\u202f; ensuite, vous payez {amount} à {shopper} et nous le dites ici. Le client lit que votre boutique le paie elle-même.',
  havePaid: 'J’ai payé',
  havePaidTitle: 'Avez-vous payé {amount} à {shopper}\u202f?',
  havePaidText:
    'Votre réponse reste dans l’historique avec votre nom. Le retour compte comme remboursé, et le client reçoit l’e-mail qui l’annonce.',
  howPaid: 'Comment avez-vous payé\u202f?',
  howPaidHelp:
    'Par exemple «\u00a0Virement du 6 juin\u00a0». Pour vous et votre équipe. Le client ne le voit pas.',
  howPaidMissing: 'Écrivez comment vous avez payé.',
  confirmPaid: 'Confirmer le paiement',
};
