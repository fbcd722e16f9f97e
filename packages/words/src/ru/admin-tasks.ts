// What is asked of a person, in Russian? One sentence for every kind of task there is.
import type { taskHints as englishHints, taskKinds as englishKinds } from '../en/admin-tasks.ts';
import type { Translation } from '../words.ts';

export const taskKinds: Translation<typeof englishKinds> = {
  'money-in-doubt': 'Мы не знаем, выплачен ли возврат денег',
  'refund-to-pay': 'Возврат денег нужно выплатить вручную',
  'refund-vanished': 'Возврат денег удалён в магазине',
  'refund-failed-later': 'Возврат денег не прошёл, хотя значился выплаченным',
  'refund-refused': 'В возврате денег отказано, ничего не выплачено',
  'refunded-outside': 'За товары возврата деньги уже вернули в {platform}',
  'notice-not-sent': 'Не удалось отправить письмо',
  'nobody-to-tell': 'В заказе нет адреса почты',
  'import-failed': 'Чтение заказов прервалось',
  'order-not-saved': 'Не удалось прочитать заказ',
  'privacy-request': 'Кто-то просит показать или удалить его данные',
  'return-conflict': 'Возврат отличается от того, что в {platform}',
  'return-not-adopted': 'Не удалось перенять возврат, созданный в {platform}',
  'return-refused-by-platform': 'В {platform} отклонено изменение возврата',
  'job:move-money': 'Возврат денег застрял в пути',
  'job:push-return': 'Не удалось записать возврат в {platform}',
  'job:sync-order': 'Не удалось прочитать заказ',
  'job:notify': 'Не удалось отправить письмо',
  'job:open-door': 'Не удалось отправить покупателю запрошенный код',
  'job:open-staff-door': 'Не удалось подготовить письмо со ссылкой для входа',
  'job:note-sequence': 'Не удалось учесть уведомление от вашего магазина',
  'job:import-orders': 'Чтение заказов прервалось',
  'job:reconcile': 'Не удалось сверить заказы с теми, что в {platform}',
  'job:refresh-token': 'Не удалось продлить доступ в {platform}',
  'job:ensure-webhooks': 'Не удалось включить в {platform} уведомления об изменениях',
  'job:read-shop': 'Не удалось прочитать данные магазина',
  'job:leave-shop': 'Не удалось отметить удаление приложения',
  'job:note-privacy-request': 'Не удалось отметить запрос о чьих-то данных',
  'job:forget-old': 'Не удалось удалить старые коды',
};

export const taskHints: Translation<typeof englishHints> = {
  'refund-to-pay':
    'Откройте возврат: там сказано, кому и сколько выплатить. После выплаты подтвердите её там же.',
  'refund-vanished':
    'Здесь он остаётся выплаченным, и мы ничего не платим дважды. Удаление не вернуло деньги: если вы не уверены, проверьте у платёжного провайдера.',
  'notice-not-sent':
    'Письмо могло не дойти. Если вы не уверены, напишите получателю сами, затем отметьте это как сделанное.',
  'nobody-to-tell': 'Сообщите покупателю сами, затем отметьте это как сделанное.',
  'return-refused-by-platform':
    'Мы попробуем снова, когда возврат изменится. До этого вы можете внести изменение в {platform} сами.',
  'job:move-money': 'Откройте возврат: там видно, на каком этапе деньги.',
  'job:push-return': 'Мы попробуем снова сами. Вы тоже можете внести изменение в {platform}.',
  'job:sync-order': 'Мы прочитаем заказ снова, как только он изменится в {platform}.',
  'job:notify':
    'Письмо могло не дойти. Если вы не уверены, напишите получателю сами, затем отметьте это как сделанное.',
  'job:open-door': 'Если покупатель вам напишет, попросите его попробовать снова.',
  'job:open-staff-door':
    'Кому нужна ссылка, тот может запросить другую или открыть Aftercare из панели управления магазина.',
  'job:note-sequence': 'Ничего не потеряно: мы сами сверяем заказы с теми, что в {platform}.',
  'job:import-orders': 'Нажмите ниже «Читать дальше».',
  'job:reconcile':
    'Мы сверим их снова сами. Если доступа в {platform} у нас больше нет, подключите магазин заново.',
  'job:refresh-token': 'Мы попробуем снова в течение часа.',
  'job:ensure-webhooks':
    'Мы попробуем снова в течение часа. Если доступа в {platform} у нас больше нет, подключите магазин заново.',
  'job:note-privacy-request': 'Поищите этот запрос в письмах, которые вам присылает {platform}.',
  'job:forget-old': 'Мы попробуем снова в течение часа.',
};
