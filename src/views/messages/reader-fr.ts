import type { ReaderMessages } from '../reader-messages.ts';

export const readerFr: ReaderMessages = {
  views: {
    label: 'Afficher le texte',
    cleaned: 'Nettoyé',
    removed: 'Ce qui a été retiré',
    original: 'Original, lignes numérotées',
    removedNote: 'Menus, avis et autres mots qui ne font pas partie de l’article, chacun à sa place avec la raison.',
    originalNote: 'Toute la source dans son ordre : texte, champs et ce qui a été retiré.',
    cut: (lines, reason) => `Retiré, ${lines} : ${reason}`,
  },
  table: 'Tableau',
  sectionLink: 'Lien vers cette section',
  copied: 'Le lien vers cette section a été copié.',
  settings: {
    label: 'Réglages de lecture',
    scheme: 'Couleurs',
    schemes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    size: 'Taille du texte',
    sizes: { small: 'Petite', normal: 'Normale', large: 'Grande' },
    measure: 'Longueur des lignes',
    measures: { narrow: 'Étroite', normal: 'Normale', wide: 'Large' },
    shortcuts: 'Raccourcis à une touche',
    keys: [
      ['/', 'Rechercher'],
      ['n', 'Mot marqué suivant'],
      ['p', 'Mot marqué précédent'],
    ],
  },
};
