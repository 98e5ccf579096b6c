// What the window's runtime defines for the screen, over HTTP. Only the test bridge serves this.
(() => {
  const window_label = new URLSearchParams(location.search).get("window") ?? "main";
  const callbacks = new Map();
  const listeners = new Map();
  let next = 1;

  const send = async (command, args) => {
    const answer = await fetch(`/invoke/${command}?window=${window_label}`, {
      method: "POST",
      body: JSON.stringify(args ?? {}),
    });
    if (answer.ok) return answer.json();
    if (answer.status === 422) throw await answer.json();
    throw new Error(`${command}: ${answer.status}`);
  };

  let stream;
  const listen = (event, handler) => {
    const id = next++;
    listeners.set(id, { event, handler });
    stream ??= Object.assign(new EventSource(`/events?window=${window_label}`), {
      onmessage: ({ data }) => {
        const passed = JSON.parse(data);
        for (const [id, { event, handler }] of listeners) {
          if (event === passed.event) callbacks.get(handler)?.({ event, id, payload: passed.payload });
        }
      },
    });
    return id;
  };

  window.__TAURI_INTERNALS__ = {
    metadata: {
      currentWindow: { label: window_label },
      currentWebview: { windowLabel: window_label, label: window_label },
    },
    transformCallback: (callback) => {
      const id = next++;
      callbacks.set(id, callback);
      return id;
    },
    unregisterCallback: (id) => callbacks.delete(id),
    invoke: async (command, args) => {
      if (command === "plugin:event|listen") return listen(args.event, args.handler);
      if (command === "plugin:event|unlisten") return void listeners.delete(args.eventId);
      return send(command, args);
    },
  };
  window.__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener: (_event, id) => listeners.delete(id) };
})();
