// How are the screens drawn where they stand alone? By a look of our own: Polaris' licence asks for one that differs.
import type { Look } from '../look.ts';
import { Badge } from './badge.tsx';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { ColourField } from './colour-field.tsx';
import { Dialog } from './dialog.tsx';
import { EmptyState } from './empty-state.tsx';
import { ChoiceField, TextField } from './fields.tsx';
import { FileField } from './file-field.tsx';
import { FieldRow, Form, SearchForm } from './form.tsx';
import { Frame } from './frame.tsx';
import { MediaRow, Row, Stack, TwoColumns } from './layout.tsx';
import { Link } from './links.tsx';
import { List } from './list.tsx';
import { Page } from './page.tsx';
import { Paging } from './paging.tsx';
import { Provider } from './provider.tsx';
import { SaveBar } from './save-bar.tsx';
import { Section, Sections } from './section.tsx';
import { Table } from './table.tsx';
import { Tabs } from './tabs.tsx';
import { Muted, Paragraph, Strong, Subheading } from './text.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { ProgressBar, SkeletonCard, SkeletonPage } from './waiting.tsx';

export const ownLook: Look = {
  readSessionToken: null,
  hasActiveBlock: null,
  saveBarPlace: () => 'page',
  Badge,
  Banner,
  Button,
  Card,
  ChoiceField,
  ColourField,
  Dialog,
  EmptyState,
  FieldRow,
  FileField,
  Form,
  Frame,
  Link,
  List,
  MediaRow,
  Muted,
  Page,
  Paging,
  Paragraph,
  ProgressBar,
  Provider,
  Row,
  SaveBar,
  SearchForm,
  Section,
  Sections,
  SkeletonCard,
  SkeletonPage,
  Stack,
  Strong,
  Subheading,
  Table,
  Tabs,
  TextField,
  Thumbnail,
  TwoColumns,
};
