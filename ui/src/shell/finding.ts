// Which of the things that can be done a few typed letters mean.

import type { Offer } from "~/shared/keyboard";
import { areInitials, distance } from "~/shared/matching";

/** Offers under one heading. */
export interface Found {
  section: string;
  offers: Offer[];
}

// Names used lately are meant a little more often than others alike.
const HABIT = 1;

/** First letters come after whatever holds the letters themselves. */
const INITIALS = 9;

/** What has the words for its name comes before what is only also called so. */
const ALSO = 3;

/** And what takes something away comes after all of them. */
const GRAVE = 99;

/**
 * The offers that are meant, the likeliest first. `recent` holds ids, the latest first. Only where no
 * name holds what is typed is a slip of the finger forgiven, and only where that finds nothing are
 * letters left out; what takes something away or from sight is never guessed in this way.
 */
export function find(typed: string, offers: readonly Offer[], recent: readonly string[]): Offer[] {
  const harmless = offers.filter((offer) => offer.grave !== true);
  const tries = [
    () => sorted(offers, recent, (offer) => sureDistance(typed, offer)),
    () => sorted(harmless, recent, (offer) => distance(typed, everyWord(offer), "slips")),
    () => sorted(harmless, recent, ({ name }) => distance(typed, name, "gaps")),
  ];
  for (const attempt of tries) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

const everyWord = ({ name, also = "" }: Offer) => `${name} ${also}`;

function sureDistance(typed: string, offer: Offer): number | null {
  const { name, section } = offer;
  const own = distance(typed, name);
  if (own !== null) return own;
  if (areInitials(typed, name)) return INITIALS;
  const other = alsoDistance(typed, offer);
  if (other !== null) return other;
  // «Objective» and «line» may be words of the heading, not of the name.
  const within = distance(typed, `${name} ${section}`);
  return within === null ? null : within + 2;
}

/**
 * How far what is typed is from the other words for an offer. What takes something away or from sight
 * has to be called by whole words, and even then comes after everything else that is called so.
 */
function alsoDistance(typed: string, offer: Offer): number | null {
  if (!offer.also) return null;
  const far = distance(typed, everyWord(offer));
  if (far === null) return null;
  if (offer.grave !== true) return far + ALSO;
  return far <= 1 ? far + GRAVE : null;
}

function sorted(
  offers: readonly Offer[],
  recent: readonly string[],
  far: (offer: Offer) => number | null,
): Offer[] {
  const rank = (offer: Offer) => {
    const at = recent.indexOf(offer.id);
    return at < 0 ? recent.length : at;
  };
  return offers
    .flatMap((offer) => {
      const way = far(offer);
      const known = recent.includes(offer.id) ? HABIT : 0;
      const waits = offer.reason === undefined ? 0 : 1;
      return way === null ? [] : [{ offer, way: way - known, waits }];
    })
    .sort(
      (one, other) =>
        one.way - other.way || one.waits - other.waits || rank(one.offer) - rank(other.offer),
    )
    .map(({ offer }) => offer);
}

/** Everything that can be done now, by heading: what was used lately first, then as offered. */
export function arranged(
  offers: readonly Offer[],
  recent: readonly string[],
  recently: string,
): Found[] {
  const now = offers.filter((offer) => offer.reason === undefined);
  const lately = recent.flatMap((id) => now.find((offer) => offer.id === id) ?? []);
  const sections: Found[] = lately.length > 0 ? [{ section: recently, offers: lately }] : [];
  for (const offer of now) {
    if (lately.includes(offer)) continue;
    const known = sections.find(({ section }) => section === offer.section);
    if (known) known.offers.push(offer);
    else sections.push({ section: offer.section, offers: [offer] });
  }
  return sections;
}
