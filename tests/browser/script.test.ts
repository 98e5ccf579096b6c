// An afternoon of a group, typed with the keyboard alone: forty cards, six clusters, five objectives,
// twelve actions. What is counted are the keys beyond the words: all but the characters of what was
// said and the one Enter that ends each of these texts.

import { expect, test } from "vitest";

import { ask } from "../support/core";
import { allOnOnePage, page } from "../support/opening";
import { goTo, goToStep } from "../support/screen";
import { type Pressed, Typist } from "../support/typist";

allOnOnePage();

const topics = ["Investigación financiera", "Perfiles y mapas", "Cooperación", "Fronteras", "Mar"];

const delegations = ["BZ", "CA", "CR", "SV", "US", "GT", "HN", "MX", "NI", "PA", "DO"] as const;

/** What is said of a topic: opportunities, then challenges; who says it where somebody asks. */
interface Said {
  opportunities: readonly string[];
  challenges: readonly string[];
  cluster: string;
}

const said: readonly Said[] = [
  {
    opportunities: [
      "Las unidades de inteligencia financiera ya intercambian alertas",
      "@gt|Hay una guía común para seguir remesas sospechosas",
      "Los bancos centrales quieren participar",
      "@pa|Panamá puede compartir su formato de reporte",
    ],
    challenges: [
      "Las investigaciones siguen a quien guía y no al dinero",
      "@hn|Los pagos se parten en envíos pequeños",
      "Pedir información bancaria tarda meses",
      "No hay peritos suficientes en cada fiscalía",
    ],
    cluster: "El dinero no se sigue",
  },
  {
    opportunities: [
      "Cada país tiene ya perfiles propios",
      "La conferencia reúne a quienes los hacen",
      "@mx|México ofrece su plantilla de mapas",
      "Las academias pueden actualizar los datos",
    ],
    challenges: [
      "@sv|Cada país describe el modo de operar con palabras suyas",
      "Los mapas envejecen en pocos meses",
      "Nadie es responsable de juntarlos",
      "Faltan datos de las rutas por mar",
    ],
    cluster: "Los perfiles no se comparan",
  },
  {
    opportunities: [
      "La Convención de Palermo permite investigar en conjunto",
      "Existen enlaces en once fiscalías",
      "@us|Hay fondos para equipos conjuntos",
      "Las videollamadas ya valen como declaración en varios países",
    ],
    challenges: [
      "No hay lista vigente de puntos de contacto",
      "@cr|Fuera del horario de oficina nadie responde",
      "Las solicitudes formales cambian en cada país",
      "La respuesta llega cuando la persona ya se fue",
    ],
    cluster: "Nadie contesta a tiempo",
  },
  {
    opportunities: [
      "Hay puestos fronterizos integrados que funcionan",
      "@ni|Las patrullas coordinadas ya tienen protocolo",
      "Los equipos de lectura de documentos son compatibles",
      "Las comunidades de frontera avisan",
    ],
    challenges: [
      "Los documentos falsos se detectan tarde",
      "Rota el personal que se capacita",
      "@do|No se comparten las alertas de documentos",
      "Los horarios de los puestos no coinciden",
    ],
    cluster: "La frontera ve tarde",
  },
  {
    opportunities: [
      "Las guardias costeras se hablan por radio",
      "@bz|Belice tiene un centro de coordinación",
      "Hay acuerdos de búsqueda y rescate",
      "La pesca artesanal conoce las rutas",
    ],
    challenges: [
      "No hay quien reciba a las personas rescatadas",
      "@ca|Las embarcaciones cambian de bandera",
      "Faltan patrullas de noche",
      "El rescate y la investigación no se coordinan",
    ],
    cluster: "El mar queda fuera",
  },
];

const sixth = "Lo que ya funciona en finanzas";

const objectives = [
  "Seguir el dinero de las redes de tráfico en toda la región",
  "Acordar perfiles y mapas comparables y mantenerlos al día",
  "Asegurar una respuesta entre fiscalías en menos de un día",
  "Detectar documentos falsos antes del cruce",
  "Proteger a las personas rescatadas en el mar y conservar la prueba",
];

const actions: readonly (readonly string[])[] = [
  [
    "Designar un enlace financiero en cada fiscalía",
    "Adoptar un formato común de reporte",
    "Capacitar a peritos contables",
  ],
  ["Acordar una plantilla de perfil", "Actualizar los mapas dos veces al año"],
  [
    "Publicar una lista de contactos y probarla cada mes",
    "Establecer guardias de noche",
    "Unificar el formulario de solicitud",
  ],
  ["Compartir alertas de documentos", "Formar a formadores en cada puesto"],
  ["Firmar un protocolo de recepción", "Realizar un ejercicio conjunto en el mar"],
];

/** A new workshop with one group, its topics and the delegations of the region. */
async function prepare(): Promise<void> {
  await page.getByRole("button", { name: "New workshop" }).click();
  const outline = ["Inteligencia e investigación", ...topics.map((topic) => `  ${topic}`)];
  await page.getByRole("textbox", { name: /^Groups and topics/ }).fill(outline.join("\n"));
  await page.getByRole("textbox", { name: "Title" }).fill("Una tarde del grupo 1");
  await page.getByRole("button", { name: "Create the workshop" }).click();
  await page.getByRole("navigation", { name: "Places" }).waitFor();
  for (const short of delegations) {
    const fields = [
      { field: "short", lang: null, value: short },
      { field: "name", lang: "es", value: `Delegación ${short}` },
    ];
    const mutation = {
      do: "add",
      entity: "delegation",
      owner: null,
      place: { at: "last" },
      fields,
    };
    await ask(page, "mutate", { mutation });
  }
  await page.reload();
  await goTo(page, "Room");
  await goToStep(page, "Opportunities and challenges");
  await page.locator("[data-scribe]").focus();
}

const count = (entity: string) => page.locator(`[data-row][data-entity=${entity}]`).count();

/** What is said by a delegation begins with its sign: `@cr|words`. */
async function say(typist: Typist, line: string): Promise<void> {
  const [who, words] = line.includes("|") ? line.split("|") : [undefined, line];
  if (who !== undefined) {
    // As many letters as tell it from the others, and Tab.
    const letters =
      delegations.filter((one) => one[0] === who[1]?.toUpperCase()).length > 1 ? 3 : 2;
    await typist.signs(who.slice(0, letters));
    await page.getByRole("option", { name: who.slice(1).toUpperCase(), selected: true }).waitFor();
    await typist.keys("Tab");
  }
  await typist.line(words ?? "");
}

async function typeCards(typist: Typist): Promise<void> {
  for (const [at, { opportunities, challenges }] of said.entries()) {
    // The line is at an opportunity of the whole group when the step begins.
    if (at > 0) await typist.signs("+ ");
    await typist.keys("Alt+ArrowDown");
    for (const line of opportunities) await say(typist, line);
    await typist.signs("- ");
    for (const line of challenges) await say(typist, line);
  }
  await expect.poll(() => count("card")).toBe(40);
}

async function gather(typist: Typist, name: string): Promise<void> {
  await typist.keys("c");
  await page.getByRole("combobox", { name: /cluster/i }).waitFor();
  await typist.line(name);
  await page.locator("[data-row]:focus").filter({ hasText: name }).waitFor();
}

async function typeClusters(typist: Typist): Promise<void> {
  // From the line to the card that was added last, and upwards from there.
  await typist.keys("Escape");
  for (const { cluster } of said.toReversed()) {
    await typist.holding("Shift", "ArrowUp", "ArrowUp", "ArrowUp");
    await gather(typist, cluster);
    if (cluster !== said[0]?.cluster) await typist.keys("ArrowUp");
  }
  // Beside the first challenge stands the first opportunity.
  await typist.keys("ArrowLeft");
  await typist.holding("Shift", "ArrowDown", "ArrowDown", "ArrowDown");
  await gather(typist, sixth);
}

async function typeObjectives(typist: Typist): Promise<void> {
  await typist.keys("Alt+PageDown");
  for (const words of objectives) {
    await typist.keys("ArrowDown");
    await typist.keys("o");
    await page.getByRole("textbox", { name: "The words of the objective" }).waitFor();
    await typist.line(words);
    await page.locator("[data-entity=objective]").filter({ hasText: words }).waitFor();
    // The keyboard is back at what the objective was made from.
    await page.locator("[data-row]:not([data-entity=objective]):focus").waitFor();
  }
  await expect.poll(() => count("objective")).toBe(5);
}

async function typeActions(typist: Typist): Promise<void> {
  await typist.keys("Alt+PageDown", "/");
  for (const [at, lines] of actions.entries()) {
    // The line begins at the first objective that has no action.
    if (at > 0) await typist.keys("Alt+ArrowDown");
    for (const words of lines) await typist.line(words);
  }
  await expect.poll(() => page.locator("[data-action]:not([data-action=''])").count()).toBe(12);
}

function told(pressed: ReadonlyMap<string, Pressed>, rows: Record<string, number>): Pressed {
  const sum: Pressed = { words: 0, ends: 0, beyond: 0 };
  const lines = [...pressed].map(([part, { words, ends, beyond }]) => {
    sum.words += words;
    sum.ends += ends;
    sum.beyond += beyond;
    const each = (beyond / (rows[part] ?? 1)).toFixed(2);
    return `${part.padEnd(11)} ${rows[part]} rows, ${words} characters, ${ends} Enters, ${beyond} keys beyond: ${each} each`;
  });
  console.info(`${lines.join("\n")}\ntogether    ${sum.beyond} keys beyond the words`);
  return sum;
}

test("an afternoon of a group takes fewer than two keys a row beyond what was said, whatever the row is", async () => {
  await prepare();
  const typist = new Typist(page);
  typist.begin("cards");
  await typeCards(typist);
  typist.begin("clusters");
  await typeClusters(typist);
  typist.begin("objectives");
  await typeObjectives(typist);
  typist.begin("actions");
  await typeActions(typist);

  const rows = { cards: 40, clusters: 6, objectives: 5, actions: 12 };
  const sum = told(typist.pressed, rows);
  expect((typist.pressed.get("cards")?.beyond ?? Infinity) / rows.cards).toBeLessThan(2);
  expect(sum.ends).toBe(63);
  // Clusters, objectives and actions included; they name what they are made of.
  expect(sum.beyond / 63).toBeLessThan(2);
  // Hundreds of keys take their time where the screen is made slower.
}, 300_000);
