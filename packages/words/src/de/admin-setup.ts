// What does the setup guide say in German?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText:
    'Wir entwerfen sie aus dem Text Ihres Shops. Bessern Sie nach, was nicht stimmt, und veröffentlichen Sie sie.',
  policyChecked: 'Version {version, number} ist Ihre. Sie können sie jederzeit ändern.',
  tryText:
    'Spielen Sie den Kunden mit der Kopie einer Ihrer Bestellungen; dann entscheiden, empfangen und erstatten Sie. Keine Mail geht hinaus, kein Geld bewegt sich.',
  tryNow: 'Eine Retoure ausprobieren',
  goOnTrying: 'Test fortsetzen',
  tried: 'Auf Ihrer Rückgabeseite ist schon eine Retoure angefragt worden.',
  switchOn: 'Im Shop einschalten',
  switchOnText:
    'Bringen Sie den Weg zu Ihrer Rückgabeseite auf die Seiten Ihres Shops. Der Link führt dorthin, wo ein Druck genügt.',
  switchOnUnknown:
    'Bringen Sie den Weg zu Ihrer Rückgabeseite auf die Seiten Ihres Shops. Der Link führt dorthin, wo ein Druck genügt; ob es eingeschaltet ist, sehen wir von hier aus nicht.',
  switchOnLink: 'Einschalten',
  lookAgain: 'Noch einmal nachsehen',
  isOn: 'Ihre Kunden finden den Weg auf den Seiten Ihres Shops.',
  hide: 'Diese Anleitung ausblenden',
  hideDone: 'Alles erledigt: Anleitung ausblenden',
  hidden: 'Anleitung ausgeblendet. {progress}.',
  show: 'Anleitung zeigen',
};
