// What do the parts of Polaris that we use say in Arabic? They speak no Arabic themselves. Braces are theirs.

export const polaris = {
  Polaris: {
    ActionMenu: {
      Actions: { moreActions: 'إجراءات أخرى' },
      RollupActions: { rollupButton: 'عرض الإجراءات' },
    },
    ActionList: {
      SearchField: { clearButtonLabel: 'مسح', search: 'بحث', placeholder: 'البحث في الإجراءات' },
    },
    Badge: {
      PROGRESS_LABELS: {
        incomplete: 'غير مكتمل',
        partiallyComplete: 'مكتمل جزئيًا',
        complete: 'مكتمل',
      },
      TONE_LABELS: {
        info: 'معلومة',
        success: 'نجاح',
        warning: 'تحذير',
        critical: 'مهم جدًا',
        attention: 'تنبيه',
        new: 'جديد',
        readOnly: 'للقراءة فقط',
        enabled: 'مفعّل',
      },
      progressAndTone: '{toneLabel} {progressLabel}',
    },
    Banner: { dismissButton: 'إغلاق الإشعار' },
    Button: { spinnerAccessibilityLabel: 'جارٍ التحميل' },
    Common: {
      checkbox: 'مربع اختيار',
      undo: 'تراجع',
      cancel: 'إلغاء',
      clear: 'مسح',
      close: 'إغلاق',
      submit: 'إرسال',
      more: 'المزيد',
    },
    IndexProvider: {
      defaultItemSingular: 'عنصر',
      defaultItemPlural: 'عناصر',
      allItemsSelected: 'تم تحديد الكل: {itemsLength}+ ({resourceNamePlural})',
      selected: 'المحدد: {selectedItemsCount}',
      a11yCheckboxDeselectAllSingle: 'إلغاء تحديد {resourceNameSingular}',
      a11yCheckboxSelectAllSingle: 'تحديد {resourceNameSingular}',
      a11yCheckboxDeselectAllMultiple: 'إلغاء تحديد الكل: {itemsLength} ({resourceNamePlural})',
      a11yCheckboxSelectAllMultiple: 'تحديد الكل: {itemsLength} ({resourceNamePlural})',
    },
    IndexTable: {
      emptySearchTitle: 'لا توجد نتائج ({resourceNamePlural})',
      emptySearchDescription: 'جرّب تغيير عوامل التصفية أو كلمات البحث',
      onboardingBadgeText: 'جديد',
      resourceLoadingAccessibilityLabel: 'جارٍ التحميل ({resourceNamePlural})…',
      selectAllLabel: 'تحديد الكل ({resourceNamePlural})',
      selected: 'المحدد: {selectedItemsCount}',
      undo: 'تراجع',
      selectAllItems: 'تحديد الكل: {itemsLength}+ ({resourceNamePlural})',
      selectItem: 'تحديد {resourceName}',
      selectButtonText: 'تحديد',
      sortAccessibilityLabel: 'ترتيب {direction}',
    },
    Loading: { label: 'جارٍ تحميل الصفحة' },
    Modal: { iFrameTitle: 'المحتوى' },
    Page: {
      Header: {
        rollupActionsLabel: 'إجراءات: {title}',
        pageReadyAccessibilityLabel: '{title}. الصفحة جاهزة',
      },
    },
    Pagination: { previous: 'السابق', next: 'التالي', pagination: 'الصفحات' },
    SkeletonPage: { loadingLabel: 'جارٍ تحميل الصفحة' },
    Tabs: { toggleTabsLabel: 'علامات تبويب أخرى' },
    TextField: {
      characterCount: 'عدد الأحرف: {count}',
      characterCountWithMaxLength: 'عدد الأحرف: {count} من {limit}',
    },
    TooltipOverlay: { accessibilityLabel: 'تلميح: {label}' },
  },
} as const;
