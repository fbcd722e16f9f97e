// What does Home say in Russian?
import type { home as english } from '../en/admin-home.ts';
import type { Translation } from '../words.ts';

export const home: Translation<typeof english> = {
  guide: 'Настройте Aftercare',
  guideProgress: 'Готово {done, number} из {all, number}',
  readShop: 'Импортировать заказы',
  checkPolicy: 'Проверить правила',
  openPolicy: 'Проверить правила',
  tryAsShopper: 'Попробовать возврат в роли покупателя',
  done: 'Готово',
  open: 'Осталось',
  importNone: 'Заказы ещё не импортированы.',
  importExporting:
    'Магазин собирает заказы: пока найдено {found, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}. Эту страницу можно закрыть.',
  importLoading:
    'Импортировано {saved, number} из {found, plural, one {# заказа} few {# заказов} many {# заказов} other {# заказа}}. Эту страницу можно закрыть.',
  importDone:
    'Здесь {orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}; теперь данные всегда будут актуальны.',
  importFailed: 'Импорт заказов прервался.',
  importStart: 'Импортировать заказы',
  importAgain: 'Импортировать заказы заново',
  importGoOn: 'Продолжить импорт',
  importPause: 'Приостановить',
  importPausing: 'Импорт заказов приостановлен',
  importPaused:
    'Приостановлено на {saved, number} из {found, plural, one {# заказа} few {# заказов} many {# заказов} other {# заказа}}. Ничего не потеряно; продолжим с этого места.',
  importPausedEarly: 'Приостановлено до импорта первого заказа.',
  importResumed: 'Импорт заказов продолжается',
  importStarted: 'Импорт заказов начался',
  onlySixtyDaysTitle: 'Можно импортировать только заказы за последние 60 дней',
  onlySixtyDays:
    'В {platform} у этого приложения пока нет доступа к более старым заказам. Пока его нет, возврат таких заказов невозможен.',
  today: 'Сегодня',
  toDecide:
    '{n, plural, one {# возврат ждёт решения} few {# возврата ждут решения} many {# возвратов ждут решения} other {# возврата ждут решения}}',
  oldest: 'самая старая заявка: {age}',
  openReturns:
    '{n, plural, one {# возврат в пути или к выплате} few {# возврата в пути или к выплате} many {# возвратов в пути или к выплате} other {# возврата в пути или к выплате}}',
  allDone:
    'Всё сделано. {n, plural, =0 {Ни один возврат не ждёт} one {# возврат в пути} few {# возврата в пути} many {# возвратов в пути} other {# возврата в пути}}.',
  tasks: 'Требует внимания',
  taskStopped: 'После многих попыток мы остановились. Последний ответ показан выше.',
  since: 'появилось {when}',
  openReturn: 'Открыть возврат {rma}',
  closeTask: 'Отметить как сделанное',
  personPage: 'Скачать для чтения',
  personFile: 'Скачать как JSON',
  taskClosed: 'Отмечено как сделанное.',
  portal: 'Ваша страница возвратов',
  portalText: 'Добавьте ссылку на неё в письма о заказе и на страницу помощи.',
};
