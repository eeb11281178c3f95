/** Another thing that the page offers: "Gallery: The gulls of the pier", "Practical insight from Mara Holt", "See more". */
export const OFFER =
  /^(?:Gallery|Photos?|Pictures|Slideshow|Video|Article|Summary|Poll|Related|Listen|Watch|Read|See|View|Click)\s?:?\s|\s(?:from|by|with|von|par|por)\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** "Gallery: The gulls of the pier", "Summary: …", "Practical insight from Mara Holt": another thing that the page offers. */
export const OFFERED =
  /^(?:Gallery|Photos?|Pictures|Slideshow|Video|Article|Summary|Poll|Related|Listen|Watch)\s?:\s|\s(?:from|by|with|von|par|por)\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;
