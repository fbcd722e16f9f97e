// What does the policy page say in French?
import type { policy as english } from '../en/admin-policy.ts';
import type { Translation } from '../words.ts';

export const policy: Translation<typeof english> = {
  title: 'Règles de retour',
  subtitle: 'Version {version, number}, publiée par {by} le {when}',
  publish: 'Publier',
  discard: 'Ignorer',
  published: 'Règles publiées',
  unpublished: 'Modifications non publiées',
  leave: {
    question: 'Quitter sans publier\u202f?',
    text: 'Vos modifications seront perdues.',
    leaveLabel: 'Quitter',
    stayLabel: 'Rester ici',
  },
  appliesNext:
    'Une nouvelle version s’applique aux commandes passées à partir de maintenant. Les commandes antérieures gardent la version de leur jour.',
  conflictTitle: 'Quelqu’un a publié une autre version entre-temps',
  conflictText:
    'Vos modifications sont toujours dans le formulaire, non publiées. Chargez la nouvelle version pour repartir d’elle\u202f; vos modifications seront alors perdues.',
  loadNew: 'Charger la nouvelle version',
  refusedTitle: 'Les règles n’ont pas été publiées',
  errorsTitle: 'Vérifiez votre saisie',
  errorsText: 'Corrigez les champs signalés ci-dessous, puis publiez de nouveau.',
  window: 'Délai',
  days: 'Délai de retour en jours',
  countedFrom: 'À compter',
  countedFromOptions: {
    ORDER: 'de la commande',
    FULFILLMENT: 'de l’expédition',
    DELIVERY: 'de la livraison',
    LAST_DELIVERY: 'de la dernière livraison',
  },
  daysHelp: {
    ORDER: 'Le jour de la commande ne compte pas.',
    FULFILLMENT: 'Chaque colis a son propre délai. Le jour de l’expédition ne compte pas.',
    DELIVERY: 'Chaque colis a son propre délai. Le jour de la livraison ne compte pas.',
    LAST_DELIVERY:
      'Tous les colis d’une commande ont le même délai, à compter de la livraison du dernier. Ce jour-là ne compte pas.',
  },
  assumed: 'Jours jusqu’à la livraison, si aucun transporteur ne l’indique',
  assumedHelp:
    'À compter de l’expédition. Le dernier jour de retour et le jour promis pour le remboursement en dépendent.',
  assumedHelpOfOthers:
    'À compter de l’expédition. Le dernier jour de retour n’en dépend pas, seulement le jour promis pour le remboursement.',
  daySuffix: 'jours',
  what: 'Articles',
  finalSale: 'Balise des produits ni repris ni échangés',
  finalSaleHelp:
    'Un produit qui portait cette balise dans {platform} au moment de la vente ne peut pas être retourné. Vide\u00a0: tout peut l’être.',
  finalSaleOfCategories: 'Étiquette ou catégorie des produits ni repris ni échangés',
  finalSaleHelpOfCategories:
    'Un produit qui portait cette étiquette, ou figurait dans une catégorie de ce nom, dans {platform} au moment de la vente ne peut pas être retourné. Vide\u00a0: tout peut l’être.',
  fees: 'Frais',
  restocking: 'Frais de restockage',
  restockingHelp:
    'Retenus sur chaque ligne retournée, en pourcentage de ce que le client a payé. 0\u00a0: aucuns frais.',
  whoPays: 'Qui paie le retour',
  whoPaysOptions: {
    FreeReturn: 'La boutique\u00a0: retour gratuit',
    ReturnFeesCustomerResponsibility: 'Le client\u00a0: paie le transporteur',
    ReturnShippingFees: 'Le client\u00a0: retenu sur le remboursement',
  },
  parcel: 'Frais de retour',
  parcelHelp: 'Retenus une fois par retour.',
  approval: 'Acceptation',
  autoApprove: 'Accepter automatiquement en dessous de',
  autoApproveHelp:
    'Un retour de valeur inférieure est accepté aussitôt, sauf si une règle demande votre avis. 0\u00a0: jamais.',
  promises: 'Engagements',
  promisesText: 'Le client lit ces délais sous forme de dates. Un jour dépassé est signalé comme en retard.',
  answerWithin: 'Vous répondez à une demande sous',
  answerWithinHelp: 'À compter de la demande.',
  sendWithin: 'Le client envoie le colis sous',
  sendWithinHelp: 'À compter de l’acceptation.',
  refundWithin: 'Vous remboursez sous',
  refundWithinHelp: 'À compter du jour où les articles vous sont parvenus.',
  sending: 'Comment renvoyer',
  address: 'Adresse de retour',
  addressHelp: 'Où vont les articles. Montrée au client avec l’acceptation.',
  instructions: 'Consignes',
  instructionsHelp: 'Comment emballer et envoyer. Montrées au client avec l’acceptation.',
  versions: 'Versions',
  version: 'Version {n, number}',
  current: 'Actuelle',
  publishedOn: '{by}, {when}',
  wholeNumber: 'Saisissez un nombre entier de {low, number} à {high, number}.',
  percent: 'Saisissez un nombre de 0 à 100 avec deux décimales au plus, par exemple 12,5.',
  amount: 'Saisissez un montant de 0 ou plus, par exemple {example}.',
  tooLong: 'Limitez-vous à {most, number} caractères.',
};
