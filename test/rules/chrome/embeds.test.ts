import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('isEmbedNotice', () => {
  it.each([
    'Um diesen Beitrag von Molenpost zu sehen, ist Ihre Einwilligung nötig.',
    'Mit Ihrer Zustimmung wird hier ein externes Video (Kai GmbH) geladen.',
    'Unsere Redaktion zeigt Ihnen hier ein Video von Molenpost. Bitte aktivieren Sie die externen Inhalte.',
    'To view this video please enable JavaScript',
    'Conținutul postării nu poate fi afișat fără acordul dvs. pentru cookie-uri.',
    'A beágyazott tartalom megjelenítéséhez JavaScript szükséges.',
    'Pour voir cette vidéo, vous devez accepter les cookies',
    'Чтобы посмотреть это видео, включите JavaScript и примите cookie',
  ])('takes "%s" for one', (line) => expect(chromeRule(line)).toBe('consent'));

  it.each([
    'Die Häfen müssen künftig die Einwilligung einholen, bevor sie Bilder verkaufen.',
    'The council says that cookies are baked here every Friday.',
    'The film shows the ferry and was made with the consent of its crew.',
  ])('leaves "%s"', (line) => expect(chromeRule(line)).toBeNull());
});
