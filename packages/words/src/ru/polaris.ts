// What do the parts of Polaris that we use say in Russian? They speak no Russian themselves. Braces are theirs.

export const polaris = {
  Polaris: {
    ActionMenu: {
      Actions: { moreActions: 'Другие действия' },
      RollupActions: { rollupButton: 'Показать действия' },
    },
    ActionList: {
      SearchField: { clearButtonLabel: 'Очистить', search: 'Поиск', placeholder: 'Поиск действий' },
    },
    Badge: {
      PROGRESS_LABELS: {
        incomplete: 'Не завершено',
        partiallyComplete: 'Завершено частично',
        complete: 'Завершено',
      },
      TONE_LABELS: {
        info: 'Сведения',
        success: 'Успешно',
        warning: 'Предупреждение',
        critical: 'Важно',
        attention: 'Внимание',
        new: 'Новое',
        readOnly: 'Только чтение',
        enabled: 'Включено',
      },
      progressAndTone: '{toneLabel} {progressLabel}',
    },
    Banner: { dismissButton: 'Закрыть уведомление' },
    Button: { spinnerAccessibilityLabel: 'Загрузка' },
    Common: {
      checkbox: 'флажок',
      undo: 'Вернуть как было',
      cancel: 'Отмена',
      clear: 'Очистить',
      close: 'Закрыть',
      submit: 'Отправить',
      more: 'Ещё',
    },
    IndexProvider: {
      defaultItemSingular: 'Запись',
      defaultItemPlural: 'Записи',
      allItemsSelected: 'Выбраны все: {itemsLength}+ ({resourceNamePlural})',
      selected: 'Выбрано: {selectedItemsCount}',
      a11yCheckboxDeselectAllSingle: 'Снять выбор: {resourceNameSingular}',
      a11yCheckboxSelectAllSingle: 'Выбрать: {resourceNameSingular}',
      a11yCheckboxDeselectAllMultiple: 'Снять выбор со всех: {itemsLength} ({resourceNamePlural})',
      a11yCheckboxSelectAllMultiple: 'Выбрать все: {itemsLength} ({resourceNamePlural})',
    },
    IndexTable: {
      emptySearchTitle: 'Ничего не найдено ({resourceNamePlural})',
      emptySearchDescription: 'Измените фильтры или слова для поиска',
      onboardingBadgeText: 'Новое',
      resourceLoadingAccessibilityLabel: 'Загрузка ({resourceNamePlural})…',
      selectAllLabel: 'Выбрать все ({resourceNamePlural})',
      selected: 'Выбрано: {selectedItemsCount}',
      undo: 'Вернуть как было',
      selectAllItems: 'Выбрать все: {itemsLength}+ ({resourceNamePlural})',
      selectItem: 'Выбрать: {resourceName}',
      selectButtonText: 'Выбрать',
      sortAccessibilityLabel: 'сортировать {direction}',
    },
    Loading: { label: 'Страница загружается' },
    Modal: { iFrameTitle: 'содержимое' },
    Page: {
      Header: {
        rollupActionsLabel: 'Действия: {title}',
        pageReadyAccessibilityLabel: '{title}. Страница готова',
      },
    },
    Pagination: { previous: 'Назад', next: 'Вперёд', pagination: 'Страницы' },
    SkeletonPage: { loadingLabel: 'Страница загружается' },
    Tabs: { toggleTabsLabel: 'Другие вкладки' },
    TextField: {
      characterCount: 'Символов: {count}',
      characterCountWithMaxLength: 'Символов: {count} из {limit}',
    },
    TooltipOverlay: { accessibilityLabel: 'Подсказка: {label}' },
  },
} as const;
