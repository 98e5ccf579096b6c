// Which of the things that can be done a few typed letters mean.

import type { Offer } from "~/shared/keyboard";
import { distance } from "~/shared/matching";

/** Offers under one heading. */
export interface Found {
  section: string;
  offers: Offer[];
}

// Names used lately are meant a little more often than others alike.
const HABIT = 1;

/** The offers that are meant, the likeliest first. `recent` holds ids, the latest first. */
export function find(typed: string, offers: readonly Offer[], recent: readonly string[]): Offer[] {
  const rank = (offer: Offer) => {
    const at = recent.indexOf(offer.id);
    return at < 0 ? recent.length : at;
  };
  const far = ({ name, section }: Offer): number | null => {
    const own = distance(typed, name, true);
    if (own !== null) return own;
    // «Objective» and «line» may be words of the heading, not of the name.
    const within = distance(typed, `${name} ${section}`, false);
    return within === null ? null : within + 2;
  };
  return offers
    .flatMap((offer) => {
      const way = far(offer);
      const known = recent.includes(offer.id) ? HABIT : 0;
      return way === null ? [] : [{ offer, way: way - known }];
    })
    .sort((one, other) => one.way - other.way || rank(one.offer) - rank(other.offer))
    .map(({ offer }) => offer);
}

/** Everything, by heading: what was used lately first, then as it was offered. */
export function arranged(
  offers: readonly Offer[],
  recent: readonly string[],
  recently: string,
): Found[] {
  const lately = recent.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
  const sections: Found[] = lately.length > 0 ? [{ section: recently, offers: lately }] : [];
  for (const offer of offers) {
    if (lately.includes(offer)) continue;
    const known = sections.find(({ section }) => section === offer.section);
    if (known) known.offers.push(offer);
    else sections.push({ section: offer.section, offers: [offer] });
  }
  return sections;
}
