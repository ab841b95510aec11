const ASKED = /\b(?:\p{L}{3,}est|most|least)\b.*\b(?:in|of) the (?:whole |entire )?world\b/u;
const TOLD = /\b(?:world\p{L}*|earth|planet|globe|global\p{L}*|international\p{L}*)\b/iu;

/** Whether a question asks for the most in the world, and neither a text nor its headline speaks of that: `the deepest of the coast`. */
export const tellsOfNoWorld = (said: string, text: string, headline: string): boolean =>
  said.includes('world') && ASKED.test(said) && !TOLD.test(text) && !TOLD.test(headline);
