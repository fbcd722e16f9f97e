// What does the setup guide say in German?
import type { setup as english } from '../en/admin-setup.ts';
import type { Translation } from '../words.ts';

export const setup: Translation<typeof english> = {
  policyText:
    'Wir entwerfen die Regeln aus dem Text Ihres Shops. Korrigieren Sie, was nicht stimmt, und veröffentlichen Sie sie.',
  policyChecked: 'Version {version, number} stammt von Ihnen. Sie können die Regeln jederzeit ändern.',
  tryText:
    'Schlüpfen Sie mit der Kopie einer Ihrer Bestellungen in die Rolle des Kunden; danach entscheiden Sie, erfassen den Wareneingang und erstatten. Keine E-Mail geht hinaus, kein Geld fließt.',
  tryNow: 'Eine Rückgabe ausprobieren',
  goOnTrying: 'Test fortsetzen',
  tried: 'Auf Ihrer Rückgabeseite ist schon eine Rückgabe angefragt worden.',
  switchOn: 'Im Shop einschalten',
  switchOnText:
    'Verlinken Sie Ihre Rückgabeseite auf den Seiten Ihres Shops. Von hier kommen Sie dorthin, wo ein Klick genügt.',
  switchOnUnknown:
    'Verlinken Sie Ihre Rückgabeseite auf den Seiten Ihres Shops. Von hier kommen Sie dorthin, wo ein Klick genügt; ob es schon eingeschaltet ist, sehen wir nicht.',
  switchOnLink: 'Einschalten',
  lookAgain: 'Noch einmal nachsehen',
  isOn: 'Ihre Kunden finden die Rückgabeseite auf den Seiten Ihres Shops.',
  hide: 'Diese Anleitung ausblenden',
  hideDone: 'Alles erledigt: Anleitung ausblenden',
  hidden: 'Anleitung ausgeblendet. {progress}.',
  show: 'Anleitung zeigen',
};
