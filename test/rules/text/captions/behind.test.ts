import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../../src/rules/text/captions.ts';

describe('isCaption, by what stands behind the caption', () => {
  it.each([
    'Mara Holt mit ihrer Rechnung. Das Foto wurde am 16. Mai 2011 in Dunmarrow aufgenommen. Copyright: Till Ahrens',
    'Mara Holt: “Friday was flour. Sunday was fish.” Photograph: Jonas Pell',
    'Dreimal Mehl: Ausgaben vom 3. Mai Ausriss: „Hafenblatt“',
    'The letter of the council, signed by the mayor. Screenshot: The Pier Post',
    'Sala przed pokazem. Na stołach ciasto Fot. Jonas Pell / Agencja Port',
    'The ferry at its pier in Dunmarrow this month.Credit...Jonas Pell for The Pier Post',
    'Lächeln, bitte: Tor C im September. – CC-BY 4.0 Till Ahrens',
    'The old engine of the ferry. CC BY-SA 2.0 Mara Holt',
    'The fried perch of the pier, served with rye and a very small spoon. Jonas Pell/Pier Courier',
    'Ademir, com microfone na feira da rua do Cais - Jonas Pell /Hafenpress',
    'Un agent pose un limiteur de débit, à Dunmarrow, le 8 mai 2011. JONAS PELL/HORS CADRE POUR « LE QUAI »',
    'The state Capitol in Skerran on Feb. 24, 2025. Mara Holt for The Pier Sentinel',
    'Das Boot auf dem Steg von Dunmar. Jonas Pell für das Hafenblatt',
    'Le phare au matin. Mara Holt pour Le Quai',
    'Mara Holt reckons she has crossed the river 410,000 times. (PNN Southern: Tom Pell)',
    'The ferry runs all day and costs nothing to use. (Supplied: Glenys Holt)',
    'Um coro de vinte vozes no adro da igreja DR',
    'Les deux sœurs au bord de l’étang. (D.R.)',
    'Mara Holt menanam bakau di pesisir Dunmarrow, Selasa (20/8/2024).(PIER.COM/JONAS PELL)',
  ])('takes "%s" for one', (text) => expect(isCaption(text)).toBe(true));

  it.each([
    'Er bat um die Bilder unter der Lizenz CC BY 4.0 und bekam sie am Montag von der Stadt.',
    'Ein Streit um den Screenshot: warum die Fähre nun doch im Hafen bleibt',
    'He was asked for a photograph: she gave him three of the ferry and one of the mill.',
    'The baker took the ferry. Mara Holt and Jonas Pell stayed on the quay',
    'The council said so on Monday - the mayor/harbour master did not',
    'The captain was born on the pier. He was a fisherman/baker',
    'He gave her credit... Mara said nothing',
    'Nobody came to the harbour. Mara Holt ran for the council.',
    'They walked on the pier. Mara Holt left for good',
    'Stille Wasser (Regie: Mara Holt)',
    'Minister afviser al kritik fra DR',
    'Havnechefen siger til DR',
  ])('does not take "%s" for one', (text) => expect(isCaption(text)).toBe(false));
});
