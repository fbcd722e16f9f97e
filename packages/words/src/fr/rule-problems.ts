// Why can a rule of the policy not be published, and what mends it, in French? Screens and server say the same.

export const ruleProblems = {
  NO_OUTCOME:
    'Cette règle ne dit encore rien. Choisissez une réponse, ou indiquez le délai, les frais ou qui paie le retour.',
  DAYS_TOO_LATE:
    'Le dernier jour est annoncé avant le choix du motif et des articles. Une règle qui fixe un délai ne peut donc dépendre ni du motif ni de la valeur du retour\u202f: laissez l’un des deux vide.',
  NO_WORTH_FITS:
    'Aucun retour ne peut avoir cette valeur. Saisissez ici plus que dans le champ précédent, ou laissez l’un des deux vide.',
  MESSAGE_UNHEARD:
    'Le client ne lit un message que si la réponse est que le retour n’est pas possible. Choisissez cette réponse ou laissez le message vide.',
};
