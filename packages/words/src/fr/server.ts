// What does the server say in French: why it said no, what to mend, what happened to a return?
import type { server as english } from '../en/server.ts';
import type { Translation } from '../words.ts';
import { standstillProblems } from './admin-standstills.ts';
import { details } from './details.ts';
import { mailNames } from './mail-names.ts';
import { mailProblems, mailTroubles } from './returned-mail.ts';
import { rights } from './rights.ts';
import { ruleProblems } from './rule-problems.ts';
import { senderInput, senderProblems } from './sender.ts';
import { logo } from './server-logo.ts';

export const server: Translation<typeof english> = {
  /** What is sent back in a test where the shop has sold nothing yet. */
  test: { item: 'Article de test' },
  problems: {
    ...mailProblems,
    ...standstillProblems,
    ...senderProblems,
    notFound: 'Introuvable',
    notFoundWhy: 'Il n’y a rien ici, ou vous n’y avez pas accès.',
    quicker: 'Quelqu’un vous a devancé',
    quickerReturn: 'Ce retour a changé depuis que vous l’avez ouvert. Voici où il en est.',
    quickerPolicy:
      'Une autre version a été publiée depuis que vous avez ouvert cette page. Rechargez-la pour la voir.',
    quickerOpening:
      'Ce que le client reçoit a changé depuis que vous avez ouvert cette page. Voici où il en est.',
    refused: 'Ce n’est pas possible',
    input: 'Vérifiez votre saisie',
    notFromHere: 'Pas depuis cet endroit',
    notFromHereWhy: 'Seuls les écrans d’Aftercare peuvent modifier cela.',
    notSignedIn: 'Non connecté',
    notSignedInWhy: 'Ouvrez Aftercare depuis l’administration de votre boutique.',
    notConnected: 'Cette boutique n’est pas connectée.',
    silent: 'La boutique ne répond pas',
    silentWhy:
      'La plateforme de votre boutique ne nous répond pas, ou refuse. Veuillez réessayer dans une minute.',
    tooLarge: 'Trop volumineux',
    tooLargeWhy: 'C’est plus que ce que nous pouvons recevoir en une fois.',
    unreadable: 'Demande illisible',
    unreadableWhy: 'Nous n’avons pas pu lire ce qui a été envoyé.',
    broken: 'Une erreur s’est produite chez nous',
    brokenWhy: 'Elle a été notée. Veuillez réessayer dans une minute.',
    whichShop: 'Quelle boutique\u202f?',
    whichShopWhy: 'Ouvrez cette adresse sous la forme /auth?shop=your-shop.myshopify.com',
    unchecked: 'Cette installation n’a pas pu être vérifiée',
    uncheckedWhy: 'Recommencez depuis la page de l’application dans votre administration.',
    unexpected: 'Inattendu',
    unexpectedWhy: 'Personne n’attend ces clés, ou elles ne conviennent pas.',
    notCustomer: 'Non connecté',
    notCustomerWhy: 'C’est réservé aux clients connectés d’une boutique.',
    noOrderWhy: 'Vous n’avez pas de commande correspondante.',
    unsigned: 'Non signé',
    unsignedWhy: 'Ces pages sont réservées au site d’une boutique connectée.',
  },
  input: {
    ...senderInput,
    missing: 'Cette information manque.',
    unknown: 'Ce n’est pas ce qui est demandé ici.',
    surplus: 'Ce n’est pas demandé ici.',
    nothing: 'Rien n’est demandé ici. N’envoyez aucun contenu.',
    unreadable: 'Certains caractères sont illisibles.',
    kinds: {
      int: 'Saisissez un nombre entier.',
      number: 'Saisissez un nombre.',
      string: 'Saisissez du texte.',
      boolean: 'Indiquez vrai ou faux.',
      array: 'Envoyez une liste.',
      object: 'Envoyez des champs nommés.',
    },
    oneOf: 'Choisissez l’une de ces valeurs\u00a0: {list}.',
    empty: 'Remplissez ce champ.',
    leastCharacters:
      'Saisissez au moins {least, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
    leastItems: 'Envoyez-en au moins {least, number}.',
    leastNumber: 'Saisissez un nombre supérieur ou égal à {least, number}.',
    mostCharacters:
      'Limitez-vous à {most, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
    mostItems: 'N’en envoyez pas plus de {most, number} à la fois.',
    mostNumber: 'Saisissez un nombre inférieur ou égal à {most, number}.',
    OTHER_CURRENCY: 'Les montants des règles de retour sont en {currency}, la devise de la boutique.',
    BELOW_ZERO: 'La valeur ne peut pas être négative.',
    TOO_MUCH: 'La valeur ne peut pas dépasser {most}. Y a-t-il un chiffre de trop\u202f?',
    rules: ruleProblems,
  },
  history: {
    shopper: 'Le client',
    shopperThere: 'Le client, sur les pages de la boutique',
    rule: 'Une règle',
    ruleApproved: 'Vos règles de retour\u00a0: acceptation automatique',
    ruleEverythingPaid: 'Aftercare, car tout est payé',
    platform: 'L’administration de la boutique',
    requested: 'Retour demandé',
    requestedForReview: 'Retour demandé\u202f; à examiner\u00a0: {why}',
    opened: 'Retour créé pour le client',
    openedAgainst: 'Retour créé pour le client\u202f; vos règles de retour s’y opposaient\u00a0: {why}',
    approved: 'Retour accepté',
    approvedWhy: 'Retour accepté malgré les règles\u00a0: «\u00a0{note}\u00a0»',
    declined: 'Retour refusé',
    declinedWhy: 'Retour refusé\u00a0: {why}',
    canceled: 'Retour annulé',
    received: 'Arrivé\u00a0: {list}',
    receivedPart: '{quantity, number}\u00a0× {condition}',
    conditions: {
      RESTOCKED: 'remis en stock',
      PROCESSING_REQUIRED: 'à traiter',
      NOT_RESTOCKED: 'non remis en stock',
      MISSING: 'manquant',
    },
    refundDecided: 'Remboursement de {amount} décidé',
    nothingDecided: 'Terminé, car rien n’est dû',
    refunded: 'Remboursement de {amount} effectué',
    nothingRefunded: 'Terminé\u202f; rien n’était dû',
    foundPaid: 'Vérifié, {amount} bien payé\u00a0: «\u00a0{note}\u00a0»',
    foundUnpaid:
      'Vérifié, le remboursement n’a pas été payé\u202f; il peut être renvoyé\u00a0: «\u00a0{note}\u00a0»',
    foundUnpaidByHand:
      'Vérifié, le remboursement n’a pas été payé\u202f; l’administration de la boutique compte pourtant ses articles comme remboursés, il est donc payé manuellement\u00a0: «\u00a0{note}\u00a0»',
    refused: 'Le remboursement a été refusé, l’argent n’a pas bougé\u00a0: {why}',
    doubtful: 'Nous ne savons pas si la plateforme a payé\u00a0: {why}',
    booked: 'Enregistré dans la boutique\u202f; l’argent lui-même doit être envoyé manuellement',
    failed: 'Le remboursement n’est pas arrivé\u00a0: {why}',
    refundedElsewhere:
      '{units, plural, one {# unité remboursée} many {# d’unités remboursées} other {# unités remboursées}} depuis l’administration de la boutique',
    closed: 'Retour {rma} clôturé',
    closedPaid: 'Retour {rma} clôturé, payé autrement\u00a0: «\u00a0{note}\u00a0»',
    reopened: 'Retour {rma} rouvert',
    refundNamed: 'Remboursement {id}',
    lostItem: 'Un article qui n’est plus dans la commande',
  },
  rights,
  mails: mailNames,
  logo,
  details,
  mailNamed: '«\u00a0{name}\u00a0»',
  whys: {
    ...mailTroubles,
    PUT_INTO_STOCK: 'à remettre en stock',
    LOOK_WHETHER_STOCKED:
      'vérifiez si ces articles ont été remis en stock, et remettez ceux qui ne l’ont pas été',
    LOST_ITEM: 'un article qui n’est plus dans la commande',
    DATA_REQUEST: 'Demande',
    ORDERS_NAMED: 'Commandes citées\u00a0:',
    ANSWER_BY: 'Réponse à donner au plus tard le',
    STOPPED_SENDING: 'L’envoi a été interrompu\u00a0: l’e-mail est peut-être arrivé, ou non.',
  },
};
