// The screens of an X server, as RFB sets them (RFC 6143; extended desktop size as the community's
// description of the protocol has it).

import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A screen of a display. */
export interface Screen {
  width: number;
  height: number;
  /** How far its left edge is from that of the display; 0 unless said. */
  left?: number;
}

const SET_ENCODINGS = 2;
const ASK_UPDATE = 3;
const SET_DESKTOP_SIZE = 251;
const EXTENDED_DESKTOP_SIZE = -308;

/** Why screens are told of: because this end wished for them. */
const WISHED = 1;

/** The bytes of a pixel of 24 bits, as X servers keep it. */
const PIXEL = 4;

/** Plugs screens in and out of the X server that listens on a socket. Done once it has answered. */
export async function arrange(path: string, screens: readonly Screen[]): Promise<void> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    const server = new Server(socket);
    await server.greet();
    await server.set(screens);
  } finally {
    socket.destroy();
  }
}

class Server {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Agrees on version and security (none), and says what this end understands. */
  async greet(): Promise<void> {
    await this.#read(12);
    this.#socket.write("RFB 003.008\n");
    await this.#read((await this.#read(1)).readUInt8());
    this.#socket.write(Buffer.from([1]));
    const refused = (await this.#read(4)).readUInt32BE();
    if (refused !== 0) throw new Error("the X server lets nobody set its screens");
    const shared = Buffer.from([1]);
    this.#socket.write(shared);
    const named = await this.#read(24);
    await this.#read(named.readUInt32BE(20));
    const encodings = Buffer.alloc(8);
    encodings.writeUInt8(SET_ENCODINGS);
    encodings.writeUInt16BE(1, 2);
    encodings.writeInt32BE(EXTENDED_DESKTOP_SIZE, 4);
    this.#socket.write(encodings);
  }

  /** Sets the screens, and waits until they are so. */
  async set(screens: readonly Screen[]): Promise<void> {
    const message = Buffer.alloc(8 + 16 * screens.length);
    message.writeUInt8(SET_DESKTOP_SIZE);
    message.writeUInt16BE(Math.max(...screens.map(({ width, left = 0 }) => left + width)), 2);
    message.writeUInt16BE(Math.max(...screens.map(({ height }) => height)), 4);
    message.writeUInt8(screens.length, 6);
    screens.forEach(({ width, height, left = 0 }, index) => {
      const at = 8 + 16 * index;
      message.writeUInt32BE(index + 1, at);
      message.writeUInt16BE(left, at + 4);
      message.writeUInt16BE(width, at + 8);
      message.writeUInt16BE(height, at + 10);
    });
    this.#socket.write(message);
    const status = await this.#answered();
    if (status !== 0) throw new Error(`the X server refused its screens: ${status}`);
  }

  /** Waits for the answer to this end's wish; 0 where it was granted. */
  async #answered(): Promise<number> {
    for (;;) {
      const ask = Buffer.alloc(10);
      ask.writeUInt8(ASK_UPDATE);
      ask.writeUInt8(1, 1);
      // Of nothing nothing is told, not even this.
      ask.writeUInt16BE(1, 6);
      ask.writeUInt16BE(1, 8);
      this.#socket.write(ask);
      const update = await this.#read(4);
      if (update.readUInt8() !== 0) throw new Error("the X server says something else");
      for (let left = update.readUInt16BE(2); left > 0; left -= 1) {
        const head = await this.#read(12);
        const [why, status] = [head.readUInt16BE(0), head.readUInt16BE(2)];
        if (head.readInt32BE(8) !== EXTENDED_DESKTOP_SIZE) {
          // What is on its screens is of no interest.
          await this.#read(head.readUInt16BE(4) * head.readUInt16BE(6) * PIXEL);
          continue;
        }
        const [screens = 0] = await this.#read(4);
        await this.#read(16 * screens);
        if (why === WISHED) return status;
      }
    }
  }

  async #read(length: number): Promise<Buffer> {
    // An empty wish would be taken for the end.
    if (length === 0) return Buffer.alloc(0);
    for (;;) {
      const taken = this.#socket.read(length) as Buffer | null;
      if (taken?.length === length) return taken;
      if (taken !== null || this.#socket.readableEnded) throw new Error("the X server hung up");
      await once(this.#socket, "readable");
    }
  }
}
