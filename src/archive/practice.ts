/**
 * A made-up text in the form that most copied articles have. Who reads it before the first seed has compiled what reading
 * takes: the first text takes ten times as long as those after it.
 */
export const practiceText = `Harbour Courier

Local news

Ferry to the outer islands sails again after the winter

By Ida Lund and Tom Reed
Published 14 March 2024, 09:30 | Updated 15 March 2024

Share this article
Photograph: Ann Moor

The ferry to the outer islands sailed again on Monday, four months after its engine had failed in a storm. “We waited
long enough,” said the captain, Mara Holt, who had spent the winter on the pier.

The council paid 240,000 for the repair. It had first asked the owners, who declined, and then the county, which has not
answered yet; a letter of 3 February 2024 is still on its way.

What the islands say

Those who live there were glad all the same. The school opened on Tuesday, the post came on Wednesday, and the shop had
apples for the first time since October.

Read more: Ten walks on the coast

The next storm is expected in November. Until then the ferry leaves at seven each morning, except on Sundays.

Ida Lund writes about the harbour. ida.lund@harbourcourier.example
© 2024 Harbour Courier. All rights reserved.
`;
