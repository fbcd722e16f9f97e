// What must a merchant be told who makes keys for us in their shop's own admin? In the words of its screens.

interface KeyPart {
  readonly label: string;
  /** What every such part begins with. */
  readonly begins: string;
}

export interface KeyGuide {
  /** "Settings, Advanced, REST API" */
  readonly where: string;
  readonly key: KeyPart;
  readonly secret: KeyPart;
}
