// What does Home say in French?
import type { home as english } from '../en/admin-home.ts';
import type { Translation } from '../words.ts';

export const home: Translation<typeof english> = {
  guide: 'Configurer Aftercare',
  guideProgress: '{done, number} sur {all, number} terminé',
  readShop: 'Importer vos commandes',
  checkPolicy: 'Vérifier vos règles de retour',
  openPolicy: 'Vérifier les règles',
  tryAsShopper: 'Essayer un retour en tant que client',
  done: 'Terminé',
  open: 'À faire',
  importNone: 'Vos commandes ne sont pas encore importées.',
  importExporting:
    'La boutique rassemble ses commandes\u00a0: {found, plural, one {# trouvée} many {# trouvées} other {# trouvées}} pour l’instant. Vous pouvez quitter cette page.',
  importLoading:
    'Commandes importées\u00a0: {saved, number} sur {found, number}. Vous pouvez quitter cette page.',
  importDone:
    '{orders, plural, one {# commande importée, tenue à jour} many {# de commandes importées, tenues à jour} other {# commandes importées, tenues à jour}} désormais.',
  importFailed: 'L’importation de vos commandes s’est arrêtée.',
  importStart: 'Importer les commandes',
  importAgain: 'Réimporter les commandes',
  importGoOn: 'Reprendre l’importation',
  importPause: 'Suspendre',
  importPausing: 'L’importation de vos commandes est suspendue',
  importPaused:
    'Importation suspendue à {saved, number} sur {found, plural, one {# commande} many {# de commandes} other {# commandes}}. Rien n’est perdu\u202f; elle reprendra à cet endroit.',
  importPausedEarly: 'Importation suspendue avant la première commande.',
  importResumed: 'L’importation de vos commandes reprend',
  importStarted: 'L’importation de vos commandes a commencé',
  onlySixtyDaysTitle: 'Seules les commandes des 60 derniers jours sont accessibles',
  onlySixtyDays:
    '{platform} ne laisse pas encore cette application lire les commandes plus anciennes. D’ici là, leur retour n’est pas possible.',
  today: 'Aujourd’hui',
  toDecide: '{n, plural, one {# retour à décider} many {# de retours à décider} other {# retours à décider}}',
  oldest: 'le plus ancien\u00a0: {age}',
  openReturns:
    '{n, plural, one {# retour en route ou à rembourser} many {# de retours en route ou à rembourser} other {# retours en route ou à rembourser}}',
  allDone:
    'Tout est fait. {n, plural, =0 {Aucun retour en attente} one {# retour est en route} many {# de retours sont en route} other {# retours sont en route}}.',
  tasks: 'Intervention requise',
  taskStopped: 'Nous avons essayé de nombreuses fois, puis arrêté. La dernière réponse figure ci-dessus.',
  since: 'signalé {when}',
  openReturn: 'Ouvrir le retour {rma}',
  closeTask: 'Marquer comme fait',
  personPage: 'Télécharger pour lire',
  personFile: 'Télécharger en JSON',
  taskClosed: 'Marqué comme fait.',
  portal: 'Votre page de retour',
  portalText: 'Placez-en le lien dans vos e-mails de commande et sur votre page d’aide.',
};
