// Which drawing of the screens is in use: the one of the admin around us, or our own?
import { createContext, type ReactNode, useContext } from 'react';
import type { BadgeProps } from './badge.tsx';
import type { BannerProps } from './banner.tsx';
import type { ButtonProps } from './button.tsx';
import type { CardProps } from './card.tsx';
import type { ColourFieldProps } from './colour-field.tsx';
import type { DialogProps } from './dialog.tsx';
import type { EmptyStateProps } from './empty-state.tsx';
import type { ChoiceFieldProps, TextFieldProps } from './fields.tsx';
import type { FileFieldProps } from './file-field.tsx';
import type { FormProps, SearchFormProps } from './form.tsx';
import type { FrameProps } from './frame.tsx';
import type { MediaRowProps, RowProps, StackProps, TwoColumnsProps } from './layout.tsx';
import type { LinkProps } from './links.tsx';
import type { ListProps } from './list.tsx';
import type { PageProps } from './page.tsx';
import type { PagingProps } from './paging.tsx';
import type { SaveBarPlace, SaveBarProps } from './save-bar.tsx';
import type { SectionProps } from './section.tsx';
import type { TableProps } from './table.tsx';
import type { TabsProps } from './tabs.tsx';
import type { ParagraphProps, TextProps } from './text.tsx';
import type { ProgressBarProps } from './waiting.tsx';

interface Children {
  readonly children: ReactNode;
}

/** Everything the screens are drawn with. */
export interface Look {
  /** A fresh session token of the frame around us; null: there is no frame, our cookie proves who asks. */
  readonly readSessionToken: (() => Promise<string>) | null;
  /** Whether one of our blocks is on in the shop's theme, as the admin around us says; null: it can't say. */
  readonly hasActiveBlock: (() => Promise<boolean | null>) | null;
  saveBarPlace(): SaveBarPlace;
  Badge(props: BadgeProps): ReactNode;
  Banner(props: BannerProps): ReactNode;
  Button(props: ButtonProps): ReactNode;
  Card(props: CardProps): ReactNode;
  ChoiceField<V extends string>(props: ChoiceFieldProps<V>): ReactNode;
  ColourField(props: ColourFieldProps): ReactNode;
  Dialog(props: DialogProps): ReactNode;
  EmptyState(props: EmptyStateProps): ReactNode;
  FieldRow(props: Children): ReactNode;
  FileField(props: FileFieldProps): ReactNode;
  Form(props: FormProps): ReactNode;
  Frame(props: FrameProps): ReactNode;
  Link(props: LinkProps): ReactNode;
  List(props: ListProps): ReactNode;
  MediaRow(props: MediaRowProps): ReactNode;
  Muted(props: TextProps): ReactNode;
  Page(props: PageProps): ReactNode;
  Paging(props: PagingProps): ReactNode;
  Paragraph(props: ParagraphProps): ReactNode;
  ProgressBar(props: ProgressBarProps): ReactNode;
  Provider(props: Children): ReactNode;
  Row(props: RowProps): ReactNode;
  SaveBar(props: SaveBarProps): ReactNode;
  SearchForm(props: SearchFormProps): ReactNode;
  Section(props: SectionProps): ReactNode;
  Sections(props: Children): ReactNode;
  SkeletonCard(props: { readonly lines: number }): ReactNode;
  SkeletonPage(props: { readonly label: string }): ReactNode;
  Stack(props: StackProps): ReactNode;
  Strong(props: TextProps): ReactNode;
  Subheading(props: TextProps): ReactNode;
  Table<T>(props: TableProps<T>): ReactNode;
  Tabs<V extends string>(props: TabsProps<V>): ReactNode;
  TextField(props: TextFieldProps): ReactNode;
  Thumbnail(props: { readonly url: string }): ReactNode;
  TwoColumns(props: TwoColumnsProps): ReactNode;
}

const LookContext = createContext<Look | null>(null);

export const LookProvider = LookContext.Provider;

/** What to draw with. */
export function useLook(): Look {
  const look = useContext(LookContext);
  if (look === null) throw new Error('useLook stands outside LookProvider');
  return look;
}
