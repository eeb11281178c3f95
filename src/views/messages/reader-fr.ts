import type { ReaderMessages } from '../reader-messages.ts';

export const readerFr: ReaderMessages = {
  views: {
    label: 'Affichage du texte',
    cleaned: 'Texte épuré',
    removed: 'Ce qui a été retiré',
    original: 'Original, lignes numérotées',
    removedNote: 'Menus, avis et autres textes qui ne font pas partie de l’article, chacun à sa place avec la raison.',
    originalNote: 'Toute la source dans son ordre : texte, champs et ce qui a été retiré.',
    cut: (lines, reason) => `Retiré, ${lines} : ${reason}`,
  },
  references: 'Fichier de référence',
  table: 'Tableau',
  sectionLink: 'Lien vers cette section',
  copied: 'Le lien vers cette section a été copié.',
  settings: {
    label: 'Réglages de lecture',
    scheme: 'Couleurs',
    schemes: { system: 'Selon le système', light: 'Clair', dark: 'Sombre' },
    size: 'Taille du texte',
    sizes: { small: 'Petite', normal: 'Normale', large: 'Grande' },
    measure: 'Longueur des lignes',
    measures: { narrow: 'Courte', normal: 'Normale', wide: 'Longue' },
    shortcuts: 'Raccourcis à une touche',
    keys: [
      ['/', 'Rechercher'],
      ['n', 'Mot surligné suivant'],
      ['p', 'Mot surligné précédent'],
    ],
  },
};
