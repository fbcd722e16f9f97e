// How are the screens drawn within Shopify's admin? With Polaris, as merchants know it.
import type { Look } from '../look.ts';
import { frameHasSaveBar, hasActiveBlock, readSessionToken } from './app-bridge.ts';
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
import { loadPolarisWords } from './polaris-words.ts';
import { type PolarisWords, withWords } from './provider.tsx';
import { SaveBar } from './save-bar.tsx';
import { Section, Sections } from './section.tsx';
import { Table } from './table.tsx';
import { Tabs } from './tabs.tsx';
import { Muted, Paragraph, Strong, Subheading } from './text.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { ProgressBar, SkeletonCard, SkeletonPage } from './waiting.tsx';

/** What Polaris says by itself is in the reader's language too. */
export async function loadPolarisLook(locale: string): Promise<Look> {
  return drawWith(await loadPolarisWords(locale));
}

const drawWith = (words: PolarisWords): Look => ({
  readSessionToken,
  hasActiveBlock,
  saveBarPlace: () => (frameHasSaveBar() ? 'frame' : 'none'),
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
  Provider: withWords(words),
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
});
